#include "core/eligibility/posting_rules.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

void addOnce(std::vector<std::string>& list, const std::vector<std::string>& more) {
    for (const std::string& item : more)
        if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

std::vector<std::string> countriesOf(const Posting& posting) {
    std::vector<std::string> countries;
    if (!posting.locations.hasValue()) return countries;
    for (const Location& location : *posting.locations)
        if (!location.country.empty()) addOnce(countries, {location.country});
    return countries;
}

bool speaksOfTheRightToWork(const EligibilityRule& rule) {
    if (rule.condition && (std::holds_alternative<condition::Nationality>(*rule.condition) ||
                           std::holds_alternative<condition::RightToWork>(*rule.condition)))
        return true;
    return std::any_of(rule.children.begin(), rule.children.end(), speaksOfTheRightToWork);
}

}  // namespace

EligibilityRule nationalityRule(const Stated<std::vector<std::string>>& words, const ReferenceData& reference) {
    condition::Nationality known;
    std::vector<EligibilityRule> ways;
    std::vector<EligibilityRule> further;
    const auto leaf = [&](Condition condition) {
        return EligibilityRule::leaf(std::move(condition), words.evidence(), true, words.origin());
    };
    for (const std::string& written : *words) {
        const NationalityPhrase phrase = reference.eligibilityWords().read(written);
        const bool understood = !phrase.states.empty() || !phrase.groups.empty();
        if (phrase.permanentResidents)
            for (const std::string& state : phrase.states)
                ways.push_back(leaf(condition::RightToWork{state, false, {"permanent"}}));
        if (understood) {
            addOnce(known.states, phrase.states);
            addOnce(known.groups, phrase.groups);
            known.asWritten.push_back(written);
        }
        if (!understood || (!phrase.leftOver.empty() && phrase.leftOverIsAlternative))
            ways.push_back(leaf(condition::Other{written}));
        else if (!phrase.leftOver.empty())
            further.push_back(leaf(condition::Other{written}));
    }
    if (!known.asWritten.empty()) ways.insert(ways.begin(), leaf(std::move(known)));
    EligibilityRule rule = ways.size() == 1 ? std::move(ways.front()) : EligibilityRule::any(std::move(ways));
    if (further.empty()) return rule;
    further.insert(further.begin(), std::move(rule));
    return EligibilityRule::all(std::move(further));
}

condition::Residence residenceIn(const std::string& region, const ReferenceData& reference) {
    const NationalityPhrase phrase = reference.eligibilityWords().read(region);
    condition::Residence residence{{}, region};
    if (!phrase.leftOver.empty()) return residence;
    residence.countries = phrase.states;
    residence.groups = phrase.groups;
    return residence;
}

EligibilityRule rightToWorkIn(const Posting& posting, std::optional<bool> sponsored, const std::vector<Evidence>& evidence,
                              Origin origin) {
    std::vector<EligibilityRule> ways;
    for (const std::string& country : countriesOf(posting))
        ways.push_back(EligibilityRule::leaf(condition::RightToWork{country, sponsored}, evidence, true, origin));
    if (ways.empty()) return EligibilityRule::leaf(condition::RightToWork{{}, sponsored}, evidence, true, origin);
    return ways.size() == 1 ? std::move(ways.front()) : EligibilityRule::any(std::move(ways));
}

std::optional<EligibilityRule> silentRightToWork(const Posting& posting, const EligibilityRule& rules) {
    if (speaksOfTheRightToWork(rules) || posting.nationality.hasValue() || posting.workPermit.hasValue()) return std::nullopt;
    if (countriesOf(posting).empty()) return std::nullopt;
    return rightToWorkIn(posting, std::nullopt, {}, Origin::extracted);
}

}  // namespace offerbook::eligibility
