#include "core/extract/find/employer/named_things.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/employer_cue.h"
#include "core/extract/find/employer/free_of_facts.h"
#include "core/extract/find/employer/head_block.h"
#include "core/extract/find/employer/name_runs.h"
#include "core/extract/find/employer/name_surroundings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace offerbook::extract::find {
namespace {

bool isKept(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// "F/H", "m w d"
bool isOfLettersAlone(std::string_view name) {
    for (std::size_t i = 1; i < name.size(); i += 2)
        if (name[i] != ' ') return false;
    return true;
}

/// "71.550", "2021-07-14T08:29:26Z"
bool isDateOrNumber(std::string_view words) {
    constexpr std::size_t day = 10;
    const auto isOfNumber = [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ',' || c == '/' || c == ' ';
    };
    return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(day, words.size())), isOfNumber);
}

class NameCollector {
public:
    NameCollector(const EmployerCandidates& from, const EmployerModel& model)
        : from_(from), page_(from.page), clues_(from.clues), names_(from.names), model_(model), block_(from), things_(model) {}

    NamedThings run() {
        const auto& units = page_.units();
        things_.makeRoom();
        for (std::size_t i = 0; i < units.size() && units[i].at.begin < reach; ++i) ofUnit(i);
        return std::move(things_);
    }

private:
    static constexpr std::size_t reach = 8000;

    void ofUnit(std::size_t number) {
        const Unit& unit = page_.units()[number];
        const bool isAtTop = number < from_.top + HeadBlock::headUnits;
        if (!isAtTop && isAsked(unit)) return;
        readWords(page_, {unit.at.begin, std::min(unit.at.end, unit.at.begin + reach)}, words_);
        constexpr std::size_t shortUnit = 200;
        if (isAtTop && unit.at.size() < shortUnit) closeLines();
        for (const NameWord& word : words_)
            if (!word.isName && word.at.size() > 2) things_.noteSmall(page_.words(word.at));
        readRuns(page_, words_, names_.ownLanguage(), runs_);
        for (const NameRun& run : runs_) ofRun(run, number);
        constexpr std::size_t lastUnits = 4;
        if (isAtTop || number + lastUnits > page_.units().size()) ofLine(number);
    }

    /// A sentence without a full stop may be several lines of a head: no name goes over their ends.
    void closeLines() {
        const std::string_view lines = page_.text().folded().text();
        for (std::size_t i = 0; i + 1 < words_.size(); ++i)
            if (lines.substr(words_[i].at.end, words_[i + 1].at.begin - words_[i].at.end).find('\n') != std::string_view::npos) {
                words_[i].closes = true;
                if (words_[i].behind == ' ') words_[i].behind = '|';
            }
    }

    /// What one does and brings names what one works with.
    static bool isAsked(const Unit& unit) {
        return unit.section == Section::tasks || unit.section == Section::requirements || unit.section == Section::wished ||
               unit.section == Section::offer;
    }

    /// Words before a name that belong to the sentence: "At Example", "Join Example", "The Example Trust".
    bool isOpener(std::string_view word) const {
        const std::size_t cue = model_.before(word);
        if (cue == EmployerModel::none) return false;
        const std::string_view name = model_.nameOf(cue);
        return name != "before.called" && name != "before.department-of" && name != "before.client" && name != "before.degree";
    }

    void ofRun(NameRun run, std::size_t number) {
        std::size_t first = run.first;
        while (first < run.last && isOpener(page_.words(words_[first].at))) ++first;
        while (first < run.last && !words_[first].isName) ++first;
        CueSet cues;
        if (run.isJoined) cues.add(joined);
        mention(first, run.last, number, cues);
        std::size_t last = run.last;
        while (last > first && isTail(page_.words(words_[last].at))) --last;
        if (last < run.last) {
            cues.add(stripped);
            mention(first, last, number, cues);
        }
    }

    bool isTail(std::string_view word) const {
        const std::size_t cue = model_.behind(word);
        return cue != EmployerModel::none;
    }

