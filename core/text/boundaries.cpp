#include "core/text/boundaries.h"

#include "core/text/locales.h"

#include <boost/locale/boundary.hpp>
#include <boost/locale/utf.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <locale>
#include <string>

namespace offerbook::text {
namespace {

namespace boundary = boost::locale::boundary;

/// Sentence rules differ little between regions, so one region stands for each language.
const std::locale& localeFor(std::string_view language) {
    if (language == "de") return icuLocale("de_DE");
    if (language == "fr") return icuLocale("fr_FR");
    if (language == "it") return icuLocale("it_IT");
    return icuLocale("en_GB");
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

void addTrimmed(std::string_view utf8, Span span, std::vector<Span>& found) {
    while (span.begin < span.end && isSpace(utf8[span.begin])) ++span.begin;
    while (span.end > span.begin && isSpace(utf8[span.end - 1])) --span.end;
    if (span.size() > 0) found.push_back(span);
}

bool isSmallLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Characters beyond ASCII that end no sentence and no line: Latin letters and signs, dashes, quotes, bullet, ellipsis, euro.
/// Their length in bytes; 0 where it is none of them.
std::size_t plainLength(std::string_view line, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < line.size() ? static_cast<unsigned char>(line[i]) : 0U; };
    const unsigned lead = byte(at);
    const unsigned second = byte(at + 1);
    if (lead == 0xC2) return second >= 0xA0 && second <= 0xBF ? 2 : 0;
    if (lead >= 0xC3 && lead <= 0xC5) return second >= 0x80 && second <= 0xBF ? 2 : 0;
    if (lead != 0xE2) return 0;
    const unsigned third = byte(at + 2);
    if (second == 0x80) return (third >= 0x90 && third <= 0xA2 && third != 0xA0) || third == 0xA6 || third == 0xAF ? 3 : 0;
    return second == 0x82 && third == 0xAC ? 3 : 0;
}

/// The bytes that may end a sentence, and all beyond ASCII.
constexpr std::array<bool, 256> makeNeedsLook() {
    std::array<bool, 256> bytes{};
    for (std::size_t byte = 0x80; byte < 256; ++byte) bytes[byte] = true;
    for (const char c : {'.', '!', '?'}) bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}
constexpr auto needsLook = makeNeedsLook();

/// True where the rules of UAX #29 can break a line nowhere but at its end, so that it need not be looked at closely: no
/// full stop, question or exclamation mark that anything but closing marks, a small letter or a digit follows.
bool isOneSentence(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const char c = line[at];
        if (!needsLook[static_cast<unsigned char>(c)]) {
            ++at;
            continue;
        }
        if (static_cast<unsigned char>(c) >= 0x80) {
            const std::size_t length = plainLength(line, at);
            if (length == 0) return false;
            at += length;
            continue;
        }
        ++at;
        if (c == '.' && at < line.size() && isSmallLetterOrDigit(line[at])) continue;
        return line.find_first_not_of(".!?)\"' \t\f\r", at) == std::string_view::npos;
    }
    return true;
}

/// The lines that ICU has to look at, one below the other, with the place of each character in the whole text. What the
/// rules ask for around a full stop, a question or an exclamation mark is the character before it, and behind it all up to
/// the first letter: of the rest of a line they take no notice, so that it is left out. Wide, as Boost.Locale hands that to
/// ICU without a converter's call for each character.
class CloseText {
public:
    void add(std::string_view utf8, Span line) {
        using Utf8 = boost::locale::utf::utf_traits<char>;
        const char* const first = utf8.data();
        const char* next = first + line.begin;
        const char* const end = first + line.end;
        const char* leftOut = nullptr;  // the last character that was
        bool sawLetter = false;
        const auto keep = [&](const char* where, wchar_t c) {
            at_.push_back(static_cast<std::uint32_t>(where - first));
            text_.push_back(c);
        };
        while (next != end) {
            const char c = *next;
            const bool isPlain = !needsLook[static_cast<unsigned char>(c)];
            if (isPlain && sawLetter) {
                leftOut = next++;
                continue;
            }
            if (leftOut != nullptr) keep(leftOut, static_cast<wchar_t>(*leftOut));
            leftOut = nullptr;
            const char* const where = next;
            const boost::locale::utf::code_point point = Utf8::decode(next, end);
            const bool isBroken = point == boost::locale::utf::illegal || point == boost::locale::utf::incomplete;
            keep(where, isBroken ? L'\xFFFD' : static_cast<wchar_t>(point));
            sawLetter = isLetter(c);
        }
        keep(first + line.end, L'\n');
    }
    [[nodiscard]] const std::wstring& text() const { return text_; }
    [[nodiscard]] std::size_t placeOf(std::size_t character) const {
        return character < at_.size() ? at_[character] : at_.back();
    }

private:
    std::wstring text_;
    std::vector<std::uint32_t> at_;
};

std::vector<Span> closeSentences(const CloseText& close, std::string_view language) {
    std::vector<Span> found;
    if (close.text().empty()) return found;
    const wchar_t* const first = close.text().data();
    const boundary::segment_index<const wchar_t*> index(boundary::sentence, first, first + close.text().size(),
                                                        localeFor(language));
    for (const auto& segment : index) {
        const auto begin = static_cast<std::size_t>(segment.begin() - first);
        const auto end = static_cast<std::size_t>(segment.end() - first);
        found.push_back({close.placeOf(begin), close.placeOf(end)});
    }
    return found;
}

struct WrittenLine {
    Span at;
    bool isOne = true;
};

}  // namespace

std::vector<Span> sentences(std::string_view utf8, std::string_view language) {
    std::vector<WrittenLine> lines;
    CloseText close;
    const bool hasReturns = utf8.find('\r') != std::string_view::npos;
    for (std::size_t begin = 0; begin < utf8.size();) {
        std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
        if (hasReturns) end = std::min(utf8.substr(0, end).find('\r', begin), end);
        const bool isOne = isOneSentence(utf8.substr(begin, end - begin));
        lines.push_back({{begin, end}, isOne});
        if (!isOne) close.add(utf8, {begin, end});
        begin = end + 1;
    }
    const auto closely = closeSentences(close, language);
    auto next = closely.begin();
    std::vector<Span> found;
    for (const WrittenLine& line : lines) {
        if (line.isOne) {
            addTrimmed(utf8, line.at, found);
            continue;
        }
        for (; next != closely.end() && next->begin < line.at.end; ++next)
            addTrimmed(utf8, {next->begin, std::min(next->end, line.at.end)}, found);
    }
    return found;
}

}  // namespace offerbook::text
