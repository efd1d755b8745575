#include "core/extract/written_amounts.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// "CHF 5266..5793 month gross x13 80%", "..X" for up to, "X.." for from.
QString described(const std::optional<WrittenAmount>& amount) {
    if (!amount) return "none";
    QString text =
        amount->currency ? QString::fromStdString(std::string(amount->currency->code())) : QString::fromStdString(amount->sign);
    const auto number = [](const std::optional<Decimal>& value) {
        return value ? QString::fromStdString(value->toString()) : QString();
    };
    text += " " + number(amount->low);
    if (amount->isRange || amount->isUpTo || amount->isFrom) text += ".." + number(amount->high);
    if (amount->period) text += " " + QString::fromStdString(std::string(toWord(*amount->period)));
    if (amount->basis != PayBasis::unknown) text += " " + QString::fromStdString(std::string(toWord(amount->basis)));
    if (amount->paymentsPerYear) text += QString(" x%1").arg(*amount->paymentsPerYear);
    if (amount->percentOfFullTime) text += " " + number(amount->percentOfFullTime) + "%";
    return text.trimmed();
}

void row(const char* text, const char* expected) {
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

}  // namespace

class WrittenAmountsTest : public QObject {
    Q_OBJECT

private slots:
    void readsOne_data();
    void readsPrices_data();
    void readsPrices();
    void readsOne();
    void findsInSentences_data();
    void findsInSentences();
    void countryDecides();
    void standsWhereItSays();
};

void WrittenAmountsTest::readsOne_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    // separators by evidence
    row("CHF 6'120.50", "CHF 6120.5");
    row("6’120.– CHF", "CHF 6120");
    row("EUR 61.250", "EUR 61250");
    row("EUR 61,250", "EUR 61250");
    row("61 250 €", "EUR 61250");
    row("1.234.567,89 €", "EUR 1234567.89");
    row("$1,234,567.89", "$ 1234567.89");
    row("₹ 12,34,567", "INR 1234567");
    row("31,50 €", "EUR 31.5");
    row("12.345 KD", "KWD 12.345");
    row("７５０００ €", "EUR 75000");
    row("€ 0.75", "EUR 0.75");
    // ranges, the sign once, thousands once
    row("€ 52.000 – 58.000", "EUR 52000..58000");
    row("52-58k €", "EUR 52000..58000");
    row("£52k-58k", "GBP 52000..58000");
    row("USD 130k-160k", "USD 130000..160000");
    row("CAD $27/hour", "CAD 27 hour");
    row("50-70 000 Kč", "CZK 50000..70000");
    row("CHF 98'000 bis CHF 112'000", "CHF 98000..112000");
    row("tra 31.000 e 36.000 euro lordi annui", "EUR 31000..36000 year gross");
    row("entre 2 100 et 2 400 euros bruts par mois", "EUR 2100..2400 month gross");
    row("$28/hr - $33/hr", "$ 28..33 hour");
    row("USD 2.5M", "USD 2500000");
    row("1,2 Mio. Euro", "EUR 1200000");
    // bounds
    row("ab CHF 84'000 pro Jahr", "CHF 84000.. year");
    row("up to £70,000 per annum", "GBP ..70000 year");
    row("jusqu'à 45 k€ brut annuel", "EUR ..45000 year gross");
    row("fino a 2.400 euro netti al mese", "EUR ..2400 month net");
    row("90k+ USD", "USD 90000..");
    // period, basis, payments, share
    row("Bruttomonatslohn 7'150 CHF x 13", "CHF 7150 month gross x13");
    row("RAL 34.500 € per 14 mensilità", "EUR 34500 year gross x14");
    row("CHF 105,000 gross per year, paid in 13 instalments", "CHF 105000 year gross x13");
    row("CHF 105'000 bruts par an, versé treize fois", "CHF 105000 year gross x13");
    row("CHF 6'500 lordi al mese per tredici volte", "CHF 6500 month gross x13");
    row("8 euros per working day", "EUR 8 day");
    row("CHF 250 pro Kind und Monat", "CHF 250 month");
    row("Stundenlohn: 29,80 € brutto", "EUR 29.8 hour gross");
    row("TJM : 480 €", "EUR 480 day");
    row("£52,500 pa at 0.6 FTE", "GBP 52500 year 60%");
    row("CHF 72'000 brutto pro Jahr bei einem Pensum von 80 %", "CHF 72000 year gross 80%");
    row("EUR 6,200 per month, free of income tax", "EUR 6200 month tax-free");
    row("1&nbsp;950&nbsp;€ net mensuel", "EUR 1950 month net");
    row("\\$88K", "$ 88000");
    // no amounts
    row("24 months", "none");
    row("Stufe 13, 100 %", "none");
    row("80-100 %", "none");
    row("+41 44 555 12 12", "none");
    row("31.12.2027", "none");
    row("by agreement", "none");
    row("", "none");
}

