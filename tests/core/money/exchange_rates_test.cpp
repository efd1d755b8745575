#include "core/money/exchange_rates.h"

#include <QtTest>

using namespace offerbook;

/// Cross rates against figures computed by hand from the bank's published ones.
class ExchangeRatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void crossRates_data();
    void crossRates();
    void convertsWithOneRounding_data();
    void convertsWithOneRounding();
    void takesTheLastDayBefore();
    void refuses_data();
    void refuses();
    void laterFiguresReplace();
    void bothFiguresAreOfOneDay();

private:
    ExchangeRates rates_;
};

namespace {

Decimal decimal(const char* text) { return *Decimal::parse(text); }
Date day(const char* iso) { return *parseIsoDate(iso); }
Currency of(const QString& code) { return Currency::of(code.toStdString()); }

}  // namespace

void ExchangeRatesTest::init() {
    rates_ = ExchangeRates("the bank");
    const auto set = [&](const char* on, const char* code, const char* perEuro) {
        rates_.set(day(on), Currency::of(code), decimal(perEuro));
    };
    set("2022-12-30", "HRK", "7.5365");
    set("2022-12-30", "CHF", "0.9847");
    set("2026-10-08", "CHF", "0.9326");
    set("2026-10-08", "USD", "1.1186");
    set("2026-10-08", "NZD", "1.99");
    set("2026-10-09", "CHF", "0.9313");
    set("2026-10-09", "USD", "1.1206");
    set("2026-10-09", "GBP", "0.84763");
    set("2026-10-09", "JPY", "177.34");
    set("2026-10-09", "IDR", "20036.94");
}

void ExchangeRatesTest::crossRates_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rate");
    QTest::newRow("CHF in USD") << "CHF"
                                << "USD"
                                << "1.203264254268227209";
    QTest::newRow("GBP in CHF") << "GBP"
                                << "CHF"
                                << "1.098710522279768295";
    QTest::newRow("euro in") << "EUR"
                             << "CHF"
                             << "0.9313";
    QTest::newRow("a euro out") << "CHF"
                                << "EUR"
                                << "1.073767851390529368";
    QTest::newRow("small") << "IDR"
                           << "GBP"
                           << "0.000042303365683582";
    QTest::newRow("itself") << "CHF"
                            << "CHF"
                            << "1";
}

void ExchangeRatesTest::crossRates() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto rate = rates_.rate(of(from), of(to), day("2026-10-09"));
    QVERIFY(rate);
    QTEST(QString::fromStdString(rate->quotient().toString()), "rate");
}

void ExchangeRatesTest::convertsWithOneRounding_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result");
    QTest::newRow("USD to CHF") << "USD"
                                << "120000"
                                << "CHF"
                                << "99728.72";
    QTest::newRow("to yen") << "CHF"
                            << "10000"
                            << "JPY"
                            << "1904220";
    QTest::newRow("from yen") << "JPY"
                              << "1904220"
                              << "CHF"
                              << "10000.00";
    QTest::newRow("a negative amount") << "USD"
                                       << "-120000"
                                       << "CHF"
                                       << "-99728.72";
    QTest::newRow("the largest") << "EUR"
                                 << "90000000000000"
                                 << "CHF"
                                 << "83817000000000.00";
    QTest::newRow("too large") << "EUR"
                               << "90000000000000"
                               << "IDR"
                               << "";
}

void ExchangeRatesTest::convertsWithOneRounding() {
    QFETCH(QString, from);
    QFETCH(QString, amount);
    QFETCH(QString, to);
    QFETCH(QString, result);
    const auto rate = rates_.rate(of(from), of(to), day("2026-10-09"));
    const auto converted = rate->convert(*Money::parse(amount.toStdString(), of(from)));
    QCOMPARE(converted.hasValue(), !result.isEmpty());
    if (converted) QCOMPARE(QString::fromStdString(converted->toString()), result);
}

void ExchangeRatesTest::takesTheLastDayBefore() {
    const auto rate = rates_.rate(Currency::of("CHF"), Currency::of("EUR"), day("2026-10-25"));
    QCOMPARE(rate->date, day("2026-10-09"));
    QCOMPARE(rate->askedFor, day("2026-10-25"));
    QCOMPARE(rate->source, std::string("the bank"));
    QCOMPARE(rates_.rate(Currency::of("CHF"), Currency::of("EUR"), day("2026-10-08"))->date, day("2026-10-08"));
}

void ExchangeRatesTest::refuses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("why");
    QTest::newRow("before the first day") << "CHF"
                                          << "2022-12-29"
                                          << "rates.before-first";
    QTest::newRow("never published") << "AED"
                                     << "2026-10-09"
                                     << "rates.no-currency";
    QTest::newRow("published later only") << "GBP"
                                          << "2026-10-08"
                                          << "rates.no-currency";
    QTest::newRow("no longer published") << "HRK"
                                         << "2026-10-09"
                                         << "rates.discontinued";
}

void ExchangeRatesTest::refuses() {
    QFETCH(QString, from);
    QFETCH(QString, on);
    const auto rate = rates_.rate(of(from), Currency::of("EUR"), *parseIsoDate(on.toStdString()));
    QVERIFY(!rate);
    QTEST(QString::fromStdString(rate.error().message.id), "why");
    // A currency that stopped still answers for the days on which it was published.
    QVERIFY(rates_.rate(Currency::of("HRK"), Currency::of("EUR"), day("2023-01-10")));
}

void ExchangeRatesTest::laterFiguresReplace() {
    ExchangeRates later("a correction");
    later.set(day("2026-10-09"), Currency::of("CHF"), decimal("0.9400"));
    rates_.merge(later);
    const auto rate = rates_.rate(Currency::of("EUR"), Currency::of("CHF"), day("2026-10-09"));
    QCOMPARE(rate->numerator, decimal("0.94"));
    QCOMPARE(rate->source, std::string("a correction"));
    QVERIFY(rates_.rate(Currency::of("USD"), Currency::of("CHF"), day("2026-10-09")));
    QCOMPARE(rates_.rate(Currency::of("EUR"), Currency::of("CHF"), day("2026-10-08"))->source, std::string("the bank"));
}

void ExchangeRatesTest::bothFiguresAreOfOneDay() {
    // NZD was last published the day before: the CHF figure of that day goes with it, not the newer one.
    const auto rate = rates_.rate(Currency::of("NZD"), Currency::of("CHF"), day("2026-10-09"));
    QCOMPARE(rate->date, day("2026-10-08"));
    QCOMPARE(rate->numerator, decimal("0.9326"));
}

QTEST_APPLESS_MAIN(ExchangeRatesTest)
#include "exchange_rates_test.moc"