    /// A short line at the top, and its parts between bars, dashes and commas.
    void ofLine(std::size_t number) {
        const Unit& unit = page_.units()[number];
        constexpr std::size_t longest = 140;
        if (unit.isStructured || unit.at.size() > longest || words_.empty()) return;
        const char end = page_.flat()[unit.at.end - 1];
        CueSet cues;
        block_.addLineCues(number, cues);
        const Line& line = page_.text().lines()[unit.line];
        std::size_t first = 0;
        if (line.hasLabel()) {
            const Span value = page_.flatSpan(line.value);
            while (first < words_.size() && words_[first].at.begin < value.begin) ++first;
        }
        constexpr std::size_t mostWordsOfName = 9;
        const bool hasPlace = parts(number, first, cues);
        if (!hasPlace && first < words_.size() && words_.size() - first <= mostWordsOfName && end != '.' && end != '!' &&
            end != '?') {
            CueSet whole = cues;
            whole.add(lineWhole);
            block_.addBlockCues(number, whole);
            mention(first, words_.size() - 1, number, whole);
        }
    }

    /// True where one of them is a place.
    bool parts(std::size_t number, std::size_t first, const CueSet& line) {
        std::vector<std::pair<std::size_t, std::size_t>> all;
        std::vector<std::size_t> signs;
        std::size_t begin = first;
        for (std::size_t i = first; i < words_.size(); ++i) {
            const NameWord& word = words_[i];
            const bool isSign = word.at.size() == 0 && (word.before == '|' || word.before == '-' || word.before == '/' ||
                                                        word.before == '@' || static_cast<unsigned char>(word.before) >= 0x80);
            const bool isComma = word.at.size() > 0 && (word.behind == ',' || word.behind == '|');
            if (isSign) {
                if (i > begin) all.emplace_back(begin, i - 1);
                signs.push_back(word.before == '-' ? std::size_t{partDash} : std::size_t{partBar});
                begin = i + 1;
            } else if (isComma && i + 1 < words_.size()) {
                all.emplace_back(begin, i);
                signs.push_back(partComma);
                begin = i + 1;
            }
        }
        if (begin < words_.size()) all.emplace_back(begin, words_.size() - 1);
        if (all.size() < 2 || all.size() > 6) return false;
        bool hasPlace = false;
        for (std::size_t p = 0; p < all.size(); ++p) {
            CueSet cues = line;
            cues.add(p == 0 ? partFirst : p + 1 == all.size() ? partLast : partMiddle);
            for (const std::size_t sign : signs) cues.add(sign);
            for (std::size_t o = 0; o < all.size(); ++o)
                if (o != p && isTitlePart(all[o])) cues.add(siblingTitle);
            if (p > 0 && isTitlePart(all[p - 1])) cues.add(partBehindTitle);
            if (p > 0 && isPlacePart(all[p - 1])) cues.add(partBehindPlace);
            if (p + 1 < all.size() && isPlacePart(all[p + 1])) cues.add(partBeforePlace);
            if (p + 1 < all.size() && isTitlePart(all[p + 1])) cues.add(partBeforeTitle);
            const Span part = spanOf(all[p]);
            hasPlace = hasPlace || isPlacePart(all[p]);
            if (part.size() > 1 && isFreeOfFacts(clues_, names_, part)) {
                cues.add(partFree);
                if (p == 0 && cues.has(partBeforePlace) && cues.has(lineBelowTitle)) cues.add(partBelowTitle);
            }
            mention(all[p].first, all[p].second, number, cues);
        }
        return hasPlace;
    }

    Span spanOf(std::pair<std::size_t, std::size_t> part) const {
        return {words_[part.first].at.begin, words_[part.second].at.end};
    }

    bool isTitlePart(std::pair<std::size_t, std::size_t> part) const { return names_.holds("title.noun", spanOf(part)); }

    bool isPlacePart(std::pair<std::size_t, std::size_t> part) const {
        const Span at = spanOf(part);
        return at.size() > 1 && isPlaceAlone(clues_, at);
    }

