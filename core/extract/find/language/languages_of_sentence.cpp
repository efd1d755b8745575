#include "core/extract/find/language/languages_of_sentence.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {

std::vector<LanguageRequirement> LanguagesOfSentence::read() const {
    std::vector<LanguageRequirement> wanted;
    const auto any = anyOfList();
    const bool hasExamples = listOfExamples().has_value();  // all wishes of the sentence are within it
    for (std::size_t i = 0; i < named_.size(); ++i) {
        if (any && i >= any->first && i < any->second) {
            if (const auto other = theOther(*any))
                wanted.push_back({named_[i].code, {}, i == any->first ? levelOf(i) : levelOfOther(*other), true});
            else if (i == any->first)
                wanted.push_back(oneOf(any->first, any->second));
            continue;
        }
        if (auto learnt = toBeLearnt(i)) {
            wanted.push_back(std::move(*learnt));
            continue;
        }
        if (clauses_.isDropped(i)) {
            if (auto wish = clauses_.wishBehindDrop(i)) wanted.push_back(std::move(*wish));
            continue;
        }
        if (const auto end = clauses_.endOfNoNeed(i)) {
            if (auto wish = clauses_.wishBehind(i, *end)) wanted.push_back(std::move(*wish));
            continue;
        }
        wanted.push_back({named_[i].code, {}, levelOf(i), hasExamples || !clauses_.isWishedAt(i)});
    }
    return wanted;
}

/// The dots, stars or figures of "German ●●●●○", "German 4/5": no letter.
static bool isMark(char sign) { return static_cast<unsigned char>(sign) >= 0x80 || (sign >= '0' && sign <= '9'); }

/// "German is not required, but the willingness to learn it is": what is asked for is to learn it.
std::optional<LanguageRequirement> LanguagesOfSentence::toBeLearnt(std::size_t i) const {
    if (i + 1 < named_.size() || !page_.asked().hold("language.learn-instead", page_.words(Span{named_[i].at.end, unit_.at.end})))
        return std::nullopt;
    return LanguageRequirement{named_[i].code, {}, LanguageLevel::learning, true};
}

std::optional<LanguageLevel> LanguagesOfSentence::levelOf(std::size_t i) const {
    if (nextLevel_) return nextLevel_;
    const Span at = named_[i].at;
    const Span clause = clauses_.clauseOf(i);
    const std::size_t previousEnd = i > 0 ? named_[i - 1].at.end : clause.begin;
    const std::size_t nextBegin = i + 1 < named_.size() ? levels_.beginOfNext({at.end, named_[i + 1].at.begin}) : clause.end;
    // "At least B1 in German, better B2": joined to the name.
    if (const auto level = levels_.lastWithin({std::max(previousEnd, clause.begin), at.begin});
        level && level->at.size() == 2 && page_.asked().hold("level.of-next", page_.words(Span{level->at.end, at.begin})))
        return level->level;
    // A level of the European framework says it most exactly: "technical English, level B2".
    if (const auto level = levels_.ofFramework({at.end, std::min(nextBegin, clause.end)})) return level;
    if (const auto level = ofPair(i, clause.end)) return level;
    // "gut Englisch": the words of the level hold the name.
    if (const auto level = levels_.joinedTo(at)) return level->level;
    // "English (fluent)", "English: C1", "English C1": right behind it.
    if (const auto level = levels_.firstWithin({at.end, std::min({nextBegin, at.end + 22, clause.end})})) {
        // The dash of "Deutsch- und Englischkenntnisse" joins words and opens no level.
        const char sign = page_.flat()[at.end] == '-' ? '\0' : nextSign(at.end);
        if (sign == '(' || sign == ':' || sign == '-' || sign == '=' || isMark(sign) ||
            page_.words(Span{level->at.begin, level->at.end}).size() == 2)
            return level->level;
    }
    const std::string& language = page_.text().language();
    if (language == "fr" || language == "it")  // the adjective stands behind: "italiano madrelingua e tedesco fluente"
        if (const auto level = levels_.firstWithin({at.end, std::min(nextBegin, clause.end)});
            level && level->at.begin <= at.end + 1)
            return level->level;
    if (const auto level = levels_.saidOf({at.end, std::min(nextBegin, clause.end)})) return level;
    if (const auto level = behindVerb(i, clause)) return level;
    if (const auto level = levels_.lastWithin({std::max(previousEnd, clause.begin), at.begin});
        level && !isOfPrevious(*level, previousEnd, at.begin))
        return level->level;
    if (!opensOther({previousEnd, at.begin}))
        if (const auto level = levels_.lastWithin({clause.begin, at.begin});
            level && !isOfPrevious(*level, previousEnd, at.begin))
            return level->level;
    constexpr std::size_t reach = 60;  // farther behind it is the level of something else
    const std::size_t end = isJoinedToNext(i) ? std::min(endOfList(i), clause.end) : std::min(nextBegin, clause.end);
    const auto level = levels_.firstWithin({at.end, std::min(end, at.end + reach)});
    // "English and a little German": the words of the level hold the next name.
    if (level && i + 1 < named_.size() && level->at.begin < named_[i + 1].at.begin && level->at.end >= named_[i + 1].at.end)
        return std::nullopt;
    // "German in speech and writing, good French": the first has its say without a level.
    if (level && !page_.asked().hold("level.said-otherwise", page_.words(Span{at.end, level->at.begin}))) return level->level;
    return std::nullopt;
}

