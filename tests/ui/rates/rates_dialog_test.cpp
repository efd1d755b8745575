// Choosing the exchange rates by keyboard; what cannot be is said and changes nothing.
#include "ui/rates/rates_dialog.h"
#include "tests/ui/fixtures/example_book.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/editors/choice_combo.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::ui;
using test::named;

class RatesDialogTest : public QObject {
    Q_OBJECT
    std::unique_ptr<fixtures::ExampleBook> example_;
    std::unique_ptr<RatesDialog> dialog_;

    void open() {
        dialog_ = std::make_unique<RatesDialog>(example_->session());
        dialog_->show();
    }
    void type(const char* name, const char* text) {
        auto* edit = named<QLineEdit>(dialog_.get(), QLatin1String(name));
        QVERIFY2(edit != nullptr, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    }
    [[nodiscard]] QString problem() const {
        for (const QLabel* label : dialog_->findChildren<QLabel*>())
            if (label->property("role").toString() == QLatin1String("bad") && label->isVisible()) return label->text();
        return {};
    }
    [[nodiscard]] const RateChoice& chosen() const { return example_->session().comparison().settings.rates; }
    [[nodiscard]] std::string euros() const {
        return example_->session().result().offers.at(1).pay.ladder.result->low.toString();
    }

private Q_SLOTS:
    void init() {
        example_ = std::make_unique<fixtures::ExampleBook>();
        open();
    }
    void cleanup() {
        dialog_.reset();
        example_.reset();
    }

    void everythingHasAName() { QCOMPARE(test::unnamedInputs(dialog_.get()), QStringList()); }

    void aDayIsTypedAndUndone() {
        const std::string before = euros();
        type("Day of the rates", "2025-06-02");
        dialog_->accept();
        QCOMPARE(dialog_->result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(chosen().day, parseIsoDate("2025-06-02"));
        QVERIFY(euros() != before);
        example_->session().undo();
        QVERIFY(!chosen().day);
        QCOMPARE(euros(), before);
    }

    void anAverageIsTyped() {
        type("First day of the period", "2025-06-01");
        type("Last day of the period", "2025-06-30");
        dialog_->accept();
        QVERIFY(chosen().average);
        QVERIFY(example_->session().result().ratesUsed.front().kind == ExchangeRate::Kind::average);
        open();  // and shows what was chosen
        QCOMPARE(named<QLineEdit>(dialog_.get(), QStringLiteral("First day of the period"))->text(),
                 QStringLiteral("2025-06-01"));
    }

    /// A rate that was typed and not yet added is not lost.
    void aRateOfOnesOwn() {
        named<CodeCombo>(dialog_.get(), QStringLiteral("1 unit of this currency"))->setCode("EUR");
        type("Rate", "2");
        type("Note", "our bank");
        dialog_->accept();
        QCOMPARE(chosen().manual.size(), std::size_t{1});
        QCOMPARE(chosen().manual.front().note, std::string("our bank"));
        QCOMPARE(euros(), std::string("183508.00"));  // EUR 91,754 at 2 francs
        open();
        named<QTableWidget>(dialog_.get(), QStringLiteral("Rates of your own"))->setCurrentCell(0, 0);
        for (auto* button : dialog_->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Re&move")) QTest::keyClick(button, Qt::Key_Space);
        dialog_->accept();
        QVERIFY(chosen().manual.empty());
    }

    void theAgeIsChosen() {
        named<QSpinBox>(dialog_.get(), QStringLiteral("Days after which a rate is marked as old"))->setValue(90);
        dialog_->accept();
        QCOMPARE(example_->session().comparison().settings.staleAfterDays, 90);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no day") << "Day of the rates"
                                << "2025-02-30"
                                << "is not a day";
        QTest::newRow("half a day") << "Day of the rates"
                                    << "2025-02"
                                    << "is not a day";
        QTest::newRow("a day to come") << "Day of the rates"
                                       << "2027-01-01"
                                       << "in the future";
        QTest::newRow("half a period") << "First day of the period"
                                       << "2025-01-01"
                                       << "is not a day";
        QTest::newRow("zero") << "Rate"
                              << "0"
                              << "more than zero";
        QTest::newRow("negative") << "Rate"
                                  << "-2"
                                  << "more than zero";
        QTest::newRow("no figure") << "Rate"
                                   << "much"
                                   << "is not a figure";
    }

    void saysWhatIsWrong() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, says);
        const compare::Settings before = example_->session().comparison().settings;
        named<CodeCombo>(dialog_.get(), QStringLiteral("1 unit of this currency"))->setCode("EUR");
        type(field.toLatin1().constData(), text.toLatin1().constData());
        dialog_->accept();
        QVERIFY2(problem().contains(says), qPrintable(problem()));
        QVERIFY(dialog_->isVisible());
        QVERIFY(example_->session().comparison().settings == before);
    }

    void looksGood() { test::picture(dialog_.get(), QStringLiteral("rates-dialog")); }
};

QTEST_MAIN(RatesDialogTest)
#include "rates_dialog_test.moc"
