// What an offer pays over time. A month counted twice, a contract that runs on by itself or an assumption that nobody sees is a
// wrong figure. Sums by hand; the horizon begins on 1 October 2026.
#include "core/compare/comparison_text.h"
#include "core/compare/horizon/cumulative.h"
#include "core/compare/horizon/sum_ladder.h"
#include "tests/core/compare/horizon/horizon_offers.h"

using namespace offerbook;
using compare::HorizonOffer;
using compare::OfferAssumptions;
using offers::decimal;

Q_DECLARE_METATYPE(std::vector<Posting>)
Q_DECLARE_METATYPE(std::vector<OfferAssumptions>)

namespace {

PayComponent part(PayComponent::Kind kind, const char* amount, std::optional<PayPeriod> period, bool certain) {
    PayComponent made;
    made.kind = kind;
    made.label = "part";
    made.amount = decimal(amount);
    made.currency = Currency::of("CHF");
    made.period = period;
    made.certain = certain;
    return made;
}

Posting with(Posting posting, std::vector<PayComponent> parts) {
    posting.components = Stated<std::vector<PayComponent>>::typed(std::move(parts));
    return posting;
}

Posting from(const char* day, Posting posting) {
    offers::starts(posting, day);
    return posting;
}

Posting paid(Pay pay, Posting posting = offers::fellow()) {
    posting.salary = Stated<Pay>::typed(std::move(pay));
    return posting;
}

Pay payments(int aYear) {
    Pay pay = offers::pay("5266", "5266", "CHF", PayPeriod::month, PayBasis::taxFree);
    pay.paymentsPerYear = aYear;
    return pay;
}

Posting lasting(ContractTerm term) {
    Posting posting = offers::fellow();
    posting.contract = Stated<ContractTerm>::typed(std::move(term));
    return posting;
}

ContractTerm fixedTerm() {
    ContractTerm term;
    term.kind = ContractTerm::Kind::fixedTerm;
    return term;
}

OfferAssumptions then(std::int64_t next, int gap = 0) {
    OfferAssumptions made = offers::assumed(1);
    made.gapMonths = gap;
    made.nextOffer = PostingId(next);
    return made;
}

OfferAssumptions typedBenefit(int gap, const char* amount, int months) {
    OfferAssumptions made = offers::assumed(1);
    made.gapMonths = gap;
    made.benefit = OfferAssumptions::Benefit::typed;
    made.benefitAmount = decimal(amount);
    made.benefitCurrency = Currency::of("CHF");
    made.benefitMonths = months;
    return made;
}

OfferAssumptions extended(const char* percent, std::optional<int> months) {
    OfferAssumptions made = offers::assumed(1);
    made.extensionPercent = decimal(percent);
    made.extensionMonths = months;
    return made;
}

/// A ladder leads to its figure exactly.
void checkLadder(const compare::Ladder& ladder) {
    std::optional<MoneyRange> figure;
    for (const auto& rung : ladder.rungs) {
        QCOMPARE(rung.in, figure);
        if (rung.in) QCOMPARE(*compare::applied(rung, *rung.in, rung.out->currency()), *rung.out);
        figure = rung.out;
    }
    QCOMPARE(figure, ladder.result);
}

}  // namespace

class HorizonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sums_data() {
        QTest::addColumn<std::vector<Posting>>("postings");
        QTest::addColumn<std::vector<OfferAssumptions>>("assumptions");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("certain");
        const auto row = [](const char* name, int months, std::vector<Posting> postings,
                            std::vector<OfferAssumptions> assumptions, const char* sum, const char* certain) {
            QTest::newRow(name) << std::move(postings) << std::move(assumptions) << months << QString::fromLatin1(sum)
                                << QString::fromLatin1(certain);
        };
        using Kind = PayComponent::Kind;
        const Posting fellow = offers::fellow();
        // 5,266 x 12 = 63,192 a year
        row("24 months within 36", 36, {fellow}, {}, "126384.00", "126384.00");
        row("the horizon ends first", 12, {fellow}, {}, "63192.00", "63192.00");
        row("13 payments", 36, {paid(payments(13))}, {}, "136916.00", "136916.00");
        row("14 payments", 36, {paid(payments(14))}, {}, "147448.00", "147448.00");
        // 24 months wherever they begin; in the first 12 months of the horizon 17 of 31 days of October and 11 months
        row("a start in mid month", 36, {from("2026-10-15", fellow)}, {}, "126384.00", "126384.00");
        // (11 + 17/31) x 5,266 = 60,813.806...
        row("a year with a start in mid month", 12, {from("2026-10-15", fellow)}, {}, "60813.81", "60813.81");
        row("a start that has passed", 36, {from("2026-07-01", fellow)}, {}, "110586.00", "110586.00");
        row("a start after the horizon", 12, {from("2027-10-01", fellow)}, {}, "0.00", "0.00");
        // 24 months, 3 without, 9 of 63,192 x 2 a year
        row("gap and another offer", 36, {fellow, offers::permanent(2, "126384")}, {then(2, 3)}, "221172.00", "126384.00");
        // 24 months, 3 without, 6 of 3,500, 3 of 10,532
        OfferAssumptions all = typedBenefit(3, "3500", 6);
        all.nextOffer = PostingId(2);
        row("gap, benefit and another offer", 36, {fellow, offers::permanent(2, "126384")}, {all}, "178980.00", "126384.00");
        row("benefit alone", 36, {fellow}, {typedBenefit(0, "3500", 4)}, "140384.00", "126384.00");
        // 40 % of 12 months
        row("an extension with 40 %", 48, {fellow}, {extended("40", 12)}, "151660.80", "126384.00");
        ContractTerm most = fixedTerm();
        most.monthsLow = most.monthsHigh = decimal("24");
        most.totalMonthsMax = decimal("36");
        row("an extension up to the maximum", 48, {lasting(most)}, {extended("50", std::nullopt)}, "157980.00", "126384.00");
        // The next job moves with the end: 24 + 24 months of 63,192 and 126,384 a year, or 36 + 12; 50 % of the difference
        row(
            "an extension before another offer", 48, {fellow, offers::permanent(2, "126384")},
            [] {
                OfferAssumptions made = extended("50", 12);
                made.nextOffer = PostingId(2);
                return std::vector{made};
            }(),
            "347556.00", "126384.00");
        row("relocation comes once", 24, {with(fellow, {part(Kind::relocation, "8000", PayPeriod::once, true)})}, {}, "134384.00",
            "134384.00");
        row("a likely signing bonus", 24,
            {with(fellow,
                  [] {
                      PayComponent bonus = part(Kind::bonus, "10000", PayPeriod::once, false);
                      bonus.probabilityPercent = decimal("30");
                      return std::vector{bonus};
                  }())},
            {}, "129384.00", "126384.00");
        row("a promised bonus a year", 24, {with(fellow, {part(Kind::bonus, "6000", PayPeriod::year, true)})}, {}, "138384.00",
            "138384.00");
        PayComponent equity = part(Kind::equity, "48000", PayPeriod::once, true);
        equity.vestingMonths = 48;
        equity.cliffMonths = 12;
        // 1,000 a month; nothing before twelve months, then all twelve
        row("equity after its cliff", 24, {with(fellow, {equity})}, {}, "150384.00", "150384.00");
        row("equity at its cliff", 12, {with(fellow, {equity})}, {}, "75192.00", "75192.00");
        equity.cliffMonths = 13;
        row("equity before its cliff", 12, {with(fellow, {equity})}, {}, "63192.00", "63192.00");
        row("a range", 24, {paid(offers::pay("5266", "5793", "CHF", PayPeriod::month, PayBasis::taxFree))}, {},
            "126384.00-139032.00", "126384.00-139032.00");
        ContractTerm range = fixedTerm();
        range.monthsLow = decimal("12");
        range.monthsHigh = decimal("24");
        row("a length from to", 36, {lasting(range)}, {}, "63192.00-126384.00", "63192.00-126384.00");
        ContractTerm until = fixedTerm();
        until.endDate = PartialDate::parse("2027-10-15");
        // twelve months and 15 of 31 days
        row("an end date", 36, {lasting(until)}, {}, "65740.06", "65740.06");
        until.endDate = PartialDate::parse("2027-10");
        row("the month of the end", 36, {lasting(until)}, {}, "68458.00", "68458.00");
        row("permanent", 36, {offers::permanent(1, "63192")}, {}, "189576.00", "189576.00");
        row("in euros at 0.9313", 24, {paid(offers::pay("91754", "91754", "EUR", PayPeriod::year, PayBasis::taxFree))}, {},
            "170901.00", "170901.00");
        row("one sum for the contract", 36, {paid(offers::pay("126384", "126384", "CHF", PayPeriod::once, PayBasis::taxFree))},
            {}, "126384.00", "126384.00");
        Posting named = fellow;
        PayObservation letter;
        letter.kind = PayObservation::Kind::offerLetter;
        letter.date = offers::day("2026-10-01");
        letter.pay = offers::pay("6000", "6000", "CHF", PayPeriod::month, PayBasis::taxFree);
        named.observations = Stated<std::vector<PayObservation>>::typed({letter});
        row("the figure that counts", 24, {named}, {}, "144000.00", "144000.00");
        OfferAssumptions typed = offers::assumed(1);
        typed.contractMonths = 6;
        row("a typed length goes first", 36, {fellow}, {typed}, "31596.00", "31596.00");
        typed.permanent = true;
        row("typed as permanent", 36, {fellow}, {typed}, "189576.00", "189576.00");
        OfferAssumptions later = offers::assumed(1);
        later.start = offers::day("2027-01-01");
        row("a typed start goes first", 12, {fellow}, {later}, "47394.00", "47394.00");
    }
    void sums() {
        QFETCH(std::vector<Posting>, postings);
        QFETCH(std::vector<OfferAssumptions>, assumptions);
        QFETCH(int, months);
        const auto comparison = offers::over(months, postings, assumptions);
        QVERIFY(comparison.horizon);
        const HorizonOffer& offer = comparison.horizon->offers.front();
        QTEST(offers::sumOf(offer, &HorizonOffer::sum), "sum");
        QTEST(offers::sumOf(offer, &HorizonOffer::certain), "certain");
        QCOMPARE(static_cast<int>(offer.months.size()), months);
        // The table's figure, the chart's last point and the ladder are one.
        QCOMPARE(*offer.sum.result, offer.months.back().sum);
        QCOMPARE(*offer.certain.result, offer.months.back().certain);
        checkLadder(offer.sum);
        checkLadder(offer.certain);
    }

    /// Taxes can leave the high end less of a payment than the low end: the ends cross, and the ladder still leads to the sum.
    void endsMayCross() {
        const Posting posting = offers::fellow();
        compare::OfferPay pay = compare::offerPayOf(posting, nullptr, offers::reference(), {}, offers::today());
        const auto francs = [](std::int64_t amount) { return Money::ofMinor(amount * 100, Currency::of("CHF")); };
        for (const auto& [low, high] : {std::pair(100, 0), std::pair(20, 30), std::pair(0, 200)})
            pay.extras.push_back({MessageArg::text("part"), true, {francs(low), francs(high)}, std::nullopt, 0, {}});
        const OfferAssumptions none;
        const auto time = compare::contractTimeOf(posting, none, offers::day("2026-10-01"));
        const compare::BenefitPlan benefit;
        const std::optional<compare::NextJob> next;
        const compare::TimelineInput input{time, none, pay, benefit, next, std::nullopt, std::nullopt, offers::day("2026-10-01"),
                                           24};
        const auto timeline = compare::timelineOf(input);
        const auto ladder = compare::sumLadder(pay, timeline, input, true);
        checkLadder(ladder);
        QCOMPARE(*ladder.result, compare::cumulative(timeline, 24, Currency::of("CHF")).back().certain);
        QCOMPARE(ladder.result->low.toString(), std::string("126504.00"));
        QCOMPARE(ladder.result->high.toString(), std::string("126614.00"));
    }

    /// 100,000.01 does not divide by twelve: any twelve months still make a year.
    void monthsMakeTheYear() {
        const auto comparison = offers::over(60, {offers::permanent(1, "100000.01")});
        const auto& months = comparison.horizon->offers.front().months;
        for (std::size_t i = 12; i < months.size(); ++i)
            QCOMPARE((months[i].sum.low - months[i - 12].sum.low).toString(), std::string("100000.01"));
        QCOMPARE(months[0].sum.low.toString(), std::string("8333.33"));
        QCOMPARE(months[11].sum.low.toString(), std::string("100000.01"));
    }

    void whatIsNotKnownIsSaid_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, Posting posting, const char* why) {
            QTest::newRow(name) << std::move(posting) << QString::fromLatin1(why);
        };
        Posting silent = offers::fellow();
        silent.contract = {};
        row("no contract stated", silent, "horizon.why.length-not-stated");
        ContractTerm term;
        row("an employment contract", lasting(term), "horizon.why.no-length");
        row("fixed-term without a length", lasting(fixedTerm()), "horizon.why.no-length");
        term = fixedTerm();
        term.monthsHigh = decimal("24");
        row("up to 24 months", lasting(term), "horizon.why.up-to");
        term.monthsLow = term.monthsHigh = decimal("1.5");
        row("one and a half months", lasting(term), "horizon.why.length-unusable");
        term = fixedTerm();
        term.endDate = PartialDate::parse("2028");
        row("the year of the end", lasting(term), "horizon.why.end-unclear");
        term.endDate = PartialDate::parse("2026-09-30");
        row("an end before the start", lasting(term), "horizon.why.ends-before-start");
        term = fixedTerm();
        term.monthsLow = decimal("12");
        term.monthsHigh = decimal("24");
        row("one sum for a length from to",
            paid(offers::pay("126384", "126384", "CHF", PayPeriod::once, PayBasis::taxFree), lasting(term)), "horizon.why.once");
        Posting unpriced = offers::fellow();
        unpriced.salary = {};
        row("no pay", unpriced, "ladder.why.not-stated");
    }
    void whatIsNotKnownIsSaid() {
        QFETCH(Posting, posting);
        const auto comparison = offers::over(36, {posting});
        const HorizonOffer& offer = comparison.horizon->offers.front();
        QVERIFY(offer.months.empty() && !offer.sum.result);
        QTEST(QString::fromStdString(offer.whyNot.id), "why");
    }

    void nothingFollowsByItself() {
        const auto comparison = offers::over(36, {offers::fellow()});
        const auto& notes = comparison.horizon->offers.front().assumptions;
        for (const char* id :
             {"horizon.after.nothing", "horizon.extension.none", "horizon.start.stated", "horizon.length.months"})
            QVERIFY2(offers::has(notes, id), id);
        QVERIFY(offers::has(comparison.horizon->assumptions, "horizon.note.standing-still"));
        Posting open = offers::fellow();
        open.startDate = {};
        const auto undated = offers::over(36, {open});
        QVERIFY(offers::has(undated.horizon->offers.front().assumptions, "horizon.start.assumed"));
        offers::starts(open, "XXXX-04-01");
        const auto yearless = offers::over(36, {open});
        QVERIFY(offers::has(yearless.horizon->offers.front().assumptions, "horizon.start.unclear"));
    }

    void aTypedAssumptionBearsItsDayAndSource() {
        OfferAssumptions typed = extended("40", 12);
        typed.note = "the head of the group";
        typed.typedOn = offers::day("2026-10-02");
        const auto comparison = offers::over(48, {offers::fellow()}, {typed});
        for (const auto& note : comparison.horizon->offers.front().assumptions) {
            if (note.text.id != "horizon.extension.typed") continue;
            QCOMPARE(note.source, std::string("the head of the group"));
            QCOMPARE(note.date, std::string("2026-10-02"));
            QVERIFY(note.byPerson);
            return;
        }
        QFAIL("the extension is not named");
    }

    void marks() {
        Posting fellow = offers::fellow();
        fellow.trialPeriod = Stated<Duration>::typed({decimal("3"), Duration::Unit::months});
        const auto comparison = offers::over(48, {fellow, offers::permanent(2, "80000")}, {then(2, 3)});
        QStringList shown;
        for (const auto& mark : comparison.horizon->offers.front().marks)
            shown << QString::fromStdString(std::string(compare::toWord(mark.kind)) + " " + toIso(mark.day) + " " +
                                            mark.at.toString());
        QCOMPARE(shown.join(u'\n'), QStringLiteral("starts 2026-10-01 0\ntrial-ends 2026-12-31 3\ncontract-ends 2028-09-30 24\n"
                                                   "next-starts 2029-01-01 27"));
        QCOMPARE(*comparison.horizon->offers.front().ends, offers::day("2028-09-30"));
    }

    /// 10,000 a month for 24 months against 8,000 without end: 240,000 is passed at the end of month 31 (248,000).
    void overtakes() {
        Posting fixed = paid(offers::pay("120000", "120000", "CHF", PayPeriod::year, PayBasis::taxFree));
        const auto comparison = offers::over(36, {fixed, offers::permanent(2, "96000")});
        QCOMPARE(comparison.horizon->overtakings.size(), std::size_t{1});
        const compare::Overtaking expected{1, 0, 31, true};
        QCOMPARE(comparison.horizon->overtakings.front(), expected);
        // At the end of month 30 both have 240,000: that is not ahead.
        QVERIFY(offers::over(30, {fixed, offers::permanent(2, "96000")}).horizon->overtakings.empty());
        // Gross is never held against tax-free pay.
        QVERIFY(offers::over(36, {fixed, offers::permanent(2, "96000", PayBasis::gross)}).horizon->overtakings.empty());
    }

    void overtakesWithinRanges() {
        Posting fixed = paid(offers::pay("110000", "130000", "CHF", PayPeriod::year, PayBasis::taxFree));
        const auto found = offers::over(60, {fixed, offers::permanent(2, "96000")}).horizon->overtakings;
        QCOMPARE(found.size(), std::size_t{1});
        const compare::Overtaking expected{1, 0, 31, false};
        QCOMPARE(found.front(), expected);
    }

    void noticePay() {
        Posting posting = offers::permanent(1, "120000");
        posting.notice = Stated<Duration>::typed({decimal("3"), Duration::Unit::months});
        posting.trialPeriod = Stated<Duration>::typed({decimal("3"), Duration::Unit::months});
        auto comparison = offers::over(36, {posting});
        const auto& notice = comparison.horizon->offers.front().notice;
        QCOMPARE(notice.afterTrial->low.toString(), std::string("30000.00"));
        // Seven days by the Swiss Code of Obligations: 120,000 x 7 / 365
        QCOMPARE(notice.inTrial->low.toString(), std::string("2301.37"));
        QVERIFY(notice.inTrialSource.find("335b") != std::string::npos);
        QCOMPARE(*notice.trialEnds, offers::day("2026-12-31"));
        OfferAssumptions typed = offers::assumed(1);
        typed.trialNoticeDays = 0;
        comparison = offers::over(36, {posting}, {typed});
        QCOMPARE(comparison.horizon->offers.front().notice.inTrial->low.toString(), std::string("0.00"));
    }

    void whatCannotFollowIsAsked_data() {
        QTest::addColumn<std::vector<Posting>>("postings");
        QTest::addColumn<OfferAssumptions>("assumption");
        QTest::addColumn<QString>("question");
        const auto row = [](const char* name, std::vector<Posting> postings, OfferAssumptions assumption, const char* question) {
            QTest::newRow(name) << std::move(postings) << std::move(assumption) << QString::fromLatin1(question);
        };
        const Posting fellow = offers::fellow();
        row("not compared here", {fellow}, then(2), "horizon.ask.next-not-here");
        row("on another basis", {fellow, offers::permanent(2, "80000", PayBasis::gross)}, then(2),
            "horizon.ask.next-other-basis");
        Posting silent = offers::permanent(2, "80000");
        silent.contract = {};
        row("without a length", {fellow, silent}, then(2), "horizon.ask.next-length");
        Posting unpriced = offers::permanent(2, "80000");
        unpriced.salary = {};
        row("without pay", {fellow, unpriced}, then(2), "horizon.ask.next-no-pay");
        row("an extension without months", {fellow}, extended("40", std::nullopt), "horizon.ask.extension-months");
        OfferAssumptions benefit = typedBenefit(0, "3500", 4);
        benefit.benefitMonths = std::nullopt;
        row("benefit without months", {fellow}, benefit, "horizon.ask.benefit-months");
        benefit.benefitAmount = std::nullopt;
        row("benefit without an amount", {fellow}, benefit, "horizon.ask.benefit-amount");
    }
    void whatCannotFollowIsAsked() {
        QFETCH(std::vector<Posting>, postings);
        QFETCH(OfferAssumptions, assumption);
        const auto comparison = offers::over(48, postings, {assumption});
        const HorizonOffer& offer = comparison.horizon->offers.front();
        QTEST(offers::idsOf(offer.questions), "question");
        QCOMPARE(offers::sumOf(offer, &HorizonOffer::sum), QStringLiteral("126384.00"));
    }

    void jsonIsRepeatable() {
        const auto said = [](const Message& message) { return message.id; };
        const auto once = [&] {
            return compare::toJson(offers::over(36, {offers::fellow(), offers::permanent(2, "96000")}, {then(2, 3)}), said);
        };
        const std::string first = once();
        QCOMPARE(once(), first);
        for (const char* key : {"\"horizon\":{\"months\":36,\"from\":\"2026-10\"", "\"certainLow\":\"126384.00\"",
                                "\"overtakings\":[", "\"sumLow\":\"5266.00\"", "\"step\":\"horizon-next\""})
            QVERIFY2(first.find(key) != std::string::npos, key);
        QVERIFY(compare::toJson(offers::over(0, {offers::fellow()}), said).find("\"horizon\":null") != std::string::npos);
    }

    void badFiguresAreRefused_data() {
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("isFine");
        for (const int months : {0, 12, 36, 120}) QTest::addRow("%d", months) << months << true;
        for (const int months : {-1, 1, 11, 121, 1000}) QTest::addRow("%d", months) << months << false;
    }
    void badFiguresAreRefused() {
        QFETCH(int, months);
        QTEST(compare::checkHorizon(months).hasValue(), "isFine");
    }

    void badAssumptionsAreRefused() {
        QVERIFY(compare::problemOf(extended("40", 12)).empty());
        for (const auto& bad : {extended("101", 12), extended("-1", 12), extended("40", 0), then(1), then(2, -1)})
            QCOMPARE(compare::problemOf(bad).id, std::string("horizon.bad"));
    }
};

QTEST_APPLESS_MAIN(HorizonTest)
#include "horizon_test.moc"
