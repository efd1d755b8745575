#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// Switzerland ("CH"): contributions of employees and the tax at source of all cantons for which there is a tariff, from
/// switzerland-YEAR.json and the packed tariffs at source. `folder` is that of the packs (reference/tax).
std::unique_ptr<TaxSystem> makeSwitzerland(const std::filesystem::path& folder);

}  // namespace offerbook::tax
