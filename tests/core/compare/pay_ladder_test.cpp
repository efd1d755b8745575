#include "tests/core/compare/offers.h"

#include <random>

using namespace offerbook;
using compare::Settings;
using offers::decimal;

Q_DECLARE_METATYPE(Posting)
Q_DECLARE_METATYPE(Settings)

/// A figure in a cell is wrong if one of these rows is: every value was computed by hand.
class PayLadderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheFigure_data();
    void reachesTheFigure();
    void namesItsAssumptions_data();
    void namesItsAssumptions();
    void keepsOpenEnds();
    void marksOldRates();
    void everyRungLeadsToTheNext();
    void oneSumForAContract_data();
    void oneSumForAContract();
};

namespace {

Settings settings(std::string_view currency, PayPeriod period = PayPeriod::year,
                  Settings::WorkloadView view = Settings::WorkloadView::asWorked) {
    Settings result;
    result.currency = Currency::of(currency);
    result.period = period;
    result.workload = view;
    return result;
}

Posting month(std::string_view low, std::string_view high, std::string_view currency) {
    return offers::posting(1, "Engineer", offers::pay(low, high, currency, PayPeriod::month, PayBasis::gross));
}

Posting year(std::string_view low, std::string_view currency) {
    return offers::posting(1, "Engineer", offers::pay(low, low, currency, PayPeriod::year, PayBasis::gross));
}

Posting hourly(std::string_view low, std::string_view country) {
    Posting posting = offers::posting(1, "Engineer", offers::pay(low, low, "CHF", PayPeriod::hour, PayBasis::gross));
    offers::in(posting, "Somewhere", std::string(country));
    return posting;
}

template <class Change>
Posting with(Posting posting, Change change) {
    Pay pay = *posting.salary;
    change(pay);
    posting.salary = Stated<Pay>::typed(pay);
    return posting;
}

Posting withShare(Posting posting, std::string_view low, std::string_view high, WorkloadBasis basis) {
    offers::workload(posting, low, high);
    return with(std::move(posting), [&](Pay& pay) { pay.workload = basis; });
}

Posting withHours(Posting posting, std::string_view perWeek) {
    offers::hours(posting, perWeek);
    return posting;
}

constexpr auto fullTime = Settings::WorkloadView::fullTime;

}  // namespace

