#include "core/extract/find/required_words.h"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t mostClauses = 3;

/// Each is looked for by itself.
constexpr std::size_t mostCommonBeginnings = 8;

/// What nearly every sentence has costs more than it saves, where another clause tells already.
constexpr int mostOfFurther = 400;

/// The words that stand in every third sentence of their language, or as the beginning of many words.
bool isFunctionWord(std::string_view literal) {
    static constexpr std::string_view words[] = {
        "in", "is",  "and", "on", "the", "be",  "to",  "or",  "of",  "no",  "for", "are", "with", "at",  "we", "you", "as",
        "an", "one", "our", "us", "can", "men", "ten", "le",  "un",  "de",  "di",  "la",  "les",  "des", "et", "en",  "du",
        "ma", "e",   "il",  "al", "per", "pos", "con", "die", "der", "und", "das", "ein", "den",  "wir", "im", "sie", "zu"};
    while (literal.ends_with(' ')) literal.remove_suffix(1);
    return std::find(std::begin(words), std::end(words), literal) != std::end(words);
}

/// So common is what stands in nearly every sentence, be it only as a part of words.
constexpr int everywhere = 450;

/// How likely a letter follows another in the adverts of four languages: 'a' for certain, each letter behind it for a half of
/// the square. The last row and column are what stands between words.
constexpr std::size_t betweenWords = 26;
constexpr std::array<std::string_view, betweenWords + 1> followers{
    "ukjltokojwphjgvluhigjlusonf", "hmtretpqgpxhqshszhjmiurznsh", "gxmrguxeizljvpfutkoikqzwpzk", "htuodpqufwvpqtjuzmnpjrtzpze",
    "lpklnnnpjvrjkgroqghjmnpmupe", "hrsuhiovgyvkstfvzhnjisvzqtf", "irutesmlhxpjqjkuzikojxxzpze", "gruqerushyomnkiowinhluqzovf",
    "knilhmlrwyqikfhmokhgqjwuzng", "gttueszvputsuzdlqwkxguxzzzk", "iqvrfpmshxujrmhrvkjhitrzrte", "gqrmfrpxfythqtirwulkkrvzmsf",
    "fkvpeqpwgzwmjshhxtmpkxtzsxg", "irkhhnhtiwoqsljtutignpuzsme", "qlkluklrloqjjenkvgjkinntqsg", "gwuofprlkzxhpqgizflkkyynpxh",
    "rtsxvvuzuxwlvzvwzuuwatzzxvk", "hmlmepmshymollhrwnjjlnrzoqf", "kqjtgqsnhwpqqqjksrhgkqrzpsd", "htsrfssjfzxnpqiozikjjuoumof",
    "kkklilnpjvqjkenlzfhhuoxnwqh", "gquydypzfzxuywfuxntxppwzwyg", "hswqetujewwoungoznlrnziwyzg", "mzjvjuyqhuwprzsfutqfpvvlstd",
    "ppmrixrvoxwjmngiyrhlvsqzvsc", "gqzvfvtsdyvpvuluxxslgslzujg", "hkihikmlinoijlkipkhiklkvqpz"};
/// How likely a letter stands at any place, in the same measure.
constexpr std::string_view anywhere = "imkkgmmmhspjliilriiiknorppf";

bool isAsciiLetter(char c) { return c >= 'a' && c <= 'z'; }

/// How much rarer a sign is than all that stands between words.
int halvesOfSign(char c) {
    constexpr std::string_view often = ",-.";
    constexpr std::string_view some = "()/:&'";
    if (c == ' ') return 0;
    if (often.find(c) != often.npos) return 7;
    return some.find(c) != some.npos ? 9 : 11;
}

/// How likely a literal stands at a place of a text; `begins` and `ends`: as a word's first or last letters.
double chanceOf(std::string_view literal, bool begins, bool ends) {
    int halves = begins ? anywhere[betweenWords] - 'a' : 0;
    std::size_t before = betweenWords;
    for (std::size_t i = 0; i < literal.size(); ++i) {
        const char c = literal[i];
        const std::size_t next = isAsciiLetter(c) ? static_cast<std::size_t>(c - 'a') : betweenWords;
        halves += (i == 0 && !begins ? anywhere[next] : followers[before][next]) - 'a';
        if (next == betweenWords) halves += halvesOfSign(c);
        before = next;
    }
    if (ends) halves += followers[before][betweenWords] - 'a';
    return std::exp2(-halves / 2.0);
}

