#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// How values of the model become JSON and come back: one description of a type serves both directions, so what is written
/// can always be read. Included by the codecs of each folder; callers use their plain functions (posting_json.h, ...).
namespace offerbook::json {

using Json = nlohmann::json;

/// Where in the text a value stands, as a chain of stack frames; a string only when something is wrong there.
class Path {
public:
    Path() = default;
    Path(const Path& parent, std::string_view key) : parent_(&parent), key_(key) {}
    Path(const Path& parent, std::size_t index) : parent_(&parent), index_(index), isIndex_(true) {}
    Path(const Path&) = delete;
    Path& operator=(const Path&) = delete;

    /// "salary.value.low", "languages[2].language"; empty for the whole.
    [[nodiscard]] std::string toString() const;

private:
    const Path* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
    bool isIndex_ = false;
};

/// Thrown while reading and caught by `read` below; never leaves the codecs.
struct ReadFailure {
    Message message;
};
/// Message `id` with the place as its first argument and `detail`, where there is one, as its second.
[[noreturn]] void fail(std::string_view id, const Path& path, std::optional<std::string> detail = std::nullopt);

/// write(const T&) -> Json, read(const Json&, const Path&) -> T.
template <class T>
struct Codec;
/// members(self, visitor): visitor(key, member) for what may be left out, visitor.required(key, member) for what may not.
template <class T>
struct Describe;
/// parse(word) -> optional<Enum>, for enums with a toWord.
template <class T>
struct Words;

template <class T>
Json write(const T& value) {
    return Codec<T>::write(value);
}
template <class T>
T readAt(const Json& value, const Path& path) {
    return Codec<T>::read(value, path);
}
/// The boundary: what is wrong, and where, as a Message.
template <class T>
Expected<T, Message> read(const Json& value, std::string_view name = {}) {
    try {
        const Path root;
        if (name.empty()) return Codec<T>::read(value, root);
        return Codec<T>::read(value, Path(root, name));
    } catch (const ReadFailure& failure) {
        return Unexpected{failure.message};
    }
}

/// Parses text; an error names the byte where it is no JSON.
Expected<Json, Message> parse(std::string_view text);
/// Compact text. Text that is no UTF-8 cannot be written and is an error.
Expected<std::string, Message> print(const Json& value);

namespace detail {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
concept HasEmpty = requires(const T& value) {
    { value.empty() } -> std::convertible_to<bool>;
};

/// What says nothing is left out, so that a field of the book stays short: empty options, texts, lists.
template <class T>
bool saysNothing(const T& value) {
    if constexpr (IsOptional<T>::value)
        return !value.has_value();
    else if constexpr (HasEmpty<T>)
        return value.empty();
    else
        return false;
}

class MemberWriter {
public:
    explicit MemberWriter(Json& into) : into_(into) {}
    template <class T>
    void operator()(std::string_view key, const T& member) {
        if (!saysNothing(member)) required(key, member);
    }
    template <class T>
    void required(std::string_view key, const T& member) {
        into_[std::string(key)] = json::write(member);
    }

private:
    Json& into_;
};

class MemberReader {
public:
    MemberReader(const Json& from, const Path& path);
    template <class T>
    void operator()(std::string_view key, T& member) {
        if (const Json* value = take(key)) member = readAt<T>(*value, Path(path_, key));
    }
    template <class T>
    void required(std::string_view key, T& member) {
        const Json* value = take(key);
        if (value == nullptr) fail("json.missing", Path(path_, key));
        member = readAt<T>(*value, Path(path_, key));
    }
    /// Fails on a key that nobody asked for: a misspelt key must not pass for "not stated".
    void finish() const;
    /// The value of a key, null where it is not there or null.
    const Json* take(std::string_view key);

private:
    const Json& from_;
    const Path& path_;
    std::set<std::string_view> taken_;
};

}  // namespace detail

template <class T>
concept Described = requires(T& value, detail::MemberReader& reader) {
    Describe<T>::members(value, reader);
};
template <class T>
concept Worded = requires(T value, std::string_view word) {
    { toWord(value) } -> std::convertible_to<std::string_view>;
    { Words<T>::parse(word) } -> std::same_as<std::optional<T>>;
};

template <Described T>
struct Codec<T> {
    static Json write(const T& value) {
        Json object = Json::object();
        detail::MemberWriter writer(object);
        Describe<T>::members(value, writer);
        return object;
    }
    static T read(const Json& value, const Path& path) {
        detail::MemberReader reader(value, path);
        T result{};
        Describe<T>::members(result, reader);
        reader.finish();
        return result;
    }
};

std::string readText(const Json& value, const Path& path);
std::int64_t readWhole(const Json& value, const Path& path, std::int64_t least, std::int64_t most);

template <Worded T>
struct Codec<T> {
    static Json write(T value) { return std::string(toWord(value)); }
    static T read(const Json& value, const Path& path) {
        const std::string word = readText(value, path);
        const auto known = Words<T>::parse(word);
        if (!known) fail("json.unknown-word", path, word);
        return *known;
    }
};

template <>
struct Codec<std::string> {
    static Json write(const std::string& value) { return value; }
    static std::string read(const Json& value, const Path& path) { return readText(value, path); }
};
template <>
struct Codec<bool> {
    static Json write(bool value) { return value; }
    static bool read(const Json& value, const Path& path);
};
template <>
struct Codec<int> {
    static Json write(int value) { return value; }
    static int read(const Json& value, const Path& path) {
        return static_cast<int>(readWhole(value, path, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
};
template <>
struct Codec<std::size_t> {
    static Json write(std::size_t value) { return value; }
    static std::size_t read(const Json& value, const Path& path) {
        return static_cast<std::size_t>(readWhole(value, path, 0, std::numeric_limits<std::int64_t>::max()));
    }
};

template <class T>
struct Codec<std::optional<T>> {
    static Json write(const std::optional<T>& value) { return value ? json::write(*value) : Json(nullptr); }
    static std::optional<T> read(const Json& value, const Path& path) {
        if (value.is_null()) return std::nullopt;
        return readAt<T>(value, path);
    }
};

template <class T>
struct Codec<std::vector<T>> {
    static Json write(const std::vector<T>& values) {
        Json list = Json::array();
        for (const T& value : values) list.push_back(json::write(value));
        return list;
    }
    static std::vector<T> read(const Json& value, const Path& path) {
        if (!value.is_array()) fail("json.not-a-list", path);
        std::vector<T> values;
        values.reserve(value.size());
        for (std::size_t i = 0; i < value.size(); ++i) values.push_back(readAt<T>(value[i], Path(path, i)));
        return values;
    }
};

template <>
struct Codec<std::map<std::string, std::string>> {
    static Json write(const std::map<std::string, std::string>& values) { return values; }
    static std::map<std::string, std::string> read(const Json& value, const Path& path);
};

}  // namespace offerbook::json