void PayLadderTest::reachesTheFigure_data() {
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<Settings>("lens");
    QTest::addColumn<QString>("figure");
    const auto row = [](const char* name, const Posting& posting, const Settings& lens, const char* figure) {
        QTest::newRow(name) << posting << lens << figure;
    };
    const auto chf = settings("CHF");

    row("a month is twelve", month("5266", "5793", "CHF"), chf, "CHF 63192.00-69516.00");
    row("thirteen where said", with(month("5000", "5000", "CHF"), [](Pay& p) { p.paymentsPerYear = 13; }), chf, "CHF 65000.00");
    row("fourteen where said", with(month("3000", "3000", "EUR"), [](Pay& p) { p.paymentsPerYear = 14; }), settings("EUR"),
        "EUR 42000.00");
    row("a year is a year", year("91754", "EUR"), settings("EUR"), "EUR 91754.00");
    row("a year shown by the month", year("100000", "CHF"), settings("CHF", PayPeriod::month), "CHF 8333.33");
    row("a thirteenth is spread over the months", with(month("5000", "5000", "CHF"), [](Pay& p) { p.paymentsPerYear = 13; }),
        settings("CHF", PayPeriod::month), "CHF 5416.67");
    row("a week is fifty-two", with(year("1000", "GBP"), [](Pay& p) { p.period = PayPeriod::week; }), settings("GBP"),
        "GBP 52000.00");
    row("a day is 260", with(year("500", "GBP"), [](Pay& p) { p.period = PayPeriod::day; }), settings("GBP"), "GBP 130000.00");
    row("an hour by the stated week", withHours(hourly("30", "CH"), "40"), chf, "CHF 62400.00");
    row("an hour by the country's week", hourly("30", "CH"), chf, "CHF 64896.00");
    row("an hour and back", hourly("30.37", "CH"), settings("CHF", PayPeriod::hour), "CHF 30.37");
    row("an hour without hours", hourly("30", "BR"), chf, "ladder.why.no-hours");

    row("80 percent of a full-time figure", withShare(year("100000", "CHF"), "80", "80", WorkloadBasis::fullTime), chf,
        "CHF 80000.00");
    row("scaled up from 80 percent", withShare(year("80000", "CHF"), "80", "80", WorkloadBasis::asWorked),
        settings("CHF", PayPeriod::year, fullTime), "CHF 100000.00");
    row("65 percent scaled up rounds once", withShare(year("1000", "EUR"), "65", "65", WorkloadBasis::asWorked),
        settings("EUR", PayPeriod::year, fullTime), "EUR 1538.46");
    row("80 to 100 percent spans", withShare(year("100000", "CHF"), "80", "100", WorkloadBasis::fullTime), chf,
        "CHF 80000.00-100000.00");
    row("unknown stays as written", withShare(year("50000", "EUR"), "50", "50", WorkloadBasis::unknown), settings("EUR"),
        "EUR 50000.00");
    row("an hour's pay does not depend on the share",
        withShare(withHours(hourly("40", "CH"), "40"), "50", "50", WorkloadBasis::unknown), settings("CHF", PayPeriod::hour),
        "CHF 40.00");
    row("twenty hours are the job's", withShare(withHours(hourly("40", "CH"), "20"), "50", "50", WorkloadBasis::unknown), chf,
        "CHF 41600.00");
    row("forty hours are the full week's", withShare(withHours(hourly("40", "CH"), "40"), "50", "50", WorkloadBasis::unknown),
        chf, "CHF 41600.00");
    row("half a post by the hour", withShare(withHours(year("41600", "CHF"), "40"), "50", "50", WorkloadBasis::asWorked),
        settings("CHF", PayPeriod::hour), "CHF 40.00");

    // 2026-10-09: USD 1.1206, CHF 0.9313, GBP 0.84763, JPY 177.34 per EUR.
    row("EUR to CHF", year("91754", "EUR"), chf, "CHF 85450.50");
    row("USD to CHF", year("120000", "USD"), chf, "CHF 99728.72");
    row("GBP to CHF", year("50000", "GBP"), chf, "CHF 54935.53");
    row("to a currency without cents", year("10000", "CHF"), settings("JPY"), "JPY 1904220");

    row("no salary", Posting(), chf, "ladder.why.not-stated");
    row("no period is not guessed", with(year("5000", "CHF"), [](Pay& p) { p.period.reset(); }), chf, "ladder.why.no-period");
    row("no currency", with(year("5000", "CHF"), [](Pay& p) { p.currency.reset(); }), chf, "ladder.why.no-currency");
    row("only a grade",
        with(year("1", "EUR"),
             [](Pay& p) {
                 p = Pay();
                 p.grade = "TV-L";
             }),
        chf, "ladder.why.only-grade");
    row("no amount", with(year("1", "EUR"), [](Pay& p) { p = Pay(); }), chf, "ladder.why.no-amount");
    row("once", with(year("5000", "CHF"), [](Pay& p) { p.period = PayPeriod::once; }), chf, "ladder.why.once");
    row("no rate", year("5000", "AED"), chf, "rates.no-currency");
    row("a currency that is no more", year("5000", "HRK"), chf, "rates.discontinued");
    row("negative",
        with(year("5000", "CHF"),
             [](Pay& p) {
                 p.low = decimal("-5");
                 p.high = decimal("-5");
             }),
        chf, "ladder.why.amount-unusable");
    row("unpaid is nothing in any currency",
        with(year("0", "CHF"),
             [](Pay& p) {
                 p.currency.reset();
                 p.period.reset();
             }),
        settings("EUR"), "EUR 0.00");

    Settings net = chf;
    net.basis = Settings::Basis::net;
    row("gross asked for net", year("5000", "CHF"), net, "ladder.why.no-place");
    row("tax-free answers net", with(year("5000", "CHF"), [](Pay& p) { p.basis = PayBasis::taxFree; }), net, "CHF 5000.00");
    row("unknown basis asked for net", with(year("5000", "CHF"), [](Pay& p) { p.basis = PayBasis::unknown; }), net,
        "ladder.why.no-place");
    Settings tomorrow = settings("EUR");
    tomorrow.rates.day = offers::day("2027-01-01");
    row("a rate of the future", year("5000", "CHF"), tomorrow, "rates.day-in-future");
}

