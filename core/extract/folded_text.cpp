#include "core/extract/folded_text.h"

#include "core/extract/latin_folding.h"
#include "core/extract/utf8_cursor.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <memory>
#include <utility>

namespace offerbook::extract {
namespace {

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Signs beyond ASCII that are part of no word: Latin-1 signs, general punctuation, currencies, arrows, shapes, emoji.
bool isSymbol(char32_t c) {
    return (c >= 0xA1 && c <= 0xBF && c != 0xAA && c != 0xBA && c != 0xB5) || c == 0xD7 || c == 0xF7 ||
           (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF0F) ||
           (c >= 0x1F000 && c <= 0x1FAFF) || c == 0xFFFD;
}

struct Entity {
    std::string_view written;
    std::string_view plain;
};
constexpr std::array<Entity, 23> entities{
    {{"&nbsp;", " "},   {"&#160;", " "},  {"&amp;", "&"},   {"&euro;", "€"}, {"&pound;", "£"}, {"&ndash;", "-"},
     {"&mdash;", "-"},  {"&rsquo;", "'"}, {"&lsquo;", "'"}, {"&apos;", "'"}, {"&quot;", "\""}, {"&#39;", "'"},
     {"&thinsp;", " "}, {"&lt;", "<"},    {"&gt;", ">"},    {"&shy;", ""},   {"&#8217;", "'"}, {"&#x27;", "'"},
     {"&#8239;", " "},  {"&#8201;", " "}, {"&#8364;", "€"}, {"&#163;", "£"}, {"&yen;", "¥"}}};

constexpr std::array<std::string_view, 30> tagNames{{"a",  "b",  "i",  "u",   "p",   "br",  "hr",  "em",   "li",    "ul",
                                                     "ol", "dl", "dt", "dd",  "td",  "tr",  "th",  "h1",   "h2",    "h3",
                                                     "h4", "h5", "h6", "div", "img", "sup", "sub", "span", "table", "strong"}};

/// Length of an HTML tag that begins at `at`; 0 where it is none (a placeholder such as <Firma> is none).
std::size_t tagLength(std::string_view text, std::size_t at) {
    std::size_t i = at + 1;
    if (i < text.size() && text[i] == '/') ++i;
    std::size_t nameEnd = i;
    std::array<char, 8> name{};
    while (nameEnd < text.size() && nameEnd - i < name.size() && (isAsciiLetter(text[nameEnd]) || isDigit(text[nameEnd]))) {
        name[nameEnd - i] = static_cast<char>(text[nameEnd] | 0x20);
        ++nameEnd;
    }
    if (std::find(tagNames.begin(), tagNames.end(), std::string_view(name.data(), nameEnd - i)) == tagNames.end()) return 0;
    if (nameEnd >= text.size() || (text[nameEnd] != '>' && text[nameEnd] != ' ' && text[nameEnd] != '/')) return 0;
    constexpr std::size_t longestTag = 400;
    for (std::size_t end = nameEnd; end < text.size() && end - at < longestTag; ++end) {
        if (text[end] == '>') return end + 1 - at;
        if (text[end] == '<' || text[end] == '\n') return 0;
    }
    return 0;
}

bool isInvisible(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0xFEFF || (c >= 0x300 && c <= 0x36F) || (c >= 0xFE00 && c <= 0xFE0F);
}

/// Digits of other scripts and the signs that stand among them: Arabic, Persian, Indian, Thai and full-width ones.
std::string_view plainNumeral(char32_t c) {
    switch (c) {
        case 0x66A:
        case 0xFF05: return "%";
        case 0x66B:
        case 0xFF0E: return ".";
        case 0x66C:
        case 0xFF0C: return ",";
        case 0xFF0B: return "+";
        case 0x301C:
        case 0xFF5E: return "~";
        default: break;
    }
    static constexpr std::array<std::string_view, 10> digits{{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}};
    static constexpr std::array<char32_t, 15> zeros{0x660, 0x6F0, 0x966, 0x9E6, 0xA66,  0xAE6,  0xB66, 0xBE6,
                                                    0xC66, 0xCE6, 0xD66, 0xE50, 0x1040, 0x17E0, 0xFF10};
    for (const char32_t zero : zeros)
        if (c >= zero && c <= zero + 9) return digits[c - zero];
    return {};
}

/// The folded form of code points outside ASCII and the Latin letters.
std::string_view plainSymbol(char32_t c) {
    if ((c >= 0x2000 && c <= 0x200A) || c == 0xA0 || c == 0x202F || c == 0x205F || c == 0x3000) return " ";
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFF0D) return "-";
    if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2BC || c == 0xB4 || c == 0x2032 || c == 0xFF07) return "'";
    if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB || c == 0xFF02) return "\"";
    if (c == 0x2026) return "...";
    if (c == 0x2028 || c == 0x2029 || c == 0x85) return "\n";
    return c < 0x660 || (c >= 0x2000 && c <= 0x2FFF) ? std::string_view() : plainNumeral(c);
}

