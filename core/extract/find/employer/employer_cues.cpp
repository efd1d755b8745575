#include "core/extract/find/employer/employer_cues.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/employer_cue.h"
#include "core/extract/find/employer/employer_rules.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace offerbook::extract::find {
namespace {

class EmployerCues {
public:
    EmployerCues(const EmployerCandidates& from, const EmployerModel& model)
        : from_(from),
          page_(from.page),
          clues_(from.clues),
          names_(from.names),
          model_(model),
          things_(collectNames(from, model)) {}

    std::vector<NamedThing> run() {
        noteFindings();
        addRuleCues();
        for (NamedThing& thing : all()) count(thing);
        relate();
        // What is told of a name by its words costs more than how it stands in the text.
        dropOthers();
        keepLikely();
        // "Family in Bonn": what kind of house it is and where.
        std::erase_if(all(), [this](const NamedThing& thing) {
            return thing.rule < leastOfEmployer && thing.cues.has(lineWhole) && names_.isOnlyDescribed(thing.at);
        });
        for (NamedThing& thing : all()) describe(thing);
        compareHouses();
        return std::move(all());
    }

private:
    std::vector<NamedThing>& all() { return things_.all(); }

    /// Which names the rules find, and how strong each is by them.
    void noteFindings() {
        for (std::size_t i = 0; i < from_.findings.size(); ++i) {
            const Finding<std::string>& finding = from_.findings[i];
            const Span at = page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
            NamedThing& thing = things_.named(things_.nameOf(foldedForm(finding.value)), at);
            if (thing.mentions == 0) noteFirst(thing);
            thing.cues.add(ruleCue(finding.reason.id));
            if (finding.weight > thing.rule) {
                thing.rule = finding.weight;
                thing.finding = i;
            }
            if (finding.voice == Voice::siteHeader || finding.voice == Voice::siteSummary) thing.cues.add(inSiteVoice);
        }
    }

    /// A name that only the rules find, where it stands.
    void noteFirst(NamedThing& thing) const {
        thing.mentions = 1;
        const std::size_t unit = page_.unitAt(thing.at.begin);
        if (unit == Page::npos) return;
        thing.unit = unit;
        addUnitCues(page_, unit, thing.cues);
    }

    void addRuleCues() {
        NamedThing* best = nullptr;
        int second = -1;
        for (NamedThing& thing : all()) {
            if (best != nullptr && thing.rule <= best->rule) {
                second = std::max(second, thing.rule);
            } else {
                second = best == nullptr ? second : best->rule;
                best = &thing;
            }
            if (thing.rule >= 0) thing.cues.add(ruleAny);
            addSteps(thing.cues, rule40, {40, 48, 54, 60, 66, 72, 80, 90}, thing.rule);
        }
        hasRule_ = best != nullptr && best->rule >= leastOfEmployer;
        if (!hasRule_) return;
        best->cues.add(ruleBest);
        const std::string_view reason = from_.findings[best->finding].reason.id;
        if (reason == "extract.by-label") best->cues.add(ruleBestLabel);
        if (reason == "extract.by-sentence") best->cues.add(ruleBestSentence);
        if (reason == "extract.by-head") best->cues.add(ruleBestHead);
        if (reason == "extract.by-imprint") best->cues.add(ruleBestImprint);
        if (best->rule >= second + 10) best->cues.add(ruleLead10);
        if (second < leastOfEmployer) best->cues.add(ruleOnly);
    }

    static std::size_t ruleCue(std::string_view reason) {
        return reason == "extract.by-label"      ? ruleLabel
               : reason == "extract.by-sentence" ? ruleSentence
               : reason == "extract.by-head"     ? ruleHead
               : reason == "extract.by-register" ? ruleRegister
                                                 : ruleImprint;
    }

    /// A count as what is reached of it.
    static void addSteps(CueSet& cues, std::size_t first, std::initializer_list<int> steps, int count) {
        for (const int step : steps) {
            if (count >= step) cues.add(first);
            ++first;
        }
    }

