#include "core/reference/tax_places.h"

#include "core/base/fold_words.h"
#include "core/base/pack_file.h"

namespace offerbook {
namespace {

std::string townKey(std::string_view country, std::string_view town) { return std::string(country) + ' ' + foldWords(town); }

/// A name of several words may stand within a longer one; a short form ("ESA") is also part of other firms' names and
/// counts only alone.
bool names(const std::string& employer, const std::string& words) {
    if (words.find(' ') == std::string::npos) return employer == words;
    return (' ' + employer + ' ').find(' ' + words + ' ') != std::string::npos;
}

}  // namespace

Expected<TaxPlaces, Message> TaxPlaces::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    TaxPlaces places;
    std::size_t entry = 0;
    try {
        for (const auto& place : json->at("places")) {
            ++entry;
            const auto country = place.at("country").get<std::string>();
            const auto household = place.at("household").get<std::map<std::string, std::string>>();
            for (const auto& name : place.at("names"))
                places.towns_.emplace(townKey(country, name.get<std::string>()),
                                      tax::HouseholdFields(household.begin(), household.end()));
        }
        entry = 0;
        for (const auto& [key, names] : json->at("organisations").items())
            for (const auto& name : names) places.organisations_.emplace(foldWords(name.get<std::string>()), key);
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, entry == 0 ? "organisations" : "places/" + std::to_string(entry))};
    }
    return places;
}

const tax::HouseholdFields* TaxPlaces::find(std::string_view country, std::string_view town) const {
    const auto found = towns_.find(townKey(country, town));
    return found == towns_.end() ? nullptr : &found->second;
}

std::string TaxPlaces::organisation(std::string_view employer) const {
    const std::string name = foldWords(employer);
    for (const auto& [words, key] : organisations_)
        if (names(name, words)) return key;
    return {};
}

}  // namespace offerbook
