#include "core/extract/find/finders.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

using Requirements = std::vector<LanguageRequirement>;

struct LevelWord {
    std::string_view group;
    LanguageLevel level;
};
// In the order of trust where two stand at the same place: "very good" before "good".
constexpr std::array<LevelWord, 7> levelWords{{{"level.native", LanguageLevel::native},
                                               {"level.very_good", LanguageLevel::veryGood},
                                               {"level.fluent", LanguageLevel::fluent},
                                               {"level.basic", LanguageLevel::basic},
                                               {"level.working", LanguageLevel::working},
                                               {"level.good", LanguageLevel::good},
                                               {"level.learning", LanguageLevel::learning}}};

struct PlacedLevel {
    Span at;
    LanguageLevel level;
};

/// Reads the languages one sentence asks for.
class LanguagesOfUnit {
public:
    LanguagesOfUnit(const Page& page, std::size_t unit, std::vector<LanguageHit> named)
        : page_(page), unit_(page.units()[unit]), number_(unit), named_(std::move(named)) {
        collectLevels();
    }

    Requirements read() {
        Requirements wanted;
        const auto any = anyOfList();
        for (std::size_t i = 0; i < named_.size(); ++i) {
            if (any && i >= any->first && i < any->second) {
                if (i == any->first) wanted.push_back(oneOf(any->first, any->second));
                continue;
            }
            if (isDropped(i)) continue;
            if (const auto end = endOfNoNeed(i)) {
                if (auto wish = wishBehind(i, *end)) wanted.push_back(std::move(*wish));
                continue;
            }
            wanted.push_back({named_[i].code, {}, levelOf(i), !isWishedAt(i)});
        }
        return wanted;
    }

private:
    void collectLevels() {
        for (const LevelWord& word : levelWords)
            for (const Found& found : page_.found(word.group, number_)) {
                const Span at = found.at();
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
        static const RE2 cefr("\\b([abc][12])\\b");
        const std::string_view words = page_.words(unit_);
        re2::StringPiece piece[2];
        for (std::size_t from = 0; from < words.size() && cefr.Match(words, from, words.size(), RE2::UNANCHORED, piece, 2);) {
            const auto begin = static_cast<std::size_t>(piece[1].data() - page_.flat().data());
            const std::string upper{static_cast<char>(piece[1][0] - 'a' + 'A'), piece[1][1]};
            levels_.push_back({{begin, begin + 2}, *languageLevelFromWord(upper)});
            from = begin + 2 - unit_.at.begin;
        }
        levelOfNextSentence();
        std::sort(levels_.begin(), levels_.end(),
                  [](const PlacedLevel& a, const PlacedLevel& b) { return a.at.begin < b.at.begin; });
        takeLowerOfRanges();
    }

    /// "Good to very good English", "gute bis sehr gute Deutschkenntnisse": the lower one is enough.
    void takeLowerOfRanges() {
        static const RE2 to("^(?:e[nrs]?)? ?(?:bis|to|a|ad|fino a|jusqu'a|/) (?:hin zu )?$");
        for (std::size_t i = 0; i + 1 < levels_.size(); ++i) {
            if (levels_[i].at.end > levels_[i + 1].at.begin) continue;
            if (RE2::PartialMatch(page_.words(Span{levels_[i].at.end, levels_[i + 1].at.begin}), to))
                levels_[i + 1].level = levels_[i].level;
        }
    }

    /// "... in English. Level B2 (CEFR).": the level stands in a short sentence of its own.
    void levelOfNextSentence() {
        static const RE2 ownLevel("^(?:niveau|level|livello|stufe|mindestens|at least)[^.;]{0,12}\\b([abc][12])\\b");
        if (number_ + 1 >= page_.units().size() || named_.empty()) return;
        const std::string_view next = page_.words(page_.units()[number_ + 1]);
        re2::StringPiece piece[2];
        if (!ownLevel.Match(next, 0, next.size(), RE2::ANCHOR_START, piece, 2)) return;
        const std::string upper{static_cast<char>(piece[1][0] - 'a' + 'A'), piece[1][1]};
        nextLevel_ = languageLevelFromWord(upper);
    }

    /// The clause of a language: up to a semicolon or full stop, or a comma or "but" that another clause follows.
    Span clauseOf(std::size_t i) const {
        const std::string_view flat = page_.flat();
        Span clause = unit_.at;
        static const RE2 cut(
            ";|\\. |\\b(?:but|while|whereas|aber|wahrend|mais|tandis|ma|mentre|e preferibilmente|"
            "e possibilmente|e idealmente|and preferably|and ideally|und idealerweise|und vorzugsweise|et idealement)\\b");
        re2::StringPiece piece;
        std::size_t from = unit_.at.begin;
        while (cut.Match(flat, from, unit_.at.end, RE2::UNANCHORED, &piece, 1)) {
            const auto at = static_cast<std::size_t>(piece.data() - flat.data());
            if (piece[0] == '.' && isShortened(flat.substr(0, at))) {
                from = at + piece.size();
                continue;
            }
            if (at >= named_[i].at.end) {
                clause.end = at;
                break;
            }
            clause.begin = at;  // "and ideally" says that what follows is a wish
            from = at + piece.size();
        }
        return betweenCommas(i, clause);
    }

    /// "mind. B2", "min. C1": the full stop ends no sentence.
    static bool isShortened(std::string_view before) {
        for (const std::string_view word : {" mind", " min", " max", " ca", " bzw", " inkl", " z. b", " approx"})
            if (before.ends_with(word) ||
                (before.size() >= word.size() && before.ends_with(word.substr(1)) && before[before.size() - word.size()] == '('))
                return true;
        return false;
    }

    /// A comma parts two languages where each side says something of its own: "good German (B2), English is a plus".
    Span betweenCommas(std::size_t i, Span clause) const {
        const std::string_view flat = page_.flat();
        for (std::size_t j = 0; j + 1 < named_.size(); ++j) {
            const std::size_t comma = flat.find(',', named_[j].at.end);
            if (comma >= named_[j + 1].at.begin || comma < clause.begin || comma >= clause.end) continue;
            const std::size_t rightEnd = j + 2 < named_.size() ? named_[j + 2].at.begin : clause.end;
            const std::size_t first = firstOfChain(j);
            const std::size_t leftBegin = first > 0 ? named_[first - 1].at.end : clause.begin;
            const bool bothSayMore = saysMore({leftBegin, comma}) && saysMore({comma, rightEnd});
            if (!bothSayMore && isListOfChoice(j, comma)) continue;
            if (!bothSayMore && !isAskedThenWished({leftBegin, comma}, {comma, rightEnd})) continue;
            if (j + 1 <= i) clause.begin = std::max(clause.begin, comma);
            if (j >= i) clause.end = std::min(clause.end, comma);
        }
        return clause;
    }

    /// "Fluent German and English, ...": the first of those that nothing but "and" joins.
    std::size_t firstOfChain(std::size_t last) const {
        static const RE2 joint("^(?: and | & | und | et (?:de l'|du |de |en |l'|le )?| e |/|, )$");
        while (last > 0 && RE2::PartialMatch(page_.words(Span{named_[last - 1].at.end, named_[last].at.begin}), joint)) --last;
        return last;
    }

    /// "Arabic, Dari or Farsi is a plus": the comma stands within a list of which one is meant.
    bool isListOfChoice(std::size_t left, std::size_t comma) const {
        static const RE2 before("\\b(?:or|oder|ou|o|oppure) $");
        static const RE2 behind("^ (?:or|oder|ou|o|oppure) ");
        const Span next = named_[left + 1].at;
        return RE2::PartialMatch(page_.words(Span{comma, next.begin}), before) ||
               RE2::PartialMatch(page_.words(Span{next.end, unit_.at.end}), behind);
    }

    /// "You speak German, some French would be fine": the wish is for the second.
    bool isAskedThenWished(Span left, Span right) const {
        const auto holds = [&](std::string_view group, Span within) {
            const auto all = page_.found(group, number_);
            return std::any_of(all.begin(), all.end(),
                               [&](const Found& f) { return f.at().begin >= within.begin && f.at().end <= within.end; });
        };
        return holds("language.use", left) && !holds("wish.word", left) && holds("wish.word", right);
    }

    bool saysMore(Span within) const {
        if (firstWithin(within)) return true;
        for (const std::string_view group : {"wish.word", "must.word"})
            for (const Found& found : page_.found(group, number_))
                if (found.at().begin >= within.begin && found.at().end <= within.end) return true;
        return false;
    }

    std::optional<LanguageLevel> levelOf(std::size_t i) const {
        if (nextLevel_) return nextLevel_;
        const Span at = named_[i].at;
        const Span clause = clauseOf(i);
        const std::size_t previousEnd = i > 0 ? named_[i - 1].at.end : clause.begin;
        const std::size_t nextBegin = i + 1 < named_.size() ? named_[i + 1].at.begin : clause.end;
        // A level of the European framework says it most exactly: "technical English, level B2".
        if (const auto level = frameworkLevel({at.end, std::min(nextBegin, clause.end)})) return level;
        // "English (fluent)", "English: C1", "English C1": right behind it.
        if (const auto level = firstWithin({at.end, std::min({nextBegin, at.end + 22, clause.end})})) {
            // The dash of "Deutsch- und Englischkenntnisse" joins words and opens no level.
            const char sign = page_.flat()[at.end] == '-' ? '\0' : nextSign(at.end);
            if (sign == '(' || sign == ':' || sign == '-' || sign == '=' ||
                page_.words(Span{level->at.begin, level->at.end}).size() == 2)
                return level->level;
        }
        const std::string& language = page_.text().language();
        if (language == "fr" || language == "it")  // the adjective stands behind: "italiano madrelingua e tedesco fluente"
            if (const auto level = firstWithin({at.end, std::min(nextBegin, clause.end)}); level && level->at.begin <= at.end + 1)
                return level->level;
        if (const auto level = levelSaidOf({at.end, std::min(nextBegin, clause.end)})) return level;
        if (const auto level = lastWithin({std::max(previousEnd, clause.begin), at.begin});
            level && !isOfPrevious(*level, previousEnd, at.begin))
            return level->level;
        if (!opensOther({previousEnd, at.begin}))
            if (const auto level = lastWithin({clause.begin, at.begin}); level && !isOfPrevious(*level, previousEnd, at.begin))
                return level->level;
        constexpr std::size_t reach = 60;  // farther behind it is the level of something else
        const std::size_t end = isJoinedToNext(i) ? clause.end : std::min(nextBegin, clause.end);
        if (const auto level = firstWithin({at.end, std::min(end, at.end + reach)})) return level->level;
        return std::nullopt;
    }

    /// "German at level B2, English well enough to read": behind the comma the level is not the second one's.
    bool isOfPrevious(const PlacedLevel& level, std::size_t previousEnd, std::size_t at) const {
        return level.at.size() == 2 && level.at.begin >= previousEnd && previousEnd > unit_.at.begin &&
               page_.words(Span{level.at.end, at}).find(',') != std::string_view::npos && previousEnd < at &&
               std::any_of(named_.begin(), named_.end(), [&](const LanguageHit& hit) { return hit.at.end == previousEnd; });
    }

    /// "French and English (B2)": what stands behind the second is said of both; not so where the sentence goes on between.
    bool isJoinedToNext(std::size_t i) const {
        if (i + 1 >= named_.size()) return true;
        static const RE2 goesOn("\\b(?:conosc|parl|sa |sai |sprich|spricht|versteh|speak|understand|parle|compren)\\w*");
        constexpr std::ptrdiff_t fewWords = 4;
        const std::string_view between = page_.words(Span{named_[i].at.end, named_[i + 1].at.begin});
        return std::count(between.begin(), between.end(), ' ') <= fewWords && !RE2::PartialMatch(between, goesOn);
    }

    /// "Good Russian, also knowledge of other languages, above all Polish": the level of the first is not the other's.
    bool opensOther(Span between) const {
        static const RE2 other(
            "\\b(?:kenntnisse|knowledge|connaissances?|conoscenz[ae]|andere[nrs]?|other|autres?|altr[aei])\\b");
        return between.begin < between.end && RE2::PartialMatch(page_.words(between), other);
    }

    std::optional<LanguageLevel> frameworkLevel(Span within) const {
        // "English, and at least a B2 level in French": the level of the language behind it.
        static const RE2 ofNext("^(?: level)?(?: or (?:higher|above|better))? (?:in|of) $");
        for (const PlacedLevel& level : levels_)
            if (level.at.begin >= within.begin && level.at.end <= within.end &&
                RE2::PartialMatch(page_.words(Span{level.at.end, within.end}), ofNext))
                continue;
            else if (level.at.size() == 2 && level.at.begin >= within.begin && level.at.end <= within.end)
                return level.level;
        return std::nullopt;
    }

    /// "German is your mother tongue", "Englisch ist fliessend".
    std::optional<LanguageLevel> levelSaidOf(Span behind) const {
        static const RE2 is("^ (?:is|ist|est|e|sind|are|should be|must be) ");
        if (!RE2::PartialMatch(page_.words(behind), is)) return std::nullopt;
        // "inglese e conoscenza base del francese": without its accent the word is "and".
        if (page_.words(behind).starts_with(" e ") && page_.original({behind.begin + 1, behind.begin + 2}) == "e")
            return std::nullopt;
        constexpr std::size_t reach = 26;
        const auto level = firstWithin({behind.begin, std::min(behind.begin + reach, behind.end)});
        return level ? std::optional(level->level) : std::nullopt;
    }

    /// "Knowledge of Swedish is not necessary."
    bool isDropped(std::size_t i) const {
        const Span clause = clauseOf(i);
        for (const Found& found : page_.found("language.dropped", number_))
            if (found.at().begin >= clause.begin && found.at().end <= clause.end && found.at().begin >= named_[i].at.end &&
                (!isWishedAt(i) || isOnlyWish(found.at(), clause)))
                return true;
        return false;
    }

    /// "No knowledge of Dutch is required": what stands right before the language takes it away; the end of the language.
    std::optional<std::size_t> endOfNoNeed(std::size_t i) const {
        constexpr std::size_t near = 2;
        for (const Found& found : page_.found("language.dropped", number_))
            if (found.at().end <= named_[i].at.begin && named_[i].at.begin - found.at().end <= near) return named_[i].at.end;
        return std::nullopt;
    }

    /// "... is required, but some basic knowledge will be helpful": the wish behind it.
    std::optional<LanguageRequirement> wishBehind(std::size_t i, std::size_t from) const {
        const std::size_t end = i + 1 < named_.size() ? named_[i + 1].at.begin : unit_.at.end;
        const auto wishes = page_.found("wish.word", number_);
        const bool isWish = std::any_of(wishes.begin(), wishes.end(),
                                        [&](const Found& wish) { return wish.at().begin >= from && wish.at().end <= end; });
        if (!isWish) return std::nullopt;
        const auto level = firstWithin({from, end});
        return LanguageRequirement{named_[i].code, {}, level ? std::optional(level->level) : std::nullopt, false};
    }

    /// "Knowledge of Dutch is not required": nothing else in the clause speaks of a wish.
    bool isOnlyWish(Span dropped, Span clause) const {
        if (unit_.section == Section::wished) return false;
        constexpr std::size_t reach = 24;  // "... is not required, but a plus"
        clause.end = std::max(clause.end, dropped.end + reach);
        const auto wishes = page_.found("wish.word", number_);
        return std::none_of(wishes.begin(), wishes.end(), [&](const Found& wish) {
            const Span at = wish.at();
            const bool isInClause = at.begin >= clause.begin && at.end <= clause.end;
            return isInClause && (at.end <= dropped.begin || at.begin >= dropped.end);
        });
    }

    char nextSign(std::size_t at) const {
        const std::string_view flat = page_.flat();
        while (at < unit_.at.end && flat[at] == ' ') ++at;
        return at < unit_.at.end ? flat[at] : '\0';
    }

    std::optional<PlacedLevel> firstWithin(Span within) const {
        for (const PlacedLevel& level : levels_)
            if (level.at.begin >= within.begin && level.at.end <= within.end) return level;
        return std::nullopt;
    }
    std::optional<PlacedLevel> lastWithin(Span within) const {
        std::optional<PlacedLevel> last;
        for (const PlacedLevel& level : levels_)
            if (level.at.begin >= within.begin && level.at.end <= within.end) last = level;
        return last;
    }

    bool isWishedAt(std::size_t i) const {
        const Span clause = clauseOf(i);
        // "Excellent English, a second language is welcome": behind the comma the wish is for something else.
        const bool isLast = i + 1 == named_.size() || named_[i + 1].at.begin >= clause.end;
        if (isLast && page_.units()[number_].section != Section::wished) {
            const std::size_t comma = page_.flat().find(',', named_[i].at.end);
            constexpr std::size_t ownThing = 12;
            for (const Found& wish : page_.found("wish.word", number_))
                if (comma < clause.end && wish.at().begin <= comma + 2 && wish.at().begin > comma &&
                    clause.end > wish.at().end + ownThing)
                    return isWished(page_, number_, {clause.begin, comma});
        }
        // What stands behind the last language of the clause.
        std::size_t last = i;
        while (last + 1 < named_.size() && named_[last + 1].at.begin < clause.end) ++last;
        const std::size_t behind = page_.flat().find(',', named_[last].at.end);
        if (behind < clause.end && unit_.section != Section::wished && speaksOfOther({behind, clause.end}))
            return isWished(page_, number_, {clause.begin, behind});
        return isWished(page_, number_, clause);
    }

    /// "Fluent English, other languages welcome", "English B2, 5 years of experience, a degree preferably": the part between
    /// commas that holds the wish has something of its own to wish for. Italian alone, where lists stand in one line.
    bool speaksOfOther(Span behind) const {
        if (page_.text().language() != "it") return false;
        static const RE2 otherLanguages("\\b(?:altr[ae] lingu\\w+|(?:una )?seconda lingua|ulterior\\w+ lingu\\w+)\\b");
        for (const Found& wish : page_.found("wish.word", number_)) {
            if (wish.at().begin < behind.begin || wish.at().end > behind.end) continue;
            const std::string_view flat = page_.flat();
            Span part = wish.at();
            while (part.begin > behind.begin && flat[part.begin - 1] != ',') --part.begin;
            while (part.end < behind.end && flat[part.end] != ',') ++part.end;
            if (RE2::PartialMatch(page_.words(part), otherLanguages)) return true;
            for (const std::string_view group :
                 {"degree.bachelor", "degree.master", "degree.secondary", "degree.phd", "experience.word", "wish.own"}) {
                const auto all = page_.found(group, number_);
                if (std::any_of(all.begin(), all.end(),
                                [&](const Found& word) { return word.at().begin >= part.begin && word.at().end <= part.end; }))
                    return true;
            }
        }
        return false;
    }

    /// A list of which one is enough: two or more languages behind "one other of", or joined by "or" where required.
    std::optional<std::pair<std::size_t, std::size_t>> anyOfList() const {
        if (named_.size() < 2) return std::nullopt;
        static const RE2 oneMore(
            "(?:at least one|one (?:other|further|additional|more|second|of)|another|(?:mindestens |um )?ein(?:e|er)? "
            "(?:weitere|andere|der)|(?:une|au moins une) (?:autre|seconde|deuxieme|des)|(?:almeno )?un'?a? "
            "?(?:altra|seconda|delle)|ulteriore)");
        const std::string_view flat = page_.flat();
        re2::StringPiece piece;
        if (oneMore.Match(flat, unit_.at.begin, unit_.at.end, RE2::UNANCHORED, &piece, 1)) {
            const auto at = static_cast<std::size_t>(piece.data() - flat.data());
            const auto first =
                std::find_if(named_.begin(), named_.end(), [&](const LanguageHit& hit) { return hit.at.begin > at; });
            const auto index = static_cast<std::size_t>(first - named_.begin());
            if (named_.size() - index >= 2 && !isWishedAt(index)) return std::pair{index, named_.size()};
        }
        static const RE2 orWord(
            "^[ /),]*(?:and/or|or|oder|ou|o|oppure|bzw\\.?|/)[ (]*(?:del |dell'|della |il |l'|la |le |de l'|du |in )?$");
        // "Bilingual (English/French)": the bar joins two that are both asked for.
        static const RE2 both("\\b(?:bilingual|trilingual|zweisprachig|bilingue|trilingue)\\b");
        static const RE2 bar("^ ?/ ?$");
        const bool isBoth = RE2::PartialMatch(page_.words(unit_), both);
        for (std::size_t i = 0; i + 1 < named_.size(); ++i) {
            const Span between{named_[i].at.end, named_[i + 1].at.begin};
            if (isBoth && RE2::PartialMatch(page_.words(between), bar)) continue;
            if (RE2::PartialMatch(page_.words(between), orWord) && !isWishedAt(i) && !isWishedAt(i + 1))
                return std::pair{beginOfList(i), i + 2};
        }
        return std::nullopt;
    }

    /// "Spanish, Portuguese or French": the first of those that nothing but commas stand between.
    std::size_t beginOfList(std::size_t last) const {
        while (last > 0 && page_.words(Span{named_[last - 1].at.end, named_[last].at.begin}) == ", ") --last;
        return last;
    }

    LanguageRequirement oneOf(std::size_t begin, std::size_t end) const {
        LanguageRequirement one;
        for (std::size_t i = begin; i < end; ++i) one.anyOf.push_back(named_[i].code);
        one.level = levelOf(begin);
        // A level before "plus one other language" belongs to the language before it.
        const bool isJoined = begin > 0 && page_.words(Span{named_[begin - 1].at.end, named_[begin].at.begin}) == " and ";
        if (begin > 0 && !isJoined && one.level == levelOf(begin - 1)) one.level.reset();
        return one;
    }

    const Page& page_;
    const Unit& unit_;
    std::size_t number_;
    std::vector<LanguageHit> named_;
    std::vector<PlacedLevel> levels_;
    std::optional<LanguageLevel> nextLevel_;
};

/// "German or English, one of them well", "- Polnisch: wünschenswert": a sentence that begins with a language.
bool beginsWithLanguage(const Page& page, const Unit& unit, const std::vector<LanguageHit>& named) {
    constexpr std::size_t mark = 4;
    return !named.empty() && named.front().at.begin <= unit.at.begin + mark &&
           page.text().folded().isUpper(named.front().at.begin);
}

bool asksForLanguages(const Page& page, std::size_t number, const std::vector<LanguageHit>& named) {
    const Unit& unit = page.units()[number];
    if (page.has("language.fact", number)) return false;
    if (unit.isAbout(Topic::languages)) return true;
    // "Applicants must write good English" in a text that has all under one heading.
    const bool isAsked = unit.section == Section::tasks && page.has("language.asked", number) && page.has("language.use", number);
    if ((unit.section == Section::tasks && !isAsked) || unit.section == Section::employer || unit.section == Section::legal ||
        unit.section == Section::application || unit.section == Section::offer)
        return false;
    if (unit.isStructured || page.has("language.not", number)) return false;
    if (page.has("language.use", number)) return true;
    // "italiano buono e inglese base": a level right beside the name.
    for (const LanguageHit& hit : named)
        for (const LevelWord& word : levelWords)
            if (page.near(word.group, number, hit.at, 1) != nullptr) return true;
    const bool isWanted = page.has("wish.word", number) || page.has("must.word", number);
    if (beginsWithLanguage(page, unit, named) && (unit.section == Section::requirements || isWanted)) return true;
    // "Good English essential", "Spanish preferred" in a text without sections.
    constexpr std::size_t next = 6;
    for (const LanguageHit& hit : named)
        for (const std::string_view group : {"wish.word", "must.word"})
            for (const Found& word : page.found(group, number))
                if (word.at().begin >= hit.at.end && word.at().begin - hit.at.end <= next) return true;
    // "A strong writer in English; Spanish is a plus": a wish or a must right behind the language.
    constexpr std::size_t behind = 24;
    if (unit.section == Section::requirements || unit.section == Section::wished)
        for (const LanguageHit& hit : named)
            for (const std::string_view group : {"wish.word", "must.word"})
                for (const Found& word : page.found(group, number))
                    if (word.at().begin >= hit.at.end && word.at().begin - hit.at.end <= behind) return true;
    // "English required", "- technical English": a short line among the requirements.
    constexpr std::size_t shortLine = 45;
    const bool inRequirements = unit.section == Section::requirements || unit.section == Section::wished;
    return inRequirements && (unit.at.size() <= shortLine || page.has("must.word", number));
}

/// "Speaks German, English": a tag of a job site, no sentence of an employer.
bool isSitesTag(const Page& page, std::size_t number) {
    static const RE2 tag("(?:^|[^a-z])(?:speaks|parle|spricht|parla):? [a-z]");
    constexpr std::size_t headUnits = 16;
    return number < headUnits && RE2::PartialMatch(page.words(page.units()[number]), tag);
}

/// The list of all sentences: what is required stays required, a level stays where another sentence gives none.
void merge(Requirements& all, const Requirements& more) {
    for (const LanguageRequirement& one : more) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const LanguageRequirement& r) {
            return r.language == one.language && r.anyOf == one.anyOf;
        });
        if (known == all.end()) {
            all.push_back(one);
            continue;
        }
        if (!known->level) known->level = one.level;
        known->required = known->required || one.required;
    }
}

}  // namespace

