#include "core/posting/json/codec.h"

namespace offerbook::json {

std::string Path::toString() const {
    if (parent_ == nullptr) return {};
    const std::string before = parent_->toString();
    if (isIndex_) return before + "[" + std::to_string(index_) + "]";
    return before.empty() ? std::string(key_) : before + "." + std::string(key_);
}

void fail(std::string_view id, const Path& path, std::optional<std::string> detail) {
    Message message{std::string(id), {MessageArg::text(path.toString())}};
    if (detail) message.args.push_back(MessageArg::text(*detail));
    throw ReadFailure{std::move(message)};
}

Expected<Json, Message> parse(std::string_view text) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return Unexpected{Message{"json.syntax", {MessageArg::number(static_cast<std::int64_t>(error.byte))}}};
    } catch (const Json::exception& error) {
        return Unexpected{Message{"json.syntax-other", {MessageArg::text(error.what())}}};
    }
}

Expected<std::string, Message> print(const Json& value) {
    try {
        return value.dump();
    } catch (const Json::type_error&) {
        return Unexpected{Message{"json.not-utf8", {}}};
    }
}

std::string readText(const Json& value, const Path& path) {
    if (!value.is_string()) fail("json.not-a-text", path);
    return value.get<std::string>();
}

std::int64_t readWhole(const Json& value, const Path& path, std::int64_t least, std::int64_t most) {
    const bool fits = value.is_number_integer() &&
                      (!value.is_number_unsigned() ||
                       value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
    if (!fits) fail("json.not-a-whole-number", path);
    const auto number = value.get<std::int64_t>();
    if (number < least || number > most) fail("json.not-a-whole-number", path);
    return number;
}

bool Codec<bool>::read(const Json& value, const Path& path) {
    if (!value.is_boolean()) fail("json.not-true-or-false", path);
    return value.get<bool>();
}

std::map<std::string, std::string> Codec<std::map<std::string, std::string>>::read(const Json& value, const Path& path) {
    if (!value.is_object()) fail("json.not-an-object", path);
    std::map<std::string, std::string> values;
    for (const auto& [key, text] : value.items()) values.emplace(key, readText(text, Path(path, key)));
    return values;
}

namespace detail {

MemberReader::MemberReader(const Json& from, const Path& path) : from_(from), path_(path) {
    if (!from.is_object()) fail("json.not-an-object", path);
}

const Json* MemberReader::take(std::string_view key) {
    taken_.insert(key);
    const auto found = from_.find(key);
    return found == from_.end() || found->is_null() ? nullptr : &*found;
}

void MemberReader::finish() const {
    for (const auto& [key, value] : from_.items())
        if (!taken_.contains(key)) fail("json.unknown-key", path_, key);
}

}  // namespace detail
}  // namespace offerbook::json