/// "Sie beherrschen Deutsch und Russisch sehr gut": how well it is mastered stands behind the names and says it more exactly than
/// the verb.
std::optional<LanguageLevel> LanguagesOfSentence::behindVerb(std::size_t i, Span clause) const {
    const auto verb = levels_.lastWithin({clause.begin, named_[i].at.begin});
    if (!verb || !page_.asked().hold("level.verb", page_.words(verb->at))) return std::nullopt;
    std::size_t last = i;
    while (last + 1 < named_.size() && isJoinedToNext(last) && named_[last + 1].at.begin < clause.end) ++last;
    const std::size_t end = last + 1 < named_.size() ? std::min(named_[last + 1].at.begin, clause.end) : clause.end;
    const std::size_t from = named_[last].at.end;
    const auto level = levels_.firstWithin({from, std::max(from, end)});
    if (!level) return std::nullopt;
    const std::string_view between = page_.words(Span{from, level->at.begin});
    const bool isRightBehind = between == " " || between == " sprache ";  // "die englische Sprache ausgezeichnet"
    return isRightBehind ? std::optional(level->level) : std::nullopt;
}

/// "Deutsch- und Englischkenntnisse (B2)": two names with one ending; a level of the framework behind it is said of both.
std::optional<LanguageLevel> LanguagesOfSentence::ofPair(std::size_t i, std::size_t end) const {
    if (i + 1 >= named_.size()) return std::nullopt;
    const Span next = named_[i + 1].at;
    if (!page_.asked().hold("language.shared-ending", page_.words(Span{named_[i].at.end, next.begin}))) return std::nullopt;
    return levels_.ofFramework({next.end, std::max(next.end, end)});
}

/// "German at level B2, English well enough to read": behind the comma the level is not the second one's.
bool LanguagesOfSentence::isOfPrevious(const PlacedLevel& level, std::size_t previousEnd, std::size_t at) const {
    // "Italian (native level) and English": the bracket is the first one's.
    constexpr std::size_t shortBracket = 40;
    constexpr std::size_t nearName = 12;
    if (previousEnd < level.at.begin && level.at.begin - previousEnd < shortBracket &&
        page_.words(Span{previousEnd, level.at.begin}).find('(') < nearName &&
        page_.words(Span{level.at.end, at}).find(')') != std::string_view::npos && previousEnd > unit_.at.begin)
        return true;
    return level.at.size() == 2 && level.at.begin >= previousEnd && previousEnd > unit_.at.begin &&
           page_.words(Span{level.at.end, at}).find(',') != std::string_view::npos && previousEnd < at &&
           std::any_of(named_.begin(), named_.end(), [&](const LanguageHit& hit) { return hit.at.end == previousEnd; });
}

