// Choosing the exchange rates by keyboard; what cannot be is said and changes nothing.
#include "ui/rates/rates_dialog.h"
#include "tests/ui/fixtures/example_book.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "tests/ui/rates/rate_server.h"
#include "ui/editors/choice_combo.h"
#include "ui/rates/rate_chart.h"
#include "ui/rates/rate_history_model.h"
#include "ui/rates/rate_history_page.h"
#include "ui/rates/what_if_page.h"
#include "ui/session/comparison_edits.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::ui;
using offerbook::test::RateServer;
using ui::test::named;

class RatesDialogTest : public QObject {
    Q_OBJECT
    std::unique_ptr<fixtures::ExampleBook> example_;
    std::unique_ptr<RatesDialog> dialog_;
    QTemporaryDir settings_;

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
    template <class Page>
    Page* page() {
        auto* found = dialog_->findChild<Page*>();
        dialog_->findChild<QTabWidget*>()->setCurrentWidget(found);
        return found;
    }
    void press(const char* text) {
        for (auto* button : dialog_->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text)) return QTest::keyClick(button, Qt::Key_Space);
        QFAIL(text);
    }
    /// What the box about newer rates says.
    [[nodiscard]] QString outcome() const {
        auto* box = named<QLineEdit>(dialog_.get(), QStringLiteral("Address of the rates"))->parentWidget();
        for (const QLabel* label : box->findChildren<QLabel*>())
            if (label->wordWrap()) return label->text();
        return {};
    }
    void updateFrom(const QString& address) {
        type("Address of the rates", address.toUtf8().constData());
        press("&Update rates");
    }
    [[nodiscard]] const RateChoice& chosen() const { return example_->session().comparison().settings.rates; }
    [[nodiscard]] std::string euros() const {
        return example_->session().result().offers.at(1).pay.ladder.result->low.toString();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", settings_.path().toUtf8()); }
    void init() {
        example_ = std::make_unique<fixtures::ExampleBook>();
        open();
    }
    void cleanup() {
        dialog_.reset();
        example_.reset();
    }

    void everythingHasAName() {
        auto* tabs = dialog_->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCOMPARE(ui::test::unnamedInputs(dialog_.get()).join(QLatin1String("; ")), QString());
        }
    }

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
                 QStringLiteral("01/06/2025"));
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
                                << "is not a date";
        QTest::newRow("half a day") << "Day of the rates"
                                    << "2025-02"
                                    << "write a whole day";
        QTest::newRow("a day to come") << "Day of the rates"
                                       << "2027-01-01"
                                       << "in the future";
        QTest::newRow("half a period") << "First day of the period"
                                       << "2025-01-01"
                                       << "write a whole day";
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

    /// Newer rates come on demand, as one action; the comparison then uses them where that is wanted.
    void newerRatesComeOnDemand() {
        RateServer server;
        server.serve("/rates", "Date,USD,CHF,\n2026-02-20,1.25,0.5,\n");
        comparison_edits::setLens(example_->session(), [](compare::Settings& lens) { lens.staleAfterDays = 5; });
        QVERIFY(!chosen().kept.empty());
        open();
        const std::string before = euros();
        QVERIFY(example_->session().book().rates().isEmpty());
        QVERIFY(server.heard().isEmpty());
        updateFrom(server.address("/rates"));
        QTRY_VERIFY2(outcome().contains(QLatin1String("Days of exchange rates read: 1")), qPrintable(outcome()));
        QCOMPARE(example_->session().book().rates().days().size(), std::size_t{1});
        QCOMPARE(euros(), before);  // the comparison keeps its rates until it is told otherwise
        dialog_->accept();
        QCOMPARE(euros(), std::string("45877.00"));  // EUR 91,754 at half a franc
        example_->session().undo();
        QCOMPARE(euros(), before);
        example_->session().undo();
        QVERIFY(example_->session().book().rates().isEmpty());
    }

    void whatIsNoRatesChangesNothing_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("negative") << QByteArray("Date,CHF,\n2026-02-20,-0.5,\n") << "is not a rate";
        QTest::newRow("zero") << QByteArray("Date,CHF,\n2026-02-20,0,\n") << "is not a rate";
        QTest::newRow("cut in half") << QByteArray("<Envelope><Cube><Cube time='2026-02-20'><Cube curr") << "not sound XML";
        QTest::newRow("a bomb") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>") << "document type";
        QTest::newRow("another header") << QByteArray("Day,CHF,\n2026-02-20,0.5,\n") << "no file of euro reference rates";
        QTest::newRow("a day to come") << QByteArray("Date,CHF,\n2026-02-21,0.5,\n") << "in the future";
        QTest::newRow("not found") << QByteArray() << "status 404";
    }

    void whatIsNoRatesChangesNothing() {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        RateServer server;
        if (!content.isEmpty()) server.serve("/rates", content);
        const auto undoable = example_->session().book().undoName();
        updateFrom(server.address("/rates"));
        QTRY_VERIFY2(outcome().contains(says), qPrintable(outcome()));
        QVERIFY(example_->session().book().rates().isEmpty());
        QVERIFY(example_->session().book().undoName() == undoable);
    }

    void anUnsecuredAddressIsRefused() {
        updateFrom(QStringLiteral("http://rates.example/"));
        QVERIFY2(outcome().contains(QLatin1String("has to begin with https://")), qPrintable(outcome()));
    }

    void aDownloadIsStopped() {
        RateServer server;
        server.stall("/rates");
        updateFrom(server.address("/rates"));
        QTRY_VERIFY(!server.heard().isEmpty());
        press("&Stop");
        QVERIFY2(outcome().startsWith(QLatin1String("Stopped")), qPrintable(outcome()));
    }

    /// The chart has a day for each row of the table, and the rate that is chosen in the dialog is marked in it.
    void theHistoryMarksWhatIsChosen() {
        type("Day of the rates", "2025-06-02");
        auto* history = page<RateHistoryPage>();
        const auto* chart = history->findChild<RateChart*>();
        const auto* table = history->findChild<QTableView*>();
        QVERIFY(table->model()->rowCount() > 200);
        QCOMPARE(static_cast<int>(chart->data().history.size()), table->model()->rowCount());
        QCOMPARE(chart->data().used->date, *parseIsoDate("2025-06-02"));
        QCOMPARE(chart->chart()->series().size(), 2);
        const QString words = chart->accessibleDescription();
        QVERIFY2(words.contains(QLatin1String("2 June 2025")), qPrintable(words));
        QCOMPARE(chart->accessibleName(), QStringLiteral("1 EUR in CHF"));
        named<QComboBox>(history, QStringLiteral("in this currency"))->setCurrentText(QStringLiteral("EUR"));
        QVERIFY(chart->data().history.empty());
        QCOMPARE(chart->accessibleDescription(), QStringLiteral("There are no rates of this pair in this time."));
    }

    void aRateOfOnesOwnAndAnAverageAreMarked() {
        type("First day of the period", "2025-06-01");
        type("Last day of the period", "2025-06-30");
        auto* history = page<RateHistoryPage>();
        const auto* chart = history->findChild<RateChart*>();
        QVERIFY(chart->data().used->kind == ExchangeRate::Kind::average);
        QCOMPARE(chart->chart()->series().size(), 2);
        dialog_->findChild<QTabWidget*>()->setCurrentIndex(0);
        named<CodeCombo>(dialog_.get(), QStringLiteral("1 unit of this currency"))->setCode("EUR");
        type("Rate", "2");
        press("&Add");
        page<RateHistoryPage>();
        QVERIFY(chart->data().used->kind == ExchangeRate::Kind::manual);
        QVERIFY2(chart->data().usedWords.contains(QLatin1String("2 (typed by hand")), qPrintable(chart->data().usedWords));
    }

    /// The table of the moved rates has the figure of the comparison in its middle column.
    void whatIfShowsPlacesAndFlips() {
        comparison_edits::setLens(example_->session(),
                                  [](compare::Settings& lens) { lens.basis = compare::Settings::Basis::net; });
        open();
        auto* whatIf = page<WhatIfPage>();
        QSignalSpy shown(whatIf, &WhatIfPage::shown);
        whatIf->refresh();
        QTRY_VERIFY(!shown.isEmpty());
        const auto* table = whatIf->findChild<QTableWidget*>();
        QCOMPARE(table->columnCount(), 4);
        QVERIFY(table->rowCount() >= 2);
        QVERIFY(table->horizontalHeaderItem(2)->text().startsWith(QLatin1String("now\n1 ")));
        QVERIFY(table->item(0, 2)->text().startsWith(QLatin1String("1. ")));
        QStringList words;
        for (const QLabel* label : whatIf->findChildren<QLabel*>()) words << label->text();
        QVERIFY2(words.join(QLatin1Char('\n')).contains(QLatin1String("First by pay now")),
                 qPrintable(words.join(QLatin1Char('\n'))));
        ui::test::picture(dialog_.get(), QStringLiteral("rates-what-if"));
    }

    void looksGood() {
        ui::test::picture(dialog_.get(), QStringLiteral("rates-dialog"));
        page<RateHistoryPage>();
        ui::test::picture(dialog_.get(), QStringLiteral("rates-history"));
    }
};

QTEST_MAIN(RatesDialogTest)
#include "rates_dialog_test.moc"
