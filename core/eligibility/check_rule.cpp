#include "core/eligibility/check_rule.h"

#include "core/base/iso_codes.h"
#include "core/time/date.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace offerbook::eligibility {
namespace {

using Finding = std::optional<Message>;

Message wrong(std::string_view what, std::vector<MessageArg> args = {}) {
    return {"eligibility.rule." + std::string(what), std::move(args)};
}

Finding checkCountries(const std::vector<std::string>& codes) {
    const auto bad = std::find_if_not(codes.begin(), codes.end(), isCountryCode);
    return bad == codes.end() ? Finding() : wrong("country", {MessageArg::text(*bad)});
}

Finding checkYears(const Decimal& years) {
    return years.sign() < 0 ? Finding(wrong("years", {MessageArg::number(years.toString())})) : std::nullopt;
}

Finding checkOne(const condition::Nationality& asked) { return checkCountries(asked.states); }
Finding checkOne(const condition::Residence& asked) {
    if (auto finding = checkCountries(asked.countries)) return finding;
    const bool measured = asked.withinKm.has_value();
    if (measured == asked.place.empty() || asked.withinKm.value_or(1) <= 0) return wrong("distance");
    return std::nullopt;
}
Finding checkOne(const condition::DegreeAtLeast& asked) { return asked.orYears ? checkYears(*asked.orYears) : Finding(); }
Finding checkOne(const condition::Enrolled& asked) {
    const bool good = asked.through.empty() || parseIsoDate(asked.through);
    return good ? Finding() : wrong("date", {MessageArg::text(asked.through)});
}
Finding checkOne(const condition::RightToWork& asked) {
    return asked.country.empty() ? Finding() : checkCountries({asked.country});
}
Finding checkOne(const condition::ExperienceAtLeast& asked) { return checkYears(asked.years); }
Finding checkOne(const condition::ExperienceAtMost& asked) { return checkYears(asked.years); }
Finding checkOne(const condition::Language& asked) {
    const auto bad = std::find_if_not(asked.anyOf.begin(), asked.anyOf.end(), isLanguageCode);
    return bad == asked.anyOf.end() ? Finding() : wrong("language", {MessageArg::text(*bad)});
}
Finding checkOne(const condition::AgeBetween& asked) {
    const bool crossed = asked.least && asked.most && *asked.least > *asked.most;
    const bool negative = asked.least.value_or(0) < 0 || asked.most.value_or(0) < 0;
    return crossed || negative || (!asked.least && !asked.most) ? Finding(wrong("ages")) : std::nullopt;
}
Finding checkOne(const condition::Deadline& asked) {
    return PartialDate::parse(asked.date) ? Finding() : wrong("date", {MessageArg::text(asked.date)});
}
template <class Harmless>
Finding checkOne(const Harmless&) {
    return std::nullopt;
}

Finding checkNode(const EligibilityRule& rule) {
    if (rule.kind == EligibilityRule::Kind::negation && rule.children.size() != 1) return wrong("negation");
    if (rule.kind != EligibilityRule::Kind::leaf) return std::nullopt;
    if (!rule.condition) return wrong("no-condition");
    return std::visit([](const auto& asked) { return checkOne(asked); }, *rule.condition);
}

}  // namespace

std::optional<Message> checkRule(const EligibilityRule& rule) {
    std::vector<std::pair<const EligibilityRule*, int>> open{{&rule, 1}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        if (depth > EligibilityRule::maxDepth) return wrong("too-deep", {MessageArg::number(EligibilityRule::maxDepth)});
        if (auto finding = checkNode(*node)) return finding;
        for (const EligibilityRule& child : node->children) open.emplace_back(&child, depth + 1);
    }
    return std::nullopt;
}

}  // namespace offerbook::eligibility
