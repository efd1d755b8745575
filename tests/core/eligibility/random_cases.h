#pragma once

#include "tests/core/eligibility/sample_cases.h"

#include <random>

namespace offerbook::testing {

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
        switch (below(14)) {
            case 0: return condition::Nationality{{state()}, {oneOf<std::string>({"eu", "cern-associate", "atlantis"})}, {}};
            case 1: return condition::DegreeAtLeast{degree(), {}, coin()};
            case 2: return condition::DegreeExcluded{degree()};
            case 3: return condition::Enrolled{};
            case 4: return condition::ExperienceAtLeast{Decimal(below(6)), oneOf({Scope::total, Scope::sinceGraduation}), {}};
            case 5: return condition::ExperienceAtMost{Decimal(below(6)), oneOf({Scope::total, Scope::sinceGraduation})};
            case 6: return condition::Language{{language(), language()}, level()};
            case 7: return condition::RightToWork{state(), oneOf<std::optional<bool>>({std::nullopt, false})};
            case 8: return condition::Residence{{state()}, {}, {oneOf<std::string>({"schengen", "atlantis"})}};
            case 9: return condition::DegreeAtMost{degree()};
            case 10:
                return condition::DegreeAtLeast{degree(), oneOf<std::string>({"", "physics or history"}), coin(),
                                                Decimal(below(8))};
            case 11:
                return condition::Enrolled{degree(), oneOf<std::string>({"", "ETH"}), oneOf<std::string>({"", "2027-01-31"})};
            case 12: return condition::Clearance{oneOf<std::string>({"SC", "DV"}), coin()};
            case 13: return condition::Residence{{"CH"}, {}, {}, oneOf<std::string>({"Bern", "Basel"}), 20 + below(120)};
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
        profile.town = oneOf<std::string>({"Bern", "Thun", "Nirgendwo"});
        if (profile.town != "Nirgendwo") profile.residence = "CH";
        profile.clearances = {{oneOf<std::string>({"SC", "DV"}), PartialDate::parse(oneOf<std::string>({"2025-01", "2030-01"}))}};
        profile.clearancesComplete = true;
        profile.degrees = {{degree(), oneOf<std::string>({"physics", "law"}),
                            PartialDate::parse(oneOf<std::string>({"2019-06", "2023-07-01", "2025"}))}};
        profile.degreesComplete = true;
        profile.enrolled = coin();
        if (*profile.enrolled) profile.studies = Studies{degree(), "ETH Zürich", "", PartialDate::parse("2027-06")};
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
        if (coin() && !profile.degrees.empty()) profile.degrees.front().field.clear();
        if (coin()) profile.enrolled.reset();
        if (coin()) profile.studies.reset();
        if (coin()) profile.town.clear();
        if (coin()) profile.clearancesComplete = false;
        if (coin()) {
            profile.clearances.clear();
            profile.clearancesComplete = false;
        }
        if (coin()) profile.work.clear();
        if (coin()) profile.languages.front().level.reset();
        if (coin()) profile.languagesComplete = false;
        if (coin()) profile.birthYear.reset();
        return profile;
    }

private:
    std::mt19937 engine_;
};

}  // namespace offerbook::testing