void PayLadderTest::reachesTheFigure() {
    QFETCH(Posting, posting);
    QFETCH(Settings, lens);
    QFETCH(QString, figure);
    const auto pay = compare::payOf(posting, nullptr, offers::reference(), lens, offers::today());
    QCOMPARE(offers::shown(pay), figure);
    if (pay.ladder.result) QCOMPARE(pay.ladder.rungs.back().out, pay.ladder.result);
}

void PayLadderTest::namesItsAssumptions_data() {
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<QString>("assumption");
    QTest::newRow("nothing said of a 13th") << month("5000", "5000", "CHF") << "ladder.assume.twelve-payments";
    QTest::newRow("the country's week") << hourly("30", "CH") << "ladder.assume.usual-week";
    QTest::newRow("paid for every week") << withHours(hourly("30", "CH"), "40") << "ladder.assume.weeks";
    QTest::newRow("a part's figure") << withShare(year("50000", "CHF"), "50", "50", WorkloadBasis::unknown)
                                     << "ladder.assume.figure-as-worked-one";
    QTest::newRow("the full post's figure") << withShare(year("50000", "CHF"), "80", "100", WorkloadBasis::unknown)
                                            << "ladder.assume.figure-full-time";
    QTest::newRow("nothing to assume") << year("50000", "CHF") << "";
    QTest::newRow("a stated 13th") << with(month("5000", "5000", "CHF"), [](Pay& p) { p.paymentsPerYear = 13; }) << "";
}

void PayLadderTest::namesItsAssumptions() {
    QFETCH(Posting, posting);
    QFETCH(QString, assumption);
    const auto pay = compare::payOf(posting, nullptr, offers::reference(), settings("CHF"), offers::today());
    QStringList named;
    for (const auto& rung : pay.ladder.rungs)
        if (!rung.assumption.empty()) named << QString::fromStdString(rung.assumption.id);
    QCOMPARE(named.join(' '), assumption);
}

void PayLadderTest::keepsOpenEnds() {
    const auto from = compare::payOf(month("5000", "", "CHF"), nullptr, offers::reference(), settings("CHF"), offers::today());
    QVERIFY(from.upperOpen && !from.lowerOpen);
    const auto upTo = compare::payOf(month("", "5000", "CHF"), nullptr, offers::reference(), settings("CHF"), offers::today());
    QVERIFY(upTo.lowerOpen && !upTo.upperOpen);
}

void PayLadderTest::marksOldRates() {
    Settings lens = settings("CHF");
    const auto fresh = compare::payOf(year("5000", "EUR"), nullptr, offers::reference(), lens, offers::day("2026-10-16"));
    QVERIFY(!fresh.rateIsStale);
    const auto old = compare::payOf(year("5000", "EUR"), nullptr, offers::reference(), lens, offers::day("2026-10-17"));
    QVERIFY(old.rateIsStale);
    QCOMPARE(QString::fromStdString(old.ladder.rungs.back().date), "2026-10-09");
    QVERIFY(!old.ladder.rungs.back().source.empty());
    lens.staleAfterDays = 30;
    QVERIFY(!compare::payOf(year("5000", "EUR"), nullptr, offers::reference(), lens, offers::day("2026-10-17")).rateIsStale);
}

