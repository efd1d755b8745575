#include "core/extract/spelled_numbers.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

constexpr std::int64_t hundred = 100;
constexpr std::int64_t thousand = 1000;

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isJoint(char c) { return c == ' ' || c == '-' || c == '\n'; }

/// The words of one language, joined without blanks and hyphens, as a number.
class NumberGrammar {
public:
    NumberGrammar(const Vocabulary& vocabulary, const std::string& language)
        : vocabulary_(vocabulary),
          words_("asked.number-word." + language),
          hundreds_("asked.number-hundred." + language),
          thousands_("asked.number-thousand." + language),
          articles_("asked.number-article." + language),
          ands_("asked.number-and." + language),
          opens_("asked.number-open." + language) {}

    /// The only number that the letters are.
    [[nodiscard]] std::optional<std::int64_t> read(std::string_view letters) const {
        std::vector<std::int64_t> values;
        const auto add = [&](std::int64_t value, std::size_t end) {
            if (end == letters.size() && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
        };
        belowThousand(letters, 0, true, [&](std::int64_t value, std::size_t end) {
            add(value, end);
            ifThousand(letters, end, true, [&](std::size_t behind) { rest(letters, value * thousand, behind, add); });
        });
        ifThousand(letters, 0, false, [&](std::size_t behind) { rest(letters, thousand, behind, add); });
        if (values.size() != 1) return std::nullopt;
        return values.front();
    }

    /// The word is made of words of numbers alone.
    [[nodiscard]] bool isOfNumbers(std::string_view word) const {
        std::vector<bool> reached(word.size() + 1, false);
        reached[0] = true;
        for (std::size_t from = 0; from < word.size(); ++from) {
            if (!reached[from]) continue;
            for (std::size_t end = from + 1; end <= word.size(); ++end) {
                const std::string_view part = word.substr(from, end - from);
                const bool isAnd = from > 0 && end < word.size() && is(ands_, part);
                if (is(words_, part) || is(hundreds_, part) || is(thousands_, part) || isAnd) reached[end] = true;
            }
        }
        return reached[word.size()];
    }
    /// The number that an article counts before "hundred" and "thousand"; nullptr for any other word.
    [[nodiscard]] const Phrase* article(std::string_view word) const { return phrase(articles_, word); }
    [[nodiscard]] bool isAnd(std::string_view word) const { return is(ands_, word); }
    /// "Several thousand", "two point five thousand"
    [[nodiscard]] bool leavesOpen(std::string_view word) const { return is(opens_, word); }

private:
    [[nodiscard]] const Phrase* phrase(const std::string& group, std::string_view word) const {
        return vocabulary_.exactly(group, word);
    }
    [[nodiscard]] bool is(const std::string& group, std::string_view word) const { return phrase(group, word) != nullptr; }

    template <class Then>
    void eachWord(std::string_view letters, std::size_t from, const Then& then) const {
        constexpr std::size_t longest = 24;
        for (std::size_t end = from + 1; end <= std::min(letters.size(), from + longest); ++end)
            if (const Phrase* word = phrase(words_, letters.substr(from, end - from))) then(std::stoll(word->value), end);
    }
    /// "Hundred" needs a number before it, "mille" may have one, in Italian it has none: the values "counted", "both", "bare".
    template <class Then>
    void ifMultiple(const std::string& group, std::string_view letters, std::size_t from, bool isCounted,
                    const Then& then) const {
        constexpr std::size_t longest = 12;
        for (std::size_t end = from + 1; end <= std::min(letters.size(), from + longest); ++end) {
            const Phrase* word = phrase(group, letters.substr(from, end - from));
            if (word == nullptr) continue;
            const bool fits = isCounted ? word->value != "bare" : word->value != "counted";
            if (fits) then(end);
        }
    }
    template <class Then>
    void ifThousand(std::string_view letters, std::size_t from, bool isCounted, const Then& then) const {
        ifMultiple(thousands_, letters, from, isCounted, then);
    }

    [[nodiscard]] std::vector<std::size_t> withAnd(std::string_view letters, std::size_t from) const {
        constexpr std::size_t longest = 3;
        std::vector<std::size_t> places{from};
        for (std::size_t end = from + 1; end <= std::min(letters.size(), from + longest); ++end)
            if (is(ands_, letters.substr(from, end - from))) places.push_back(end);
        return places;
    }

    /// 1 to 999, and "fifteen hundred" where nothing stands before it.
    template <class Then>
    void belowThousand(std::string_view letters, std::size_t from, bool isFirst, const Then& then) const {
        const auto behindHundred = [&](std::int64_t hundreds, std::size_t end) {
            then(hundreds * hundred, end);
            for (const std::size_t place : withAnd(letters, end))
                eachWord(letters, place, [&](std::int64_t more, std::size_t last) { then(hundreds * hundred + more, last); });
        };
        eachWord(letters, from, [&](std::int64_t value, std::size_t end) {
            then(value, end);
            if (value >= 10 && !isFirst) return;
            // "Fifteen hundred", "two hundred".
            ifMultiple(hundreds_, letters, end, true, [&](std::size_t behind) { behindHundred(value, behind); });
        });
        ifMultiple(hundreds_, letters, from, false, [&](std::size_t behind) { behindHundred(1, behind); });
    }
    template <class Then>
    void rest(std::string_view letters, std::int64_t thousands, std::size_t from, const Then& then) const {
        then(thousands, from);
        for (const std::size_t place : withAnd(letters, from))
            belowThousand(letters, place, false, [&](std::int64_t more, std::size_t end) { then(thousands + more, end); });
    }

    const Vocabulary& vocabulary_;
    std::string words_, hundreds_, thousands_, articles_, ands_, opens_;
};

/// Goes back over words.
class BackwardReader {
public:
    BackwardReader(std::string_view folded, const NumberGrammar& grammar) : folded_(folded), grammar_(grammar) {}

