#pragma once

#include "core/compare/rate_what_if.h"
#include "ui/session/book_session.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace offerbook::ui {

class Job;

/// What happens to the order of the offers if a rate moves: pay and place at the rate in use and at the moved ones, and the
/// rates at which first place flips. It looks and changes nothing.
class WhatIfPage : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPage(BookSession& session, QWidget* parent = nullptr);

    /// Computes anew, off the window's thread.
    void refresh();

Q_SIGNALS:
    /// What was asked for is in view.
    void shown();

private:
    QWidget* buildControls();
    QWidget* buildTable();
    void fillCurrencies();
    void show(const compare::Comparison& comparison, const compare::RateWhatIf& whatIf);
    void showTable(const compare::Comparison& comparison, const compare::RateWhatIf& whatIf);
    [[nodiscard]] QString headOf(const compare::RateWhatIf& whatIf, const compare::RateScenario& scenario) const;
    [[nodiscard]] QString cellOf(const compare::RatePlace& place, const compare::RatePlace& now) const;

    BookSession& session_;
    QPointer<Job> job_;
    QComboBox* currency_ = nullptr;
    QSpinBox* percent_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* legend_ = nullptr;
};

}  // namespace offerbook::ui
