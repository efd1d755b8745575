#include "core/base/fold_words.h"
#include "core/eligibility/condition_judge.h"
#include "core/eligibility/state_membership.h"

#include <algorithm>
#include <array>

namespace offerbook::eligibility {
namespace {

// Stays that do not by themselves allow to work.
constexpr std::array<std::string_view, 4> kindsWithoutWork{"student", "visitor", "tourist", "asylum"};

// What people call a permit that has no end.
constexpr std::array<std::string_view, 9> permanentKinds{
    "permanent", "permanent resident", "permanent residence", "c", "green card", "settled", "ilr", "niederlassungserlaubnis",
    "citizen"};

bool isPermanent(const std::string& foldedKind) {
    return std::find(permanentKinds.begin(), permanentKinds.end(), foldedKind) != permanentKinds.end();
}

/// Whether a permit is of one of the kinds asked for; one whose kind is not stated may be.
Truth isOfKind(const Permit& permit, const std::vector<std::string>& kinds) {
    if (kinds.empty()) return Truth::yes;
    const std::string own = foldWords(permit.kind);
    if (own.empty()) return Truth::unknown;
    const bool fits = std::any_of(kinds.begin(), kinds.end(), [&](const std::string& kind) {
        const std::string asked = foldWords(kind);
        return own == asked || (isPermanent(asked) && isPermanent(own));
    });
    return fits ? Truth::yes : Truth::no;
}

Truth permits(const Permit& permit, const std::string& country, Date asOf) {
    if (permit.country != country) return Truth::no;
    if (std::find(kindsWithoutWork.begin(), kindsWithoutWork.end(), permit.kind) != kindsWithoutWork.end()) return Truth::unknown;
    if (!permit.until) return Truth::yes;
    const auto until = boundsOf(*permit.until);
    if (!until) return Truth::unknown;
    const std::chrono::sys_days day(asOf);
    return truthBetween(day <= std::chrono::sys_days(until->first), day > std::chrono::sys_days(until->last));
}

Truth permits(const Permit& permit, const condition::RightToWork& asked, Date asOf) {
    return kleeneAnd(permits(permit, asked.country, asOf), isOfKind(permit, asked.kinds));
}

const Permit* bestPermit(const Person& person, const condition::RightToWork& asked, Date asOf) {
    const auto& list = person.profile.permits;
    const auto best = std::max_element(list.begin(), list.end(), [&](const Permit& a, const Permit& b) {
        return permits(a, asked, asOf) < permits(b, asked, asOf);
    });
    return best == list.end() || permits(*best, asked, asOf) == Truth::no ? nullptr : &*best;
}

/// Where only some kinds of permit will do, free movement is none of them; a citizen needs no permit at all.
std::optional<std::string> freely(const std::string& nationality, const condition::RightToWork& asked, const World& world) {
    if (!asked.kinds.empty() && nationality != asked.country) return std::nullopt;
    return freeMovement(nationality, asked.country, world.reference, world.asOf);
}

/// The right by nationality or permit alone, without an employer's help.
Truth ownRight(const condition::RightToWork& asked, const Person& person, const World& world) {
    for (const std::string& own : person.profile.nationalities)
        if (freely(own, asked, world)) return Truth::yes;
    if (const Permit* permit = bestPermit(person, asked, world.asOf)) return permits(*permit, asked, world.asOf);
    const bool surelyNone = person.profile.permitsComplete && !person.profile.nationalities.empty();
    return surelyNone ? Truth::no : Truth::unknown;
}

void sayRight(const condition::RightToWork& asked, const Person& person, const World& world, Reason& reason) {
    const std::string& country = asked.country;
    for (const std::string& own : person.profile.nationalities) {
        const auto group = freely(own, asked, world);
        if (!group) continue;
        reason.fact = group->empty() ? message("fact.citizen", {MessageArg::country(country)})
                                     : message("fact.free-movement", {MessageArg::country(own), MessageArg::country(country)});
        if (!group->empty()) reason.note = membershipNote(*world.reference.group(*group), world.asOf);
        return;
    }
    if (const Permit* permit = bestPermit(person, asked, world.asOf)) {
        reason.fact = message("fact.permit", {MessageArg::text(permit->kind), MessageArg::country(country)});
        if (permit->until)
            reason.fact = message("fact.permit-until", {MessageArg::text(permit->kind), MessageArg::country(country),
                                                        MessageArg::date(permit->until->toIso())});
        return;
    }
    reason.fact =
        message(person.profile.permitsComplete ? "fact.permit-none" : "fact.permit-unknown", {MessageArg::country(country)});
}

}  // namespace

Truth truthOf(const condition::RightToWork& asked, const Person& person, const World& world) {
    if (asked.sponsored == true) return Truth::yes;
    if (asked.country.empty()) return Truth::unknown;
    const Truth own = ownRight(asked, person, world);
    // Nobody has refused to apply for a permit yet: who has no right of their own may still get one.
    return own == Truth::no && !asked.sponsored ? Truth::unknown : own;
}

void explain(const condition::RightToWork& asked, const Person& person, const World& world, Reason& reason) {
    const std::string_view form = asked.sponsored == true ? "-sponsored" : asked.sponsored == false ? "-not-sponsored" : "";
    if (asked.country.empty()) {
        setCondition(reason, "right-to-work", "right-to-work-somewhere" + std::string(form), {});
        reason.fact = message(asked.sponsored == true ? "fact.sponsored" : "fact.country-unknown");
        askEmployer(reason, "country");
        return;
    }
    const MessageArg country = MessageArg::country(asked.country);
    setCondition(reason, "right-to-work", "right-to-work" + std::string(form), {country});
    if (!asked.kinds.empty())
        reason.condition = message("condition.permit-of-kind", {country, MessageArg::text(joinedText(asked.kinds))});
    if (asked.sponsored == true && ownRight(asked, person, world) != Truth::yes)
        reason.fact = message("fact.sponsored");
    else
        sayRight(asked, person, world, reason);
    if (person.profile.nationalities.empty())
        askCandidate(reason, "nationality");
    else if (asked.sponsored)
        askCandidate(reason, "permit", {country});
    else
        askEmployer(reason, "permit-sponsored", {country});
}

}  // namespace offerbook::eligibility