    /// "Tidemark is a project", "a discount at Example Ltd": nobody who employs, whatever else is said.
    void dropOthers() {
        std::erase_if(all(), [this](const NamedThing& thing) {
            constexpr int strongRule = 60;
            const bool isCalledProject =
                thing.cues.has(model_.often().projectBefore) || thing.cues.has(model_.often().projectBehind);
            return (thing.cues.has(isAProject) && (thing.rule < strongRule || isCalledProject)) ||
                   (thing.cues.has(onlyOffer) && !thing.cues.has(lineWhole));
        });
    }

    void keepLikely() {
        constexpr std::size_t enough = 6;
        if (all().size() <= enough) return;
        for (NamedThing& thing : all()) thing.sum = model_.sum(thing.cues) + (thing.rule >= 0 ? ofRules : 0);
        const auto first = all().begin() + enough;
        std::nth_element(all().begin(), first, all().end(), [](const auto& a, const auto& b) { return a.sum > b.sum; });
        all().erase(
            std::remove_if(first, all().end(),
                           [](const NamedThing& thing) { return thing.rule < leastRule && !thing.cues.has(ruleRegister); }),
            all().end());
    }

    /// How often the name stands where, and what its letters say.
    void count(NamedThing& thing) {
        CueSet& cues = thing.cues;
        cues.add(start);
        if (!hasRule_) cues.add(ruleMissing);
        if (thing.withArticle > 0 && thing.bare == 0) cues.add(onlyArticle);
        if (thing.withArticle == 0 && thing.bare > 0) cues.add(neverArticle);
        const std::string_view name = thing.name;
        const auto words = static_cast<int>(std::count(name.begin(), name.end(), ' ')) + 1;
        cues.add(words == 1 ? words1 : words == 2 ? words2 : words == 3 ? words3 : words < 6 ? words4 : words6);
        addLetters(thing, words);
        addCommon(thing, words);
        const std::string& language = page_.text().language();
        if (words == 1) cues.add(language == "de" ? de1 : language == "fr" ? fr1 : language == "it" ? it1 : en1);
        if (words > 1 && language == "de") cues.add(deMany);
        addPairs(thing, words);
        addSteps(cues, mentions2, {2, 3, 4, 6, 9}, thing.mentions);
        addSteps(cues, within1, {1, 2, 3, 5}, thing.within);
        if (thing.mentions > 0 && thing.asked == thing.mentions) cues.add(onlyAsked);
        if (thing.mentions > 0 && thing.offered == thing.mentions) cues.add(onlyOffer);
        if (thing.within == 0) cues.add(onlyOpening);
    }

    /// What its words say.
    void describe(NamedThing& thing) {
        CueSet& cues = thing.cues;
        addKinds(thing);
        const bool isHouse = cues.has(hasNoun) || cues.has(hasLike) || cues.has(hasForm);
        const bool isBelowTitle = cues.has(lineBelowTitle) && (cues.has(lineWhole) || cues.has(partFirst));
        if (isHouse && !cues.has(hasTitle) && (isBelowTitle || cues.has(partBehindTitle))) cues.add(houseInHead);
        addPlacesWithin(thing);
        const std::string_view shown = page_.words(thing.at);
        if (page_.asked().hold("title.of-jobs", shown)) cues.add(hasJobs);
        const std::size_t firstWord = std::min(shown.find(' '), shown.size());
        if (names_.holds("employer.part", {thing.at.begin, thing.at.begin + firstWord})) cues.add(startsPart);
        if (!cues.has(model_.often().is)) return;
        const Unit& unit = page_.units()[thing.unit];
        const Span rest{std::min(thing.at.end, unit.at.end), unit.at.end};
        if (names_.holds("employer.noun", rest) || names_.holds("employer.like", rest)) cues.add(described);
    }

