#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace offerbook {

/// The bytes of a data pack; a missing or unreadable one is "reference.missing" with the file.
Expected<std::string, Message> readPackFile(const std::filesystem::path& file);

/// A pack in JSON; a damaged one is "reference.damaged" with file and line.
Expected<nlohmann::json, Message> readJsonPack(const std::filesystem::path& file);

/// What a pack lacks or has wrong: "reference.entry" with the file and the entry in it.
Message packEntryMessage(const std::filesystem::path& file, std::string_view entry);

}  // namespace offerbook