    /// In German every noun has a capital: one that stands in a sentence by itself, without a sign or word that names are found
    /// beside.
    [[nodiscard]] bool isCommonNoun(std::size_t word, std::size_t number, const CueSet& cues) const {
        const NameWord& noun = words_[word];
        if (!isGerman_ || cues.has(lineWhole) || block_.holds(number) || word == 0 || noun.before != ' ' || noun.behind == '"' ||
            noun.behind == ')')
            return false;
        if (hasCapitalWithin(page_, noun.at) || page_.words(noun.at).find_first_of("0123456789-.") != std::string_view::npos)
            return false;
        const std::size_t before = model_.before(page_.words(words_[word - 1].at));
        const bool isBehindName = words_[word - 1].closes || before == model_.often().article || before == EmployerModel::none;
        const bool isBeforeVerb = word + 1 < words_.size() && model_.mostBehind(page_.words(words_[word + 1].at)) > 0;
        return isBehindName && !isBeforeVerb;
    }

    /// "Wir bauen Schulen und Hallen": two of them behind a plain word of a sentence.
    [[nodiscard]] bool isCommonPair(std::size_t first, std::size_t last) const {
        constexpr std::string_view joint = "und";
        if (!isGerman_ || first == 0 || last != first + 2 || page_.words(words_[first + 1].at) != joint) return false;
        const NameWord& before = words_[first - 1];
        const bool isPlain = !before.isName && !before.closes && before.at.size() > 0 && words_[first].before == ' ' &&
                             model_.before(page_.words(before.at)) == EmployerModel::none;
        const std::size_t next = last + 1 < words_.size() ? model_.behind(page_.words(words_[last + 1].at)) : EmployerModel::none;
        const bool seeks = next == model_.often().seeks || next == model_.often().is;
        const bool hasSigns = hasCapitalWithin(page_, words_[first].at) || hasCapitalWithin(page_, words_[last].at);
        return isPlain && !seeks && !hasSigns;
    }

    /// The words `first` to `last` of the unit as a name.
    void mention(std::size_t first, std::size_t last, std::size_t number, CueSet cues) {
        while (first < last && words_[first].at.size() == 0) ++first;
        while (last > first && words_[last].at.size() == 0) --last;
        const Span at{words_[first].at.begin, words_[last].at.end};
        constexpr std::size_t longest = 80;
        if (at.size() < 2 || at.size() > longest) return;
        if (last > first + 2 && isMostlySmall(page_, at)) return;
        if (first == last && model_.isCommon(page_.words(at)) && !cues.has(lineWhole)) return;
        if (first == last && isCommonNoun(first, number, cues)) return;
        if (isCommonPair(first, last)) return;
        NamedThing* thing = things_.of(at, page_.words(at));
        if (thing == nullptr) return;
        const Unit& unit = page_.units()[number];
        const bool opens = (first == 0 && !block_.holds(number)) || words_[first].before == '"';
        addSurroundings(page_, model_, words_, first, last, cues);
        addUnitCues(page_, number, cues);
        if (first == 0) cues.add(opensSentence);
        if (number == from_.top && first == 0) cues.add(opensText);
        if (first == 0 && (number == 0 || page_.units()[number - 1].line != unit.line)) cues.add(opensLine);
        if (last + 1 == words_.size()) cues.add(endsUnit);
        if (thing->seen != at.begin + 1) {
            ++thing->mentions;
            thing->within += opens ? 0 : 1;
            thing->asked += isAsked(unit) ? 1 : 0;
            thing->offered += unit.section == Section::offer ? 1 : 0;
        }
        if (thing->seen != at.begin + 1 && first > 0) {
            const bool hasArticle = cues.has(model_.often().article) || cues.has(model_.often().indefinite);
            ++(hasArticle ? thing->withArticle : thing->bare);
        }
        thing->seen = at.begin + 1;
        if (first > 1 && words_[first - 2].isName && cues.has(model_.often().at)) cues.add(nameAt);
        if (unit.section == Section::head && cues.has(model_.often().at)) cues.add(beforeAtInHead);
        if (number < from_.top + 3 && cues.has(model_.often().seeks)) cues.add(seeksInHead);
        if (number < from_.top + HeadBlock::headUnits && first > 0 && last + 1 == words_.size() &&
            model_.before(page_.words(words_.front().at)) == model_.often().at && words_.size() < 8)
            cues.add(lineBehindAt);
        thing->cues.add(cues);
        const int clarity = (unit.voice == Voice::employer ? 4 : 0) + (unit.isStructured ? 0 : 2) + (isAsked(unit) ? 0 : 1);
        if (clarity > thing->clarity) {
            thing->clarity = clarity;
            thing->at = at;
            thing->unit = number;
        }
    }

