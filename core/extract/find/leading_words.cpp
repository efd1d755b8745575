#include "core/extract/find/leading_words.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t longestText = 24;
constexpr std::size_t mostBeginnings = 120;
constexpr std::size_t mostWithEnding = 600;
constexpr std::size_t mostLeading = 3000;
constexpr std::size_t widestClass = 12;
constexpr std::size_t mostNeeded = 120;

using Tail = WholeWord::Tail;

constexpr char blankRun = '\x01';

struct Beginning {
    std::string text;
    bool isOpen = false;  ///< what follows the text is not known
    bool beginsWord = false;
    bool atStart = false;
    bool endsWord = false;
    Tail tail = Tail::none;
    std::string whole{};    ///< the text with a blankRun for what may be several blanks
    bool isDouble = false;  ///< begins so only where blanks are doubled, which the one beside it says as well
    friend bool operator==(const Beginning&, const Beginning&) = default;
};
using Beginnings = std::vector<Beginning>;

const Beginnings nothing{{}};
const Beginnings anything{{{}, true}};

void openAll(Beginnings& all) {
    for (Beginning& one : all) one.isOpen = true;
}

Beginning joined(const Beginning& first, const Beginning& second) {
    if (first.tail != Tail::none) {
        Beginning behindTail = first;
        behindTail.isOpen = second.isOpen || !second.text.empty() || second.tail != Tail::none || second.atStart;
        return behindTail;
    }
    Beginning both{first.text + second.text, second.isOpen, first.beginsWord,           first.atStart,
                   second.endsWord,          second.tail,   first.whole + second.whole, first.isDouble || second.isDouble};
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
        both.tail = Tail::none;
    }
    return both;
}

bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// "s?" behind "\\w*": letters that may follow are of the word already.
bool isEatenByTail(const Beginnings& second) {
    bool mayBeNothing = false;
    for (const Beginning& next : second) {
        const bool isNothing = next == Beginning{};
        mayBeNothing = mayBeNothing || isNothing;
        if (!isNothing && (next.text.empty() || !isWordByte(next.text.front()))) return false;
    }
    return mayBeNothing && second.size() > 1;
}