/// How many of a thousand sentences hold what stands at a place so likely.
int sentencesWith(double chance) {
    constexpr double placesOfSentence = 90;
    return std::max(1, static_cast<int>(std::lround(1000 * (1 - std::exp(-chance * placesOfSentence)))));
}

int commonness(char sign) {
    constexpr std::string_view some = "()/:&";
    constexpr std::string_view often = ",-.";
    if (sign == ' ' || isAsciiLetter(sign)) return 1000;
    if (sign >= '0' && sign <= '9') return 100;
    return some.find(sign) != some.npos ? 150 : often.find(sign) != often.npos ? 450 : 40;
}

/// How many of a thousand sentences a literal stands in, roughly: short ones stand nearly everywhere.
int commonness(const std::string& literal) {
    // Nearly all blanks stand alone.
    if (literal.find("  ") != std::string::npos) return 1;
    if (isFunctionWord(literal)) return everywhere;
    if (literal.size() == 1) return commonness(literal.front());
    return sentencesWith(chanceOf(literal, false, false));
}

int commonness(const RequiredWord& word) {
    const bool isWord = (word.beginsWord || word.endsWord) && !isFunctionWord(word.text);
    return isWord ? sentencesWith(chanceOf(word.text, word.beginsWord, word.endsWord)) : commonness(word.text);
}

/// Asks RE2 whether a pattern could match where only some of its literals stand.
class Question {
public:
    Question(const re2::FilteredRE2& filter, std::size_t literals) : filter_(filter), absent_(literals, false) {}
    void remove(std::size_t literal) { absent_[literal] = true; }
    void restore(std::size_t literal) { absent_[literal] = false; }
    [[nodiscard]] bool isAbsent(std::size_t literal) const { return absent_[literal]; }
    [[nodiscard]] bool couldMatch() const {
        std::vector<int> present;
        for (std::size_t i = 0; i < absent_.size(); ++i)
            if (!absent_[i]) present.push_back(static_cast<int>(i));
        std::vector<int> matching;
        filter_.AllPotentials(present, &matching);
        return !matching.empty();
    }

private:
    const re2::FilteredRE2& filter_;
    std::vector<bool> absent_;
};

/// Of the literals that are still free, a least set without which the pattern cannot match; the common ones are given back
/// first. Empty where there is none.
std::vector<std::size_t> leastClause(const re2::FilteredRE2& filter, const std::vector<std::string>& literals,
                                     const std::vector<bool>& isFree) {
    Question question(filter, literals.size());
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < literals.size(); ++i)
        if (isFree[i]) {
            members.push_back(i);
            question.remove(i);
        }
    if (members.empty() || question.couldMatch()) return {};
    std::stable_sort(members.begin(), members.end(),
                     [&](std::size_t a, std::size_t b) { return commonness(literals[a]) > commonness(literals[b]); });
    for (const std::size_t literal : members) {
        question.restore(literal);
        if (question.couldMatch()) question.remove(literal);
    }
    std::erase_if(members, [&](std::size_t literal) { return !question.isAbsent(literal); });
    return members;
}

/// Does the place before `at` in the source of a pattern say that a word begins there: a word boundary or blanks, also before
/// the group of alternatives that it begins one of?
bool isWordBeginning(std::string_view source, std::size_t at) {
    for (;;) {
        const std::string_view before = source.substr(0, at);
        if (before.ends_with("\\b") || before.ends_with(" +")) return true;
        std::size_t depth = 0;
        std::size_t open = before.size();
        if (!before.ends_with("(?:") && !before.ends_with("|")) return false;
        while (open-- > 0) {
            if (before[open] == ')') ++depth;
            if (before[open] == '(' && depth-- == 0) break;
            if (before[open] == '[' || before[open] == ']' || before[open] == '\\') {
                if (before[open] != '\\' || open + 1 >= before.size() || before[open + 1] != 'w') return false;
            }
        }
        if (open == std::string_view::npos || before.substr(open, 3) != "(?:") return false;
        at = open;
    }
}

