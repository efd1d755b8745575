#include "core/reference/place_regions.h"

#include "core/base/fold_words.h"
#include "core/base/pack_file.h"

namespace offerbook {

Expected<PlaceRegions, Message> PlaceRegions::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    PlaceRegions pack;
    std::string at = "places";
    try {
        for (const auto& [country, towns] : json->at("places").items()) {
            at = country;
            for (const auto& [town, region] : towns.items())
                pack.regions_[country + " " + foldWords(town)] = region.get<std::string>();
        }
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, at)};
    }
    return pack;
}

std::string PlaceRegions::regionOf(std::string_view country, std::string_view town) const {
    const auto found = regions_.find(std::string(country) + " " + foldWords(town));
    return found == regions_.end() ? std::string() : found->second;
}

}  // namespace offerbook
