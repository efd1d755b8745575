#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// Italy, a private employee with a permanent contract for the full year: INPS, IRPEF with its credits, the wedge measure,
/// trattamento integrativo, regional and municipal surtax (TUIR articles 11 to 13; Legge 207/2024; DL 3/2020).
/// Household: region, municipality (cadastral code), or regionalRate, municipalRate and municipalExemption where the pack
/// has no table for the place; inpsRate (9.19, or 9.49 in firms under the CIGS scheme), firstInsuredAfter1995,
/// spouseDependent, dependentChildrenOver20 (dependants of 21 to 29), creditRatio.
/// A month is a year of equal payments (13 unless paymentsPerYear says otherwise) divided by them. The impatriate regime is
/// not covered and is an error. Packs: italy-YEAR.json in `folder`.
std::unique_ptr<TaxSystem> makeItaly(const std::filesystem::path& folder);

}  // namespace offerbook::tax
