#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A town and where its middle is, in thousandths of a degree.
struct Town {
    std::string name;
    std::string country;  ///< ISO 3166-1 alpha-2
    int north = 0;
    int east = 0;
};

/// The great-circle distance between the middles of two towns in whole kilometres, on a sphere of 6371 km.
int kilometresBetween(const Town& a, const Town& b);

/// Towns with their coordinates: resources/reference/towns.tsv (GeoNames). Immutable.
class Towns {
public:
    /// Errors: reference.missing; reference.entry (file, line) where a line is of another form.
    static Expected<Towns, Message> load(const std::filesystem::path& file);

    /// All towns of that name, whatever its case and accents, in `country` (empty: anywhere); the larger first.
    [[nodiscard]] std::vector<const Town*> named(std::string_view name, std::string_view country) const;
    [[nodiscard]] std::size_t size() const { return towns_.size(); }

private:
    std::vector<Town> towns_;
    std::multimap<std::string, std::size_t, std::less<>> byName_;  ///< folded name -> index
};

}  // namespace offerbook
