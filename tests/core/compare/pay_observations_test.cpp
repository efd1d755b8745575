// The life of a figure on the basis of the lens: the ladder starts from the figure that counts and says which it is, every other
// figure has its own ladder, and the way from the advert to what was confirmed can be told.
#include "core/compare/comparison_text.h"
#include "tests/core/compare/offers.h"

using namespace offerbook;
using compare::Settings;
using offers::day;
using offers::decimal;
using Kind = PayObservation::Kind;
using Observations = std::vector<PayObservation>;

namespace {

Pay chf(std::string_view low, std::string_view high, PayPeriod period = PayPeriod::year) {
    return offers::pay(low, high, "CHF", period, PayBasis::gross);
}

/// Advertised at CHF 90,000 to 100,000 gross a year.
Posting advertised(Observations observations) {
    Posting posting = offers::posting(1, "E", chf("90000", "100000"));
    offers::in(posting, "Geneva", "CH");
    if (!observations.empty()) posting.observations = Stated<Observations>::typed(std::move(observations));
    return posting;
}

compare::ComparableOffer compared(const Posting& posting, const Settings& settings = {}) {
    return compare::compare({posting}, std::nullopt, offers::reference(), settings, offers::today()).offers.front();
}

bool hasNote(const compare::Rung& rung, const char* id, const std::string& words) {
    for (const Message& note : rung.notes)
        if (note.id == id && note.args.front().value == words) return true;
    return false;
}

}  // namespace

class PayObservationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAdvertAloneReadsAsBefore() {
        const auto offer = compared(advertised({}));
        QCOMPARE(offers::shown(offer.pay), QStringLiteral("CHF 90000.00-100000.00"));
        QCOMPARE(offer.pay.ladder.rungs.front().by.id, std::string("ladder.as-written"));
        QVERIFY(offer.pay.ladder.rungs.front().notes.empty());
        QCOMPARE(offer.figures.size(), std::size_t{1});
        QVERIFY(!compare::payGapOf(offer));
    }

    void theFirstRungNamesTheFigureItsDayAndWhoSaidIt() {
        const auto offer = compared(
            advertised({{Kind::told, day("2026-09-01"), chf("7300", "7300", PayPeriod::month), "Ms Example, HR", "13 times"}}));
        // CHF 7,300 x 12
        QCOMPARE(offers::shown(offer.pay), QStringLiteral("CHF 87600.00"));
        const compare::Rung& first = offer.pay.ladder.rungs.front();
        QCOMPARE(first.by.id, std::string("ladder.observed"));
        QCOMPARE(first.by.args[0], MessageArg::term("told"));
        QCOMPARE(first.by.args[1], MessageArg::date("2026-09-01"));
        QCOMPARE(first.date, std::string("2026-09-01"));
        QVERIFY(hasNote(first, "ladder.observed.by", "Ms Example, HR"));
        QVERIFY(hasNote(first, "ladder.observed.note", "13 times"));
        QVERIFY(first.evidence.empty());
    }

    void everyFigureHasItsOwnLadderThatAddsUp() {
        Settings net;
        net.basis = Settings::Basis::net;
        net.currency = Currency::of("EUR");
        net.period = PayPeriod::month;
        const auto offer = compared(advertised({{Kind::wished, day("2026-08-15"), chf("120000", "120000"), "", ""},
                                                {Kind::told, day("2026-09-01"), chf("92000", "94000"), "HR", ""},
                                                {Kind::contract, day("2026-10-01"), chf("95000", "95000"), "HR", ""}}),
                                    net);
        QCOMPARE(offer.figures.size(), std::size_t{4});
        for (const auto& figure : offer.figures) {
            QVERIFY(figure.pay.ladder.result);
            std::optional<MoneyRange> at;
            for (const compare::Rung& rung : figure.pay.ladder.rungs) {
                QCOMPARE(rung.in, at);
                if (rung.in) QCOMPARE(*compare::applied(rung, *rung.in, rung.out->currency()), *rung.out);
                at = rung.out;
            }
            QCOMPARE(at, figure.pay.ladder.result);
        }
        QCOMPARE(offer.figures.back().pay.ladder.result, offer.pay.ladder.result);
    }

    void theGapIsFromTheAdvertToWhatCounts() {
        const auto offer = compared(advertised({{Kind::wished, day("2026-08-15"), chf("120000", "120000"), "", ""},
                                                {Kind::offerLetter, day("2026-09-20"), chf("98000", "98000"), "HR", ""}}));
        const auto gap = compare::payGapOf(offer);
        QVERIFY(gap);
        QVERIFY(offer.figures[gap->advertised].figure.fromPosting);
        QCOMPARE(offer.figures[gap->counting].figure.observation.kind, Kind::offerLetter);
        // The middle of 90,000 and 100,000 is 95,000; 98,000 is 3,000 or 3.2 % above it.
        QCOMPARE(gap->relation.percent->toString(), std::string("3.2"));
        QCOMPARE(gap->relation.differenceLow->toString(), std::string("8000.00"));
        QCOMPARE(gap->relation.differenceHigh->toString(), std::string("-2000.00"));
    }

    void grossBesideNetIsNoGap() {
        auto letter = chf("6000", "6000", PayPeriod::month);
        letter.basis = PayBasis::net;
        const auto offer = compared(advertised({{Kind::offerLetter, day("2026-09-20"), letter, "", ""}}));
        const auto gap = compare::payGapOf(offer);
        QVERIFY(gap);
        QVERIFY(!gap->relation.percent);
        QCOMPARE(gap->relation.why.id, std::string("compare.relation.gross-beside-net"));
    }

    void aGradeInAContractIsReadFromItsTable() {
        Posting posting = advertised({});
        Pay grade;
        grade.grade = "TV-L E13";
        posting.salary = {};
        offers::in(posting, "Bonn", "DE");
        posting.observations = Stated<Observations>::typed({{Kind::contract, day("2026-10-01"), grade, "", ""}});
        const auto offer = compared(posting);
        QVERIFY2(offer.pay.ladder.result, offer.pay.ladder.whyNot.id.c_str());
        QCOMPARE(offer.pay.ladder.rungs.front().step, std::string("grade"));
        QVERIFY(hasNote(offer.pay.ladder.rungs.front(), "ladder.observed.of", "contract"));
    }

    void aWishAloneIsNoPay() {
        Posting posting = advertised({{Kind::wished, day("2026-08-15"), chf("120000", "120000"), "", ""}});
        posting.salary = {};
        const auto offer = compared(posting);
        QVERIFY(!offer.pay.ladder.result);
        QCOMPARE(offer.pay.ladder.whyNot.id, std::string("ladder.why.none-counts"));
        QCOMPARE(offer.figures.size(), std::size_t{1});
    }

    void totalsAndRealHoursRestOnWhatCounts() {
        Posting posting = advertised({{Kind::contract, day("2026-10-01"), chf("100000", "100000"), "", ""}});
        PayComponent bonus;
        bonus.kind = PayComponent::Kind::bonus;
        bonus.percent = decimal("10");
        bonus.certain = true;
        posting.components = Stated<std::vector<PayComponent>>::typed({bonus});
        offers::hours(posting, "40");
        const auto offer = compared(posting);
        QCOMPARE(offer.totals.certain.result->low.toString(), std::string("110000.00"));
        QVERIFY(offer.realHourly.result->isSingle());
    }

    void theJsonNamesEveryFigure() {
        const auto comparison =
            compare::compare({advertised({{Kind::told, day("2026-09-01"), chf("92000", "94000"), "HR", "by phone"}})},
                             std::nullopt, offers::reference(), Settings(), offers::today());
        const std::string json = compare::toJson(comparison, [](const Message& message) { return message.id; });
        QVERIFY(json.find(R"({"kind":"advertised","date":null,"by":null,"note":null,"standing":"outranked")") !=
                std::string::npos);
        QVERIFY(json.find(R"({"kind":"told","date":"2026-09-01","by":"HR","note":"by phone","standing":"counts")") !=
                std::string::npos);
        QVERIFY(json.find(R"("advertisedToCounting":{"comparability":"comparable")") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PayObservationsTest)
#include "pay_observations_test.moc"