/// The same behind it. A group that may be left out or repeated says nothing.
bool isWordEnd(std::string_view source, std::size_t at) {
    for (;;) {
        const std::string_view behind = source.substr(at);
        if (behind.starts_with("\\b") || behind.starts_with(" +")) return true;
        if (!behind.starts_with(")") && !behind.starts_with("|")) return false;
        std::size_t depth = 0;
        std::size_t close = 0;
        for (; close < behind.size(); ++close) {
            const char c = behind[close];
            if (c == '[' || c == ']' || (c == '\\' && !behind.substr(close).starts_with("\\w"))) return false;
            if (c == '(') ++depth;
            if (c == ')' && depth-- == 0) break;
        }
        if (close >= behind.size()) return false;
        at += close + 1;
    }
}

/// Could the pattern still need the literal if it stood nowhere in its source? "at" comes from "\\bat" and from "d(?:a)t".
bool alsoArisesOtherwise(const std::string& literal, std::string source, const RE2::Options& options) {
    for (std::size_t at = source.find(literal); at != std::string::npos; at = source.find(literal, at + 1))
        source.replace(at, literal.size(), "\x01");
    re2::FilteredRE2 filter(1);
    int number = 0;
    if (filter.Add(source, options, &number) != RE2::NoError) return true;
    std::vector<std::string> literals;
    filter.Compile(&literals);
    return std::any_of(literals.begin(), literals.end(),
                       [&](const std::string& other) { return other.find(literal) != std::string::npos; });
}

/// A literal with the edges that it has at every place of the source; none where it does not stand there as it is.
RequiredWord requiredWord(const std::string& literal, const std::string& source, const RE2::Options& options) {
    RequiredWord word{literal, false, false};
    constexpr std::size_t longestAsked = 4;  // longer ones are rare within other words
    if (literal.size() > longestAsked) return word;
    std::size_t places = 0;
    bool begins = true;
    bool ends = true;
    for (std::size_t at = source.find(literal); at != std::string_view::npos; at = source.find(literal, at + 1)) {
        ++places;
        begins = begins && isWordBeginning(source, at);
        ends = ends && isWordEnd(source, at + literal.size());
    }
    if (places == 0 || (!begins && !ends) || alsoArisesOtherwise(literal, source, options)) return word;
    word.beginsWord = begins;
    word.endsWord = ends;
    return word;
}

/// Where it is known how matches begin, that is the first clause, and its literals tell nothing more. A pattern that begins
/// with a word of every sentence is told by its other words, if those are rarer.
void takeLeading(PatternGuard& made, const Leading& leading, const re2::FilteredRE2& filter,
                 const std::vector<std::string>& literals, std::vector<bool>& isFree) {
    made.onlyAtStart = leading.onlyAtStart;
    int mostCommon = 0;
    for (const LeadingWord& word : leading.words) mostCommon = std::max(mostCommon, commonness(word.text));
    if (leading.onlyAtStart || leading.words.empty() || mostCommon >= 1000) return;
    if (mostCommon >= everywhere && leading.wholes.empty()) {
        const auto clause = leastClause(filter, literals, isFree);
        const auto isRare = [&](std::size_t literal) { return commonness(literals[literal]) < everywhere; };
        if (!clause.empty() && std::all_of(clause.begin(), clause.end(), isRare)) {
            if (leading.words.size() <= mostCommonBeginnings) made.commonBeginnings = leading.words;
            return;
        }
    }
    std::vector<RequiredWord> words;
    for (const LeadingWord& word : leading.words) {
        words.push_back({word.text, word.beginsWord, word.endsWord});
        for (std::size_t i = 0; i < literals.size(); ++i)
            if (literals[i].find(word.text) != std::string::npos || word.text.find(literals[i]) != std::string::npos)
                isFree[i] = false;
    }
    made.clauses.push_back(std::move(words));
    made.beginsWithFirst = true;
    made.wholes = leading.wholes;
}