    /// Of the names that say they are of a house ("university", "ltd"): the only one, the one named first, the one named most.
    void compareHouses() {
        NamedThing* first = nullptr;
        NamedThing* most = nullptr;
        NamedThing* firstOfAll = nullptr;
        std::size_t count = 0;
        for (NamedThing& thing : all()) {
            const CueSet& cues = thing.cues;
            if (cues.has(isStop) || cues.has(hasFacts) || cues.has(structured)) continue;
            if (!cues.has(allCommon) && (firstOfAll == nullptr || thing.at.begin < firstOfAll->at.begin)) firstOfAll = &thing;
            if (cues.has(allCommon) || !(cues.has(hasNoun) || cues.has(hasForm) || cues.has(hasLike))) continue;
            ++count;
            if (first == nullptr || thing.at.begin < first->at.begin) first = &thing;
            if (most == nullptr || thing.mentions > most->mentions) most = &thing;
        }
        if (firstOfAll != nullptr) firstOfAll->cues.add(firstNamed);
        if (count == 0) return;
        if (count == 1) {
            first->cues.add(houseOnly);
        } else {
            first->cues.add(houseFirst);
            most->cues.add(houseMost);
        }
    }

    void addPlacesWithin(NamedThing& thing) const {
        CueSet& cues = thing.cues;
        const std::string_view shown = page_.words(thing.at);
        const std::size_t comma = shown.find(", ");
        if (comma != std::string_view::npos) {
            cues.add(commaWithin);
            if (isPlaceAlone(clues_, {thing.at.begin + comma + 2, thing.at.end})) cues.add(commaPlace);
        }
        const std::size_t lastWord = shown.rfind(' ');
        if (lastWord != std::string_view::npos && isPlaceAlone(clues_, {thing.at.begin + lastWord + 1, thing.at.end}))
            cues.add(endsPlace);
        const std::string_view lines = page_.text().folded().text().substr(thing.at.begin, thing.at.size());
        if (lines.find('\n') != std::string_view::npos) cues.add(crossesLine);
        if (model_.endsAsPlace(thing.name)) cues.add(placeEnding);
    }

    /// What says more together than one by one.
    static void addPairs(NamedThing& thing, int words) {
        CueSet& cues = thing.cues;
        if (thing.mentions == 1 && cues.has(lineFree)) cues.add(freeOnce);
        if (cues.has(lineWhole) && cues.has(opensText)) cues.add(wholeOpens);
        if (cues.has(lineWhole) && words <= 3) cues.add(wholeShort);
        if (cues.has(capitals) && thing.mentions == 1) cues.add(capitalsOnce);
    }

    /// "Entreprise familiale de Tournai": a word of some length in small letters is rather of a sentence than of a name.
    [[nodiscard]] bool hasSmallWord(Span at) const {
        constexpr std::size_t longWord = 4;
        const std::string_view flat = page_.flat();
        for (std::size_t begin = at.begin; begin < at.end;) {
            const std::size_t end = std::min(flat.find(' ', begin), at.end);
            if (end - begin >= longWord && flat[begin] >= 'a' && flat[begin] <= 'z' && !page_.text().folded().isUpper(begin))
                return true;
            begin = end + 1;
        }
        return false;
    }

    void addLetters(NamedThing& thing, int words) const {
        const FoldedText& folded = page_.text().folded();
        const std::string_view written = page_.words(thing.at);
        int small = 0;
        int upper = 0;
        for (std::size_t i = thing.at.begin; i < thing.at.end; ++i) {
            const char c = page_.flat()[i];
            if (c < 'a' || c > 'z') continue;
            (folded.isUpper(i) ? upper : small) += 1;
        }
        if (hasSmallWord(thing.at)) thing.cues.add(smallWithin);
        if (small == 0 && upper > 1) thing.cues.add(capitals);
        if (small > 0 && hasCapitalWithin(page_, thing.at)) thing.cues.add(capitalWithin);
        if (written.find_first_of("0123456789") != std::string_view::npos) thing.cues.add(digit);
        const std::size_t dot = written.find('.');
        if (dot != std::string_view::npos && dot + 1 < written.size() && written[dot + 1] != ' ') thing.cues.add(dotWithin);
        if (words == 1 && written.size() <= 3) thing.cues.add(short3);
        if (words == 1 && written.size() > 3 && written.size() <= 5) thing.cues.add(short5);
        if (written.size() > 40) thing.cues.add(long40);
    }

