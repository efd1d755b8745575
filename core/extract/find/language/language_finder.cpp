#include "core/extract/find/claims.h"
#include "core/extract/find/exclusion.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/language/languages_of_sentence.h"
#include "core/extract/find/word_bytes.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

using Requirements = std::vector<LanguageRequirement>;

/// "German or English, one of them well", "- Polnisch: wünschenswert": a sentence that begins with a language.
bool beginsWithLanguage(const Page& page, const Unit& unit, const std::vector<LanguageHit>& named) {
    constexpr std::size_t mark = 4;
    return !named.empty() && named.front().at.begin <= unit.at.begin + mark &&
           page.text().folded().isUpper(named.front().at.begin);
}

bool isFollowedByLevel(const Page& page, std::size_t number, const LanguageHit& name) {
    constexpr std::size_t reach = 3;
    const auto isJoint = [](char c) { return std::string_view(" :-=(|").find(c) != std::string_view::npos; };
    for (const LevelWord& word : levelWords)
        for (const Found& level : page.found(word.group, number)) {
            if (level.at().begin <= name.at.end || level.at().begin - name.at.end > reach) continue;
            const std::string_view between = page.words(Span{name.at.end, level.at().begin});
            if (between != " " && std::all_of(between.begin(), between.end(), isJoint)) return true;
        }
    return false;
}

/// "German? A must, at least B1.", "And English? Useful.": the next sentence says that it is asked for. Words:
/// "language.answered-asked".
bool isAskedInAnswer(const Page& page, std::size_t number) {
    constexpr std::size_t longestQuestion = 60;
    const Unit& unit = page.units()[number];
    if (number + 1 >= page.units().size() || unit.at.size() > longestQuestion || !page.words(unit).ends_with('?')) return false;
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    return page.asked().hold("language.answered-asked", page.words(page.units()[number + 1]), own);
}

bool asksForLanguages(const Page& page, std::size_t number, const std::vector<LanguageHit>& named) {
    const Unit& unit = page.units()[number];
    // "Indispensabile parlare tedesco (clientela di lingua tedesca)": the fact is the reason of what is asked for.
    if (page.has("language.fact", number) && !page.has("language.demanded", number)) return false;
    if (unit.isAbout(Topic::languages)) return true;
    if (unit.section != Section::legal && isAskedInAnswer(page, number)) return true;
    if (named.size() == 1 && unit.section != Section::legal && LanguageLevels(page, number).belowName(named.front().at))
        return true;
    // "- Fluency in English" in a list without a heading of its own: asked for wherever it stands.
    constexpr std::size_t oneLine = 110;
    if (unit.at.size() <= oneLine && unit.section != Section::legal && page.has("language.sure", number) &&
        !page.has("language.not", number))
        return true;
    // "Applicants must write good English" in a text that has all under one heading.
    const bool isAsked = unit.section == Section::tasks && page.has("language.asked", number) && page.has("language.use", number);
    if ((unit.section == Section::tasks && !isAsked) || unit.section == Section::employer || unit.section == Section::legal ||
        unit.section == Section::application || unit.section == Section::offer)
        return false;
    // Of data only what is asked for: "qualifications: Fluent German".
    if ((unit.isStructured && unit.section != Section::requirements) || page.has("language.not", number)) return false;
    if (page.has("language.use", number)) return true;
    // "italiano buono e inglese base": a level right beside the name.
    for (const LanguageHit& hit : named)
        for (const LevelWord& word : levelWords)
            if (page.near(word.group, number, hit.at, 1) != nullptr) return true;
    // "German: very good. French: basic."
    if (beginsWithLanguage(page, unit, named) && isFollowedByLevel(page, number, named.front())) return true;
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
    constexpr std::size_t headUnits = 16;
    return number < headUnits && page.asked().hold("language.tag-of-site", page.words(page.units()[number]));
}

