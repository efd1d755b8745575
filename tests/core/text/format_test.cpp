#include "core/text/format.h"
#include "core/text/collation.h"

#include <QtTest>

#include <algorithm>

using namespace offerbook;
using text::Formatter;

/// Figures as people of eight locales write them; a wrong sign here is a wrong figure for a reader.
class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void icuIsThere() { QVERIFY(Formatter::hasIcu()); }
    void writesFigures_data();
    void writesFigures();
    void unknownLocalesAreEnglish_data();
    void unknownLocalesAreEnglish();
    void rangesShareTheirDigits();
    void largeAmountsStayExact();
    void signedFigures();
    void partialDates();
    void figuresHaveNoBreakableSpace();
    void foldsAccents_data();
    void foldsAccents();
    void sortsByLocale();
};

namespace {

Money chf(std::int64_t minor) { return Money::ofMinor(minor, Currency::of("CHF")); }
QString q(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

void FormatTest::writesFigures_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("shortDate");
    const auto row = [](const char* locale, const char* money, const char* number, const char* percent, const char* date,
                        const char* shortDate) {
        QTest::newRow(locale) << locale << QString::fromUtf8(money) << QString::fromUtf8(number) << QString::fromUtf8(percent)
                              << QString::fromUtf8(date) << shortDate;
    };
    row("de_CH", "CHF\u00A01’234’567.89", "−1’234’567.25", "12.5%", "31. Mai 2028", "31.05.2028");
    row("de_DE", "1.234.567,89\u00A0CHF", "−1.234.567,25", "12,5\u00A0%", "31. Mai 2028", "31.05.2028");
    row("fr_CH", "1\u202F234\u202F567.89\u00A0CHF", "−1\u202F234\u202F567,25", "12,5%", "31 mai 2028", "31.05.2028");
    row("fr_FR", "1\u202F234\u202F567,89\u00A0CHF", "−1\u202F234\u202F567,25", "12,5\u00A0%", "31 mai 2028", "31/05/2028");
    row("it_CH", "CHF\u00A01’234’567.89", "−1’234’567.25", "12.5%", "31 maggio 2028", "31.05.2028");
    row("it_IT", "1.234.567,89\u00A0CHF", "−1.234.567,25", "12,5%", "31 maggio 2028", "31/05/2028");
    row("en_GB", "CHF\u00A01,234,567.89", "−1,234,567.25", "12.5%", "31 May 2028", "31/05/2028");
    row("en_US", "CHF\u00A01,234,567.89", "−1,234,567.25", "12.5%", "May 31, 2028", "5/31/2028");
    row("de", "1.234.567,89\u00A0CHF", "−1.234.567,25", "12,5\u00A0%", "31. Mai 2028", "31.05.2028");
    row("fr-CH", "1\u202F234\u202F567.89\u00A0CHF", "−1\u202F234\u202F567,25", "12,5%", "31 mai 2028", "31.05.2028");
}

void FormatTest::writesFigures() {
    QFETCH(QString, locale);
    const Formatter format(locale.toStdString());
    QTEST(q(format.money(chf(123456789))), "money");
    QTEST(q(format.number(*Decimal::parse("-1234567.25"))), "number");
    QTEST(q(format.percent(*Decimal::parse("12.5"), 1)), "percent");
    QTEST(q(format.date(*parseIsoDate("2028-05-31"))), "date");
    QTEST(q(format.shortDate(*parseIsoDate("2028-05-31"))), "shortDate");
}

void FormatTest::unknownLocalesAreEnglish_data() {
    QTest::addColumn<QString>("locale");
    for (const char* name : {"", "C", "POSIX", "xx_YY", "../../etc", "ar_EG"})
        QTest::newRow(*name == '\0' ? "empty" : name) << name;
}

void FormatTest::unknownLocalesAreEnglish() {
    QFETCH(QString, locale);
    const Formatter format(locale.toStdString());
    QCOMPARE(q(format.locale()), "en_US");
    QCOMPARE(q(format.amount(chf(526650))), "5,266.50");
    QCOMPARE(q(format.date(*parseIsoDate("2028-05-31"))), "May 31, 2028");
}

void FormatTest::rangesShareTheirDigits() {
    const Formatter format("de_CH");
    QCOMPARE(q(format.range({chf(526600), chf(579300)})), QString::fromUtf8("CHF\u00A05’266–5’793"));
    QCOMPARE(q(format.range({chf(526600), chf(579350)})), QString::fromUtf8("CHF\u00A05’266.00–5’793.50"));
    QCOMPARE(q(format.range(MoneyRange::single(chf(526600)))), QString::fromUtf8("CHF\u00A05’266"));
    QCOMPARE(q(format.range({chf(526600), chf(579300)}, Formatter::Digits::all)),
             QString::fromUtf8("CHF\u00A05’266.00–5’793.00"));
    // 5266.50 to the even whole number.
    QCOMPARE(q(format.amount(chf(526650), Formatter::Digits::none)), QString::fromUtf8("5’266"));
    QCOMPARE(q(format.amount(Money::ofMinor(1904220, Currency::of("JPY")), Formatter::Digits::all)),
             QString::fromUtf8("1’904’220"));
}

void FormatTest::largeAmountsStayExact() {
    // Sixteen digits with cents are more than a double holds.
    QCOMPARE(q(Formatter("en_GB").amount(chf(8999999999999999))), "89,999,999,999,999.99");
    QCOMPARE(q(Formatter("en_GB").number(*Decimal::parse("999999999999999.123456789012"))), "999,999,999,999,999.123456789012");
}

void FormatTest::signedFigures() {
    const Formatter format("en_GB");
    QCOMPARE(q(format.signedAmount(chf(120000))), "+1,200");
    QCOMPARE(q(format.signedAmount(chf(-120000))), QString::fromUtf8("−1,200"));
    QCOMPARE(q(format.signedAmount(chf(0))), "0");
    QCOMPARE(q(format.percent(*Decimal::parse("12.55"), 1, true)), "+12.6%");
    QCOMPARE(q(format.percent(*Decimal::parse("0.04"), 1, true)), "0.0%");
}

void FormatTest::partialDates() {
    const Formatter german("de_DE");
    QCOMPARE(q(german.date(*PartialDate::parse("2028-05"))), "Mai 2028");
    QCOMPARE(q(german.date(*PartialDate::parse("XXXX-04-01"))), "1. April");
    QCOMPARE(q(german.date(*PartialDate::parse("2019"))), "2019");
    QCOMPARE(q(Formatter("en_US").date(*PartialDate::parse("XXXX-04-01"))), "April 1");
    QCOMPARE(q(Formatter("es_ES").date(*PartialDate::parse("XXXX-04-01"))), "1 de abril");
}

void FormatTest::figuresHaveNoBreakableSpace() {
    for (const char* locale :
         {"de_CH", "de_DE", "fr_CH", "fr_FR", "it_IT", "en_GB", "nb_NO", "sv_SE", "pl_PL", "cs_CZ", "de_AT"}) {
        const Formatter format(locale);
        const QString all =
            q(format.range({chf(123456789), chf(223456789)}) + format.percent(Decimal(5), 0) + format.number(Decimal(1234567)));
        QVERIFY2(!all.contains(u' '), locale);
    }
}

void FormatTest::foldsAccents_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("folded");
    QTest::newRow("umlaut") << QString::fromUtf8("Zürich") << "zurich";
    QTest::newRow("decomposed") << QString::fromUtf8("Zu\u0308rich") << "zurich";
    QTest::newRow("sharp s") << QString::fromUtf8("STRAßE") << "strasse";
    QTest::newRow("strokes") << QString::fromUtf8("Łódź Ørsted Đà Œuvre") << "lodz orsted da oeuvre";
    QTest::newRow("ascii") << "Senior ML-Engineer (f/m/d)"
                           << "senior ml-engineer (f/m/d)";
    QTest::newRow("empty") << ""
                           << "";
}

void FormatTest::foldsAccents() {
    QFETCH(QString, written);
    QTEST(q(text::fold(written.toStdString())), "folded");
}

void FormatTest::sortsByLocale() {
    std::vector<std::string> names = {"Zürich", "Örebro", "Oslo", "zug", "Ägeri", "Aarau"};
    const auto sorted = [&](std::string_view locale) {
        auto copy = names;
        std::sort(copy.begin(), copy.end(),
                  [&](const auto& a, const auto& b) { return text::sortKey(a, locale) < text::sortKey(b, locale); });
        QStringList list;
        for (const auto& name : copy) list << q(name);
        return list.join(' ');
    };
    QCOMPARE(sorted("de_CH"), QString::fromUtf8("Aarau Ägeri Örebro Oslo zug Zürich"));
    QCOMPARE(sorted("sv_SE"), QString::fromUtf8("Aarau Oslo zug Zürich Ägeri Örebro"));
}

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
