#include "core/extract/find/language/language_clauses.h"

#include <algorithm>
#include <string>

namespace offerbook::extract::find {

Span LanguageClauses::clauseOf(std::size_t i) const {
    const std::string_view flat = page_.flat();
    Span clause = unit_.at;
    const std::string_view upToEnd = flat.substr(0, unit_.at.end);
    std::size_t from = unit_.at.begin;
    for (;;) {
        const auto pieces = page_.asked().piecesOf("language.clause-cut", upToEnd, from);
        if (pieces.empty()) break;
        const std::string_view piece = pieces.front();
        const auto at = static_cast<std::size_t>(piece.data() - flat.data());
        if (piece.front() == '.' && isShortened(flat.substr(0, at))) {
            from = at + piece.size();
            continue;
        }
        if (isAsideInBracket(at)) {
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
    return betweenCommas(i, besideOthers(i, inBrackets(i, clause)));
}

/// "Good German and Russian (Ukrainian a plus)": a bracket with languages of its own speaks of these alone.
Span LanguageClauses::inBrackets(std::size_t i, Span clause) const {
    constexpr std::size_t longest = 1000;  // each of its languages looks at all of its brackets
    if (clause.size() > longest) return clause;
    const std::string_view flat = page_.flat().substr(0, clause.end);
    for (std::size_t open = flat.find('(', clause.begin); open != std::string_view::npos; open = flat.find('(', open + 1)) {
        const std::size_t close = flat.find(')', open);
        if (close == std::string_view::npos) break;
        const auto isInside = [&](const LanguageHit& hit) { return hit.at.begin > open && hit.at.end <= close; };
        const auto wishes = page_.found("wish.word", number_);
        const bool isWish = std::any_of(wishes.begin(), wishes.end(),
                                        [&](const Found& wish) { return wish.at().begin > open && wish.at().end <= close; });
        if (!isWish || std::none_of(named_.begin(), named_.end(), isInside)) continue;
        if (isInside(named_[i])) return {open + 1, close};
        if (named_[i].at.end <= open) clause.end = std::min(clause.end, open);
    }
    return clause;
}

/// "Very good German, other languages (Polish, Czech) a plus": what is said of the others is not said of the first.
Span LanguageClauses::besideOthers(std::size_t i, Span clause) const {
    const std::string_view flat = page_.flat().substr(0, clause.end);
    const auto pieces = page_.asked().piecesOf("language.others", flat, clause.begin);
    if (pieces.empty()) return clause;
    const auto at = static_cast<std::size_t>(pieces.front().data() - flat.data());
    const auto wishes = page_.found("wish.word", number_);
    const bool isOwnWish = std::any_of(wishes.begin(), wishes.end(), [&](const Found& wish) {
        return wish.at().begin >= at && wish.at().end <= clause.end && !isSaidOfAllBefore(wish.at(), clause);
    });
    if (!isOwnWish) return clause;
    if (named_[i].at.end <= at)
        clause.end = at;
    else if (named_[i].at.begin >= at)
        clause.begin = at;
    return clause;
}

/// "English (fluent), German (good; desirable, no condition)": a bracket without a language of its own is of the one before it.
bool LanguageClauses::isAsideInBracket(std::size_t at) const {
    constexpr std::size_t longest = 120;
    const std::size_t from = std::max(unit_.at.begin, at > longest ? at - longest : 0);
    const std::string_view before = page_.words(Span{from, at});
    const std::size_t open = before.rfind('(');
    if (open == std::string_view::npos || before.find(')', open) != std::string_view::npos) return false;
    const std::size_t close = page_.words(Span{at, std::min(unit_.at.end, at + longest)}).find(')');
    if (close == std::string_view::npos) return false;
    const Span bracket{from + open, at + close};
    return std::none_of(named_.begin(), named_.end(),
                        [&](const LanguageHit& hit) { return hit.at.begin > bracket.begin && hit.at.end <= bracket.end; });
}

/// "Good French or German, the other languages of the house, would be a plus": said of what stands before the apposition.
bool LanguageClauses::isSaidOfAllBefore(Span wish, Span clause) const {
    const std::string_view before = page_.words(Span{clause.begin, wish.begin});
    const std::size_t comma = before.rfind(',');
    const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
    return comma != std::string_view::npos &&
           page_.asked().hold("wish.of-all-before", page_.words(Span{clause.begin + comma + 1, wish.end}), own);
}

/// "mind. B2", "min. C1": the full stop ends no sentence.
bool LanguageClauses::isShortened(std::string_view before) const {
    const auto words = page_.asked().list("sentence.shortened");
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        if (!before.ends_with(word) || before.size() == word.size()) return false;
        const char edge = before[before.size() - word.size() - 1];
        return edge == ' ' || edge == '(';
    });
}

bool LanguageClauses::isInBracket(std::size_t at) const {
    const std::string_view before = page_.words(Span{unit_.at.begin, at});
    const std::size_t open = before.rfind('(');
    return open != std::string_view::npos && before.find(')', open) == std::string_view::npos;
}

/// A comma parts two languages where each side says something of its own: "good German (B2), English is a plus".
Span LanguageClauses::betweenCommas(std::size_t i, Span clause) const {
    const std::string_view flat = page_.flat();
    std::size_t endOfList = 0;  // of "Kyrgyz, Tajik or Uzbek a plus": no comma of it parts the one from the other
    for (std::size_t j = 0; j + 1 < named_.size(); ++j) {
        if (j < endOfList) continue;
        const std::size_t comma = flat.find(',', named_[j].at.end);
        if (comma >= named_[j + 1].at.begin || comma < clause.begin || comma >= clause.end) continue;
        if (isInBracket(comma)) continue;  // "(English, Armenian)" is one list
        const std::size_t last = lastOfChoice(j + 1);
        const std::size_t rightEnd = last + 1 < named_.size() ? std::min(named_[last + 1].at.begin, clause.end) : clause.end;
        const std::size_t first = firstOfChain(j);
        // "English is a must; Polish, Czech or Slovak a plus": what stands before the clause says nothing in it.
        const std::size_t leftBegin = first > 0 ? std::max(named_[first - 1].at.end, clause.begin) : clause.begin;
        const bool bothSayMore = saysMore({leftBegin, comma}) && saysMore({comma, rightEnd});
        if (!bothSayMore && isListOfChoice(j, comma)) continue;
        if (isOneNounOfAll(j, last)) {
            endOfList = last;
            continue;
        }
        if (!bothSayMore && !isAskedThenWished({leftBegin, comma}, {comma, rightEnd})) continue;
        endOfList = last;
        if (j + 1 <= i) clause.begin = std::max(clause.begin, comma);
        if (j >= i) clause.end = std::min(clause.end, comma);
    }
    return clause;
}

/// A comma, and in French the article behind it: "l'arabe, le pachto ou le dari".
bool LanguageClauses::isListComma(Span between) const {
    const std::string_view words = page_.words(between);
    const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
    return words == ", " || page_.asked().hold("language.list-joint", words, own);
}

/// "..., Spanish or French is a plus", "..., Polish, Czech and Slovak a plus": the last of those that nothing but commas, "or"
/// and "and" joins.
std::size_t LanguageClauses::lastOfChoice(std::size_t first) const {
    constexpr std::size_t most = 8;
    std::size_t last = first;
    for (std::size_t next = first + 1; next < named_.size() && next <= first + most; ++next) {
        const std::string_view between = page_.words(Span{named_[next - 1].at.end, named_[next].at.begin});
        if (page_.asked().hold("language.or", between) || page_.asked().hold("language.joint", between))
            last = next;
        else if (!isListComma({named_[next - 1].at.end, named_[next].at.begin}))
            break;
    }
    return last;
}

/// "Fluent German and English, ...", "good German or French, ...": the first of those that nothing but "and" or "or" joins.
std::size_t LanguageClauses::firstOfChain(std::size_t last) const {
    const auto isJoined = [&](std::size_t right) {
        const std::string_view between = page_.words(Span{named_[right - 1].at.end, named_[right].at.begin});
        return page_.asked().hold("language.joint", between) || page_.asked().hold("language.or", between);
    };
    while (last > 0 && isJoined(last)) --last;
    return last;
}

/// "Arabic, Dari or Farsi is a plus": the comma stands within a list of which one is meant.
bool LanguageClauses::isListOfChoice(std::size_t left, std::size_t comma) const {
    const Span next = named_[left + 1].at;
    return page_.asked().hold("language.or-before", page_.words(Span{comma, next.begin})) ||
           page_.asked().hold("language.or-behind", page_.words(Span{next.end, unit_.at.end}));
}

/// "Knowledge of Arabic, Chinese or Russian is desirable": the noun before the first is said of all, and so is the wish.
bool LanguageClauses::isOneNounOfAll(std::size_t left, std::size_t last) const {
    const Span next = named_[left + 1].at;
    constexpr std::size_t reach = 40;
    const std::size_t from = std::max(unit_.at.begin, named_[left].at.begin > reach ? named_[left].at.begin - reach : 0);
    return last > left + 1 && page_.words(Span{named_[left].at.end, next.begin}) == ", " &&
           page_.asked().hold("language.noun-before", page_.words(Span{from, named_[left].at.begin})) &&
           page_.asked().hold("language.or", page_.words(Span{named_[last - 1].at.end, named_[last].at.begin}));
}

/// "You speak German, some French would be fine": the wish is for the second.
bool LanguageClauses::isAskedThenWished(Span left, Span right) const {
    const auto holds = [&](std::string_view group, Span within) {
        const auto all = page_.found(group, number_);
        return std::any_of(all.begin(), all.end(),
                           [&](const Found& f) { return f.at().begin >= within.begin && f.at().end <= within.end; });
    };
    return holds("language.use", left) && !holds("wish.word", left) && holds("wish.word", right);
}

bool LanguageClauses::saysMore(Span within) const {
    if (levels_.firstWithin(within)) return true;
    for (const std::string_view group : {"wish.word", "must.word"})
        for (const Found& found : page_.found(group, number_))
            if (found.at().begin >= within.begin && found.at().end <= within.end) return true;
    return false;
}

/// "You have some knowledge of Welsh. This is an advantage, but not a condition.": the next sentence says it of the one before.
bool LanguageClauses::isWishedInNext(std::size_t i) const {
    // "Ukrainian, Arabic or Farsi? All the better!": of the whole list.
    if (lastOfChoice(i) + 1 < named_.size() || number_ + 1 >= page_.units().size()) return false;
    const Unit& next = page_.units()[number_ + 1];
    return next.line == unit_.line && page_.asked().hold("wish.of-sentence-before", page_.words(next));
}

bool LanguageClauses::isWishedAt(std::size_t i) const {
    // "English is essential": said of this very language, whatever the words around wish for.
    if (page_.asked().hold("language.must-behind", page_.words(Span{named_[i].at.end, unit_.at.end}))) return false;
    if (isWishedInNext(i)) return true;
    // "English B2, ideally C1", "good, ideally very good German": the better level is wished for, the language is not.
    const bool isBetterWished =
        page_.asked().hold("language.better-level", page_.words(Span{named_[i].at.end, unit_.at.end})) ||
        page_.asked().hold("language.better-level-before", page_.words(Span{clauseOf(i).begin, named_[i].at.begin}));
    if (isBetterWished && page_.found("wish.word", number_).size() == 1 && unit_.section != Section::wished) return false;
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
/// commas that holds the wish has something of its own to wish for. For the languages in which lists stand in one line (Italian).
bool LanguageClauses::speaksOfOther(Span behind) const {
    const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
    if (!page_.asked().knows("language.others", own)) return false;
    for (const Found& wish : page_.found("wish.word", number_)) {
        if (wish.at().begin < behind.begin || wish.at().end > behind.end) continue;
        const std::string_view flat = page_.flat();
        Span part = wish.at();
        while (part.begin > behind.begin && flat[part.begin - 1] != ',') --part.begin;
        while (part.end < behind.end && flat[part.end] != ',') ++part.end;
        if (isSaidOfAllBefore(wish.at(), behind)) continue;
        if (page_.asked().hold("language.others", page_.words(part), own)) return true;
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

/// "No German needed": the words stand on both sides of the name.
static bool isAround(Span words, Span name) { return words.begin < name.begin && words.end >= name.end; }

/// "Who does not speak English need not apply": asked for all the more.
bool LanguageClauses::isRefusedWithout() const { return page_.asked().hold("language.refused-without", page_.words(unit_)); }

/// "Do I need to speak Dutch? No, English is enough."
bool LanguageClauses::isAnsweredByNo() const {
    return page_.words(unit_).ends_with('?') && number_ + 1 < page_.units().size() &&
           page_.asked().hold("answer.no-sentence", page_.words(page_.units()[number_ + 1]));
}

bool LanguageClauses::isDropped(std::size_t i) const {
    if (isRefusedWithout()) return false;
    if (isAnsweredByNo()) return true;
    const Span clause = clauseOf(i);
    for (const Found& found : page_.found("language.dropped", number_))
        if (found.at().begin >= clause.begin && found.at().end <= clause.end &&
            (isAround(found.at(), named_[i].at) || (found.at().begin >= named_[i].at.end && isDroppedWith(i, found.at()))) &&
            (!isWishedAt(i) || isOnlyWish(found.at(), clause)))
            return true;
    return false;
}

/// "German is not needed, English will do": behind the comma another clause begins.
bool LanguageClauses::isOneClause(Span between) const { return page_.words(between).find(',') == std::string_view::npos; }

/// "German and French are not needed" drops both; "English, German not needed", "English (no German needed)" and "English is our
/// language, German is not needed" drop the last alone.
bool LanguageClauses::isDroppedWith(std::size_t i, Span dropped) const {
    bool isJoined = false;
    std::size_t last = i;
    for (; last + 1 < named_.size() && named_[last + 1].at.begin < dropped.end; ++last) {
        const std::string_view between = page_.words(Span{named_[last].at.end, named_[last + 1].at.begin});
        const bool isAndOr = page_.asked().hold("language.joint", between) || page_.asked().hold("language.or", between);
        if (!isAndOr && between != ", ") return false;
        isJoined = isJoined || between != ", ";
    }
    // "Fluent in English (no need to speak Danish)": said of the next.
    constexpr std::size_t near = 2;
    const bool isOfNext = last + 1 < named_.size() && named_[last + 1].at.begin <= dropped.end + near &&
                          isOneClause({dropped.end, std::max(dropped.end, named_[last + 1].at.begin)});
    return !isOfNext && (last == i || isJoined);
}

/// "Knowledge of Dutch is not required": nothing else in the clause speaks of a wish.
bool LanguageClauses::isOnlyWish(Span dropped, Span clause) const {
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

std::optional<std::size_t> LanguageClauses::endOfNoNeed(std::size_t i) const {
    constexpr std::size_t near = 2;
    for (const Found& found : page_.found("language.dropped", number_))
        if (found.at().end <= named_[i].at.begin && named_[i].at.begin - found.at().end <= near && !isRefusedWithout() &&
            isOneClause({found.at().end, named_[i].at.begin}))
            return named_[i].at.end;
    return std::nullopt;
}

std::optional<LanguageRequirement> LanguageClauses::wishBehindDrop(std::size_t i) const {
    constexpr std::size_t reach = 60;
    const LanguageSet own = page_.book().onlyLanguage(page_.text().language());
    const std::size_t next = i + 1 < named_.size() ? named_[i + 1].at.begin : unit_.at.end;
    for (const Found& found : page_.found("language.dropped", number_)) {
        const Span dropped = found.at();
        if (dropped.end < named_[i].at.end || dropped.end >= next) continue;
        const Span behind{dropped.end, std::min(next, dropped.end + reach)};
        if (page_.asked().hold("language.but", page_.words(behind), own)) return wishBehind(i, dropped.end);
    }
    return std::nullopt;
}

std::optional<LanguageRequirement> LanguageClauses::wishBehind(std::size_t i, std::size_t from) const {
    const std::size_t end = i + 1 < named_.size() ? named_[i + 1].at.begin : unit_.at.end;
    const auto wishes = page_.found("wish.word", number_);
    const bool isWish = std::any_of(wishes.begin(), wishes.end(),
                                    [&](const Found& wish) { return wish.at().begin >= from && wish.at().end <= end; });
    if (!isWish) return std::nullopt;
    const auto level = levels_.firstWithin({from, end});
    return LanguageRequirement{named_[i].code, {}, level ? std::optional(level->level) : std::nullopt, false};
}

}  // namespace offerbook::extract::find
