// What comes beside the base: with and without what is not certain. A bonus counted twice, or one that nobody promised, is a
// wrong figure. Sums by hand, base CHF 100,000 gross a year.
#include "core/compare/comparison_text.h"
#include "tests/core/compare/offers.h"

using namespace offerbook;
using compare::Settings;
using offers::decimal;

Q_DECLARE_METATYPE(Posting)

namespace {

using Kind = PayComponent::Kind;

PayComponent part(Kind kind, const char* amount, const char* currency, std::optional<PayPeriod> period, bool certain) {
    PayComponent made;
    made.kind = kind;
    made.label = "part";
    if (*amount != '\0') made.amount = decimal(amount);
    if (*currency != '\0') made.currency = Currency::of(currency);
    made.period = period;
    made.certain = certain;
    return made;
}

PayComponent percent(const char* share, bool certain) {
    PayComponent made = part(Kind::bonus, "", "", std::nullopt, certain);
    made.percent = decimal(share);
    return made;
}

PayComponent likely(PayComponent made, const char* probability) {
    made.probabilityPercent = decimal(probability);
    return made;
}

PayComponent vesting(PayComponent made, int months) {
    made.vestingMonths = months;
    return made;
}

Posting with(std::vector<PayComponent> parts) {
    Posting posting = offers::posting(1, "E", offers::pay("100000", "100000", "CHF", PayPeriod::year, PayBasis::gross));
    offers::in(posting, "Geneva", "CH");
    posting.paidLeave = Stated<PaidLeave>::typed({decimal("25"), false});
    posting.components = Stated<std::vector<PayComponent>>::typed(std::move(parts));
    return posting;
}

QString shown(const compare::Ladder& ladder) {
    if (!ladder.result) return QString::fromStdString(ladder.whyNot.id);
    return QString::fromStdString(ladder.result->low.toString() +
                                  (ladder.result->isSingle() ? "" : "-" + ladder.result->high.toString()));
}

}  // namespace

class TotalPayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totals_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<QString>("certain");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("leftOut");
        const auto row = [](const char* name, std::vector<PayComponent> parts, const char* certain, const char* all,
                            const char* leftOut = "") {
            QTest::newRow(name) << with(std::move(parts)) << certain << all << leftOut;
        };
        const auto year = PayPeriod::year;
        row("a promised bonus", {part(Kind::bonus, "5000", "CHF", year, true)}, "105000.00", "105000.00");
        row("a bonus of the base", {percent("10", true)}, "110000.00", "110000.00");
        row("an allowance a month", {part(Kind::family, "300", "CHF", PayPeriod::month, true)}, "103600.00", "103600.00");
        row("a likely bonus", {likely(part(Kind::bonus, "10000", "CHF", year, false), "60")}, "100000.00", "106000.00");
        row("a likely share of the base", {likely(percent("15", false), "50")}, "100000.00", "107500.00");
        row("nobody says how likely", {part(Kind::bonus, "10000", "CHF", year, false)}, "100000.00", "110000.00");
        row("never", {likely(part(Kind::bonus, "10000", "CHF", year, false), "0")}, "100000.00", "100000.00");
        // EUR 5,000 at 0.9313
        row("in another currency", {part(Kind::pension, "5000", "EUR", year, true)}, "104656.50", "104656.50");
        // 228 days are worked
        row("a voucher a working day", {part(Kind::meal, "10", "CHF", PayPeriod::day, true)}, "102280.00", "102280.00");
        row("equity over four years", {vesting(part(Kind::equity, "40000", "CHF", PayPeriod::once, false), 48)}, "100000.00",
            "110000.00");
        row("relocation comes once", {part(Kind::relocation, "8000", "CHF", PayPeriod::once, true)}, "100000.00", "100000.00",
            "component.once");
        row("a pension plan without a figure", {part(Kind::pension, "", "", std::nullopt, true)}, "100000.00", "100000.00",
            "component.no-amount");
        PayComponent net = part(Kind::allowance, "1000", "CHF", year, true);
        net.basis = PayBasis::net;
        row("net is not added to gross", {net}, "100000.00", "100000.00", "component.other-basis");
        row("how often is not said", {part(Kind::bonus, "1000", "CHF", std::nullopt, true)}, "100000.00", "100000.00",
            "component.no-period");
        row("the currency is not said", {part(Kind::bonus, "1000", "", year, true)}, "100000.00", "100000.00",
            "component.no-currency");
        row("several",
            {percent("10", true), part(Kind::family, "300", "CHF", PayPeriod::month, true),
             likely(part(Kind::bonus, "10000", "CHF", year, false), "60")},
            "113600.00", "119600.00");
    }
    void totals() {
        QFETCH(Posting, posting);
        const auto offer = compare::compare({posting}, std::nullopt, offers::reference(), {}, offers::today()).offers.front();
        QTEST(shown(offer.totals.certain), "certain");
        QTEST(shown(offer.totals.withUncertain), "all");
        QStringList left;
        for (const Message& why : offer.totals.leftOut) left << QString::fromStdString(why.id);
        QTEST(left.join(u' '), "leftOut");
        // The base stays what it is.
        QCOMPARE(offers::shown(offer.pay), QStringLiteral("CHF 100000.00"));
        for (const auto* ladder : {&offer.totals.certain, &offer.totals.withUncertain}) {
            std::optional<MoneyRange> figure;
            for (const auto& rung : ladder->rungs) {
                QCOMPARE(rung.in, figure);
                if (rung.in) QCOMPARE(*compare::applied(rung, *rung.in, rung.out->currency()), *rung.out);
                figure = rung.out;
            }
            QCOMPARE(figure, ladder->result);
        }
    }

    void aRangeKeepsItsEnds() {
        Posting posting = with({percent("10", true)});
        posting.salary = Stated<Pay>::typed(offers::pay("80000", "100000", "CHF", PayPeriod::year, PayBasis::gross));
        const auto totals = compare::totalsOf(posting, nullptr, offers::reference(), {}, offers::today());
        QCOMPARE(shown(totals.certain), QStringLiteral("88000.00-110000.00"));
        Settings monthly;
        monthly.period = PayPeriod::month;
        QCOMPARE(shown(compare::totalsOf(posting, nullptr, offers::reference(), monthly, offers::today()).certain),
                 QStringLiteral("7333.33-9166.67"));
    }

    /// What is paid once is in no yearly total; it stands in the first year, a year whatever the period of the lens.
    void theFirstYearHasWhatIsPaidOnce_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<QString>("certain");
        QTest::addColumn<QString>("all");
        const auto row = [](const char* name, std::vector<PayComponent> parts, const char* certain, const char* all) {
            QTest::newRow(name) << with(std::move(parts)) << certain << all;
        };
        const auto once = PayPeriod::once;
        PayComponent signing = likely(percent("10", false), "50");
        signing.period = once;
        PayComponent late = vesting(part(Kind::equity, "40000", "CHF", once, true), 48);
        late.cliffMonths = 18;
        PayComponent early = late;
        early.cliffMonths = 12;
        row("relocation", {part(Kind::relocation, "8000", "CHF", once, true)}, "108000.00", "108000.00");
        row("a likely share of the base", {signing}, "100000.00", "105000.00");
        row("beside a yearly bonus", {part(Kind::relocation, "8000", "CHF", once, true), percent("10", true)}, "118000.00",
            "118000.00");
        // A fourth of 40,000 in the first year; before the cliff of 18 months nothing is earned.
        row("equity earned from a year on", {part(Kind::relocation, "8000", "CHF", once, true), early}, "118000.00", "118000.00");
        row("equity earned later", {part(Kind::relocation, "8000", "CHF", once, true), late}, "108000.00", "108000.00");
    }
    void theFirstYearHasWhatIsPaidOnce() {
        QFETCH(Posting, posting);
        for (const PayPeriod period : {PayPeriod::year, PayPeriod::month, PayPeriod::hour}) {
            Settings lens;
            lens.period = period;
            const auto totals = compare::totalsOf(posting, nullptr, offers::reference(), lens, offers::today());
            QVERIFY(totals.firstYear && totals.firstYearWithUncertain);
            QTEST(shown(*totals.firstYear), "certain");
            QTEST(shown(*totals.firstYearWithUncertain), "all");
        }
    }

    void whereNothingIsPaidOnceThereIsNoFirstYear() {
        QVERIFY(!compare::totalsOf(with({percent("10", true)}), nullptr, offers::reference(), {}, offers::today()).firstYear);
    }

    void nothingBesideTheBase() {
        const Posting posting = offers::posting(1, "E", offers::pay("1", "1", "CHF", PayPeriod::year, PayBasis::gross));
        QVERIFY(!compare::totalsOf(posting, nullptr, offers::reference(), {}, offers::today()).hasParts);
    }

    // The same book and day give the same bytes.
    void jsonIsRepeatable() {
        const Posting posting = with({percent("10", true), part(Kind::relocation, "8000", "CHF", PayPeriod::once, true)});
        const auto said = [](const Message& message) { return message.id; };
        const auto once = [&] {
            return compare::toJson(compare::compare({posting}, std::nullopt, offers::reference(), {}, offers::today()), said);
        };
        const std::string first = once();
        QCOMPARE(once(), first);
        for (const char* key : {"\"workYear\"", "\"realHourly\"", "\"withUncertain\"", "\"leftOut\":[\"component.once\"]"})
            QVERIFY2(first.find(key) != std::string::npos, key);
    }
};

QTEST_APPLESS_MAIN(TotalPayTest)
#include "total_pay_test.moc"