Stated<Requirements> findLanguages(const Clues& clues) {
    const Page& page = clues.page;
    Finding<Requirements> employers{{}, {}, weight::sentence, Voice::employer, false, {"extract.by-sentence", {}}};
    Finding<Requirements> sites{{}, {}, weight::hint + weight::siteHeader, Voice::siteHeader, false, {"extract.by-site", {}}};
    for (std::size_t i = 0; i < page.units().size(); ++i) {
        constexpr std::size_t enough = 40;  // evidence of one posting
        if (employers.evidence.size() >= enough) break;
        auto named = clues.languageNames.find(page, page.units()[i]);
        // "Our German partners": whose, not what one speaks.
        std::erase_if(named, [&](const LanguageHit& hit) {
            const auto others = page.found("language.of-others", i);
            return std::any_of(others.begin(), others.end(), [&](const Found& f) { return f.at().begin == hit.at.begin; });
        });
        if (named.empty() || !asksForLanguages(page, i, named)) continue;
        auto& finding = page.units()[i].voice == Voice::siteHeader || isSitesTag(page, i) ? sites : employers;
        const Span all{named.front().at.begin, named.back().at.end};
        merge(finding.value, LanguagesOfUnit(page, i, std::move(named)).read());
        finding.evidence.push_back(page.evidence(page.units()[i].at.size() <= 200 ? page.units()[i].at : all));
    }
    std::vector<Finding<Requirements>> findings;
    if (!employers.value.empty()) findings.push_back(std::move(employers));
    if (!sites.value.empty()) findings.push_back(std::move(sites));
    return reconcile<Requirements>(
        std::move(findings), [](const Finding<Requirements>& taken, const Finding<Requirements>& other) {
            // The site asks for a language that the employer only wishes for, or not at all.
            return std::any_of(other.value.begin(), other.value.end(), [&](const LanguageRequirement& site) {
                const auto same = std::find_if(taken.value.begin(), taken.value.end(),
                                               [&](const auto& r) { return r.language == site.language; });
                return site.required && (same == taken.value.end() || !same->required);
            });
        });
}

}  // namespace offerbook::extract::find
