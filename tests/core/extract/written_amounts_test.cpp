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
