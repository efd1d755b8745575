#pragma once

#include "core/eligibility/verdict.h"

namespace offerbook::eligibility {

/// Whether a state belongs to a group on a day: by the days it joined and left, where they are known. Of the time before its own
/// date a list says nothing but that, unless its history is complete; what it does not say is unknown.
Truth membership(const StateGroup& group, std::string_view state, Date asOf);
/// What is doubtful about the list on that day; empty: nothing.
Message membershipNote(const StateGroup& group, Date asOf);

/// Whether nationals of one state may work in another without a permit: the same state, free movement of the EU and EFTA
/// (Agreement on the European Economic Area; Agreement CH-EU of 21 June 1999), the Common Travel Area of Ireland and the
/// United Kingdom. The key of the group that says so; empty for the same state; nullopt: none is known.
std::optional<std::string> freeMovement(std::string_view nationality, std::string_view country, const ReferenceData& reference,
                                        Date asOf);

}  // namespace offerbook::eligibility
