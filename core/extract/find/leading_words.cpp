#include "core/extract/find/leading_words.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t longestText = 16;
constexpr std::size_t mostBeginnings = 120;
constexpr std::size_t mostLeading = 400;
constexpr std::size_t widestClass = 12;

struct Beginning {
    std::string text;
    bool isOpen = false;  ///< what follows the text is not known
    bool beginsWord = false;
    bool atStart = false;
    bool endsWord = false;
    friend bool operator==(const Beginning&, const Beginning&) = default;
};
using Beginnings = std::vector<Beginning>;

const Beginnings nothing{{}};
const Beginnings anything{{{}, true}};

void openAll(Beginnings& all) {
    for (Beginning& one : all) one.isOpen = true;
}

Beginning joined(const Beginning& first, const Beginning& second) {
    Beginning both{first.text + second.text, second.isOpen, first.beginsWord, first.atStart, second.endsWord};
    if (first.text.empty()) {
        both.beginsWord = both.beginsWord || second.beginsWord;
        both.atStart = both.atStart || second.atStart;
    } else if (second.text.empty()) {
        both.endsWord = first.endsWord || second.beginsWord;
    }
    if (both.text.size() > longestText) {
        both.text.resize(longestText);
        both.isOpen = true;
        both.endsWord = false;
    }
    return both;
}

Beginnings concatenated(Beginnings first, const Beginnings& second) {
    Beginnings all;
    for (const Beginning& one : first) {
        if (one.isOpen) {
            all.push_back(one);
            continue;
        }
        for (const Beginning& next : second) all.push_back(joined(one, next));
        if (all.size() > mostBeginnings) {
            openAll(first);
            return first;
        }
    }
    return all;
}

/// Reads a pattern from left to right; `isKnown` turns false at what it does not know.
class Reader {
public:
    explicit Reader(std::string_view source) : source_(source) {}

    std::optional<Beginnings> read() {
        Beginnings all = alternatives(0);
        if (!isKnown_ || at_ != source_.size()) return std::nullopt;
        return all;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return at_ >= source_.size(); }
    [[nodiscard]] char next() const { return source_[at_]; }
    bool take(std::string_view what) {
        if (source_.substr(at_, what.size()) != what) return false;
        at_ += what.size();
        return true;
    }

    Beginnings alternatives(int depth) {
        constexpr int deepest = 40;
        if (depth > deepest) isKnown_ = false;
        Beginnings all;
        while (isKnown_) {
            for (const Beginning& one : sequence(depth))
                if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
            if (!take("|")) break;
        }
        return all;
    }

    Beginnings sequence(int depth) {
        Beginnings all = nothing;
        while (isKnown_ && !isAtEnd() && next() != '|' && next() != ')') {
            Beginnings piece = atom(depth);
            all = concatenated(std::move(all), quantified(std::move(piece)));
        }
        return all;
    }

    Beginnings atom(int depth) {
        if (next() == '(') return group(depth);
        if (next() == '[') return characterClass();
        if (next() == '\\') return escaped();
        if (take("^")) return {{{}, false, false, true}};
        if (take("$")) return nothing;
        if (take(".")) return anything;
        return {{std::string(character())}};
    }

    Beginnings group(int depth) {
        ++at_;
        if (take("?P<")) {
            at_ = std::min(source_.find('>', at_), source_.size() - 1) + 1;
        } else if (take("?") && !take(":")) {
            isKnown_ = false;  // flags
        }
        Beginnings inside = alternatives(depth + 1);
        if (!take(")")) isKnown_ = false;
        return inside;
    }

