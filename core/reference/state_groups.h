#pragma once

#include "core/reference/reference_data.h"

namespace offerbook {

/// Reads state-groups.json: every group with name, date, source and its members as sorted ISO 3166-1 alpha-2 codes, and where
/// known the first days of members and those who left.
Expected<std::map<std::string, StateGroup, std::less<>>, Message> readStateGroups(const std::filesystem::path& file);

}  // namespace offerbook
