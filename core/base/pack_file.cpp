#include "core/base/pack_file.h"

#include <algorithm>
#include <fstream>

namespace offerbook {

Expected<std::string, Message> readPackFile(const std::filesystem::path& file) {
    const Message missing{"reference.missing", {MessageArg::text(file.string())}};
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in) return Unexpected{missing};
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!in) return Unexpected{missing};
    return bytes;
}

Expected<nlohmann::json, Message> readJsonPack(const std::filesystem::path& file) {
    auto bytes = readPackFile(file);
    if (!bytes) return Unexpected{bytes.error()};
    try {
        auto json = nlohmann::json::parse(*bytes);
        if (json.is_object()) return json;
        return Unexpected{Message{"reference.damaged", {MessageArg::text(file.string()), MessageArg::number(1)}}};
    } catch (const nlohmann::json::parse_error& error) {
        const auto at = static_cast<std::ptrdiff_t>(std::min(error.byte, bytes->size()));
        const auto line = 1 + std::count(bytes->begin(), bytes->begin() + at, '\n');
        return Unexpected{Message{"reference.damaged", {MessageArg::text(file.string()), MessageArg::number(line)}}};
    }
}

Message packEntryMessage(const std::filesystem::path& file, std::string_view entry) {
    return {"reference.entry", {MessageArg::text(file.string()), MessageArg::text(entry)}};
}

}  // namespace offerbook