/// A letter for a language as a word of its own, in capitals: its code, empty for other words.
std::string codeOfLetters(const Page& page, Span word) {
    return isInCapitals(page, word) ? codeInList(page, "language.letter-codes", page.words(word)) : std::string();
}

std::vector<LanguageHit> lettersWithin(const Page& page, Span within) {
    std::vector<LanguageHit> letters;
    const std::string_view flat = page.flat();
    for (std::size_t at = within.begin; at < within.end;) {
        std::size_t end = at;
        while (end < within.end && isWordByte(flat[end])) ++end;
        if (std::string code = codeOfLetters(page, {at, end}); end > at && !code.empty())
            letters.push_back({std::move(code), {at, end}});
        at = std::max(end, at + 1);
    }
    return letters;
}

/// "Sprachkenntnisse D/F/E", "D: C2, E: B1", "D und F fliessend, E von Vorteil": letters for the names, in capitals. What stands
/// behind a letter is said of it, and of those joined to it.
Requirements languagesOfLetters(const Page& page, std::size_t number) {
    constexpr std::size_t longest = 100;
    const Unit& unit = page.units()[number];
    if (unit.at.size() > longest || unit.section == Section::legal || unit.section == Section::employer) return {};
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    const auto pieces = page.asked().piecesOf("language.letters", page.words(unit), 0, own);
    if (pieces.size() < 2) return {};
    const auto begin = static_cast<std::size_t>(pieces[1].data() - page.flat().data());
    const auto letters = lettersWithin(page, {begin, begin + pieces[1].size()});
    if (letters.size() < 2) return {};
    const LanguageLevels levels(page, number);
    const auto before = levels.firstWithin({unit.at.begin, letters.front().at.begin});  // "Gute Sprachkenntnisse in D und E"
    Requirements found;
    for (std::size_t i = letters.size(); i-- > 0;) {
        const bool isLast = i + 1 == letters.size();
        const Span behind{letters[i].at.end, isLast ? unit.at.end : letters[i + 1].at.begin};
        constexpr std::size_t joint = 7;  // " sowie "
        if (!isLast && behind.size() <= joint && !levels.firstWithin(behind)) {
            found.insert(found.begin(), {letters[i].code, {}, found.front().level, found.front().required});
            continue;
        }
        auto level = levels.firstWithin(behind);
        if (!level) level = before;
        const bool isWish = isWished(page, number, behind) || isWished(page, number, {unit.at.begin, letters.front().at.begin});
        found.insert(found.begin(), {letters[i].code, {}, level ? std::optional(level->level) : std::nullopt, !isWish});
    }
    return found;
}

/// "Do I need German? No, but it is a plus.": the answer stands in the next sentence. Words: "language.answered-no".
void heedAnswer(const Page& page, std::size_t number, Requirements& asked) {
    if (number + 1 >= page.units().size() || page.flat()[page.units()[number].at.end - 1] != '?') return;
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    const Unit& answer = page.units()[number + 1];
    if (isAskedInAnswer(page, number)) {
        const LanguageLevels levels(page, number + 1);
        const auto level = levels.firstWithin(answer.at);
        const auto wishes = page.found("wish.word", number + 1);
        const auto musts = page.found("must.word", number + 1);
        const bool isWish = !wishes.empty() && (musts.empty() || wishes.front().at().begin <= musts.front().at().begin);
        for (LanguageRequirement& one : asked) {
            if (level && !one.level) one.level = level->level;
            one.required = one.required && !isWish;
        }
        return;
    }
    if (!page.asked().hold("language.answered-no", page.words(answer), own)) return;
    if (page.has("wish.word", number + 1))
        for (LanguageRequirement& one : asked) one.required = false;
    else
        asked.clear();
}

/// Which level of the framework the text asked for first, and where.
struct FirstLevel {
    std::string language;
    LanguageLevel level = LanguageLevel::a1;
    Evidence evidence;
    Evidence name;  ///< of the language, by which the level is said
    bool isLabelled = false;
};

