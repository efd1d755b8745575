#pragma once

#include "core/tax/united_states/pack_tables.h"
#include "core/tax/united_states/state_income_tax.h"

#include <string>

namespace offerbook::tax::us {

/// Compiles the income tax of a state for one filing status from its pack entry ("/states/CA/incomeTax"). An operation that
/// this program does not know is an error of the pack, never skipped.
StateIncomeTax readStateIncomeTax(UsPackReader& pack, const std::string& pointer, FilingStatus status);

}  // namespace offerbook::tax::us
