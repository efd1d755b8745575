#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// "DE": an employee's pay by the official wage-tax algorithm and social security, for the years of germany-YEAR.json.
std::unique_ptr<TaxSystem> makeGermany(const std::filesystem::path& folder);

}  // namespace offerbook::tax