/// "German: B2" in a site's form and "German at level C1 is a must" in a sentence: both cannot be true.
class LevelsOfText {
public:
    explicit LevelsOfText(const Page& page) : page_(page), claims_(page) {}

    /// What the sentence `number` asks for, and where it names the languages.
    void add(const Requirements& asked, const std::vector<LanguageHit>& named, std::size_t number) {
        const Unit& unit = page_.units()[number];
        const Evidence evidence = page_.evidence(unit.at);
        const bool isLabelled = page_.text().lines()[unit.line].hasLabel();
        for (const LanguageRequirement& one : asked) {
            const auto name = std::find_if(named.begin(), named.end(), [&](const auto& hit) { return hit.code == one.language; });
            if (!one.required || !one.level || name == named.end()) continue;
            FirstLevel level{one.language, *one.level, evidence, page_.evidence(name->at), isLabelled};
            const auto first = std::find_if(firsts_.begin(), firsts_.end(),
                                            [&](const FirstLevel& known) { return known.language == one.language; });
            if (first == firsts_.end())
                firsts_.push_back(std::move(level));
            else if (excludeEachOther(first->level, level.level) && claims_.mayContradict(first->name, level.name)) {
                level.isLabelled = isLabelled || !first->isLabelled;
                others_.push_back(std::move(level));
            }
        }
    }

    /// "You do not need any German", where another sentence asks for a level of it.
    void addNotNeeded(const LanguageHit& named, std::size_t number) {
        constexpr std::size_t beside = 24;
        const Found* said = page_.near("language.not-needed", number, named.at, beside);
        if (said != nullptr && page_.units()[number].section != Section::legal)
            notNeeded_.push_back({named.code, page_.evidence(named.at), page_.evidence(said->at())});
    }

    /// The list without each language that a sentence says is not needed.
    [[nodiscard]] std::vector<Finding<Requirements>> without(const Requirements& taken, const Finding<Requirements>& like) const {
        std::vector<Finding<Requirements>> findings;
        for (const NotNeeded& none : notNeeded_) {
            const auto isOfIt = [&](const auto& one) { return one.language == none.language; };
            const auto first = std::find_if(firsts_.begin(), firsts_.end(), isOfIt);
            if (first == firsts_.end() || !claims_.mayContradict(first->name, none.name)) continue;
            Finding<Requirements> against = like;
            against.weight = like.weight - 1;
            against.evidence = {none.evidence};
            against.value = taken;
            if (std::erase_if(against.value, isOfIt) > 0) findings.push_back(std::move(against));
        }
        return findings;
    }

    /// The list with each level that contradicts the one taken. What a sentence says is taken before the value of a label.
    [[nodiscard]] std::vector<Finding<Requirements>> contradicting(Requirements& taken, const Finding<Requirements>& like) const {
        std::vector<Finding<Requirements>> findings;
        for (const FirstLevel& other : others_) {
            const auto known = std::find_if(taken.begin(), taken.end(),
                                            [&](const LanguageRequirement& one) { return one.language == other.language; });
            if (known == taken.end() || known->level == other.level) continue;
            const auto first = std::find_if(firsts_.begin(), firsts_.end(),
                                            [&](const FirstLevel& one) { return one.language == other.language; });
            Finding<Requirements> against = like;
            against.weight = like.weight - 1;
            against.evidence = {other.isLabelled ? other.evidence : first->evidence};
            against.value = taken;
            const auto place = static_cast<std::size_t>(known - taken.begin());
            against.value[place].level = other.isLabelled ? other.level : first->level;
            if (!other.isLabelled) known->level = other.level;
            findings.push_back(std::move(against));
        }
        return findings;
    }

private:
    const Page& page_;
    Claims claims_;
    std::vector<FirstLevel> firsts_;
    std::vector<FirstLevel> others_;
    struct NotNeeded {
        std::string language;
        Evidence name;
        Evidence evidence;
    };
    std::vector<NotNeeded> notNeeded_;
};

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