Beginnings concatenated(Beginnings first, const Beginnings& second) {
    // Every one of many with every one of some is more than is worth knowing.
    // A list of words with one ending is not ("s?").
    const std::size_t most = second.size() > 2 ? mostBeginnings : mostWithEnding;
    if (first.size() > 1 && second.size() > 1 && first.size() * second.size() > most) {
        openAll(first);
        return first;
    }
    Beginnings all;
    const bool isEaten = isEatenByTail(second);
    for (const Beginning& one : first) {
        if (one.isOpen || (isEaten && one.tail != Tail::none))
            all.push_back(one);
        else
            for (const Beginning& next : second) all.push_back(joined(one, next));
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

    /// What stands one behind the other in every match; empty where alternatives make up the whole, or it is not known.
    std::vector<Beginnings> trunk() {
        std::vector<Beginnings> pieces;
        addTrunk(pieces, 0);
        if (!isKnown_ || at_ != source_.size()) pieces.clear();
        return pieces;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return at_ >= source_.size(); }
    [[nodiscard]] char next() const { return source_[at_]; }
    [[nodiscard]] bool isAtQuantifier() const {
        return !isAtEnd() && std::string_view("?*+{").find(next()) != std::string_view::npos;
    }

    /// Does what is repeated stand at least once?
    [[nodiscard]] bool isRepeated() const {
        const std::string_view rest = source_.substr(at_);
        return rest.starts_with('+') || (rest.starts_with('{') && rest.size() > 1 && rest[1] >= '1' && rest[1] <= '9');
    }

    /// A group without alternatives is no piece by itself: its own pieces are. What stands behind one that is repeated does not
    /// follow them.
    void addTrunk(std::vector<Beginnings>& pieces, int depth) {
        while (isKnown_ && !isAtEnd() && next() != '|' && next() != ')') {
            const std::size_t begin = at_;
            if (next() == '(') {
                std::vector<Beginnings> inside;
                openGroup();
                addTrunk(inside, depth + 1);
                const bool isClosed = isKnown_ && take(")");
                const bool isOnce = isClosed && !isAtQuantifier();
                if (isOnce || (isClosed && isRepeated())) {
                    pieces.insert(pieces.end(), inside.begin(), inside.end());
                    if (!isOnce) pieces.push_back(quantified(anything, false));
                    continue;
                }
                at_ = begin;
            }
            Beginnings piece = atom(depth);
            const bool isWordSign = source_.substr(begin, at_ - begin) == "\\w";
            pieces.push_back(quantified(std::move(piece), isWordSign));
        }
    }
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
                if (all.size() > mostBeginnings || std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
            if (!take("|")) break;
        }
        return all;
    }

    Beginnings sequence(int depth) {
        Beginnings all = nothing;
        while (isKnown_ && !isAtEnd() && next() != '|' && next() != ')') {
            const std::size_t begin = at_;
            Beginnings piece = atom(depth);
            const bool isWordSign = source_.substr(begin, at_ - begin) == "\\w";
            all = concatenated(std::move(all), quantified(std::move(piece), isWordSign));
        }
        return all;
    }

    Beginnings atom(int depth) {
        if (next() == '(') return group(depth);
        if (next() == '[') return characterClass();
        if (next() == '\\') return escaped();
        if (take("^")) return {{{}, false, false, true}};
        if (take("$")) return anything;
        if (take(".")) return anything;
        return written(character());
    }

    static Beginnings written(std::string_view sign) {
        Beginning one{std::string(sign)};
        one.whole = sign;
        return {one};
    }

    void openGroup() {
        ++at_;
        if (take("?P<")) {
            at_ = std::min(source_.find('>', at_), source_.size() - 1) + 1;
        } else if (take("?") && !take(":")) {
            isKnown_ = false;  // flags
        }
    }

    Beginnings group(int depth) {
        openGroup();
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
        if (c == 'n') return written("\n");
        if (c == 't') return written("\t");
        if (c == 'd') return digits();
        if (std::string_view("wWsSB").find(c) != std::string_view::npos) return anything;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) isKnown_ = false;
        return written({&c, 1});
    }

    static Beginnings digits() {
        Beginnings all;
        for (char c = '0'; c <= '9'; ++c) all.push_back(written({&c, 1}).front());
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
                for (char c = low[0]; !isWide && c <= high[0]; ++c) all.push_back(written({&c, 1}).front());
            } else {
                all.push_back(written(low).front());
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

    Beginnings quantified(Beginnings piece, bool isWordSign) {
        std::size_t least = 1;
        bool isOnce = true;
        const bool isPlain = at_ + 1 >= source_.size() || source_[at_ + 1] != '?';
        if (isWordSign && isPlain && take("*")) return {{{}, false, false, false, false, Tail::any}};
        if (isWordSign && isPlain && take("+")) return {{{}, false, false, false, false, Tail::some}};
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
        const bool isLazy = take("?");
        // Nearly all blanks stand alone, so that what stands behind one tells more than what may stand behind several.
        const bool isBlank = piece == written(" ");
        if (isBlank && !isOnce) {
            piece.front().whole = blankRun;
            piece.push_back({"  ", true});
            piece.back().isDouble = true;
        } else if (!isOnce) {
            openAll(piece);
        }
        if (least == 0) piece.insert(isLazy ? piece.begin() : piece.end(), Beginning{});
        return piece;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    bool isKnown_ = true;
};

/// \b beside a sign asks for a letter on its other side, which is not what is meant here.
LeadingWord leadingWord(const Beginning& from) {
    return {from.text, from.beginsWord && isWordByte(from.text.front()), from.endsWord && isWordByte(from.text.back())};
}

bool covers(const LeadingWord& general, const LeadingWord& special) {
    if (general.beginsWord && !special.beginsWord) return false;
    if (general.text == special.text) return !general.endsWord || special.endsWord;
    return !general.endsWord && special.text.starts_with(general.text);
}

/// Known to its end.
bool isWhole(const Beginning& one) {
    return one.isDouble || (!one.isOpen && !one.atStart && (one.tail == Tail::none || isWordByte(one.text.back())));
}

/// "ref" makes "reference" needless: in order, what a word begins with stands before it.
std::vector<LeadingWord> mostGeneral(const Beginnings& all) {
    std::vector<LeadingWord> words;
    for (const Beginning& one : all) words.push_back(leadingWord(one));
    std::sort(words.begin(), words.end(), [](const LeadingWord& a, const LeadingWord& b) {
        if (const int order = a.text.compare(b.text); order != 0) return order < 0;
        return a.beginsWord != b.beginsWord ? b.beginsWord : b.endsWord && !a.endsWord;
    });
    std::vector<LeadingWord> kept;
    std::vector<LeadingWord> within;  // of the kept ones, those that the word begins with
    for (LeadingWord& word : words) {
        while (!within.empty() && !word.text.starts_with(within.back().text)) within.pop_back();
        if (std::any_of(within.begin(), within.end(), [&](const LeadingWord& other) { return covers(other, word); })) continue;
        within.push_back(word);
        kept.push_back(std::move(word));
    }
    return kept;
}

}  // namespace