void WrittenAmountsTest::readsOne() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(described(readAmount(ReadText(text.toStdString(), testVocabulary()))), expected);
}

/// Amounts as price lists, shops and old papers write them: the sign and the number, "none" where there is no price.
void WrittenAmountsTest::readsPrices_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    // signs of the world where an amount is expected; capitals count where the small letters measure
    row("15 ₶", "₶ 15");
    row("₯ 340", "₯ 340");
    row("7 N$", "NAD 7");
    row("7 FK£", "FKP 7");
    row("12 hryvnia", "UAH 12");
    row("रू 1,450", "रू 1450");
    row("र2,150", "र 2150");
    row("4 guaraníes", "PYG 4");
    row("3 Bs.S", "VES 3");
    row("9 G", "HTG 9");
    row("9 g", "none");
    row("8 KM", "BAM 8");
    row("8 km", "none");
    row("6 100 ft", "HUF 6100");
    row("6.50 ft", "none");
    row("33.5 cm", "none");
    row("750 ml 8,20 €", "EUR 8.2");
    // a full stop that is the sign's own begins no decimals
    row("руб.340", "RUB 340");
    row("дин.1.240,00", "RSD 1240");
    row("S/.2,350.00", "PEN 2350");
    row("B/.62.00", "PAB 62");
    row("Rs.450", "Rs. 450");
    row("$.40", "$ 0.4");
    row("€ .40", "EUR 0.4");
    // letters of an abbreviation are no sign
    row("P.V.R. 6,30 €", "EUR 6.3");
    row("6 P", "P 6");
    // digits and separators of other scripts
    row("٤٥٬٠٠٠ تومان", "IRR 45000");
    row("١٢٫٥ ر.س", "SAR 12.5");
    row("３４，５００円", "JPY 34500");
    row("২,৩০০ ৳", "BDT 2300");
    row("28万円", "JPY 280000");
    row("月給28万円～31万円", "JPY 280000..310000 month");
    // times and quantities before the price
    row("2x8,50 €", "EUR 8.5");
    row("4 x CHF 12.40", "CHF 12.4");
    // a dash for the missing decimals says money, also without a sign
    row("1850.-/Monat", "1850 month");
    row("1.-5. Mai", "none");
    // thousands and tenths
    row("2k4 € net", "EUR 2400 net");
    row("2k4", "none");
    row("71 ,50 TL", "TRY 71.5");
    row("71 ,505", "none");
    row(",71 €", "EUR 0.71");
    row("71 € 50", "EUR 71.5");
    row("71 € 500", "EUR 71");
    row("71 € 12 Stück", "EUR 71");
    row("Ár: 3 150 Ft", "HUF 3150");
    row("Ar: 3 150", "MGA 3150");
    row("Version 4.2", "none");
    row("ISBN 979-8-21-333110-4", "none");
    row("zw. 2.700 u. 3.100 €", "EUR 2700..3100");
    row("Box of 6 - £14.20", "GBP 14.2");
    row("EG 9b", "none");
    row("Salary: grade 9b", "none");
    row("€9b", "EUR 9000000000");
    row("38 000 TL aylık", "TRY 38000 month");
    row("Réf. 54 321", "none");
    row("Nr. 4.200", "none");
    row("54 321", "54321");
    row("CHF 85 k", "CHF 85000");
    row("CHF 85 k.A.", "CHF 85");
    row("4'900 – 5'300 Fr. brutto/Mt.", "CHF 4900..5300 month gross");
    row("4'900.- Fr.", "CHF 4900");
    row("4900 Fr.", "Fr. 4900");
    row("Jahresbruttolohn CHF 89'000", "CHF 89000 year gross");
    row("£23,450 rising to £26,120", "GBP 23450..26120");
    row("£135 p/d", "GBP 135 day");
    // telephone numbers
    row("031 555 12 34", "none");
    row("01 55 55 12 34", "none");
    row("0800 555 123", "none");
    row("0.850 KD", "KWD 0.85");
    row("1.450 KD monthly", "KWD 1450 month");
    row("1.450 KD", "KWD 1.45");
    // nothing to pay, and nothing said
    row("Free!", "0");
    row("kostenlos", "0");
    row("(gratuit)", "0");
    row("free parking", "none");
    row("gratis Kaffee", "none");
    row("duty free", "none");
    // conditions are no prices
    row("Free delivery on orders over £35", "none");
    row("Versandkostenfrei ab 45 €", "none");
    row("Livraison offerte dès 60 €", "none");
    row("£35 with free delivery", "GBP 35");
    row("Bestellung: 45 €", "EUR 45");
    // of a former and a present price the present one, unless that is nothing
    row("Was $45 Now $38", "$ 38");
    row("statt 45,00 € jetzt nur 38,00 €", "EUR 38");
    row("UVP 45,00 € Unser Preis: 38,00 €", "EUR 38");
    row("Was: €45.00 Now: €0.00", "EUR 45");
    row("€45.00, now with lid", "EUR 45");
    row("45,00 € 38,00 €", "EUR 45");
}