    void addKinds(NamedThing& thing) const {
        const Span at = thing.at;
        CueSet& cues = thing.cues;
        const std::string_view words = page_.words(at);
        const auto addIf = [&](bool holds, Cue cue) {
            if (holds) cues.add(cue);
        };
        addIf(names_.holds("employer.noun", at), hasNoun);
        addIf(names_.holds("employer.like", at), hasLike);
        addIf(names_.holds("employer.form", at), hasForm);
        addIf(names_.holds("employer.part", at), hasPart);
        addIf(names_.holds("title.noun", at), hasTitle);
        const auto places = placesIn(clues_, at);
        addIf(!places.empty(), hasPlace);
        addIf(isPlaceAlone(clues_, at), isPlace);
        const LanguageSet languages = page_.languages();
        addIf(page_.book().lengthAtStart("employer.stop", words, languages) > 0, isStop);
        addIf(!isFreeOfFacts(clues_, names_, at), hasFacts);
        const std::string_view flat = page_.flat();
        addIf(flat.substr(std::min(at.end + 1, flat.size()), 6) == "[name]" ||
                  (at.begin > 7 && flat.substr(at.begin - 7, 6) == "[name]"),
              hasPersonSign);
    }

    void addCommon(NamedThing& thing, int words) const {
        const std::string_view name = thing.name;
        int common = 0;
        for (std::size_t at = 0; at < name.size();) {
            const std::size_t end = std::min(name.find(' ', at), name.size());
            const std::string_view word = name.substr(at, end - at);
            common += model_.isCommon(word) || model_.before(word) != EmployerModel::none ? 1 : 0;
            at = end + 1;
        }
        if (common == words) thing.cues.add(allCommon);
        if (common > 0 && common < words) thing.cues.add(someCommon);
        if (words == 1 && things_.isSmallElsewhere(name)) thing.cues.add(smallElsewhere);
    }

    /// Names within names, and the one that comes most often.
    void relate() {
        for (const std::string& domain : from_.domainNames)
            if (NamedThing* thing = things_.known(things_.nameOf(domain)); thing != nullptr) thing->cues.add(ofDomain);
        NamedThing* most = nullptr;
        for (NamedThing& thing : all()) {
            if (thing.cues.has(allCommon) || thing.cues.has(smallElsewhere)) continue;
            if (most == nullptr || thing.mentions > most->mentions) most = &thing;
        }
        if (most != nullptr && most->mentions > 1) most->cues.add(mostNamed);
        for (NamedThing& thing : all()) relateParts(thing);
    }

    /// The names that this one has in it, word by word.
    void relateParts(NamedThing& thing) {
        constexpr std::size_t most = 7;  // words
        const std::string_view name = thing.name;
        std::array<std::size_t, most + 1> begins{};
        std::size_t count = 1;
        for (std::size_t i = 0; i < name.size() && count <= most; ++i)
            if (name[i] == ' ') begins[count++] = i + 1;
        if (count <= most) begins[count] = name.size() + 1;
        count = std::min(count, most);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = i + 1; j <= count; ++j) {
                const std::string_view words = name.substr(begins[i], begins[j] - 1 - begins[i]);
                NamedThing* part = words.size() < name.size() ? things_.known(words) : nullptr;
                if (part == nullptr) continue;
                part->cues.add(isWithin);
                if (thing.mentions * 2 >= part->mentions) part->cues.add(isWithinMore);
                thing.cues.add(hasShorter);
                if (part->mentions > thing.mentions) thing.cues.add(hasShorterMore);
            }
    }

    static constexpr int leastRule = 40;  ///< of a name that the rules find, whatever else is told of it
    static constexpr int ofRules = 1000;
    const EmployerCandidates& from_;
    const Page& page_;
    const Clues& clues_;
    const EmployerNames& names_;
    const EmployerModel& model_;
    NamedThings things_;
    bool hasRule_ = false;
};

}  // namespace

std::vector<NamedThing> namedThings(const EmployerCandidates& candidates, const EmployerModel& model) {
    return EmployerCues(candidates, model).run();
}

}  // namespace offerbook::extract::find
