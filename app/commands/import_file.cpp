#include "app/commands/import_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace offerbook::app {
namespace {

std::string atMost(std::istream& stream, std::size_t limit) {
    std::string bytes;
    char block[64 * 1024];
    while (bytes.size() < limit && stream) {
        stream.read(block, static_cast<std::streamsize>(std::min(sizeof block, limit - bytes.size())));
        bytes.append(block, static_cast<std::size_t>(stream.gcount()));
    }
    return bytes;
}

Unexpected<Message> failure(const char* id, const std::string& file, int errorNumber) {
    return {Message{id, {MessageArg::text(file), MessageArg::text(std::strerror(errorNumber))}}};
}

}  // namespace

Expected<extract::Input, Message> readInput(const std::string& argument, std::size_t maxBytes) {
    if (argument == "-") return extract::Input{"standard input", "standard input", {}, atMost(std::cin, maxBytes + 1)};
    const std::filesystem::path file(argument);
    std::error_code why;
    const auto status = std::filesystem::status(file, why);
    if (status.type() == std::filesystem::file_type::not_found) return failure("import.no-such-file", argument, ENOENT);
    if (std::filesystem::is_directory(status)) return failure("import.is-a-folder", argument, EISDIR);
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return failure("import.cannot-read", argument, errno);
    std::string bytes = atMost(stream, maxBytes + 1);
    if (stream.bad()) return failure("import.cannot-read", argument, errno);
    return extract::Input{file.filename().string(), std::filesystem::absolute(file, why).string(), {}, std::move(bytes)};
}

}  // namespace offerbook::app