void WrittenAmountsTest::readsPrices() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(described(readAmount(ReadText(text.toStdString(), testVocabulary()))), expected);
}

void WrittenAmountsTest::findsInSentences_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("We pay between $64,000 and $71,000 a year. Your laptop costs $2,000.", "$ 64000..71000 year | $ 2000");
    row("You lift 50 pounds, write PHP 8.1, run 5 km and manage 12 people.", "");
    row("Grade GS-13: $81,000 to $95,000; work 40 hours per week.", "$ 81000..95000");
    row("Lohn: CHF 6'400 im Monat. Das Team hat 25 Tage Ferien.", "CHF 6400 month");
    row("A stipend of EUR 2,450 (about USD 2,700) monthly.", "EUR 2450 | USD 2700 month");
    row("Das Praktikum ist unbezahlt.", "0..0");
    row("Monthly salary:\n4'900 CHF gross", "CHF 4900 month gross");
    row("Sur la base de l'horaire hebdomadaire légal. Rémunération : 1130 € brut", "EUR 1130 gross");
    row("Wöchentliche Arbeitszeit nach Absprache, Lohn: CHF 4'100", "CHF 4100");
}

void WrittenAmountsTest::findsInSentences() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const WrittenAmount& amount : findAmounts(ReadText(text.toStdString(), testVocabulary())))
        found << (amount.isUnpaid ? QString("0..0") : described(amount));
    QCOMPARE(found.join(" | "), expected);
}

void WrittenAmountsTest::countryDecides() {
    const ReadText text("$ 90,000", testVocabulary());
    QVERIFY(!readAmount(text)->currency);
    AmountHints hints;
    hints.country = "CA";
    QCOMPARE(std::string(readAmount(text, hints)->currency->code()), std::string("CAD"));
    hints.country = "CH";
    QVERIFY(!readAmount(text, hints)->currency);
}

void WrittenAmountsTest::standsWhereItSays() {
    const ReadText text("Für Sie: CHF 5’900 – 6’300 brutto", testVocabulary());
    const auto amount = findAmounts(text).at(0);
    QCOMPARE(std::string(text.slice(amount.at)), std::string("CHF 5’900 – 6’300"));
    QCOMPARE(std::string(text.slice(amount.whole)), std::string("CHF 5’900 – 6’300 brutto"));
}

QTEST_APPLESS_MAIN(WrittenAmountsTest)
#include "written_amounts_test.moc"
