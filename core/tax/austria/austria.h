#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// "AT": employee share of social insurance with its ceilings and the unemployment steps (Allgemeines
/// Sozialversicherungsgesetz; Arbeitsmarktpolitik-Finanzierungsgesetz, s. 2a) and wage tax (Einkommensteuergesetz 1988, ss. 16,
/// 33, 66, 67) of pay in 12, 13 or 14 equal payments a year; those beyond twelve are insured and taxed apart. A month is one
/// regular month by the effective monthly table; a year is computed on yearly amounts and rounded once a line. The question
/// for a taxable income alone takes pay after social insurance. Low-income credits, which the yearly assessment gives, are
/// left out and said so. `folder` holds austria-<year>.json.
std::unique_ptr<TaxSystem> makeAustria(const std::filesystem::path& folder);

}  // namespace offerbook::tax
