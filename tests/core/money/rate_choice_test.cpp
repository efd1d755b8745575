#include "core/money/rate_choice.h"

#include <QtTest>

using namespace offerbook;

/// Which rate a pair gets: a wrong one makes every converted figure of a comparison wrong.
class RateChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheChosenRate_data();
    void takesTheChosenRate();
    void anAverageIsExact();
    void anAverageTakesTheDaysThatHaveBoth();
    void aManualRateServesBothDirections();
    void whatIsKeptStays();
    void whatIsKeptForADayStaysThere();
    void anotherPairTakesTheDayThatIsKept();
    void anotherDayForgetsWhatWasKept();
    void refusesBadRates_data();
    void refusesBadRates();
};

namespace {

Decimal decimal(const char* text) { return *Decimal::parse(text); }
Date day(const char* iso) { return *parseIsoDate(iso); }
Currency cur(const char* code) { return Currency::of(code); }

/// Three days; the second is without dollars, the third came later.
ExchangeRates published() {
    ExchangeRates rates("the bank");
    rates.set(day("2026-03-02"), cur("CHF"), decimal("0.93"));
    rates.set(day("2026-03-02"), cur("USD"), decimal("1.10"));
    rates.set(day("2026-03-03"), cur("CHF"), decimal("0.94"));
    rates.set(day("2026-03-05"), cur("CHF"), decimal("0.9613"));
    rates.set(day("2026-03-05"), cur("USD"), decimal("1.16"));
    return rates;
}

QString shown(const Expected<ExchangeRate, RateFailure>& rate) {
    if (!rate) return QString::fromStdString(rate.error().message.id);
    return QString::fromStdString(rate->numerator.toString() + "/" + rate->denominator.toString() + " " + toIso(rate->date));
}

}  // namespace

void RateChoiceTest::takesTheChosenRate_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("chosenDay");
    QTest::addColumn<QString>("periodFrom");
    QTest::addColumn<QString>("periodTo");
    QTest::addColumn<QString>("rate");
    const auto row = [](const char* name, const char* from, const char* one, const char* first, const char* last,
                        const char* rate) { QTest::newRow(name) << from << one << first << last << rate; };
    row("the newest", "EUR", "", "", "", "0.9613/1 2026-03-05");
    row("the newest through the euro", "USD", "", "", "", "0.9613/1.16 2026-03-05");
    row("a day", "EUR", "2026-03-02", "", "", "0.93/1 2026-03-02");
    row("the day before, where none was published", "EUR", "2026-03-04", "", "", "0.94/1 2026-03-03");
    row("the day that has both", "USD", "2026-03-03", "", "", "0.93/1.1 2026-03-02");
    row("before the first", "EUR", "2026-03-01", "", "", "rates.before-first");
    row("a day to come", "EUR", "2026-03-07", "", "", "rates.day-in-future");
    row("an average", "EUR", "", "2026-03-01", "2026-03-06", "2.8313/3 2026-03-05");
    row("one day's average", "EUR", "", "2026-03-03", "2026-03-03", "0.94/1 2026-03-03");
    row("a period between the days", "EUR", "", "2026-03-04", "2026-03-04", "rates.no-day-in-period");
    row("a period to come", "EUR", "", "2026-03-01", "2026-03-07", "rates.day-in-future");
    row("a period that ends before it begins", "EUR", "", "2026-03-05", "2026-03-01", "rates.period-backwards");
    row("no figures at all", "SEK", "", "2026-03-01", "2026-03-06", "rates.no-day-in-period");
    row("no figure", "SEK", "", "", "", "rates.no-currency");
}

void RateChoiceTest::takesTheChosenRate() {
    QFETCH(QString, from);
    QFETCH(QString, chosenDay);
    QFETCH(QString, periodFrom);
    QFETCH(QString, periodTo);
    QFETCH(QString, rate);
    RateChoice choice;
    if (!chosenDay.isEmpty()) choice.day = day(chosenDay.toLatin1().constData());
    if (!periodFrom.isEmpty())
        choice.average = RatePeriod{day(periodFrom.toLatin1().constData()), day(periodTo.toLatin1().constData())};
    QCOMPARE(shown(chosenRate(published(), Currency::of(from.toStdString()), cur("CHF"), choice, day("2026-03-06"))), rate);
}

/// (0.93 + 0.94 + 0.9613) / 3 has no end; 30,000 at it are 28,313 to the cent.
void RateChoiceTest::anAverageIsExact() {
    RateChoice choice;
    choice.average = RatePeriod{day("2026-03-01"), day("2026-03-06")};
    const auto rate = chosenRate(published(), cur("EUR"), cur("CHF"), choice, day("2026-03-06"));
    QVERIFY(rate.hasValue());
    QCOMPARE(rate->days, 3);
    QCOMPARE(rate->first, std::optional(day("2026-03-02")));
    QCOMPARE(rate->askedFor, day("2026-03-06"));
    QCOMPARE(rate->source, std::string("the bank"));
    const auto francs = rate->convert(*Money::parse("30000.00", cur("EUR")));
    QVERIFY(francs.hasValue());
    QCOMPARE(francs->toCodeString(), std::string("CHF 28313.00"));
}

/// (0.93 + 0.9613) / (1.10 + 1.16): the day without dollars counts for neither.
void RateChoiceTest::anAverageTakesTheDaysThatHaveBoth() {
    RateChoice choice;
    choice.average = RatePeriod{day("2026-03-01"), day("2026-03-06")};
    const auto rate = chosenRate(published(), cur("USD"), cur("CHF"), choice, day("2026-03-06"));
    QVERIFY(rate.hasValue());
    QCOMPARE(rate->days, 2);
    QCOMPARE(shown(rate), "1.8913/2.26 2026-03-05");
}

