#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/tax/household.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace offerbook {

/// Which canton, state or commune a town lies in, as fields of the tax household; and by which names the organisations are
/// known whose pay no state taxes. From tax-places.json.
class TaxPlaces {
public:
    /// "reference.missing", "reference.damaged" or "reference.entry" with the file.
    static Expected<TaxPlaces, Message> load(const std::filesystem::path& file);

    /// nullptr where the town is not known, or its name stands for several.
    [[nodiscard]] const tax::HouseholdFields* find(std::string_view country, std::string_view town) const;
    /// The key of the organisation ("CERN") that an employer's name names; "" where none.
    [[nodiscard]] std::string organisation(std::string_view employer) const;

private:
    std::map<std::string, tax::HouseholdFields, std::less<>> towns_;  ///< by "CH geneve"
    std::map<std::string, std::string, std::less<>> organisations_;   ///< by folded name
};

}  // namespace offerbook
