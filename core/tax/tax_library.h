#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// All jurisdictions over the packs of resources/reference/tax. Packs are read when first asked for.
class TaxLibrary {
public:
    explicit TaxLibrary(const std::filesystem::path& folder);
    TaxLibrary(TaxLibrary&&) noexcept = default;
    TaxLibrary& operator=(TaxLibrary&&) noexcept = default;

    [[nodiscard]] const std::vector<std::unique_ptr<TaxSystem>>& systems() const { return systems_; }
    /// nullptr where there are no rules for the jurisdiction.
    [[nodiscard]] const TaxSystem* system(std::string_view jurisdiction) const;
    /// "unsupported-jurisdiction" names what is covered; the rest as TaxSystem::prepare.
    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(std::string_view jurisdiction, const TaxQuestion& question) const;

private:
    std::vector<std::unique_ptr<TaxSystem>> systems_;
};

}  // namespace offerbook::tax
