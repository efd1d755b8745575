#include "tests/core/eligibility/random_cases.h"

#include <QTest>

using namespace offerbook;
using namespace offerbook::testing;
using eligibility::Bearing;
using eligibility::judge;
using eligibility::Truth;
using eligibility::Verdict;

namespace {

const Date today = day("2026-06-01");

EligibilityRule leaf(Condition condition, bool hard = true) {
    return EligibilityRule::leaf(std::move(condition), {}, hard, Origin::typed);
}

Verdict judged(EligibilityRule rule, const CandidateProfile& profile) {
    Posting posting;
    posting.eligibility = Stated<EligibilityRule>::typed(std::move(rule));
    return judge(posting, profile, *reference(), today);
}

CandidateProfile nobodyKnown() {
    CandidateProfile profile;
    profile.name = "A person";
    return profile;
}

Bearing bearingOf(const Verdict& verdict, std::string_view key) {
    const auto* reason = reasonFor(verdict, key);
    return reason == nullptr ? Bearing::none : reason->bearing;
}

}  // namespace

/// Which question is worth asking first: the one whose answer can change the verdict.
class QuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOnlyOpenQuestionDecides() {
        CandidateProfile profile = nobodyKnown();
        profile.nationalities = {"CH"};
        const auto verdict =
            judged(EligibilityRule::all({leaf(condition::Nationality{{"CH"}, {}, {}}), leaf(condition::Enrolled{})}), profile);
        QCOMPARE(verdict.truth, Truth::unknown);
        QVERIFY(bearingOf(verdict, "enrolled") == Bearing::decides);
    }

    void oneOfSeveralOpenQuestionsCanOnlyExclude() {
        const auto verdict = judged(
            EligibilityRule::all({leaf(condition::Nationality{{"CH"}, {}, {}}), leaf(condition::Enrolled{})}), nobodyKnown());
        QVERIFY(bearingOf(verdict, "enrolled") == Bearing::canDecide);
        QVERIFY(bearingOf(verdict, "nationality") == Bearing::canDecide);
    }

    void partsOfAnAlternativeNeedEachOther() {
        // (Swiss and enrolled) or (30 at most and cleared): no single answer settles anything.
        const auto rule = EligibilityRule::any(
            {EligibilityRule::all({leaf(condition::Nationality{{"CH"}, {}, {}}), leaf(condition::Enrolled{})}),
             EligibilityRule::all({leaf(condition::AgeBetween{std::nullopt, 30}), leaf(condition::Clearance{"SC"})})});
        const auto verdict = judged(rule, nobodyKnown());
        for (const auto& reason : verdict.reasons) QVERIFY(reason.bearing == Bearing::part);
    }

    void whatCannotMatterAnyMoreIsNotAskedFirst() {
        CandidateProfile profile = nobodyKnown();
        profile.enrolled = false;
        // Not enrolled: whether the other half of the first alternative holds is of no weight.
        const auto rule =
            EligibilityRule::any({EligibilityRule::all({leaf(condition::Enrolled{}), leaf(condition::Clearance{"SC"})}),
                                  leaf(condition::Nationality{{"CH"}, {}, {}})});
        const auto verdict = judged(rule, profile);
        QVERIFY(bearingOf(verdict, "clearance") == Bearing::none);
        QVERIFY(bearingOf(verdict, "nationality") == Bearing::decides);
    }

    void oneAnswerSettlesAllWhoAskTheSame() {
        const auto verdict = judged(EligibilityRule::all({leaf(condition::DegreeAtLeast{Degree::bachelor, {}, false}),
                                                          leaf(condition::DegreeExcluded{Degree::phd})}),
                                    nobodyKnown());
        QVERIFY(bearingOf(verdict, "degree-at-least") == Bearing::decides);
        QVERIFY(bearingOf(verdict, "degree-excluded") == Bearing::decides);
    }

    void wishesDecideNothing() {
        const auto verdict =
            judged(EligibilityRule::all({leaf(condition::Enrolled{}, false), leaf(condition::Nationality{{"CH"}, {}, {}})}),
                   nobodyKnown());
        QVERIFY(bearingOf(verdict, "enrolled") == Bearing::none);
    }

    void aDecidingAnswerReallyDecides() {
        // For random trees: where the question about nationality decides, either answer to it does.
        Chance chance(5);
        int tried = 0;
        for (int round = 0; round < 3'000; ++round) {
            const EligibilityRule rule = chance.tree(3);
            CandidateProfile profile = chance.saysLess(chance.fullProfile());
            profile.enrolled.reset();
            profile.studies.reset();
            const auto verdict = judged(rule, profile);
            if (verdict.truth != Truth::unknown) continue;
            const auto* reason = reasonFor(verdict, "enrolled");
            if (reason == nullptr || reason->condition.id != "eligibility.condition.enrolled") continue;
            if (reason->bearing != Bearing::decides && reason->bearing != Bearing::none) continue;
            bool bare = true;  // conditions on a programme ask another question once it is known that one studies
            for (const auto& one : verdict.reasons)
                bare = bare && (one.conditionKey != "enrolled" || one.condition.id == "eligibility.condition.enrolled");
            if (!bare) continue;
            ++tried;
            for (const bool answer : {true, false}) {
                CandidateProfile answered = profile;
                answered.enrolled = answer;
                const Truth now = judged(rule, answered).truth;
                if (reason->bearing == Bearing::decides) QVERIFY(now != Truth::unknown);
                if (reason->bearing == Bearing::none && reason->hard) QCOMPARE(now, Truth::unknown);
            }
        }
        QVERIFY2(tried > 20, "too few trees were fit to be tried");
    }

    void wishesGiveAShare() {
        CandidateProfile profile = nobodyKnown();
        profile.nationalities = {"CH"};
        profile.languages = {{"de", LanguageLevel::c1}};
        const auto verdict = judged(EligibilityRule::all({leaf(condition::Nationality{{"CH"}, {}, {}}),
                                                          leaf(condition::Language{{"de"}, LanguageLevel::b2}, false),
                                                          leaf(condition::Language{{"fr"}, LanguageLevel::b2}, false),
                                                          leaf(condition::Nationality{{"DE"}, {}, {}}, false)}),
                                    profile);
        QCOMPARE(verdict.truth, Truth::yes);  // a share, never a verdict
        QVERIFY((verdict.wishes == eligibility::WishShare{1, 1, 1}));
    }

    void preferencesOfThePersonGiveAShare() {
        Posting posting;
        posting.locations = read<std::vector<Location>>({{"Bonn", "DE", true}}, "Bonn, Germany");
        RemoteWork remote;
        remote.mode = RemoteWork::Mode::hybrid;
        posting.remote = read(remote, "two days at home");
        ContractTerm contract;
        contract.kind = ContractTerm::Kind::fixedTerm;
        posting.contract = read(contract, "fixed-term");
        CandidateProfile profile = nobodyKnown();
        profile.preferences = {{"DE", "CH"}, RemoteWork::Mode::hybrid,     Decimal(80), std::nullopt,
                               true,         PartialDate::parse("2026-10")};
        const auto verdict = judge(posting, profile, *reference(), today);
        // Place and home office fit, the contract does not, of workload and start the posting says nothing.
        QVERIFY((verdict.preferences == eligibility::WishShare{2, 1, 2}));
        const auto* start = reasonFor(verdict, "prefers-start");
        QVERIFY(start != nullptr && start->ofPerson && !start->hard && start->askEmployer);
        QVERIFY(!start->settles.empty());
        const auto* country = reasonFor(verdict, "prefers-country");
        QVERIFY(country->condition.args == std::vector<MessageArg>{MessageArg::country("DE, CH")});
        const auto* contractReason = reasonFor(verdict, "prefers-permanent");
        QCOMPARE(contractReason->truth, Truth::no);
        QCOMPARE(contractReason->evidence.front().text, std::string("fixed-term"));
        // They never touch the verdict.
        CandidateProfile without = profile;
        without.preferences = {};
        QCOMPARE(judge(posting, without, *reference(), today).truth, verdict.truth);
    }
};

QTEST_APPLESS_MAIN(QuestionsTest)
#include "questions_test.moc"
