// The days behind the chart of a pair, against figures worked out by hand.
#include "core/money/rate_history.h"

#include <QtTest>

using namespace offerbook;

namespace {

Date day(std::string_view iso) { return *parseIsoDate(iso); }
Decimal decimal(std::string_view text) { return *Decimal::parse(text); }

ExchangeRates published() {
    ExchangeRates rates("a source");
    rates.set(day("2026-01-05"), Currency::of("CHF"), decimal("0.93"));
    rates.set(day("2026-01-05"), Currency::of("USD"), decimal("1.2"));
    rates.set(day("2026-01-06"), Currency::of("CHF"), decimal("0.9"));
    rates.set(day("2026-01-07"), Currency::of("USD"), decimal("1.1"));
    rates.set(day("2026-01-08"), Currency::of("CHF"), decimal("0.96"));
    rates.set(day("2026-01-08"), Currency::of("USD"), decimal("1.5"));
    return rates;
}

}  // namespace

class RateHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheDaysWithBoth() {
        const RatePeriod all{day("2026-01-01"), day("2026-01-31")};
        const auto history = rateHistory(published(), Currency::of("USD"), Currency::of("CHF"), all);
        // 0.93 / 1.2 and 0.96 / 1.5; the 6th lacks dollars, the 7th francs.
        const std::vector<RatePoint> expected{{day("2026-01-05"), decimal("0.775")}, {day("2026-01-08"), decimal("0.64")}};
        QVERIFY(history == expected);
        const auto euros = rateHistory(published(), Currency::of("EUR"), Currency::of("CHF"), all);
        QCOMPARE(euros.size(), std::size_t{3});
        // 1 / 0.9 with six digits
        const auto francs = rateHistory(published(), Currency::of("CHF"), Currency::of("EUR"), all);
        QCOMPARE(francs[1].rate, decimal("1.11111"));
    }

    void bothEndsBelong() {
        const auto history =
            rateHistory(published(), Currency::of("EUR"), Currency::of("CHF"), {day("2026-01-06"), day("2026-01-08")});
        QCOMPARE(history.size(), std::size_t{2});
        QVERIFY(
            rateHistory(published(), Currency::of("EUR"), Currency::of("CHF"), {day("2026-01-08"), day("2026-01-06")}).empty());
        QVERIFY(
            rateHistory(published(), Currency::of("CHF"), Currency::of("CHF"), {day("2026-01-01"), day("2026-01-31")}).empty());
        QVERIFY(
            rateHistory(published(), Currency::of("EUR"), Currency::of("JPY"), {day("2026-01-01"), day("2026-01-31")}).empty());
    }

    void knowsItsExtent() {
        const auto history =
            rateHistory(published(), Currency::of("EUR"), Currency::of("CHF"), {day("2026-01-01"), day("2026-01-31")});
        const auto extent = extentOf(history);
        QVERIFY(extent);
        QCOMPARE(extent->first.day, day("2026-01-05"));
        QCOMPARE(extent->last.day, day("2026-01-08"));
        QCOMPARE(extent->lowest.day, day("2026-01-06"));
        QCOMPARE(extent->highest.day, day("2026-01-08"));
        QVERIFY(!extentOf({}));
    }

    void scalesInRoundSteps_data() {
        QTest::addColumn<QString>("lowest");
        QTest::addColumn<QString>("highest");
        QTest::addColumn<QString>("ticks");
        const auto row = [](const char* lowest, const char* highest, const char* ticks) {
            QTest::newRow(ticks) << QString::fromLatin1(lowest) << QString::fromLatin1(highest) << QString::fromLatin1(ticks);
        };
        row("0.9213", "0.9487", "0.92 0.93 0.94 0.95");
        row("0.5", "1.5", "0.4 0.6 0.8 1 1.2 1.4 1.6");
        row("150.2", "188", "150 160 170 180 190");
        row("0.00005", "0.00007", "0.00005 0.000055 0.00006 0.000065 0.00007");
        row("0.95", "0.95", "0.8 1");
        row("14000", "17500", "14000 15000 16000 17000 18000");
    }

    void scalesInRoundSteps() {
        QFETCH(QString, lowest);
        QFETCH(QString, highest);
        QFETCH(QString, ticks);
        QStringList found;
        for (const Decimal& tick : rateTicks(decimal(lowest.toStdString()), decimal(highest.toStdString())))
            found << QString::fromStdString(tick.toString());
        QCOMPARE(found.join(QLatin1Char(' ')), ticks);
    }

    void shortensToSignificantDigits_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("shortened");
        const auto row = [](const char* value, int digits, const char* shortened) {
            QTest::newRow(value) << QString::fromLatin1(value) << digits << QString::fromLatin1(shortened);
        };
        row("0.93134567", 4, "0.9313");
        row("1.2345678", 4, "1.235");
        row("0.005312345", 4, "0.005312");
        row("12345.678", 3, "12346");
        row("1", 6, "1");
        row("0.1", 6, "0.1");
        row("9.9999999", 4, "10");
    }

    void shortensToSignificantDigits() {
        QFETCH(QString, value);
        QFETCH(int, digits);
        QFETCH(QString, shortened);
        QCOMPARE(QString::fromStdString(withSignificantDigits(decimal(value.toStdString()), digits).toString()), shortened);
    }
};

QTEST_APPLESS_MAIN(RateHistoryTest)
#include "rate_history_test.moc"
