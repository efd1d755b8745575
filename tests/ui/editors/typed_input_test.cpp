#include "core/text/format.h"
#include "ui/bridge/strings.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/decimal_edit.h"

#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

/// What people type for figures and dates, read exactly and never guessed from nonsense.
class TypedInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();
    void figuresSurviveTheirLine();
    void datesAreWrittenAsTheFormatsWriteThem_data();
    void datesAreWrittenAsTheFormatsWriteThem();
    void doubtfulDatesAreAsked();
    void hintsAreNeverCut();
};

void TypedInputTest::figures_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("british");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* typed, const char* british, const char* german) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(british) << QString::fromUtf8(german);
    };
    row("5266", "5266", "5266");
    row("5 266.50", "5266.5", "5266.5");
    row("5'266.50", "5266.5", "5266.5");
    row("5’266,5", "5266.5", "5266.5");
    row("1.234.567,89", "1234567.89", "1234567.89");
    row("1,234,567.89", "1234567.89", "1234567.89");
    row("1.234.567", "1234567", "1234567");
    row("5,266", "5266", "5.266");
    row("5.266", "5.266", "5266");
    row("12,5", "12.5", "12.5");
    row(".5", "0.5", "0.5");
    row("−3", "-3", "-3");
    row("12.34.56", "", "");
    row("1,23,456.7", "", "");
    row("abc", "", "");
    row("5266 CHF", "", "");
    row("1.2,3.4", "", "");
}

void TypedInputTest::figures() {
    QFETCH(QString, typed);
    QFETCH(QString, british);
    QFETCH(QString, german);
    const auto read = [&typed](const char* locale) {
        const auto figure = readTypedDecimal(typed, text::Formatter(locale));
        return figure ? toQt(figure->toString()) : QString();
    };
    QCOMPARE(read("en_GB"), british);
    QCOMPARE(read("de_DE"), german);
}

void TypedInputTest::figuresSurviveTheirLine() {
    for (const char* locale : {"en_GB", "de_CH", "de_DE", "fr_FR"})
        for (const char* figure : {"0", "5266", "5790.5", "1234567.89", "0.125", "42.5"}) {
            DecimalEdit line(std::make_shared<text::Formatter>(locale));
            line.setDecimal(Decimal::parse(figure));
            const auto back = line.decimal();
            QVERIFY2(back && *back, qPrintable(line.text()));
            QCOMPARE(toQt((*back)->toString()), QLatin1String(figure));
        }
}

void TypedInputTest::datesAreWrittenAsTheFormatsWriteThem_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("month");
    QTest::newRow("German") << "de_DE"
                            << "31.05.2028"
                            << "05.2028";
    QTest::newRow("Swiss French") << "fr_CH"
                                  << "31.05.2028"
                                  << "05.2028";
    QTest::newRow("French") << "fr_FR"
                            << "31/05/2028"
                            << "05/2028";
    QTest::newRow("Italian") << "it_IT"
                             << "31/05/2028"
                             << "05/2028";
    QTest::newRow("American") << "en_US"
                              << "5/31/2028"
                              << "5/2028";
}

/// What the line shows and what it shows as an example are of one form, which it takes again as the same date.
void TypedInputTest::datesAreWrittenAsTheFormatsWriteThem() {
    QFETCH(QString, locale);
    QFETCH(QString, day);
    QFETCH(QString, month);
    PartialDateEdit line(std::make_shared<text::Formatter>(toUtf8(locale)));
    line.resize(600, 28);
    line.show();
    QVERIFY2(line.placeholderText().startsWith(day) && line.placeholderText().contains(month),
             qPrintable(line.placeholderText()));
    const auto expectShown = [&line](const char* iso, const QString& shown) {
        line.setDate(PartialDate::parse(iso));
        QCOMPARE(line.text(), shown);
        const auto back = line.date();
        QVERIFY(back && *back);
        QCOMPARE(toQt((*back)->toIso()), QLatin1String(iso));
    };
    expectShown("2028-05-31", day);
    expectShown("2028-05", month);
}

/// A reading nobody meant would be a wrong deadline: the line asks, naming both.
void TypedInputTest::doubtfulDatesAreAsked() {
    PartialDateEdit line(std::make_shared<text::Formatter>("de_DE"));
    line.setAccessibleName(QStringLiteral("Frist"));
    line.setText(QStringLiteral("5/6/2028"));
    const auto taken = line.date();
    QVERIFY(!taken);
    for (const char* part : {"5. Juni 2028", "6. Mai 2028", "05.06.2028"})
        QVERIFY2(taken.error().contains(QLatin1String(part)), qPrintable(taken.error()));
    line.setText(QStringLiteral("05.2028"));
    QVERIFY(line.date());
    QVERIFY2(line.day().error().contains(QStringLiteral("31.05.2028")), qPrintable(line.day().error()));
}

/// Half an example is worse than none: it shows a form that is not meant.
void TypedInputTest::hintsAreNeverCut() {
    PartialDateEdit line(std::make_shared<text::Formatter>("de_DE"));
    const auto room = [&line] { return line.fontMetrics().horizontalAdvance(line.placeholderText()); };
    line.resize(600, 28);
    line.show();
    QVERIFY(line.placeholderText().contains(QStringLiteral("05.2028")));
    line.resize(line.minimumWidth(), 28);
    QCOMPARE(line.placeholderText(), QStringLiteral("31.05.2028"));
    QVERIFY(room() < line.width());
    QFont large = line.font();
    large.setPointSize(large.pointSize() * 2);
    line.setFont(large);
    QVERIFY(room() < line.minimumWidth());
}

QTEST_MAIN(TypedInputTest)
#include "typed_input_test.moc"