/// "French and English (B2)": what stands behind the second is said of both; not so where the sentence goes on between.
bool LanguagesOfSentence::isJoinedToNext(std::size_t i) const {
    if (i + 1 >= named_.size()) return true;
    constexpr std::ptrdiff_t fewWords = 4;
    const std::string_view between = page_.words(Span{named_[i].at.end, named_[i + 1].at.begin});
    // "French, German (B1)", "French, Dutch, German (B1)": what stands in the bracket is said of the one before it.
    std::size_t last = i;
    while (last + 1 < named_.size() && page_.words(Span{named_[last].at.end, named_[last + 1].at.begin}) == ", ") ++last;
    if (last > i && nextSign(named_[last].at.end) == '(') return false;
    return std::count(between.begin(), between.end(), ' ') <= fewWords && !page_.asked().hold("language.goes-on", between);
}

/// "Italien, français, notions d'allemand": the level that opens the words of the next language ends what is said of a list.
std::size_t LanguagesOfSentence::endOfList(std::size_t first) const {
    std::size_t last = first;
    while (last + 1 < named_.size() && clauses_.isListComma({named_[last].at.end, named_[last + 1].at.begin})) ++last;
    if (last + 1 == named_.size()) return unit_.at.end;
    const std::size_t begin = levels_.beginOfNext({named_[last].at.end, named_[last + 1].at.begin});
    return begin < named_[last + 1].at.begin ? begin : unit_.at.end;
}

/// "Good Russian, also knowledge of other languages, above all Polish": the level of the first is not the other's.
bool LanguagesOfSentence::opensOther(Span between) const {
    return between.begin < between.end && page_.asked().hold("language.opens-other", page_.words(between));
}

char LanguagesOfSentence::nextSign(std::size_t at) const {
    const std::string_view flat = page_.flat();
    while (at < unit_.at.end && flat[at] == ' ') ++at;
    return at < unit_.at.end ? flat[at] : '\0';
}

/// A list of which one is enough: two or more languages behind "one other of", or joined by "or" where required.
std::optional<std::pair<std::size_t, std::size_t>> LanguagesOfSentence::anyOfList() const {
    if (named_.size() < 2) return std::nullopt;
    if (const auto list = listBehindOneMore()) return list;
    // "The working languages are English and Spanish; you must be fluent in one of them."
    if (page_.asked().hold("language.one-of-them", page_.words(Span{named_.back().at.end, unit_.at.end})) &&
        !clauses_.isWishedAt(0))
        return std::pair{std::size_t{0}, named_.size()};
    // "Bilingual (English/French)": the bar joins two that are both asked for.
    static const RE2 bar("^ ?/ ?$");
    const bool isBoth = page_.asked().hold("language.both", page_.words(unit_));
    constexpr std::size_t letters = 3;  // "FR/NL" as well
    for (std::size_t i = 0; i + 1 < named_.size(); ++i) {
        const std::string_view between = page_.words(Span{named_[i].at.end, named_[i + 1].at.begin});
        if ((isBoth || named_[i].at.size() <= letters) && RE2::PartialMatch(between, bar)) continue;
        if (page_.asked().hold("language.or", between) && !clauses_.isWishedAt(i) && !clauses_.isWishedAt(i + 1))
            return std::pair{beginOfList(i), i + 2};
    }
    return std::nullopt;
}

/// "One other of French, Italian and Spanish": the languages behind those words.
std::optional<std::pair<std::size_t, std::size_t>> LanguagesOfSentence::listBehindOneMore() const {
    const std::string_view flat = page_.flat().substr(0, unit_.at.end);
    const auto pieces = page_.asked().piecesOf("language.one-more", flat, unit_.at.begin);
    if (pieces.empty()) return std::nullopt;
    if (const auto list = listOfExamples()) return list;
    const auto at = static_cast<std::size_t>(pieces.front().data() - flat.data());
    const auto first = std::find_if(named_.begin(), named_.end(), [&](const LanguageHit& hit) { return hit.at.begin > at; });
    const auto index = static_cast<std::size_t>(first - named_.begin());
    if (named_.size() - index < 2 || clauses_.isWishedAt(index)) return std::nullopt;
    // "A second national language (German or French), English a plus": the list ends with its bracket.
    const std::size_t open = flat.substr(0, named_[index].at.begin).rfind('(');
    const bool isInBracket = open != std::string_view::npos && open > at && flat.find(')', open) > named_[index].at.begin;
    const std::size_t close = isInBracket ? flat.find(')', open) : std::string_view::npos;
    std::size_t end = index;
    while (end < named_.size() && named_[end].at.begin < close) {
        // "One of German and French besides English": what stands behind those words is none of the list.
        if (end > index &&
            page_.asked().hold("language.besides", page_.words(Span{named_[end - 1].at.end, named_[end].at.begin})))
            break;
        ++end;
    }
    return end - index < 2 ? std::nullopt : std::optional(std::pair{index, end});
}

