#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// Switzerland ("CH"): contributions of employees, then either the tax at source of the cantons for which there is a tariff
/// (2026 all, 2025 Geneva, Vaud, Zurich in part) or the ordinary taxes of federation, canton, commune and church (2026, all
/// communes). From switzerland-YEAR.json, switzerland-ordinary-YEAR.json and the packed tariffs at source, each read when first
/// asked for. `folder` is that of the packs (reference/tax).
std::unique_ptr<TaxSystem> makeSwitzerland(const std::filesystem::path& folder);

}  // namespace offerbook::tax