Leading leadingOf(std::string_view source) {
    const auto all = Reader(source).read();
    if (!all || all->empty() || all->size() > mostLeading) return {};
    Leading leading;
    leading.onlyAtStart = std::all_of(all->begin(), all->end(), [](const Beginning& one) { return one.atStart; });
    const bool isUnknown = std::any_of(all->begin(), all->end(), [](const Beginning& one) { return one.text.empty(); });
    if (!isUnknown) leading.words = mostGeneral(*all);
    const bool isList = !isUnknown && std::all_of(all->begin(), all->end(), isWhole);
    for (const Beginning& one : *all)
        if (isList && !one.isDouble) leading.wholes.push_back({one.whole, one.beginsWord, one.endsWord, one.tail});
    return leading;
}

namespace {

bool isEmpty(const Beginning& one) { return one.text.empty(); }

/// Blanks, or the edge of a word: what a run of letters ends at.
bool isEdge(const Beginnings& piece) {
    return std::all_of(piece.begin(), piece.end(), [](const Beginning& one) {
        return one.text.empty() ? one.beginsWord && !one.isOpen : one.text.front() == ' ';
    });
}

/// The words that the pieces from `at` on make up, as far as they are not too many.
Beginnings wordsFrom(const std::vector<Beginnings>& pieces, std::size_t at) {
    const bool beginsWord = at > 0 && isEdge(pieces[at - 1]);
    const auto isOpen = [](const Beginning& one) { return one.isOpen || one.tail != Tail::none; };
    Beginnings all = nothing;
    bool areTooMany = false;
    while (at < pieces.size() && !isEdge(pieces[at]) && !areTooMany && !std::all_of(all.begin(), all.end(), isOpen)) {
        areTooMany = all.size() > 1 && all.size() * pieces[at].size() > mostNeeded;
        if (areTooMany)
            openAll(all);
        else
            all = concatenated(std::move(all), pieces[at++]);
    }
    const bool endsWord = !areTooMany && at < pieces.size() && isEdge(pieces[at]);
    for (Beginning& one : all) {
        one.beginsWord = one.beginsWord || beginsWord;
        one.endsWord = one.endsWord || (endsWord && !isOpen(one));
    }
    return all;
}

}  // namespace

std::vector<std::vector<LeadingWord>> neededWords(std::string_view source) {
    const auto pieces = Reader(source).trunk();
    std::vector<std::vector<LeadingWord>> needed;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        // What may be left out tells nothing that the words behind it do not tell.
        if (isEdge(pieces[at]) || std::any_of(pieces[at].begin(), pieces[at].end(), isEmpty)) continue;
        const Beginnings all = wordsFrom(pieces, at);
        auto words = mostGeneral(all);
        if (words.size() <= mostNeeded) needed.push_back(std::move(words));
    }
    return needed;
}

namespace {

/// Behind the words of a list's entry; the offset where they do not stand there.
std::size_t behindWords(std::string_view words, std::string_view text, std::size_t begin) {
    std::size_t at = begin;
    for (const char c : words) {
        if (at >= text.size() || text[at] != (c == blankRun ? ' ' : c)) return begin;
        ++at;
        while (c == blankRun && at < text.size() && text[at] == ' ') ++at;
    }
    return at;
}

}  // namespace

WordList::WordList(std::vector<WholeWord> words) : words_(std::move(words)) {
    const auto firstByte = [](const WholeWord& word) {
        return static_cast<unsigned char>(word.text.front() == blankRun ? ' ' : word.text.front());
    };
    std::stable_sort(words_.begin(), words_.end(),
                     [&](const WholeWord& a, const WholeWord& b) { return firstByte(a) < firstByte(b); });
    for (const WholeWord& word : words_) ++first_[firstByte(word) + std::size_t{1}];
    for (std::size_t byte = 1; byte < first_.size(); ++byte)
        first_[byte] = static_cast<std::uint16_t>(first_[byte] + first_[byte - 1]);
}

std::size_t WordList::endOf(std::string_view text, std::size_t begin) const {
    const auto isWordAt = [&](std::size_t at) { return at < text.size() && isWordByte(text[at]); };
    const bool isInWord = begin > 0 && isWordByte(text[begin - 1]);
    const bool isSameBefore = isInWord == isWordAt(begin);  // no \b here
    const auto byte = static_cast<unsigned char>(text[begin]);
    for (std::size_t i = first_[byte]; i < first_[byte + std::size_t{1}]; ++i) {
        const WholeWord& word = words_[i];
        if (word.beginsWord && isSameBefore) continue;
        std::size_t end = behindWords(word.text, text, begin);
        if (end == begin || (word.tail == WholeWord::Tail::some && !isWordAt(end))) continue;
        if (word.tail != WholeWord::Tail::none)
            while (isWordAt(end)) ++end;
        else if (word.endsWord && isWordAt(end) == isWordAt(end - 1))
            continue;
        return end;
    }
    return begin;
}

}  // namespace offerbook::extract::find
