#include "tests/core/eligibility/sample_cases.h"

#include "core/eligibility/matrix.h"

#include <QTest>

#include <random>

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

/// Random trees and profiles from a fixed seed, so that a failure comes again.
class Chance {
public:
    explicit Chance(unsigned seed) : engine_(seed) {}

    int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
    bool coin() { return below(2) == 0; }
    template <class T>
    T oneOf(std::initializer_list<T> items) {
        return *(items.begin() + below(static_cast<int>(items.size())));
    }

    Degree degree() { return oneOf({Degree::none, Degree::secondary, Degree::bachelor, Degree::master, Degree::phd}); }
    std::string state() { return oneOf<std::string>({"CH", "DE", "IN", "US", "IE"}); }
    std::string language() { return oneOf<std::string>({"en", "de", "fr"}); }
    LanguageLevel level() { return oneOf({LanguageLevel::a2, LanguageLevel::b2, LanguageLevel::fluent, LanguageLevel::native}); }

    Condition condition() {
        using Scope = condition::ExperienceScope;
        switch (below(10)) {
            case 0: return condition::Nationality{{state()}, {oneOf<std::string>({"eu", "cern-associate", "atlantis"})}, {}};
            case 1: return condition::DegreeAtLeast{degree(), {}, coin()};
            case 2: return condition::DegreeExcluded{degree()};
            case 3: return condition::Enrolled{};
            case 4: return condition::ExperienceAtLeast{Decimal(below(6)), oneOf({Scope::total, Scope::sinceGraduation}), {}};
            case 5: return condition::ExperienceAtMost{Decimal(below(6)), oneOf({Scope::total, Scope::sinceGraduation})};
            case 6: return condition::Language{{language(), language()}, level()};
            case 7: return condition::RightToWork{state(), oneOf<std::optional<bool>>({std::nullopt, false})};
            case 8: return condition::Residence{{state()}, {}};
            default: return condition::AgeBetween{18 + below(20), 40 + below(20)};
        }
    }

    EligibilityRule tree(int depth) {
        const int kind = depth == 0 ? 3 : below(4);
        if (kind == 3) return EligibilityRule::leaf(condition(), {}, below(5) != 0);
        if (kind == 2) return EligibilityRule::negation(tree(depth - 1));
        std::vector<EligibilityRule> children;
        for (int i = 0; i <= below(3); ++i) children.push_back(tree(depth - 1));
        return kind == 0 ? EligibilityRule::all(std::move(children)) : EligibilityRule::any(std::move(children));
    }

    CandidateProfile fullProfile() {
        CandidateProfile profile;
        profile.name = "A person";
        profile.nationalities = {state()};
        profile.permits = {{state(), "work", std::nullopt}};
        profile.permitsComplete = true;
        profile.residence = state();
        profile.degrees = {{degree(), "", PartialDate::parse(oneOf<std::string>({"2019-06", "2023-07-01", "2025"}))}};
        profile.degreesComplete = true;
        profile.enrolled = coin();
        profile.work = {{"", "", *PartialDate::parse(oneOf<std::string>({"2020-01", "2023-08", "2026-01"})), std::nullopt, {}}};
        profile.languages = {{"en", level()}, {"de", level()}};
        profile.languagesComplete = true;
        profile.birthYear = 1975 + below(35);
        return profile;
    }

    /// The same person, who says less: every fact may be left out.
    CandidateProfile saysLess(CandidateProfile profile) {
        if (coin()) profile.nationalities.clear();
        if (coin()) profile.permitsComplete = false;
        if (coin()) profile.residence.clear();
        if (coin()) {
            profile.degrees.clear();
            profile.degreesComplete = false;
        } else if (coin()) {
            profile.degrees.front().awarded.reset();
        }
        if (coin()) profile.enrolled.reset();
        if (coin()) profile.work.clear();
        if (coin()) profile.languages.front().level.reset();
        if (coin()) profile.languagesComplete = false;
        if (coin()) profile.birthYear.reset();
        return profile;
    }

private:
    std::mt19937 engine_;
};

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
            QCOMPARE(quick(EligibilityRule::negation(EligibilityRule::all(rules)), profile), quick(EligibilityRule::any(negated(rules)), profile));
            QCOMPARE(quick(EligibilityRule::negation(EligibilityRule::any(rules)), profile), quick(EligibilityRule::all(negated(rules)), profile));
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