using Clause = std::vector<RequiredWord>;

/// A blank beside a word says that it begins or ends there. It stands everywhere, so that looking for it costs most; two of
/// them stand nearly nowhere.
RequiredWord withoutBlanks(RequiredWord word) {
    const std::size_t first = word.text.find_first_not_of(' ');
    if (first == std::string::npos || word.text.find("  ") != std::string::npos) return word;
    const std::size_t end = word.text.find_last_not_of(' ') + 1;
    const auto isLetter = [](char c) { return isAsciiLetter(c) || (c >= '0' && c <= '9'); };
    word.beginsWord = isLetter(word.text[first]) && (word.beginsWord || first > 0);
    word.endsWord = isLetter(word.text[end - 1]) && (word.endsWord || end < word.text.size());
    word.text = word.text.substr(first, end - first);
    return word;
}

/// In how many of a thousand sentences one of the words stands, roughly.
int commonness(const Clause& clause) {
    int sum = 0;
    for (const RequiredWord& word : clause) sum += commonness(word);
    return sum;
}

/// Does every sentence that meets the one meet the other as well?
bool implies(const Clause& one, const Clause& other) {
    return std::all_of(one.begin(), one.end(), [&](const RequiredWord& word) {
        return std::any_of(other.begin(), other.end(),
                           [&](const RequiredWord& part) { return word.text.find(part.text) != std::string::npos; });
    });
}

/// Those that RE2's filter knows of, and the words of the pattern itself: of both the rarest ones.
void addNeeded(PatternGuard& made, const std::string& source) {
    std::vector<Clause> found(made.clauses.begin() + (made.beginsWithFirst ? 1 : 0), made.clauses.end());
    for (Clause& clause : found) std::transform(clause.begin(), clause.end(), clause.begin(), withoutBlanks);
    made.clauses.resize(made.clauses.size() - found.size());
    for (const auto& needed : neededWords(source)) {
        Clause clause;
        for (const LeadingWord& word : needed) clause.push_back(withoutBlanks({word.text, word.beginsWord, word.endsWord}));
        const bool isCommon = commonness(clause) > everywhere;
        if (!isCommon) found.push_back(std::move(clause));
    }
    std::stable_sort(found.begin(), found.end(), [](const Clause& a, const Clause& b) { return commonness(a) < commonness(b); });
    for (Clause& clause : found) {
        const auto isKnown = [&](const Clause& taken) { return implies(taken, clause); };
        const bool isWorth = made.clauses.size() < 2 || commonness(clause) < mostOfFurther;
        if (isWorth && made.clauses.size() < mostClauses && std::none_of(made.clauses.begin(), made.clauses.end(), isKnown))
            made.clauses.push_back(std::move(clause));
    }
}

}  // namespace

GuardedPattern guardedPattern(const std::string& source, const RE2::Options& options) {
    auto filter = std::make_shared<re2::FilteredRE2>(1);
    GuardedPattern whole;
    int number = 0;
    if (filter->Add(source, options, &number) != RE2::NoError) {
        whole.pattern = std::make_shared<RE2>(source, options);
        return whole;
    }
    PatternGuard& made = whole.guard;
    std::vector<std::string> literals;
    filter->Compile(&literals);
    std::vector<bool> isFree(literals.size(), true);
    takeLeading(made, leadingOf(source), *filter, literals, isFree);
    while (made.clauses.size() < mostClauses) {
        const auto clause = leastClause(*filter, literals, isFree);
        if (clause.empty()) break;
        std::vector<RequiredWord> words;
        for (const std::size_t literal : clause) {
            words.push_back(requiredWord(literals[literal], source, options));
            isFree[literal] = false;
        }
        const int mostCommon = made.clauses.empty() ? 999 : mostOfFurther;
        if (std::any_of(words.begin(), words.end(), [&](const RequiredWord& word) { return commonness(word) > mostCommon; }))
            break;
        made.clauses.push_back(std::move(words));
    }
    addNeeded(made, source);
    whole.pattern = std::shared_ptr<const RE2>(filter, &filter->GetRE2(number));
    return whole;
}

}  // namespace offerbook::extract::find