    /// The longest number that ends at a place.
    [[nodiscard]] std::optional<SpelledNumber> before(std::size_t end) const {
        constexpr int mostWords = 12;
        std::optional<SpelledNumber> found;
        std::string letters;
        std::size_t at = end;
        for (int i = 0; i < mostWords; ++i) {
            const Span word = wordBefore(at);
            if (word.size() == 0) break;
            const std::string_view said = folded_.substr(word.begin, word.size());
            if (!grammar_.isOfNumbers(said) && !grammar_.isAnd(said) && grammar_.article(said) == nullptr) break;
            letters.insert(0, said);
            if (const auto value = readAll(said, letters))
                found = SpelledNumber{{word.begin, end}, *value, *value % thousand == 0};
            at = word.begin;
        }
        return found;
    }

    /// Before the number stands what belongs to it and makes it another one: digits, "point", "several", a number that does not
    /// go with it.
    [[nodiscard]] bool isCutOff(std::size_t begin) const {
        std::size_t end = begin;
        while (end > 0 && isJoint(folded_[end - 1])) --end;
        if (end > 0 && (isDigit(folded_[end - 1]) || folded_[end - 1] == '\'')) return true;
        if (end > 1 && (folded_[end - 1] == '.' || folded_[end - 1] == ',') && isDigit(folded_[end - 2])) return true;
        const Span word = wordBefore(begin);
        if (word.size() == 0) return false;
        const std::string_view said = folded_.substr(word.begin, word.size());
        return grammar_.leavesOpen(said) || (grammar_.isOfNumbers(said) && !grammar_.isAnd(said));
    }

private:
    [[nodiscard]] std::optional<std::int64_t> readAll(std::string_view first, const std::string& letters) const {
        const Phrase* article = grammar_.article(first);
        if (article == nullptr) return grammar_.read(letters);
        const auto value = grammar_.read(article->value + letters.substr(first.size()));
        return value && *value >= hundred ? value : std::nullopt;  // "a hundred", but not "a five"
    }

    /// The word before a place, with blanks or one hyphen between them.
    [[nodiscard]] Span wordBefore(std::size_t at) const {
        std::size_t end = at;
        constexpr std::size_t widest = 2;
        while (end > 0 && at - end < widest && isJoint(folded_[end - 1])) --end;
        std::size_t begin = end;
        constexpr std::size_t longestWord = 64;  // a longer one is no number
        while (begin > 0 && end - begin <= longestWord && isLetter(folded_[begin - 1])) --begin;
        return {end - begin > longestWord ? end : begin, end};
    }

    std::string_view folded_;
    const NumberGrammar& grammar_;
};

}  // namespace

std::optional<SpelledNumber> spelledNumberBefore(const ReadText& text, std::size_t end) {
    const std::string_view folded = text.folded().text();
    std::size_t at = end;
    while (at > 0 && end - at < 2 && (folded[at - 1] == ' ' || folded[at - 1] == '\n')) --at;
    if (at == 0 || !isLetter(folded[at - 1])) return std::nullopt;
    std::vector<NumberGrammar> grammars;
    for (const std::string_view language : {"en", "de", "fr", "it"}) {
        const auto& own = text.languages();
        if (own.empty() || std::find(own.begin(), own.end(), language) != own.end())
            grammars.emplace_back(text.vocabulary(), std::string(language));
    }
    std::optional<SpelledNumber> longest;
    for (const NumberGrammar& grammar : grammars) {
        const auto number = BackwardReader(folded, grammar).before(at);
        if (!number) continue;
        if (longest && longest->at.begin == number->at.begin && longest->value != number->value) return std::nullopt;
        if (!longest || number->at.begin < longest->at.begin) longest = number;
    }
    const bool isCutOff = longest && std::any_of(grammars.begin(), grammars.end(), [&](const NumberGrammar& grammar) {
                              return BackwardReader(folded, grammar).isCutOff(longest->at.begin);
                          });
    return isCutOff ? std::nullopt : longest;
}

}  // namespace offerbook::extract
