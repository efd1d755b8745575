#include "core/book/stored_json.h"

#include "core/posting/json/codec.h"

namespace offerbook::book {
namespace {

/// The file and the place in it; the place is the first argument of every message of the codecs that has one.
Message about(std::string_view id, const std::filesystem::path& file, const Message& why) {
    return {std::string(id), {MessageArg::text(file.string()), why.args.empty() ? MessageArg::text("") : why.args.front()}};
}

}  // namespace

void refuseStored(const Message& why, const std::filesystem::path& file) {
    throw BookFailure({BookError::Kind::damaged, about("book.unreadable-value", file, why)});
}

void refuseNew(const Message& why, const std::filesystem::path& file) {
    throw BookFailure({BookError::Kind::conflict, about("book.value-refused", file, why)});
}

std::string printed(const nlohmann::json& value, const std::filesystem::path& file) {
    auto text = json::print(value);
    if (!text) refuseNew(text.error(), file);
    return std::move(text).value();
}

nlohmann::json parsed(const std::string& text, const std::filesystem::path& file) { return decoded(json::parse(text), file); }

Message checkMessage(std::string_view id, std::int64_t row, const BookFailure& failure) {
    const auto& args = failure.error().message.args;
    return {std::string(id), {MessageArg::number(row), args.size() > 1 ? args[1] : MessageArg::text("")}};
}

}  // namespace offerbook::book
