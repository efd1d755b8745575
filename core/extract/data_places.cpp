#include "core/extract/data_places.h"

#include "core/extract/utf8_cursor.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace offerbook::extract {
namespace {

bool isBlank(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0xA0 || c == 0xAD ||
           (c >= 0x2000 && c <= 0x200F) || c == 0xFEFF;
}

bool isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// "\u00e9", with the second half of a sign beyond the first plane.
CodePoint unicodeEscapeAt(std::string_view bytes, std::size_t at) {
    const auto unit = [&](std::size_t from) -> char32_t {
        if (from + 6 > bytes.size() || bytes[from] != '\\' || bytes[from + 1] != 'u') return 0;
        return static_cast<char32_t>(std::strtoul(std::string(bytes.substr(from + 2, 4)).c_str(), nullptr, 16));
    };
    const char32_t first = unit(at);
    const char32_t second = unit(at + 6);
    if (first >= 0xD800 && first < 0xDC00 && second >= 0xDC00 && second < 0xE000)
        return {0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 12};
    return {first, 6};
}

/// One sign of a string of JSON or of a program as it is written.
CodePoint writtenSignAt(std::string_view bytes, std::size_t at) {
    if (bytes[at] != '\\' || at + 1 >= bytes.size()) return codePointAt(bytes, at);
    switch (bytes[at + 1]) {
        case 'u': return at + 6 <= bytes.size() ? unicodeEscapeAt(bytes, at) : CodePoint{};
        case 'n':
        case 'r':
        case 't':
        case 'b':
        case 'f': return {' ', 2};
        default: break;
    }
    const CodePoint escaped = codePointAt(bytes, at + 1);
    return {escaped.value, escaped.length + 1};
}

/// Walks a value as it is shown and as it is written side by side: blanks, markup and what a list puts before its entries count
/// for nothing, an entity is one sign.
class Walk {
public:
    Walk(std::string_view shown, std::string_view bytes, std::size_t written) : shown_(shown), bytes_(bytes), written_(written) {}

    /// To the next sign that is no blank. False at the end of the value, and where the two say different things.
    bool next() {
        constexpr int mostListSigns = 2;
        for (int skipped = 0;; ++skipped) {
            skipShownBlanks();
            if (at_ >= shown_.size() || !skipWrittenBlanks(codePointAt(shown_, at_).value)) return false;
            const CodePoint shown = codePointAt(shown_, at_);
            CodePoint written = writtenSignAt(bytes_, written_);
            const bool isEntity = written.value == '&' && (shown.value != '&' || isAmpersand());
            if (isEntity) written.length = entityLength(written.length);
            if (isEntity || shown.value == written.value) return step(shown.length, written.length);
            if (!isListSign(shown.value) || skipped == mostListSigns) return false;
            at_ += shown.length;
        }
    }
    [[nodiscard]] bool isAtEnd() {
        skipShownBlanks();
        return at_ >= shown_.size();
    }
    [[nodiscard]] Span sign() const { return sign_; }    ///< in the shown value
    [[nodiscard]] Span place() const { return place_; }  ///< in the bytes

private:
    bool step(std::size_t shown, std::size_t written) {
        sign_ = {at_, at_ + shown};
        place_ = {written_, written_ + written};
        at_ = sign_.end;
        written_ = place_.end;
        return true;
    }
    void skipShownBlanks() {
        while (at_ < shown_.size()) {
            const CodePoint sign = codePointAt(shown_, at_);
            if (!isBlank(sign.value)) return;
            at_ += sign.length;
        }
    }
    /// False at the end of the bytes.
    bool skipWrittenBlanks(char32_t shown) {
        while (written_ < bytes_.size()) {
            const CodePoint sign = writtenSignAt(bytes_, written_);
            if (isBlank(sign.value))
                written_ += sign.length;
            else if (sign.value == '<' && shown != '<')
                skipTag();
            else if (sign.value == '&' && isBlankEntity())
                written_ += entityLength(sign.length);
            else
                return true;
        }
        return false;
    }
    void skipTag() {
        constexpr std::size_t longest = 2000;
        const std::size_t begin = written_;
        while (written_ < bytes_.size() && written_ - begin < longest) {
            const CodePoint sign = writtenSignAt(bytes_, written_);
            written_ += sign.length;
            if (sign.value == '>') return;
        }
    }
    [[nodiscard]] std::string_view entity() const {
        const std::string_view rest = bytes_.substr(written_, 12);
        return rest.substr(0, rest.find(';'));
    }
    [[nodiscard]] std::size_t entityLength(std::size_t sign) const {
        const std::size_t end = bytes_.substr(written_, 12).find(';');
        return end == std::string_view::npos ? sign : end + 1;
    }
    [[nodiscard]] bool isBlankEntity() const {
        const std::string_view name = entity();
        return name == "&nbsp" || name == "&#160" || name == "&#xa0" || name == "&#xA0" || name == "&shy";
    }
    [[nodiscard]] bool isAmpersand() const { return entity() == "&amp" || entity() == "&#38"; }
    static bool isListSign(char32_t c) { return c == '-' || c == 0x2022; }

