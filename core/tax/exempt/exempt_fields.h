#pragma once

#include "core/tax/exempt/exempt_year.h"
#include "core/tax/household.h"

#include <vector>

namespace offerbook::tax::exempt {

/// The question for the organisation alone: there is no usual one.
HouseholdField organisationField(const ExemptYear& year);

/// What is asked of pay at this organisation. `known` decides: the category brings or takes away rates, and pay that is
/// quoted after internal tax leaves no tax to ask for. A rate that no source states has no fallback.
std::vector<HouseholdField> fieldsOf(const ExemptYear& year, const Organisation& organisation, const HouseholdFields& known);

/// The answer that counts: what was given, or the usual one.
std::string categoryOf(const Organisation& organisation, const HouseholdFields& known);
std::string quotedOf(const Organisation& organisation, const HouseholdFields& known);

/// Whether this deduction is made from pay of this category.
bool applies(const Deduction& deduction, std::string_view category);

}  // namespace offerbook::tax::exempt