/// "At least one more language (ideally Czech or Hungarian)": one is asked for, the names say which are liked best.
std::optional<std::pair<std::size_t, std::size_t>> LanguagesOfSentence::listOfExamples() const {
    const auto pieces = page_.asked().piecesOf("language.one-more-such-as", page_.flat().substr(0, unit_.at.end), unit_.at.begin);
    if (pieces.empty()) return std::nullopt;
    const auto begin = static_cast<std::size_t>(pieces.front().data() - page_.flat().data());
    const std::size_t end = begin + pieces.front().size();
    const auto wishes = page_.found("wish.word", number_);
    // "... is a plus", "preferably one more language such as ...": a wish of its own.
    if (unit_.section == Section::wished || std::any_of(wishes.begin(), wishes.end(), [&](const Found& wish) {
            return wish.at().begin < begin || wish.at().begin >= end;
        }))
        return std::nullopt;
    const auto first = std::find_if(named_.begin(), named_.end(), [&](const LanguageHit& hit) { return hit.at.begin >= end; });
    const auto index = static_cast<std::size_t>(first - named_.begin());
    std::size_t last = index;
    while (last + 1 < named_.size() &&
           page_.asked().hold("language.or", page_.words(Span{named_[last].at.end, named_[last + 1].at.begin})))
        ++last;
    if (last == index) return std::nullopt;
    return std::pair{index, last + 1};
}

/// "Mother tongue French or German, with a good knowledge of the other language": both are asked for; the words for the second.
std::optional<Span> LanguagesOfSentence::theOther(std::pair<std::size_t, std::size_t> list) const {
    constexpr std::size_t both = 2;
    const std::size_t behind = named_[list.second - 1].at.end;
    const std::size_t end = list.second < named_.size() ? named_[list.second].at.begin : unit_.at.end;
    if (list.second - list.first != both) return std::nullopt;
    const auto pieces = page_.asked().piecesOf("language.the-other", page_.flat().substr(0, end), behind);
    if (pieces.empty()) return std::nullopt;
    return Span{behind, static_cast<std::size_t>(pieces.front().data() - page_.flat().data()) + pieces.front().size()};
}

/// The level that stands last before "the other language".
std::optional<LanguageLevel> LanguagesOfSentence::levelOfOther(Span words) const {
    const auto level = levels_.lastWithin(words);
    return level ? std::optional(level->level) : std::nullopt;
}

/// "Spanish, Portuguese or French": the first of those that nothing but commas stand between.
std::size_t LanguagesOfSentence::beginOfList(std::size_t last) const {
    while (last > 0 && clauses_.isListComma(Span{named_[last - 1].at.end, named_[last].at.begin})) --last;
    return last;
}

LanguageRequirement LanguagesOfSentence::oneOf(std::size_t begin, std::size_t end) const {
    LanguageRequirement one;
    for (std::size_t i = begin; i < end; ++i)  // "Dari/Farsi" is one
        if (std::find(one.anyOf.begin(), one.anyOf.end(), named_[i].code) == one.anyOf.end()) one.anyOf.push_back(named_[i].code);
    one.level = levelOf(begin);
    if (const auto said = levels_.lastWithin({unit_.at.begin, named_[begin].at.begin}); !one.level && begin == 0 && said)
        one.level = said->level;
    if (const auto said = levels_.firstWithin({named_.back().at.end, unit_.at.end});
        !one.level && said && end == named_.size() && begin == 0 &&
        page_.asked().hold("language.one-of-them", page_.words(Span{named_.back().at.end, unit_.at.end})))
        one.level = said->level;
    // A level before "plus one other language" belongs to the language before it.
    const bool isJoined =
        begin > 0 && page_.asked().isWord("language.and", page_.words(Span{named_[begin - 1].at.end, named_[begin].at.begin}));
    if (begin > 0 && !isJoined && one.level == levelOf(begin - 1)) one.level.reset();
    return one;
}

}  // namespace offerbook::extract::find
