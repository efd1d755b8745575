#include "tests/core/eligibility/random_cases.h"

#include "core/eligibility/matrix.h"

#include <QTest>

using namespace offerbook;
using namespace offerbook::testing;
using eligibility::judge;
using eligibility::kleeneAnd;
using eligibility::kleeneNot;
using eligibility::kleeneOr;
using eligibility::PreparedCandidate;
using eligibility::PreparedPosting;
using eligibility::Truth;

namespace {

const Date today = day("2026-06-01");
constexpr int rounds = 2'000;

Posting postingOf(EligibilityRule rule) {
    Posting posting;
    posting.eligibility = Stated<EligibilityRule>::typed(std::move(rule));
    return posting;
}

Truth quick(const EligibilityRule& rule, const CandidateProfile& profile) {
    return quickVerdict(PreparedPosting(postingOf(rule), *reference()), PreparedCandidate(profile, today), *reference());
}

std::vector<EligibilityRule> negated(const std::vector<EligibilityRule>& rules) {
    std::vector<EligibilityRule> result;
    for (const EligibilityRule& rule : rules) result.push_back(EligibilityRule::negation(rule));
    return result;
}

}  // namespace

/// The laws that keep verdicts honest, over random rules and people.
class LogicTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kleenesTables() {
        constexpr Truth all[] = {Truth::no, Truth::unknown, Truth::yes};
        for (const Truth a : all) {
            QCOMPARE(kleeneNot(kleeneNot(a)), a);
            QCOMPARE(kleeneAnd(a, Truth::no), Truth::no);
            QCOMPARE(kleeneAnd(a, Truth::yes), a);
            QCOMPARE(kleeneOr(a, Truth::yes), Truth::yes);
            QCOMPARE(kleeneOr(a, Truth::no), a);
            for (const Truth b : all) QCOMPARE(kleeneNot(kleeneAnd(a, b)), kleeneOr(kleeneNot(a), kleeneNot(b)));
        }
        QCOMPARE(kleeneAnd(Truth::unknown, Truth::unknown), Truth::unknown);
    }

    void deMorganHoldsInTrees() {
        Chance chance(20'261'120);
        for (int round = 0; round < rounds; ++round) {
            const std::vector<EligibilityRule> rules{chance.tree(3), chance.tree(3)};
            const CandidateProfile profile = chance.saysLess(chance.fullProfile());
            QCOMPARE(quick(EligibilityRule::negation(EligibilityRule::all(rules)), profile),
                     quick(EligibilityRule::any(negated(rules)), profile));
            QCOMPARE(quick(EligibilityRule::negation(EligibilityRule::any(rules)), profile),
                     quick(EligibilityRule::all(negated(rules)), profile));
        }
    }

    void sayingMoreNeverTurnsAnAnswerAround() {
        Chance chance(7);
        int settled = 0;
        for (int round = 0; round < rounds; ++round) {
            const EligibilityRule rule = chance.tree(3);
            const CandidateProfile full = chance.fullProfile();
            const Truth less = quick(rule, chance.saysLess(full));
            const Truth more = quick(rule, full);
            if (less != Truth::unknown) QCOMPARE(more, less);
            if (less == Truth::unknown && more != Truth::unknown) ++settled;
        }
        QVERIFY2(settled > rounds / 20, "the profiles must say enough for the law to mean something");
    }

    void reasonsAndQuickVerdictsAgree() {
        Chance chance(42);
        for (int round = 0; round < rounds; ++round) {
            const EligibilityRule rule = chance.tree(3);
            const CandidateProfile profile = chance.saysLess(chance.fullProfile());
            const auto verdict = judge(postingOf(rule), profile, *reference(), today);
            QCOMPARE(verdict.truth, quick(rule, profile));
            for (const auto& miss : verdict.nearly) QVERIFY(!miss.change.empty());
            if (verdict.truth != Truth::no) QVERIFY(verdict.nearly.empty());
        }
    }

    void everyVerdictIsBornOutByItsReasons() {
        Chance chance(11);
        for (int round = 0; round < rounds; ++round) {
            const auto verdict = judge(postingOf(chance.tree(3)), chance.saysLess(chance.fullProfile()), *reference(), today);
            if (verdict.statesNoConditions) continue;
            bool saysSo = false;
            for (const auto& reason : verdict.reasons) saysSo = saysSo || (reason.hard && reason.truth == verdict.truth);
            QVERIFY2(saysSo, "a verdict without a reason of its own value");
        }
    }
};

QTEST_APPLESS_MAIN(LogicTest)
#include "logic_test.moc"
