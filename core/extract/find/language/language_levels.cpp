#include "core/extract/find/language/language_levels.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace offerbook::extract::find {
namespace {

/// "b2"
std::optional<LanguageLevel> frameworkWord(std::string_view folded) {
    const std::string upper{static_cast<char>(folded[0] - 'a' + 'A'), folded[1]};
    return languageLevelFromWord(upper);
}

}  // namespace

LanguageLevels::LanguageLevels(const Page& page, std::size_t unit) : page_(page), unit_(page.units()[unit]), number_(unit) {
    collectWords();
    collectOfFramework();
    std::sort(levels_.begin(), levels_.end(), [](const PlacedLevel& a, const PlacedLevel& b) { return a.at.begin < b.at.begin; });
    dropNounsOfLevels();
    dropWordsOfCodes();
    takeLowerOfRanges();
}

/// "gut;": the sign that ends the words is the clause's.
Span LanguageLevels::withoutEndMark(Span at) const {
    constexpr std::string_view marks = ",;. |";
    while (at.size() > 1 && marks.find(page_.flat()[at.end - 1]) != std::string_view::npos) --at.end;
    return at;
}

void LanguageLevels::collectWords() {
    for (const LevelWord& word : levelWords)
        for (const Found& found : page_.found(word.group, number_)) {
            const Span at = withoutEndMark(found.at());
            // "A strong plus": how much it is wished for, not how well one speaks it.
            const Found* wish = page_.near("wish.word", number_, at, 0);
            if (wish != nullptr && wish->at().begin <= at.begin && wish->at().end > at.end) continue;
            const auto known = std::find_if(levels_.begin(), levels_.end(), [&](const PlacedLevel& other) {
                return other.at.begin < at.end && at.begin < other.at.end;
            });
            // "ottima padronanza": the adjective says how well, the noun that one does.
            const bool isBehindOther = std::any_of(levels_.begin(), levels_.end(), [&](const PlacedLevel& other) {
                return word.level == LanguageLevel::fluent && other.level != LanguageLevel::native &&
                       other.at.end + 1 == at.begin;
            });
            if (isBehindOther) continue;
            // "upper-intermediate" holds "intermediate".
            const bool isWithin = known != levels_.end() && page_.text().language() == "en" && at.begin < known->at.begin &&
                                  at.end == known->at.end;
            if (isWithin)
                *known = {at, word.level};
            else if (known == levels_.end())
                levels_.push_back({at, word.level});
            else if (known->level == word.level)  // "tres bonne" and "tres bonne maitrise": the longer one
                known->at = {std::min(known->at.begin, at.begin), std::max(known->at.end, at.end)};
        }
}

/// "Bonne maîtrise", "good proficiency": the adjective says how well, the noun behind it that one does.
void LanguageLevels::dropNounsOfLevels() {
    const auto isSaidBefore = [](const PlacedLevel& before, const PlacedLevel& noun) {
        return noun.level == LanguageLevel::fluent && before.at.size() > 2 && before.at.end + 1 == noun.at.begin &&
               (before.level == LanguageLevel::good || before.level == LanguageLevel::basic ||
                before.level == LanguageLevel::working);
    };
    for (std::size_t i = levels_.size(); i-- > 1;)
        if (isSaidBefore(levels_[i - 1], levels_[i])) levels_.erase(levels_.begin() + static_cast<std::ptrdiff_t>(i));
}

/// "The minimum level of English is B2": the code says more exactly what the word before it says.
void LanguageLevels::dropWordsOfCodes() {
    static const RE2 says("^[^,;.(]*(?:\\b(?:is|e|est|ist|betragt|corrisponde a|entspricht)|[:=]) ?$");
    constexpr std::size_t codeSize = 2;
    constexpr std::size_t reach = 40;
    const auto isOfCode = [&](const PlacedLevel& word, const PlacedLevel& code) {
        return word.at.size() > codeSize && code.at.size() == codeSize && code.at.begin >= word.at.end &&
               code.at.begin - word.at.end <= reach && RE2::PartialMatch(page_.words(Span{word.at.end, code.at.begin}), says);
    };
    for (std::size_t i = levels_.size(); i-- > 1;)
        if (isOfCode(levels_[i - 1], levels_[i])) levels_.erase(levels_.begin() + static_cast<std::ptrdiff_t>(i) - 1);
}

/// "B2", "(C1)": levels of the European framework.
void LanguageLevels::collectOfFramework() {
    static const RE2 cefr("\\b([abc][12])\\b");
    const std::string_view words = page_.words(unit_);
    re2::StringPiece piece[2];
    for (std::size_t from = 0; from < words.size() && cefr.Match(words, from, words.size(), RE2::UNANCHORED, piece, 2);) {
        const auto begin = static_cast<std::size_t>(piece[1].data() - page_.flat().data());
        levels_.push_back({{begin, begin + 2}, *frameworkWord(piece[1])});
        from = begin + 2 - unit_.at.begin;
    }
}

