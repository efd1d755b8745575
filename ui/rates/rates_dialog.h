#pragma once

#include "ui/rates/problem.h"
#include "ui/session/book_session.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QSpinBox;
class QTabWidget;

namespace offerbook::ui {

class ManualRates;
class RateDays;
class RateHistoryPage;
class WhatIfPage;

/// Which exchange rates the comparison in view uses: the newest, those of a day, an average, rates typed by hand; and from
/// which age a rate is marked as old. What is wrong is said in the dialog and changes nothing. Beside the choice: newer rates on
/// demand, a pair over time, and what a moved rate does to the order of the offers.
class RatesDialog : public QDialog {
    Q_OBJECT
public:
    explicit RatesDialog(BookSession& session, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* buildChoice();
    QWidget* buildAge(QWidget* parent);
    /// What is chosen now; where it cannot be, what is in force.
    [[nodiscard]] RateChoice draft() const;
    void takeNewerRates();
    void addButtons(QBoxLayout& layout);
    void say(const RatesProblem& what);

    BookSession& session_;
    QTabWidget* tabs_ = nullptr;
    RateDays* days_ = nullptr;
    ManualRates* manual_ = nullptr;
    RateHistoryPage* history_ = nullptr;
    WhatIfPage* whatIf_ = nullptr;
    QSpinBox* age_ = nullptr;
    QLabel* problem_ = nullptr;
};

}  // namespace offerbook::ui
