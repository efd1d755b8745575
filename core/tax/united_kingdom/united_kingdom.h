#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// "GB": income tax (Income Tax Act 2007; Scottish rates by resolution under the Scotland Act 1998, part 4A) and primary
/// class 1 National Insurance, category A (Social Security Contributions and Benefits Act 1992, ss. 5-8) of an employee below
/// state pension age; student and postgraduate loans and a workplace pension on request. Year 2025 is the tax year 2025/26.
/// A month is computed as PAYE computes month 1 on an even pay; a year on yearly thresholds. Loan thresholds that no source
/// confirms have no default: "missing-data" ("tax.threshold-needed") then names the key to enter.
/// `folder` holds united_kingdom-<year>.json.
std::unique_ptr<TaxSystem> makeUnitedKingdom(const std::filesystem::path& folder);

}  // namespace offerbook::tax
