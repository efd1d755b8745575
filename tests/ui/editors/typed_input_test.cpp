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
    void dates_data();
    void dates();
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

void TypedInputTest::dates_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("british");
    QTest::addColumn<QString>("american");
    const auto row = [](const char* typed, const char* british, const char* american) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(british) << QString::fromLatin1(american);
    };
    row("2028-05-31", "2028-05-31", "2028-05-31");
    row("2028-05", "2028-05", "2028-05");
    row("2028", "2028", "2028");
    row("31.5.2028", "2028-05-31", "2028-05-31");
    row("5/6/2028", "2028-06-05", "2028-05-06");
    row("5/31/2028", "2028-05-31", "2028-05-31");
    row("5/2028", "2028-05", "2028-05");
    row("1.4.", "XXXX-04-01", "XXXX-04-01");
    row("31.6.2028", "", "");
    row("29.2.2027", "", "");
    row("soon", "", "");
    row("0028", "", "");
}

void TypedInputTest::dates() {
    QFETCH(QString, typed);
    QFETCH(QString, british);
    QFETCH(QString, american);
    const auto read = [&typed](const char* locale) {
        const auto date = readTypedDate(typed, text::Formatter(locale));
        return date ? toQt(date->toIso()) : QString();
    };
    QCOMPARE(read("en_GB"), british);
    QCOMPARE(read("en_US"), american);
}

QTEST_MAIN(TypedInputTest)
#include "typed_input_test.moc"
