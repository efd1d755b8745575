#include "core/eligibility/state_membership.h"

#include <algorithm>
#include <array>

namespace offerbook::eligibility {
namespace {

constexpr std::array<std::string_view, 2> freeMovementGroups{"eu-efta", "common-travel-area"};

bool isBefore(Date day, Date other) { return std::chrono::sys_days(day) < std::chrono::sys_days(other); }

}  // namespace

Truth membership(const StateGroup& group, std::string_view state, Date asOf) {
    if (isBefore(asOf, group.asOf)) return Truth::unknown;
    return std::binary_search(group.members.begin(), group.members.end(), state) ? Truth::yes : Truth::no;
}

Message membershipNote(const StateGroup& group, Date asOf) {
    if (isBefore(asOf, group.asOf))
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