/// "Good to very good English", "gute bis sehr gute Deutschkenntnisse": the lower one is enough.
void LanguageLevels::takeLowerOfRanges() {
    for (std::size_t i = 0; i + 1 < levels_.size(); ++i) {
        if (levels_[i].at.end > levels_[i + 1].at.begin) continue;
        if (page_.asked().hold("level.range-joint", page_.words(Span{levels_[i].at.end, levels_[i + 1].at.begin})))
            levels_[i + 1].level = levels_[i].level;
    }
}

std::optional<LanguageLevel> LanguageLevels::belowName(Span name) const {
    if (number_ + 1 >= page_.units().size()) return std::nullopt;
    constexpr std::size_t mark = 4;
    if (name.begin > unit_.at.begin + mark || name.end + 2 < unit_.at.end) return std::nullopt;
    return ofLineBelow();
}

std::optional<LanguageLevel> LanguageLevels::ofNextSentence() const {
    if (number_ + 1 >= page_.units().size()) return std::nullopt;
    // "English", "Level" and "Good" in three lines, as forms have them.
    if (number_ + 2 < page_.units().size() &&
        page_.asked().isWord("level.label", page_.words(page_.units()[number_ + 1]), page_.languages()))
        if (const auto below = LanguageLevels(page_, number_ + 2).firstWithin(page_.units()[number_ + 2].at)) return below->level;
    if (const auto level = ofLineBelow()) return level;
    const auto pieces = page_.asked().piecesOf("level.own-sentence", page_.words(page_.units()[number_ + 1]));
    return pieces.size() > 1 ? frameworkWord(pieces[1]) : std::nullopt;
}

/// "Inglese" and below it "Buono": a level that has a line of its own.
std::optional<LanguageLevel> LanguageLevels::ofLineBelow() const {
    constexpr std::size_t longestName = 24;
    constexpr std::size_t marks = 6;  // a bullet, a bracket, a full stop
    if (unit_.at.size() > longestName || !levels_.empty()) return std::nullopt;
    const Unit& below = page_.units()[number_ + 1];
    const auto level = LanguageLevels(page_, number_ + 1).firstWithin(below.at);
    if (!level) return std::nullopt;
    // "Sehr gute Kenntnisse", "Fliessend in Wort und Schrift".
    const bool isOpening = level->at.begin <= below.at.begin + marks &&
                           page_.asked().hold("level.ends-line", page_.words(Span{level->at.end, below.at.end}));
    return isOpening || level->at.size() + marks >= below.at.size() ? std::optional(level->level) : std::nullopt;
}

std::size_t LanguageLevels::beginOfNext(Span between) const {
    for (const PlacedLevel& level : levels_)
        if (level.at.size() == 2 && level.at.begin >= between.begin && level.at.end < between.end &&
            page_.words(Span{level.at.end, between.end}) == " " &&
            page_.asked().hold("level.opens-next", page_.words(Span{between.begin, level.at.begin})))
            return level.at.begin;
    // "Français, notions d'allemand", "français et très bon niveau d'anglais": the words lead on to the next name.
    const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
    if (!page_.asked().knows("level.leads-next", own)) return between.end;
    for (const PlacedLevel& level : levels_)
        if (level.at.begin >= between.begin && level.at.end < between.end &&
            page_.asked().hold("level.leads-next", page_.words(Span{level.at.end, between.end}), own) &&
            page_.asked().hold("level.behind-joint", page_.words(Span{between.begin, level.at.begin}), own))
            return level.at.begin;
    return between.end;
}

std::optional<LanguageLevel> LanguageLevels::ofFramework(Span within) const {
    // "English, and at least a B2 level in French": the level of the language behind it.
    for (const PlacedLevel& level : levels_)
        if (level.at.begin >= within.begin && level.at.end <= within.end &&
            page_.asked().hold("level.of-next", page_.words(Span{level.at.end, within.end})))
            continue;
        else if (level.at.size() == 2 && level.at.begin >= within.begin && level.at.end <= within.end)
            return level.level;
    return std::nullopt;
}

std::optional<LanguageLevel> LanguageLevels::saidOf(Span behind) const {
    if (!page_.asked().hold("level.said-of", page_.words(behind))) return std::nullopt;
    // "inglese e conoscenza base del francese": without its accent the word is "and".
    if (page_.words(behind).starts_with(" e ") && page_.original({behind.begin + 1, behind.begin + 2}) == "e")
        return std::nullopt;
    constexpr std::size_t reach = 26;
    const auto level = firstWithin({behind.begin, std::min(behind.begin + reach, behind.end)});
    return level ? std::optional(level->level) : std::nullopt;
}

std::optional<PlacedLevel> LanguageLevels::firstWithin(Span within) const {
    for (const PlacedLevel& level : levels_)
        if (level.at.begin >= within.begin && level.at.end <= within.end) return level;
    return std::nullopt;
}

std::optional<PlacedLevel> LanguageLevels::joinedTo(Span name) const {
    for (const PlacedLevel& level : levels_)
        if (level.at.begin <= name.begin && level.at.end > name.begin) return level;
    return std::nullopt;
}

std::optional<PlacedLevel> LanguageLevels::lastWithin(Span within) const {
    std::optional<PlacedLevel> last;
    for (const PlacedLevel& level : levels_)
        if (level.at.begin >= within.begin && level.at.end <= within.end) last = level;
    return last;
}

}  // namespace offerbook::extract::find