/// Capitals of the other alphabets that postings' amounts are written in; 0 where `c` is none.
char32_t smallLetter(char32_t c) {
    if (c >= 0x410 && c <= 0x42F) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    if (c >= 0x391 && c <= 0x3A9) return c + 0x20;
    return 0;
}

enum class ByteKind : std::uint8_t { other, letter, capital, digit };

/// What of ASCII stands for itself, and capitals, which become small; '\0' for every other byte.
struct PlainForm {
    char folded = '\0';
    ByteKind kind = ByteKind::other;
};
constexpr std::array<PlainForm, 256> makePlainForms() {
    std::array<PlainForm, 256> forms{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) {
        forms[c] = {static_cast<char>(c), ByteKind::letter};
        forms[c - 0x20] = {static_cast<char>(c), ByteKind::capital};
    }
    for (std::size_t c = '0'; c <= '9'; ++c) forms[c] = {static_cast<char>(c), ByteKind::digit};
    for (const char c : {' ', ',', '.', ':', ';', '-', '(', ')', '/', '\n', '\'', '"', '!', '?', '%'})
        forms[static_cast<unsigned char>(c)] = {c, ByteKind::other};
    return forms;
}
constexpr auto plainForms = makePlainForms();

ByteKind kindOf(char folded) {
    const auto byte = static_cast<unsigned char>(folded);
    if (byte >= 0x80 || isAsciiLetter(folded)) return ByteKind::letter;
    return isDigit(folded) ? ByteKind::digit : ByteKind::other;
}

}  // namespace

class TextFolder {
public:
    TextFolder(std::string_view original, FoldedText& out) : text_(original), out_(out) {}

    /// No folded form is longer than what it stands for, so that the room for all of it is there from the beginning.
    void run() {
        out_.folded_.resize(text_.size());
        out_.begin_ = std::make_unique_for_overwrite<std::uint32_t[]>(text_.size() + 1);
        out_.end_ = std::make_unique_for_overwrite<std::uint32_t[]>(text_.size());
        out_.marks_ = std::make_unique_for_overwrite<std::uint8_t[]>(text_.size());
        while (at_ < text_.size()) {
            plainRun();
            if (at_ < text_.size()) step();
        }
        out_.folded_.resize(size_);
        out_.begin_[size_] = static_cast<std::uint32_t>(text_.size());
    }

private:
    /// What most of a text is made of.
    void plainRun() {
        const char* const text = text_.data();
        char* const folded = out_.folded_.data();
        std::uint32_t* const begin = out_.begin_.get();
        std::uint32_t* const end = out_.end_.get();
        std::uint8_t* const marks = out_.marks_.get();
        std::size_t at = at_;
        std::size_t size = size_;
        ByteKind before = before_;
        for (const std::size_t last = text_.size(); at < last; ++at, ++size) {
            const PlainForm form = plainForms[static_cast<unsigned char>(text[at])];
            if (form.folded == '\0') break;
            folded[size] = form.folded;
            begin[size] = static_cast<std::uint32_t>(at);
            end[size] = static_cast<std::uint32_t>(at + 1);
            marks[size] = markBehind(before, form.kind);
            before = form.kind;
        }
        at_ = at;
        size_ = size;
        before_ = before;
    }

    void emit(std::string_view plain, std::size_t length, bool upper = false, bool symbol = false) {
        assert(plain.size() <= length);
        for (const char c : plain) {
            out_.folded_[size_] = c;
            out_.begin_[size_] = static_cast<std::uint32_t>(at_);
            out_.end_[size_] = static_cast<std::uint32_t>(at_ + length);
            const ByteKind kind = upper ? ByteKind::capital : symbol ? ByteKind::other : kindOf(c);
            out_.marks_[size_] = markBehind(before_, kind);
            before_ = kind;
            ++size_;
        }
        at_ += length;
    }

