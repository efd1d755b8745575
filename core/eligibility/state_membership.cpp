#include "core/eligibility/state_membership.h"

#include <algorithm>
#include <array>

namespace offerbook::eligibility {
namespace {

constexpr std::array<std::string_view, 2> freeMovementGroups{"eu-efta", "common-travel-area"};

bool isBefore(Date day, Date other) { return std::chrono::sys_days(day) < std::chrono::sys_days(other); }

bool isTold(const StateGroup& group, Date day) {
    return !isBefore(day, group.asOf) || (group.completeSince && !isBefore(day, *group.completeSince));
}

bool wasMember(const StateGroup& group, std::string_view state, Date day) {
    return std::any_of(group.former.begin(), group.former.end(), [&](const FormerMembership& one) {
        return one.state == state && !isBefore(one.until, day) && (!one.since || !isBefore(day, *one.since));
    });
}

}  // namespace

Truth membership(const StateGroup& group, std::string_view state, Date asOf) {
    const bool listed = std::binary_search(group.members.begin(), group.members.end(), state);
    if (listed) {
        const auto since = group.since.find(state);
        const bool joined = since == group.since.end() ? isTold(group, asOf) : !isBefore(asOf, since->second);
        if (joined) return Truth::yes;
    }
    if (wasMember(group, state, asOf)) return Truth::yes;
    return isTold(group, asOf) ? Truth::no : Truth::unknown;
}

Message membershipNote(const StateGroup& group, Date asOf) {
    if (!isTold(group, asOf))
        return {"eligibility.note.group-later", {MessageArg::text(group.name), MessageArg::date(toIso(group.asOf))}};
    if (group.verified) return {};
    return {"eligibility.note.group-unverified",
            {MessageArg::text(group.name), MessageArg::date(toIso(group.asOf)), MessageArg::text(group.note)}};
}

std::optional<std::string> freeMovement(std::string_view nationality, std::string_view country, const ReferenceData& reference,
                                        Date asOf) {
    if (nationality == country) return std::string();
    for (const std::string_view key : freeMovementGroups) {
        const StateGroup* group = reference.group(key);
        if (group == nullptr) continue;
        if (membership(*group, nationality, asOf) == Truth::yes && membership(*group, country, asOf) == Truth::yes)
            return std::string(key);
    }
    return std::nullopt;
}

}  // namespace offerbook::eligibility
