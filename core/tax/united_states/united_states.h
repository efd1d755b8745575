#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// "US": federal income tax, Social Security and Medicare, the income taxes and payroll insurances of the fifty states and the
/// District of Columbia, and of the cities and counties that the packs "united-states-YEAR.json" in `folder` hold. Wages only,
/// standard deduction, resident of one state all year. The sources stand in the packs, entry by entry.
std::unique_ptr<TaxSystem> makeUnitedStates(const std::filesystem::path& folder);

}  // namespace offerbook::tax
