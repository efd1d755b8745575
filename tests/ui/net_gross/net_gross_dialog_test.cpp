// The tool from gross to net and back, driven as a person drives it.
#include "ui/net_gross/net_gross_dialog.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/bridge/languages.h"
#include "ui/bridge/strings.h"
#include "ui/editors/decimal_edit.h"
#include "ui/net_gross/lines_table.h"
#include "ui/net_gross/parts_bar.h"
#include "ui/net_gross/place_input.h"
#include "ui/net_gross/share_chart.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableWidget>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

class Tool {
public:
    Tool() : dialog(fixtures::services(), {}, nullptr, [this](QWidget*, const QString&) { return file; }) {
        dialog.show();
        while (dialog.places() > 1) dialog.removePlace();
    }
    void place(const char* jurisdiction, const tax::HouseholdFields& household) {
        dialog.addPlace(jurisdiction, 2026, household);
    }
    void type(const char* amount) {
        auto* edit = dialog.findChildren<DecimalEdit*>().first();
        for (auto* one : dialog.findChildren<DecimalEdit*>())
            if (one->accessibleName() == QLatin1String("Amount")) edit = one;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(amount));
    }
    QTableWidget* table(const char* name) {
        for (auto* one : dialog.findChildren<QTableWidget*>())
            if (one->accessibleName() == QLatin1String(name)) return one;
        return nullptr;
    }
    QTableWidget* lines() { return dialog.findChild<LinesTable*>(); }
    QTableWidget* elsewhere() { return table("The gross that would be needed elsewhere for the same net"); }
    bool says(const QString& words) {
        for (auto* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    }
    void fromNet() {
        for (auto* combo : dialog.findChildren<QComboBox*>())
            if (combo->accessibleName() == QLatin1String("Direction")) {
                combo->setCurrentIndex(1);
                Q_EMIT combo->activated(1);
            }
    }

    QString file;
    NetGrossDialog dialog;
};

const tax::HouseholdFields texas{{"state", "TX"}};

}  // namespace

class NetGrossDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }

    // "Sozialversicherungsrech…" and "Mutterschaftsversicher…" stood in the narrowest window.
    void noWordOfARuleIsCut_data() {
        QTest::addColumn<QString>("jurisdiction");
        for (const char* one : {"DE", "CH", "AT", "GB"}) QTest::newRow(one) << QString::fromLatin1(one);
    }
    void noWordOfARuleIsCut() {
        QFETCH(QString, jurisdiction);
        installLanguage(*qApp, QStringLiteral("de"));
        Tool tool;
        tool.dialog.resize(1100, 700);
        const tax::HouseholdFields geneva{{"canton", "GE"}, {"taxedAtSource", "true"}, {"tariff", "A0N"}};
        tool.place(toUtf8(jurisdiction).c_str(), jurisdiction == QLatin1String("CH") ? geneva : tax::HouseholdFields{});
        QTest::keyClicks(tool.dialog.findChildren<DecimalEdit*>().first(), QStringLiteral("96000"));
        QVERIFY(tool.lines()->rowCount() > 1);
        const QFontMetrics metrics(tool.lines()->font());
        int whole = 0;
        for (int row = 0; row < tool.lines()->rowCount(); ++row)
            for (const int column : {1, 4, 5}) {
                for (const QString& word : tool.lines()->item(row, column)->text().split(u' '))
                    for (const QString& part : word.split(QRegularExpression(QStringLiteral("(?<=-)"))))
                        QVERIFY2(metrics.horizontalAdvance(part) + 6 <= tool.lines()->columnWidth(column), qPrintable(part));
                ++whole;
            }
        QVERIFY(whole > 3);
        installLanguage(*qApp, QStringLiteral("en"));
    }

    // On a screen at 150 % its buttons were beyond the lower edge.
    void isNoLargerThanTheScreen() {
        const NetGrossDialog dialog(fixtures::services(), {}, nullptr);
        const QSize screen = dialog.screen()->availableSize();
        QVERIFY2(dialog.width() < screen.width() && dialog.height() < screen.height(),
                 qPrintable(QString::number(dialog.width())));
        QVERIFY(dialog.minimumSizeHint().height() < 480);
    }

    // A remark that names a figure wrote "4,86 %" beside the editor's "4.86".
    void figuresOfARemarkAreWrittenAsTheReaderWritesThem() {
        const Message health{"tax.note.exempt-cern", {}};
        QVERIFY(phrase(health, text::Formatter("de_CH")).contains(QStringLiteral("4.86\u00A0%")));
        QVERIFY(phrase(health, text::Formatter("de_DE")).contains(QStringLiteral("4,86\u00A0%")));
        QVERIFY(phrase({"tax.note.later-assessment", {}}, text::Formatter("de_CH")).contains(QStringLiteral("CHF 120’000 ")));
    }

    /// The note's check by hand: 13,170.00 federal tax and 7,650.00 FICA on 100,000 in 2026.
    void aGrossShowsItsNetLineByLine() {
        Tool tool;
        tool.place("US", texas);
        tool.type("100000");
        QVERIFY(tool.says(QStringLiteral("79,180.00")));
        QVERIFY(tool.lines()->rowCount() >= 3);
        QCOMPARE(tool.lines()->item(0, 2)->text(), QStringLiteral("−13,170.00"));
        for (int row = 0; row < tool.lines()->rowCount(); ++row) QVERIFY(!tool.lines()->item(row, 5)->text().isEmpty());
        const auto* bar = tool.dialog.findChild<PartsBar*>();
        QVERIFY(bar->accessibleDescription().contains(QLatin1String("79,180.00")));
    }

    // In French a question of the household is wider than its column: its end, and the right edge of every answer, were cut off.
    void questionsOfTheHouseholdStandWhole_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "it"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    void questionsOfTheHouseholdStandWhole() {
        QFETCH(QString, language);
        installLanguage(*qApp, language);
        Tool tool;
        tool.place("CH", {{"canton", "GE"}});
        tool.dialog.show();
        installLanguage(*qApp, QStringLiteral("en"));
        QTest::qWait(1);
        const auto places = tool.dialog.findChildren<PlaceInput*>();
        const PlaceInput* place = nullptr;
        for (const auto* one : places)
            if (one->isVisible()) place = one;
        QVERIFY(place != nullptr);
        QVERIFY2(place->width() <= place->parentWidget()->width(), qPrintable(QString::number(place->width())));
        int questions = 0;
        for (const auto* label : place->findChildren<QLabel*>()) {
            if (!label->isVisible()) continue;
            ++questions;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QVERIFY(questions > 5);
    }

    void aNetFindsTheGrossThatLeavesIt() {
        Tool tool;
        tool.place("US", texas);
        tool.fromNet();
        tool.type("79180");
        QVERIFY(tool.says(QStringLiteral("100,000.00")) || tool.says(QStringLiteral("99,999.9")));
    }

    void aBadAmountIsSaidAndNothingStaysOfTheOldFigure() {
        Tool tool;
        tool.place("US", texas);
        tool.type("12x");
        QCOMPARE(tool.lines()->rowCount(), 0);
        tool.type("100000");
        QVERIFY(tool.lines()->rowCount() > 0);
    }

    void whatIsMissingIsNamed() {
        Tool tool;
        tool.place("US", {});
        QCOMPARE(tool.lines()->rowCount(), 0);
        QVERIFY(tool.says(QStringLiteral("State")) || tool.says(QStringLiteral("state")));
    }

    void fourPlacesAtTheMostAndOneAtTheLeast() {
        Tool tool;
        for (int i = 0; i < 6; ++i) tool.place("US", texas);
        QCOMPARE(tool.dialog.places(), NetGrossDialog::mostPlaces);
        for (int i = 0; i < 6; ++i) tool.dialog.removePlace();
        QCOMPARE(tool.dialog.places(), 1);
    }

    void theSameNetElsewhereHasItsLadder() {
        Tool tool;
        tool.place("CH", {{"canton", "ZH"}});
        tool.place("US", texas);
        tool.type("100000");
        QCOMPARE(tool.elsewhere()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY(tool.elsewhere()->item(row, 1)->text().contains(QLatin1String("EUR")) ||
                    tool.elsewhere()->item(row, 1)->text().contains(QLatin1String("CHF")));
    }

    void theChartIsWrittenAsPictureAndAsFigures() {
        QTemporaryDir folder;
        Tool tool;
        tool.place("US", texas);
        for (auto* tabs : tool.dialog.findChildren<QTabWidget*>())
            if (tabs->accessibleName().isEmpty()) tabs->setCurrentIndex(1);
        QPushButton* save = nullptr;
        for (auto* button : tool.dialog.findChildren<QPushButton*>())
            if (button->text().contains(QLatin1String("Save the chart"))) save = button;
        QVERIFY(save != nullptr);
        for (const char* name : {"a.png", "a.svg", "a.csv"}) {
            tool.file = folder.filePath(QLatin1String(name));
            save->click();
            QVERIFY2(QFileInfo(tool.file).size() > 500, name);
        }
        QFile csv(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readLine().startsWith("place,axis_currency"));
        tool.file = folder.filePath(QStringLiteral("not/there/a.csv"));
        save->click();
        QVERIFY(tool.says(QStringLiteral("could not be written")));
    }

    void everyControlHasAName() {
        Tool tool;
        for (auto* combo : tool.dialog.findChildren<QComboBox*>())
            QVERIFY2(!combo->accessibleName().isEmpty(), qPrintable(combo->objectName()));
        for (auto* edit : tool.dialog.findChildren<DecimalEdit*>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
};

QTEST_MAIN(NetGrossDialogTest)
#include "net_gross_dialog_test.moc"