    static constexpr std::uint8_t mark(ByteKind before, ByteKind kind) {
        const bool isUpper = kind == ByteKind::capital;
        const bool goesOn = kind == before || (kind == ByteKind::letter && before == ByteKind::capital);
        const bool isBoundary = kind == ByteKind::other || !goesOn;
        return static_cast<std::uint8_t>((isUpper ? FoldedText::upperMark : 0) | (isBoundary ? FoldedText::boundaryMark : 0) |
                                         (kind == ByteKind::digit ? FoldedText::digitMark : 0));
    }
    static constexpr std::size_t kinds = 4;
    static constexpr std::array<std::uint8_t, kinds * kinds> makeMarks() {
        std::array<std::uint8_t, kinds * kinds> marks{};
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i] = mark(static_cast<ByteKind>(i / kinds), static_cast<ByteKind>(i % kinds));
        return marks;
    }
    static std::uint8_t markBehind(ByteKind before, ByteKind kind) {
        static constexpr auto marks = makeMarks();
        return marks[static_cast<std::size_t>(before) * kinds + static_cast<std::size_t>(kind)];
    }

    void step() {
        const char c = text_[at_];
        if (static_cast<unsigned char>(c) >= 0x80) return other();
        punctuation(c);
    }

    void punctuation(char c) {
        const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        switch (c) {
            case '\r': return next == '\n' ? emit("", 1) : emit("\n", 1);
            case '\f':
            case '\v': return emit("\n", 1);
            case '`': return emit("'", 1);
            case '*':
            case '_':
                if (next == c) return emit("", 2);
                break;
            case '\\':
                if (next > ' ' && next < 0x7F && !isAsciiLetter(next) && !isDigit(next)) return emit("", 1);
                break;
            case '<':
                if (const std::size_t length = tagLength(text_, at_); length > 0) return emit(" ", length);
                break;
            case '&':
                for (const Entity& entity : entities)
                    if (text_.substr(at_, entity.written.size()) == entity.written)
                        return emit(entity.plain, entity.written.size());
                break;
            default: break;
        }
        const char plain = static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t' ? ' ' : c;
        emit({&plain, 1}, 1);
    }

    void other() {
        const auto [c, length] = codePointAt(text_, at_);
        if (isInvisible(c)) return emit("", length);
        if (const auto latin = plainLatin(c); !latin.empty()) {
            // Capitals and small letters alternate in most of Latin Extended; in Latin-1 they stand 32 apart.
            const bool upper = c < 0x100 ? c < 0xDF : c >= 0x100 && (c & 1) == 0;
            return emit(latin, length, upper);
        }
        if (const auto plain = plainSymbol(c); !plain.empty()) return emit(plain, length);
        if (const char32_t small = smallLetter(c); small != 0) {
            std::string utf8;
            appendUtf8(utf8, small);
            return emit(utf8, length, true);
        }
        emit(text_.substr(at_, length), length, false, isSymbol(c));
    }

    std::string_view text_;
    FoldedText& out_;
    std::size_t at_ = 0;
    std::size_t size_ = 0;               // of the folded text
    ByteKind before_ = ByteKind::other;  // of the character before the one at hand
};

namespace {
constexpr std::size_t coarseStep = 16;
}

FoldedText::FoldedText(std::string_view original) {
    TextFolder(original, *this).run();
    indexOriginal();
}

/// Mostly both texts go on alike, so that the place is looked for from there.
void FoldedText::indexOriginal() {
    coarse_.reserve(begin_[folded_.size()] / coarseStep + 2);
    std::size_t folded = 0;
    for (std::size_t original = 0; original <= begin_[folded_.size()]; original += coarseStep) {
        while (folded > 0 && begin_[folded - 1] >= original) --folded;
        while (folded < folded_.size() && begin_[folded] < original) ++folded;
        coarse_.push_back(static_cast<std::uint32_t>(folded));
        folded = std::min(folded + coarseStep, folded_.size());
    }
}

/// Eight bytes at once, as few are marked.
std::size_t FoldedText::nextMarked(std::uint8_t marks, std::size_t from, std::size_t end) const {
    end = std::min(end, folded_.size());
    const std::uint64_t eightTimes = 0x0101010101010101U * marks;
    std::uint64_t eight = 0;
    for (; from + sizeof eight <= end; from += sizeof eight) {
        std::memcpy(&eight, marks_.get() + from, sizeof eight);
        if ((eight & eightTimes) != 0) break;
    }
    while (from < end && (marks_[from] & marks) == 0) ++from;
    return from;
}

void FoldedText::copyBoundaries(Span folded, std::uint8_t* out) const {
    static_assert(boundaryMark == 2);
    const std::uint8_t* marks = marks_.get() + folded.begin;
    std::size_t left = folded.size();
    for (std::uint64_t eight = 0; left >= sizeof eight; left -= sizeof eight, marks += sizeof eight, out += sizeof eight) {
        std::memcpy(&eight, marks, sizeof eight);
        eight = eight >> 1U & 0x0101010101010101U;
        std::memcpy(out, &eight, sizeof eight);
    }
    for (; left > 0; --left) *out++ = *marks++ >> 1U & 1U;
}

std::size_t FoldedText::originalBegin(std::size_t folded) const { return begin_[std::min(folded, folded_.size())]; }

std::size_t FoldedText::originalEnd(std::size_t foldedEnd) const {
    return foldedEnd == 0 ? begin_[0] : end_[std::min(foldedEnd, folded_.size()) - 1];
}

std::size_t FoldedText::foldedOffset(std::size_t original) const {
    const std::size_t step = original / coarseStep;
    if (step >= coarse_.size()) return folded_.size();
    std::size_t folded = coarse_[step];
    while (folded < folded_.size() && begin_[folded] < original) ++folded;
    return folded;
}

/// Most short texts are letters and blanks alone, for which no places need be kept.
std::string foldedForm(std::string_view text) {
    std::string folded(text);
    for (char& c : folded) {
        const PlainForm form = plainForms[static_cast<unsigned char>(c)];
        if (form.folded == '\0') return std::string(FoldedText(text).text());
        c = form.folded;
    }
    return folded;
}

}  // namespace offerbook::extract
