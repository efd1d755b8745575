#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// "NL": wage tax with national insurance of an employee below state pension age, after the general and the labour credit
/// (Wet inkomstenbelasting 2001, arts. 2.10, 8.10, 8.11; Wet op de loonbelasting 1964, arts. 20a-22a), and the tax-free part of
/// the 30 % ruling with its salary norm and its cap (Uitvoeringsbesluit loonbelasting 1965, arts. 10e-10ej). Employees pay no
/// other social insurance; a pension contribution is taken where it is entered. A year is computed to the cent, where the
/// official tables go by steps of pay and whole euros; a month is a twelfth of the year on twelve times the pay.
/// `folder` holds netherlands-<year>.json.
std::unique_ptr<TaxSystem> makeNetherlands(const std::filesystem::path& folder);

}  // namespace offerbook::tax
