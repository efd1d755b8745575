#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// "EXEMPT": pay of international organisations, free of national income tax and social security by their headquarters
/// agreements and protocols on privileges. What is left are the organisation's own deductions: internal tax where the pay is
/// quoted before it, pension and health. Rates that no source states have no default: prepare() then gives "missing-data"
/// ("tax.exempt-rates-needed") with the household keys to enter. A question of year 0 takes the newest pack and names it
/// as assumed. `folder` holds exempt-<year>.json.
std::unique_ptr<TaxSystem> makeExempt(const std::filesystem::path& folder);

}  // namespace offerbook::tax
