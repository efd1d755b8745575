#pragma once

#include "core/base/pack_file.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace offerbook::tax {

/// Takes every entry out of a pack in turn and reads what is left: the entries that nobody missed. A pack that lost a rate
/// must be refused; a figure without it would be wrong. Rows of a list are left alone: a table may have any number of them.
template <class Year>
std::vector<std::string> entriesNobodyMissed(const std::filesystem::path& file) {
    const auto whole = readJsonPack(file);
    std::vector<std::string> missedByNobody;
    if (!whole || !Year::read(*whole, file)) return {"the pack itself cannot be read"};
    const nlohmann::json leaves = whole->flatten();
    for (const auto& [pointer, value] : leaves.items()) {
        const nlohmann::json::json_pointer place(pointer);
        if (whole->at(place.parent_pointer()).is_array()) continue;
        nlohmann::json rest = *whole;
        rest[place.parent_pointer()].erase(place.back());
        const auto read = Year::read(rest, file);
        if (read)
            missedByNobody.push_back(pointer);
        else if (read.error().id != "reference.entry")
            return {pointer + " is missed without being named"};
    }
    return missedByNobody;
}

}  // namespace offerbook::tax
