#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace offerbook {

/// places.json: the regions of well-known towns, in the codes of the holiday pack.
class PlaceRegions {
public:
    static Expected<PlaceRegions, Message> load(const std::filesystem::path& file);
    /// Empty where the town is not known. Without regard to case and accents.
    [[nodiscard]] std::string regionOf(std::string_view country, std::string_view town) const;

private:
    std::map<std::string, std::string, std::less<>> regions_;  ///< by "CH geneve"
};

}  // namespace offerbook
