#pragma once

#include "core/money/rate_choice.h"
#include "ui/rates/problem.h"
#include "ui/session/book_session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace offerbook::ui {

class CodeCombo;
class DecimalEdit;

/// The rates that a person typed, one a pair, each with its note; a line to add one.
class ManualRates : public QWidget {
    Q_OBJECT
public:
    ManualRates(BookSession& session, std::vector<ManualRate> rates, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ManualRate>& rates() const { return choice_.manual; }
    /// Takes in a rate that was typed and not yet added: it is meant too.
    [[nodiscard]] Expected<void, RatesProblem> finish();

Q_SIGNALS:
    void problem(const offerbook::ui::RatesProblem& what);
    void changed();

private:
    QWidget* buildTable();
    QWidget* buildLine();
    void fill();
    void add();
    void remove();
    [[nodiscard]] Expected<ManualRate, RatesProblem> typed() const;
    [[nodiscard]] Expected<Currency, RatesProblem> currencyOf(CodeCombo* combo) const;

    BookSession& session_;
    RateChoice choice_;
    QTableWidget* table_ = nullptr;
    CodeCombo* from_ = nullptr;
    CodeCombo* to_ = nullptr;
    DecimalEdit* rate_ = nullptr;
    QLineEdit* note_ = nullptr;
    QPushButton* remove_ = nullptr;
};

}  // namespace offerbook::ui