    Beginnings escaped() {
        ++at_;
        if (isAtEnd()) isKnown_ = false;
        if (!isKnown_) return anything;
        const char c = source_[at_++];
        if (c == 'b') return {{{}, false, true}};
        if (c == 'n') return {{"\n"}};
        if (c == 't') return {{"\t"}};
        if (c == 'd') return digits();
        if (std::string_view("wWsSB").find(c) != std::string_view::npos) return anything;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) isKnown_ = false;
        return {{std::string(1, c)}};
    }

    static Beginnings digits() {
        Beginnings all;
        for (char c = '0'; c <= '9'; ++c) all.push_back({std::string(1, c)});
        return all;
    }

    /// A class of a few characters is as many beginnings; any other is unknown.
    Beginnings characterClass() {
        ++at_;
        bool isWide = take("^");
        Beginnings all;
        for (bool first = true; first || (!isAtEnd() && next() != ']'); first = false) {
            if (isAtEnd()) break;
            if (next() == '\\' || source_.substr(at_, 2) == "[:") {
                isWide = true;
                if (next() == '\\') ++at_;
            }
            const std::string low(character());
            if (source_.substr(at_, 1) == "-" && source_.substr(at_ + 1, 1) != "]") {
                ++at_;
                const std::string high(character());
                isWide = isWide || low.size() != 1 || high.size() != 1 || high[0] < low[0] ||
                         static_cast<std::size_t>(high[0] - low[0]) >= widestClass;
                for (char c = low[0]; !isWide && c <= high[0]; ++c) all.push_back({std::string(1, c)});
            } else {
                all.push_back({low});
            }
        }
        if (!take("]")) isKnown_ = false;
        return isWide || all.size() > widestClass ? anything : all;
    }

    /// A character with all of its bytes.
    std::string_view character() {
        if (isAtEnd()) {
            isKnown_ = false;
            return {};
        }
        const std::size_t begin = at_++;
        while (!isAtEnd() && (static_cast<unsigned char>(next()) & 0xC0) == 0x80) ++at_;
        return source_.substr(begin, at_ - begin);
    }

    Beginnings quantified(Beginnings piece) {
        std::size_t least = 1;
        bool isOnce = true;
        if (take("?")) {
            least = 0;
        } else if (take("*")) {
            least = 0;
            isOnce = false;
        } else if (take("+")) {
            isOnce = false;
        } else if (!isAtEnd() && next() == '{') {
            isOnce = false;
            const std::size_t close = source_.find('}', at_);
            const char* const begin = source_.data() + at_ + 1;
            const auto read = std::from_chars(begin, source_.data() + source_.size(), least);
            if (close == std::string_view::npos || read.ec != std::errc()) isKnown_ = false;
            at_ = close == std::string_view::npos ? source_.size() : close + 1;
        } else {
            return piece;
        }
        take("?");  // the short way first changes no beginning
        // Nearly all blanks stand alone, so that what stands behind one tells more than what may stand behind several.
        const bool isBlank = piece.size() == 1 && piece.front() == Beginning{" "};
        if (isBlank && !isOnce)
            piece.push_back({"  ", true});
        else if (!isOnce)
            openAll(piece);
        if (least == 0) piece.push_back({});
        return piece;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    bool isKnown_ = true;
};

bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// \b beside a sign asks for a letter on its other side, which is not what is meant here.
LeadingWord leadingWord(const Beginning& from) {
    return {from.text, from.beginsWord && isWordByte(from.text.front()), from.endsWord && isWordByte(from.text.back())};
}

bool covers(const LeadingWord& general, const LeadingWord& special) {
    if (general.beginsWord && !special.beginsWord) return false;
    if (general.text == special.text) return !general.endsWord || special.endsWord;
    return !general.endsWord && special.text.starts_with(general.text);
}

/// "ref" makes "reference" needless.
std::vector<LeadingWord> mostGeneral(const Beginnings& all) {
    std::vector<LeadingWord> words;
    for (const Beginning& one : all) {
        const LeadingWord word = leadingWord(one);
        if (std::any_of(words.begin(), words.end(), [&](const LeadingWord& other) { return covers(other, word); })) continue;
        std::erase_if(words, [&](const LeadingWord& other) { return covers(word, other); });
        words.push_back(word);
    }
    return words;
}

}  // namespace

Leading leadingOf(std::string_view source) {
    const auto all = Reader(source).read();
    if (!all || all->empty() || all->size() > mostLeading) return {};
    Leading leading;
    leading.onlyAtStart = std::all_of(all->begin(), all->end(), [](const Beginning& one) { return one.atStart; });
    const bool isUnknown = std::any_of(all->begin(), all->end(), [](const Beginning& one) { return one.text.empty(); });
    if (!isUnknown) leading.words = mostGeneral(*all);
    return leading;
}

}  // namespace offerbook::extract::find
