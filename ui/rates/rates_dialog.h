#pragma once

#include "ui/rates/problem.h"
#include "ui/session/book_session.h"

#include <QDialog>

class QLabel;
class QSpinBox;
class QTabWidget;

namespace offerbook::ui {

class ManualRates;
class RateDays;

/// Which exchange rates the comparison in view uses: the newest, those of a day, an average, rates typed by hand; and from
/// which age a rate is marked as old. What is wrong is said in the dialog and changes nothing.
class RatesDialog : public QDialog {
    Q_OBJECT
public:
    explicit RatesDialog(BookSession& session, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* buildChoice();
    QWidget* buildAge(QWidget* parent);
    void addButtons(QLayout& layout);
    void say(const RatesProblem& what);

    BookSession& session_;
    QTabWidget* tabs_ = nullptr;
    RateDays* days_ = nullptr;
    ManualRates* manual_ = nullptr;
    QSpinBox* age_ = nullptr;
    QLabel* problem_ = nullptr;
};

}  // namespace offerbook::ui