    std::string_view shown_;
    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t written_;
    Span sign_;
    Span place_;
};

bool saysAt(std::string_view shown, std::string_view bytes, std::size_t written) {
    constexpr int enough = 64;  // signs
    Walk walk(shown, bytes, written);
    for (int i = 0; i < enough; ++i)
        if (!walk.next()) return i > 0 && walk.isAtEnd();
    return true;
}

struct Name {
    std::string_view word;   ///< "addressLocality"
    bool isFurther = false;  ///< of a list, not its first entry
};

Name nameOf(std::string_view path) {
    Name name;
    while (!path.empty()) {
        const std::size_t dot = path.rfind('.');
        name.word = dot == std::string_view::npos ? path : path.substr(dot + 1);
        if (name.word.find_first_not_of("0123456789") != std::string_view::npos) return name;
        name.isFurther = name.isFurther || name.word != "0";
        path = dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
    }
    return name;
}

std::size_t behindSigns(std::string_view bytes, std::size_t at, std::string_view signs) {
    const std::size_t behind = bytes.find_first_not_of(signs, at);
    return behind == std::string_view::npos ? bytes.size() : behind;
}

/// Behind "name": of a value, from `from` on; npos where there is none.
std::size_t behindName(std::string_view bytes, std::string_view name, std::size_t from) {
    for (std::size_t at = bytes.find(name, from); at != std::string_view::npos; at = bytes.find(name, at + 1)) {
        if (at > 0 && isWord(bytes[at - 1])) continue;
        const std::size_t colon = behindSigns(bytes, at + name.size(), "\"'` \t\r\n");
        if (colon < bytes.size() && bytes[colon] == ':') return behindSigns(bytes, colon + 1, "[\"'` \t\r\n");
    }
    return std::string_view::npos;
}

/// Where the value of a name is written, from `from` on. Looks at few places, so that the whole stays linear.
std::size_t writtenAt(const StructuredValue& value, std::string_view bytes, std::size_t from) {
    constexpr int mostPlaces = 20;
    const Name name = nameOf(value.path);
    if (name.isFurther) {
        const std::size_t next = behindSigns(bytes, from, "\"'` \t\r\n,");
        if (saysAt(value.value, bytes, next)) return next;
    }
    std::size_t at = from;
    for (int i = 0; i < mostPlaces; ++i) {
        at = behindName(bytes, name.word, at);
        if (at == std::string_view::npos) return at;
        if (saysAt(value.value, bytes, at)) return at;
    }
    return std::string_view::npos;
}

}  // namespace

DataPlaces::DataPlaces(const ReadInput& read, std::string_view bytes) : text_(read.text), bytes_(bytes) {
    constexpr int mostLost = 20;  // each may cost a walk to the end
    std::size_t from = 0;
    int lost = 0;
    for (const StructuredPosting& posting : read.structured)
        for (const StructuredValue& value : posting.values) {
            if (value.at.size() == 0 || lost > mostLost) continue;
            const std::size_t written = writtenAt(value, bytes, from);
            if (written == std::string_view::npos) {
                ++lost;
                continue;
            }
            places_.push_back({value.at, written});
            Walk walk(value.value, bytes, written);
            while (walk.next()) from = walk.place().end;
        }
}

std::optional<Span> DataPlaces::inBytes(Span shown) const {
    const auto place =
        std::partition_point(places_.begin(), places_.end(), [&](const Place& each) { return each.shown.end <= shown.begin; });
    // A piece may take the name of its value along: "employmentType: full time".
    if (place == places_.end() || place->shown.begin >= shown.end || shown.end > place->shown.end) return std::nullopt;
    const std::size_t shift = place->shown.begin;
    const Span wanted{std::max(shown.begin, shift) - shift, shown.end - shift};
    std::optional<Span> found;
    Walk walk(text_.substr(shift, place->shown.size()), bytes_, place->written);
    while (walk.next() && walk.sign().begin < wanted.end) {
        if (walk.sign().end <= wanted.begin) continue;
        if (!found) found = walk.place();
        found->end = walk.place().end;
    }
    return found;
}

}  // namespace offerbook::extract