void RateChoiceTest::aManualRateServesBothDirections() {
    RateChoice choice;
    choice.average = RatePeriod{day("2026-03-04"), day("2026-03-04")};  // would have no rate
    setManualRate(choice, {cur("EUR"), cur("CHF"), decimal("0.9"), "old note", day("2026-03-01")});
    setManualRate(choice, {cur("CHF"), cur("EUR"), decimal("1.25"), "our bank", day("2026-03-06")});
    QCOMPARE(choice.manual.size(), std::size_t{1});
    const auto forward = chosenRate(published(), cur("CHF"), cur("EUR"), choice, day("2026-03-06"));
    QCOMPARE(shown(forward), "1.25/1 2026-03-06");
    QVERIFY(forward->kind == ExchangeRate::Kind::manual);
    QCOMPARE(forward->source, std::string("our bank"));
    const auto back = chosenRate(published(), cur("EUR"), cur("CHF"), choice, day("2026-03-06"));
    QCOMPARE(back->convert(*Money::parse("1000.00", cur("EUR")))->toCodeString(), std::string("CHF 800.00"));
    // No other pair goes through it.
    choice.average.reset();
    QCOMPARE(shown(chosenRate(published(), cur("USD"), cur("CHF"), choice, day("2026-03-06"))), "0.9613/1.16 2026-03-05");
}

void RateChoiceTest::whatIsKeptStays() {
    ExchangeRates rates = published();
    RateChoice choice;
    keepRates(choice, {*chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-06"))});
    rates.set(day("2026-03-05"), cur("CHF"), decimal("0.5"));  // corrected since
    rates.set(day("2026-03-09"), cur("CHF"), decimal("0.99"));
    const auto later = chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-20"));
    QCOMPARE(shown(later), "0.9613/1 2026-03-05");
    QCOMPARE(later->askedFor, day("2026-03-20"));  // so that its age shows
    QCOMPARE(shown(chosenRate(rates, cur("CHF"), cur("EUR"), choice, day("2026-03-20"))), "1/0.9613 2026-03-05");
    // Seen on a day before it was published, it is not known yet.
    QCOMPARE(shown(chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-04"))), "0.94/1 2026-03-03");
}

/// What is kept for a day asked about counts on that day alone.
void RateChoiceTest::whatIsKeptForADayStaysThere() {
    ExchangeRates rates = published();
    RateChoice choice;
    keepRates(choice, {*chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-04"))}, day("2026-03-04"));
    QVERIFY(choice.kept.empty());
    QCOMPARE(choice.keptDay, std::optional(day("2026-03-04")));
    rates.set(day("2026-03-04"), cur("CHF"), decimal("0.5"));  // a gap filled since
    QCOMPARE(shown(chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-04"))), "0.94/1 2026-03-03");
    QVERIFY(hasNewerRates(rates, choice, day("2026-03-04")));
    QCOMPARE(shown(chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-06"))), "0.9613/1 2026-03-05");
    forgetKept(choice);
    QCOMPARE(shown(chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-04"))), "0.5/1 2026-03-04");
}

void RateChoiceTest::anotherPairTakesTheDayThatIsKept() {
    ExchangeRates rates = published();
    RateChoice choice;
    keepRates(choice, {*chosenRate(rates, cur("EUR"), cur("CHF"), choice, day("2026-03-06"))});
    rates.set(day("2026-03-09"), cur("CHF"), decimal("0.99"));
    rates.set(day("2026-03-09"), cur("USD"), decimal("1.2"));
    QCOMPARE(shown(chosenRate(rates, cur("USD"), cur("CHF"), choice, day("2026-03-20"))), "0.9613/1.16 2026-03-05");
}

void RateChoiceTest::anotherDayForgetsWhatWasKept() {
    RateChoice choice;
    keepRates(choice, {*chosenRate(published(), cur("EUR"), cur("CHF"), choice, day("2026-03-06"))});
    chooseRateDays(choice, std::nullopt, std::nullopt);
    QCOMPARE(choice.kept.size(), std::size_t{1});
    chooseRateDays(choice, day("2026-03-02"), std::nullopt);
    QCOMPARE(choice.kept.size(), std::size_t{0});
    QCOMPARE(shown(chosenRate(published(), cur("EUR"), cur("CHF"), choice, day("2026-03-06"))), "0.93/1 2026-03-02");
}

void RateChoiceTest::refusesBadRates_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("why");
    QTest::newRow("fine") << "EUR"
                          << "0.95"
                          << "";
    QTest::newRow("zero") << "EUR"
                          << "0"
                          << "rates.manual.not-above-zero";
    QTest::newRow("negative") << "EUR"
                              << "-0.95"
                              << "rates.manual.not-above-zero";
    QTest::newRow("one currency") << "CHF"
                                  << "1"
                                  << "rates.manual.same";
    QTest::newRow("too fine") << "EUR"
                              << "0.123456789"
                              << "rates.manual.too-many-digits";
    QTest::newRow("too large") << "EUR"
                               << "123456789012"
                               << "rates.manual.too-many-digits";
}

void RateChoiceTest::refusesBadRates() {
    QFETCH(QString, from);
    QFETCH(QString, rate);
    QFETCH(QString, why);
    const ManualRate typed{Currency::of(from.toStdString()), cur("CHF"), *Decimal::parse(rate.toStdString()), "", {}};
    const auto checked = checkManualRate(typed);
    QCOMPARE(checked ? QString() : QString::fromStdString(checked.error().id), why);
}

QTEST_GUILESS_MAIN(RateChoiceTest)
#include "rate_choice_test.moc"