/// Whatever a posting says, nothing crashes, and each rung follows from the one before by its own factor.
void PayLadderTest::everyRungLeadsToTheNext() {
    std::mt19937 chance(20261009);
    const auto pick = [&](int n) { return static_cast<int>(chance() % static_cast<unsigned>(n)); };
    const char* amounts[] = {
        "", "0", "-3", "0.01", "17.35", "5266", "91754.555555", "123456789012345", "999999999999999.999999999999"};
    const char* shares[] = {"0", "12.5", "33.333", "50", "80", "100", "150", "0.000000000001", "999999999999999"};
    const char* weeks[] = {"0", "8.4", "20", "37.5", "40", "42", "168", "169", "999999999999999.999999999999"};
    const char* currencies[] = {"", "CHF", "EUR", "USD", "JPY", "KWD", "BGN", "AED", "IDR"};
    int reached = 0;
    for (int i = 0; i < 20000; ++i) {
        Pay pay = offers::pay(amounts[pick(9)], amounts[pick(9)], currencies[pick(9)], static_cast<PayPeriod>(pick(6)),
                              static_cast<PayBasis>(pick(4)));
        if (pick(8) == 0) pay.period.reset();
        if (pick(3) == 0) pay.paymentsPerYear = pick(30) - 2;
        pay.workload = static_cast<WorkloadBasis>(pick(3));
        Posting posting = offers::posting(i + 1, "P", pay);
        if (pick(2)) offers::in(posting, "X", pick(2) ? "CH" : "XX");
        if (pick(2)) offers::workload(posting, shares[pick(9)], shares[pick(9)]);
        if (pick(2)) offers::hours(posting, weeks[pick(9)]);
        Settings lens =
            settings(pick(2) ? "CHF" : "JPY",
                     std::array{PayPeriod::year, PayPeriod::month, PayPeriod::hour}[static_cast<std::size_t>(pick(3))],
                     pick(2) ? fullTime : Settings::WorkloadView::asWorked);
        const auto result = compare::payOf(posting, nullptr, offers::reference(), lens, offers::today());
        QCOMPARE(result.ladder.result.has_value(), result.ladder.whyNot.empty());
        std::optional<MoneyRange> figure;
        for (const auto& rung : result.ladder.rungs) {
            QCOMPARE(rung.in, figure);
            if (rung.in && rung.out) QCOMPARE(*compare::applied(rung, *rung.in, rung.out->currency()), *rung.out);
            figure = rung.out;
        }
        if (!result.ladder.result) continue;
        ++reached;
        QCOMPARE(figure, result.ladder.result);
        QVERIFY(Money::compare(result.ladder.result->low, result.ladder.result->high) <= 0);
    }
    QVERIFY(reached > 500);
}

/// A single sum is pay for a period only through the length of the contract.
void PayLadderTest::oneSumForAContract_data() {
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("shown");
    QTest::newRow("six months") << "6"
                                << "6"
                                << "CHF 24000.00";
    QTest::newRow("two years") << "24"
                               << "24"
                               << "CHF 6000.00";
    QTest::newRow("six to twelve months") << "6"
                                          << "12"
                                          << "CHF 12000.00-24000.00";
    QTest::newRow("no length") << ""
                               << ""
                               << "ladder.why.once";
    QTest::newRow("no months at all") << "0"
                                      << "0"
                                      << "ladder.why.once";
}
void PayLadderTest::oneSumForAContract() {
    QFETCH(QString, low);
    QFETCH(QString, high);
    Posting posting = offers::posting(1, "E", offers::pay("12000", "12000", "CHF", PayPeriod::once, PayBasis::gross));
    ContractTerm term;
    term.kind = ContractTerm::Kind::fixedTerm;
    if (!low.isEmpty()) term.monthsLow = decimal(low.toStdString());
    if (!high.isEmpty()) term.monthsHigh = decimal(high.toStdString());
    posting.contract = Stated<ContractTerm>::typed(term);
    const auto pay = compare::payOf(posting, nullptr, offers::reference(), settings("CHF"), offers::today());
    QTEST(offers::shown(pay), "shown");
}

QTEST_APPLESS_MAIN(PayLadderTest)
#include "pay_ladder_test.moc"