    const EmployerCandidates& from_;
    const Page& page_;
    const Clues& clues_;
    const EmployerNames& names_;
    const EmployerModel& model_;
    HeadBlock block_;
    const bool isGerman_ = from_.page.text().language() == "de";
    std::vector<NameWord> words_;
    std::vector<NameRun> runs_;
    NamedThings things_;
};

}  // namespace

void addUnitCues(const Page& page, std::size_t number, CueSet& cues) {
    const Unit& unit = page.units()[number];
    cues.add(inHead + static_cast<std::size_t>(unit.section));
    if (unit.kind == LineKind::heading) cues.add(inHeading);
    if (unit.kind == LineKind::bullet) cues.add(inBullet);
    if (unit.kind == LineKind::tableCell) cues.add(inCell);
    if (unit.voice == Voice::siteHeader || unit.voice == Voice::siteSummary)
        cues.add(inSiteVoice);
    else if (unit.voice != Voice::employer)
        cues.add(inOtherVoice);
    if (unit.isStructured) cues.add(structured);
    if (unit.hasLabel(Topic::employer)) cues.add(labelEmployer);
    if (unit.hasLabel(Topic::title)) cues.add(labelTitle);
    if (unit.hasLabel(Topic::locations)) cues.add(labelPlace);
    if (unit.label != 0 && !unit.hasLabel(Topic::employer) && !unit.hasLabel(Topic::title) && !unit.hasLabel(Topic::locations))
        cues.add(labelOther);
    if (unit.at.begin < 100) cues.add(first100);
    if (unit.at.begin < 400) cues.add(first400);
    if (unit.at.begin < 1200) cues.add(first1200);
    if (number + 4 > page.units().size()) cues.add(lastPart);
}

std::string NamedThings::nameOf(std::string_view words) const {
    std::string name;
    name.reserve(words.size());
    for (std::size_t at = 0; at < words.size();) {
        if (!isKept(words[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < words.size() && isKept(words[end])) ++end;
        const std::string_view word = words.substr(at, end - at);
        if (!model_->isLegalForm(word)) {
            if (!name.empty()) name += ' ';
            name += word;
        }
        at = end;
    }
    return name;
}

NamedThing* NamedThings::known(std::string_view name) {
    const auto found = byName_.find(name);
    return found == byName_.end() ? nullptr : &things_[found->second];
}

NamedThing& NamedThings::named(const std::string& name, Span at) {
    if (NamedThing* thing = known(name)) return *thing;
    byName_.emplace(name, things_.size());
    NamedThing& made = things_.emplace_back();
    made.name = name;
    made.at = at;
    return made;
}

NamedThing* NamedThings::of(Span at, std::string_view words) {
    if (isDateOrNumber(words) || words.find('#') != std::string_view::npos) return nullptr;
    const std::string name = nameOf(words);
    if (name.size() < 2 || isOfLettersAlone(name)) return nullptr;
    if (NamedThing* thing = known(name)) return thing;
    return things_.size() >= most ? nullptr : &named(name, at);
}

NamedThings collectNames(const EmployerCandidates& from, const EmployerModel& model) { return NameCollector(from, model).run(); }

}  // namespace offerbook::extract::find