/// "Gutes Deutsch, Schweizerdeutsch von Vorteil", "Deutsch oder Mundart": read for what is said of it, and no language of its
/// own.
void dropDialects(Requirements& all) {
    constexpr std::string_view dialect = "gsw";
    std::erase_if(all, [&](const LanguageRequirement& one) { return one.language == dialect; });
    for (LanguageRequirement& one : all) {
        if (std::erase(one.anyOf, dialect) == 0 || one.anyOf.size() != 1) continue;
        one.language = one.anyOf.front();
        one.anyOf.clear();
    }
}

}  // namespace

Stated<Requirements> findLanguages(const Clues& clues) {
    const Page& page = clues.page;
    Finding<Requirements> employers{{}, {}, weight::sentence, Voice::employer, false, {"extract.by-sentence", {}}};
    Finding<Requirements> sites{{}, {}, weight::hint + weight::siteHeader, Voice::siteHeader, false, {"extract.by-site", {}}};
    LevelsOfText levels(page);
    for (std::size_t i = 0; i < page.units().size(); ++i) {
        constexpr std::size_t enough = 40;  // evidence of one posting
        if (employers.evidence.size() >= enough) break;
        auto named = clues.languageNames.find(page, page.units()[i]);
        // "Our German partners": whose, not what one speaks.
        std::erase_if(named, [&](const LanguageHit& hit) {
            const auto others = page.found("language.of-others", i);
            return std::any_of(others.begin(), others.end(), [&](const Found& f) { return f.at().begin == hit.at.begin; });
        });
        // "The language of instruction is English, but French is an asset": what one teaches in, not what is asked for.
        std::erase_if(named, [&](const LanguageHit& hit) {
            const auto mediums = page.found("language.of-medium", i);
            return std::any_of(mediums.begin(), mediums.end(),
                               [&](const Found& f) { return f.at().begin <= hit.at.begin && f.at().end >= hit.at.begin + 1; });
        });
        if (named.empty()) {
            auto letters = languagesOfLetters(page, i);
            if (!letters.empty()) employers.evidence.push_back(page.evidence(page.units()[i].at));
            merge(employers.value, letters);
            continue;
        }
        if (named.size() == 1) levels.addNotNeeded(named.front(), i);
        if (!asksForLanguages(page, i, named)) continue;
        auto& finding = page.units()[i].voice == Voice::siteHeader || isSitesTag(page, i) ? sites : employers;
        const Span all{named.front().at.begin, named.back().at.end};
        auto asked = LanguagesOfSentence(page, i, named).read();
        heedAnswer(page, i, asked);
        if (asked.empty()) continue;
        merge(finding.value, asked);
        if (&finding == &employers) levels.add(asked, named, i);
        finding.evidence.push_back(page.evidence(page.units()[i].at.size() <= 200 ? page.units()[i].at : all));
    }
    dropDialects(employers.value);
    dropDialects(sites.value);
    std::vector<Finding<Requirements>> findings = levels.contradicting(employers.value, employers);
    for (Finding<Requirements>& none : levels.without(employers.value, employers)) findings.push_back(std::move(none));
    if (!employers.value.empty()) findings.push_back(std::move(employers));
    if (!sites.value.empty()) findings.push_back(std::move(sites));
    return reconcile<Requirements>(
        std::move(findings), [](const Finding<Requirements>& taken, const Finding<Requirements>& other) {
            if (other.voice == taken.voice) return true;  // another level
            // The site asks for a language that the employer only wishes for, or not at all.
            return std::any_of(other.value.begin(), other.value.end(), [&](const LanguageRequirement& site) {
                const auto same = std::find_if(taken.value.begin(), taken.value.end(),
                                               [&](const auto& r) { return r.language == site.language; });
                return site.required && (same == taken.value.end() || !same->required);
            });
        });
}

}  // namespace offerbook::extract::find
