#include "core/text/format.h"

#include <QtTest>

using namespace offerbook;
using text::Formatter;

/// Dates as people type them: a day and a month that change places are a missed deadline.
class DateInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();
};

namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

/// The date in ISO 8601; "?" and both where it could be two; "" where it is none.
QString readAs(const QString& typed, const char* locale) {
    const auto date = Formatter(locale).readDate(typed.toStdString());
    if (date) return q(date->toIso());
    QStringList readings;
    for (const PartialDate& one : date.error().readings) readings << q(one.toIso());
    return readings.isEmpty() ? QString() : QStringLiteral("? ") + readings.join(QLatin1Char(' '));
}

}  // namespace

void DateInputTest::reads_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("british");
    QTest::addColumn<QString>("american");
    const auto row = [](const char* typed, const char* german, const char* british, const char* american) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString(german) << QString(british) << QString(american);
    };
    const auto same = [&row](const char* typed, const char* all) { row(typed, all, all, all); };
    same("2028-05-31", "2028-05-31");
    same("2028-05", "2028-05");
    same("2028", "2028");
    same("XXXX-05-31", "XXXX-05-31");
    same(" 31.5.2028 ", "2028-05-31");
    same("31. 05. 2028", "2028-05-31");
    same("31/5/2028", "2028-05-31");
    same("5/31/2028", "2028-05-31");
    same("5.5.2028", "2028-05-05");
    same("2028/05/31", "2028-05-31");
    same("5/2028", "2028-05");
    same("05.2028", "2028-05");
    same("1.4.", "XXXX-04-01");
    same("31/5", "XXXX-05-31");
    row("05.06.2028", "2028-06-05", "2028-06-05", "? 2028-06-05 2028-05-06");
    row("5/6/2028", "? 2028-06-05 2028-05-06", "2028-06-05", "2028-05-06");
    row("5-6-2028", "? 2028-06-05 2028-05-06", "? 2028-06-05 2028-05-06", "? 2028-06-05 2028-05-06");
    row("1/4", "? XXXX-04-01 XXXX-01-04", "XXXX-04-01", "XXXX-01-04");
    row("1.4. 2028", "2028-04-01", "2028-04-01", "? 2028-04-01 2028-01-04");
    row("31. Mai 2028", "2028-05-31", "", "");
    row("mai 2028", "2028-05", "", "");
    row("1. März", "XXXX-03-01", "", "");
    row("31 May 2028", "", "2028-05-31", "2028-05-31");
    row("May 31st, 2028", "", "2028-05-31", "2028-05-31");
    for (const char* none : {"31.6.2028", "29.2.2027", "soon", "0028", "31.5.28", "5", "5.28", "1.4.5.2028", "2028-13-01", "May",
                             "32 May 2028", "1 2 May", "31.5-2028", "31,5,2028", "-5.6.2028", "31.5.3028", "5 Mbi 2028", "."})
        same(none, "");
}

void DateInputTest::reads() {
    QFETCH(QString, typed);
    QTEST(readAs(typed, "de_DE"), "german");
    QTEST(readAs(typed, "en_GB"), "british");
    QTEST(readAs(typed, "en_US"), "american");
}

void DateInputTest::whatIsShownIsReadBack_data() {
    QTest::addColumn<QByteArray>("locale");
    for (const char* locale : {"de_DE", "de_CH", "de_AT", "fr_FR", "fr_CH", "it_IT", "it_CH", "en_GB", "en_US", "en_CA", "sv_SE",
                               "hu_HU", "cs_CZ", "nl_NL", "es_ES", "bg_BG", "lt_LT", "hr_HR"})
        QTest::newRow(locale) << QByteArray(locale);
}

/// Opening and closing an editor must not move a date.
void DateInputTest::whatIsShownIsReadBack() {
    QFETCH(QByteArray, locale);
    const Formatter format(locale.constData());
    for (const char* iso : {"2028-05-31", "2028-03-04", "2028-11-12", "2028-05", "2028", "XXXX-05-31", "XXXX-03-04", "XXXX-05"}) {
        const QString figures = q(format.shortDate(*PartialDate::parse(iso)));
        QVERIFY2(readAs(figures, locale) == QLatin1String(iso),
                 qPrintable(figures + QStringLiteral(" as ") + readAs(figures, locale)));
        if (QLatin1String(iso) == QLatin1String("XXXX-05")) continue;
        const QString words = q(format.date(*PartialDate::parse(iso)));
        if (words.isEmpty()) continue;  // languages with the year first have no words for a day without one
        QVERIFY2(readAs(words, locale) == QLatin1String(iso), qPrintable(words + QStringLiteral(" as ") + readAs(words, locale)));
    }
}

QTEST_APPLESS_MAIN(DateInputTest)
#include "date_input_test.moc"
