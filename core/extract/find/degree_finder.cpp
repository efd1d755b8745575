#include "core/extract/find/claims.h"
#include "core/extract/find/degree_alternative.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/structured_values.h"
#include "core/extract/find/wishes.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

struct Level {
    std::string_view group;
    Degree degree;
};
constexpr std::array<Level, 8> levels{{{"degree.none", Degree::none},
                                       {"degree.secondary", Degree::secondary},
                                       {"degree.vocational", Degree::vocational},
                                       {"degree.some", Degree::bachelor},
                                       {"degree.bachelor", Degree::bachelor},
                                       {"degree.master", Degree::master},
                                       {"degree.phd", Degree::phd},
                                       {"degree.enrolled", Degree::enrolled}}};

bool isRequirementPlace(const Unit& unit) {
    return unit.section != Section::tasks && unit.section != Section::legal && unit.section != Section::employer &&
           unit.section != Section::offer;
}

class DegreeOfUnit {
public:
    DegreeOfUnit(const Page& page, std::size_t unit) : page_(page), unit_(unit) {}

    /// The lowest degree that the sentence asks for.
    std::optional<Finding<DegreeRequirement>> read() {
        const Unit& unit = page_.units()[unit_];
        const bool isTopic = unit.isAbout(Topic::degree);
        const bool inRequirements = unit.section == Section::requirements || isTopic;
        // A paragraph behind the list of tasks may have no title of its own.
        const bool isBehindTasks =
            unit.section == Section::tasks && unit.kind == LineKind::paragraph && page_.has("degree.context", unit_);
        // "Vous possédez un Bac Pro" behind the list of what is offered: asked for wherever it stands.
        const bool isSaid =
            (unit.section == Section::tasks || unit.section == Section::offer || unit.section == Section::employer) &&
            page_.has("degree.said", unit_) && page_.has("degree.context", unit_);
        // "A bachelor's degree is enough." among whatever else one should know.
        constexpr std::size_t oneSentence = 110;
        const bool isEnough =
            unit.section != Section::legal && unit.at.size() <= oneSentence && page_.has("degree.enough", unit_);
        if (!isTopic && !isBehindTasks && !isSaid && !isEnough && !isRequirementPlace(unit)) return std::nullopt;
        if (!inRequirements && !isEnough && !page_.has("degree.context", unit_)) return std::nullopt;
        collect();
        if (!least_) return std::nullopt;
        DegreeRequirement value{*least_, page_.has("degree.equivalent", unit_)};
        std::vector<Evidence> evidence{page_.evidence(where_)};
        if (const auto instead = degreeAlternative(page_, unit_)) {
            value = {*least_, false, instead->years};
            evidence.push_back(page_.evidence(instead->at));
        }
        int base = inRequirements                                                               ? weight::label
                   : unit.section == Section::head || unit.section == Section::body || isEnough ? weight::sentence - 5
                                                                                                : weight::hint;
        if (isGeneric_) base -= 8;  // "a degree" says less than "a master's degree" elsewhere
        return Finding<DegreeRequirement>{value, std::move(evidence),        base + heardFrom(unit.voice), unit.voice,
                                          false, {"extract.by-sentence", {}}};
    }

private:
    void collect() {
        bool isSpecific = false;
        for (const Level& level : levels)
            for (const Found& found : page_.found(level.group, unit_)) {
                // "You are about to obtain a doctorate": who has it soon is asked for, not what one may obtain in the job.
                const bool isSoon = page_.near("degree.near-completion", unit_, found.at(), 0) != nullptr;
                if (!isSoon && !isWhoIsSought(level.degree, found.at()) &&
                    page_.near("degree.person", unit_, found.at(), 0) != nullptr)
                    continue;
                // "A master's degree; no doctorate yet": whom the clause shuts out it does not ask for.
                if (page_.near("degree.excluded", unit_, found.at(), 0) != nullptr) continue;
                // "A degree is not required" says that none is asked for, "not essential" that one is wished for.
                const bool isDenied =
                    level.degree == Degree::none && page_.words(found.at()).find("essential") == std::string_view::npos;
                if ((!isDenied && isWishedHere(found.at())) || isSmallWord(found.at())) continue;
                if (isPartOfOther(level.degree, found.at()) || isTrainingOffered()) continue;
                const bool generic = level.group == "degree.some";
                if (generic && isSpecific) continue;
                take(level.degree, found.at(), generic);
                isSpecific = isSpecific || !generic;
            }
        students();
        both();
    }

    /// "Studies: bachelor's or master's student (final semester)": words that begin the line say whom it asks for, though they
    /// hold words that mostly speak of others.
    bool isWhoIsSought(Degree degree, Span at) const {
        constexpr std::size_t mark = 6;
        const Unit& unit = page_.units()[unit_];
        const Found* person = page_.near("degree.person", unit_, at, 0);
        return degree == Degree::enrolled && at.begin <= unit.at.begin + mark && person != nullptr &&
               person->at().begin >= at.begin && person->at().end <= at.end;
    }

    /// "Abgeschlossenes Studium (Master) und Promotion": both are asked for.
    void both() {
        for (const Found& found : page_.found("degree.phd-too", unit_))
            if (least_ && page_.near("degree.person", unit_, found.at(), 0) == nullptr && !isWishedHere(found.at())) {
                least_ = Degree::phd;
                where_ = found.at();
            }
    }

    /// "Requisiti variabili, ma in generale": the letters of "MA in" without their capitals are words of a sentence.
    bool isSmallWord(Span at) const {
        return page_.asked().beginningOf("degree.small-letters", page_.words(at)) > 0 && !page_.text().folded().isUpper(at.begin);
    }

    /// "Ausbildung zur Technikerin (m/w/d)" in a heading is what one can learn there, not what one must have learnt.
    bool isTrainingOffered() const {
        const Unit& unit = page_.units()[unit_];
        constexpr std::size_t headUnits = 2;
        return (unit.kind == LineKind::heading || unit.hasLabel(Topic::title) || unit_ < headUnits) &&
               page_.asked().hold("degree.training-offered", page_.words(unit),
                                  page_.book().onlyLanguage(page_.text().language()));
    }

    /// "M.A. or Ph.D. student in history" at the beginning of a requirement: who is asked for, not whom one works with.
    void students() {
        const Unit& unit = page_.units()[unit_];
        if (unit.section != Section::requirements && !unit.isAbout(Topic::degree)) return;
        constexpr std::size_t mark = 6;
        for (const Found& found : page_.found("degree.student", unit_))
            if (found.at().begin <= unit.at.begin + mark && !isWishedHere(found.at())) take(Degree::enrolled, found.at(), false);
    }

    /// "laurea" within "laurea magistrale": the longer name says which degree.
    bool isPartOfOther(Degree degree, Span at) const {
        for (const Level& level : levels)
            for (const Found& other : page_.found(level.group, unit_)) {
                const bool around = other.at().begin <= at.begin && other.at().end >= at.end && other.at().size() > at.size();
                if (level.degree != degree && around) return true;
            }
        return false;
    }

    /// A wish counts for the clause it stands in: "a degree is required, a doctorate is a plus".
    bool isWishedHere(Span at) const {
        const Span all = page_.units()[unit_].at;
        constexpr std::string_view ends = ";.,(";
        const std::string_view flat = page_.flat();
        const auto isBar = [&](std::size_t i) { return isListOfBars() && flat.substr(i, 3) == " / "; };
        std::size_t begin = at.begin;
        while (begin > all.begin && ends.find(flat[begin - 1]) == std::string_view::npos && !isBar(begin - 1)) --begin;
        std::size_t end = at.end;
        while (end < all.end && flat[end] != ';' && flat[end] != '.' && flat[end] != '(' && !isBar(end) &&
               !prefersSubject({end, all.end}) &&
               !(flat[end] == ',' && (isRequired({begin, end}) || turnsToOther({end, all.end}))))
            ++end;
        return isBehindWish(page_, unit_, begin) || isWished(page_, unit_, {begin, end}) || isInListOfWishes(at);
    }

    /// "A scientific training is welcome: maths, physics, a master's degree or a doctorate": the list behind the colon is wished
    /// for.
    bool isInListOfWishes(Span at) const {
        const Span all = page_.units()[unit_].at;
        const std::string_view before = page_.words(Span{all.begin, at.begin});
        const std::size_t colon = before.rfind(": ");
        if (colon == std::string_view::npos || before.find_first_of(".;", colon) != std::string_view::npos) return false;
        constexpr std::size_t blank = 1;
        const auto wishes = page_.found("wish.word", unit_);
        return std::any_of(wishes.begin(), wishes.end(), [&](const Found& wish) {
            return wish.at().end <= all.begin + colon && all.begin + colon - wish.at().end <= blank;
        });
    }

    /// A whole profile in one paragraph: "Bachelor in economics / certificates a plus / experience in a bank".
    bool isListOfBars() const {
        constexpr std::size_t shortest = 200;
        return page_.units()[unit_].at.size() > shortest;
    }

    /// "A degree, preferably in law": the subject is wished for, the degree is not.
    bool prefersSubject(Span rest) const {
        const char sign = page_.flat()[rest.begin];
        return (sign == ',' || sign == '-' || sign == ' ') &&
               page_.book().lengthAtStart("degree.subject", page_.words(rest), page_.languages()) > 0;
    }

    /// Behind the comma the sentence speaks of something else: experience, a language, another degree.
    bool turnsToOther(Span behindComma) const {
        std::size_t end = behindComma.begin + 1;
        while (end < behindComma.end && page_.flat()[end] != ',' && page_.flat()[end] != ';') ++end;
        for (const std::string_view group : {"experience.word", "language.use", "wish.own", "degree.vocational",
                                             "degree.bachelor", "degree.master", "degree.phd"})
            for (const Found& word : page_.found(group, unit_))
                if (word.at().begin >= behindComma.begin && word.at().end <= end) return true;
        return false;
    }

    bool isRequired(Span within) const {
        for (const Found& word : page_.found("must.word", unit_))
            if (word.at().begin >= within.begin && word.at().end <= within.end) return true;
        return false;
    }

    void take(Degree degree, Span at, bool generic) {
        // Who is still studying is asked for as a student, whatever degree the studies lead to.
        const bool first = !least_;
        const bool replacesGeneric = isGeneric_ && !generic;
        const bool lower = least_ && *least_ != Degree::enrolled && (degree == Degree::enrolled || degree < *least_);
        if (!first && !replacesGeneric && !lower) return;
        least_ = degree;
        where_ = at;
        isGeneric_ = generic;
    }

    const Page& page_;
    std::size_t unit_;
    std::optional<Degree> least_;
    Span where_;
    bool isGeneric_ = false;
};

/// A post that only people with the degree get, though no sentence asks for it.
Finding<DegreeRequirement> degreeOfPost(const Page& page, const Found& post, Degree degree, int strength) {
    const Voice voice = page.units()[post.unit].voice;
    return {{degree, false}, {page.evidence(post.at())}, strength, voice, false, {"extract.by-sentence", {}}};
}

/// "Studentische Hilfskraft gesucht", "Working student marketing" at the top: a post for students only, whatever else is asked.
/// Not "student assistant or part-time job", which others can have as well.
std::optional<Finding<DegreeRequirement>> studentPost(const Page& page) {
    constexpr std::size_t headUnits = 4;
    for (const Found& found : page.found("degree.student-post"))
        if ((found.unit < headUnits || page.units()[found.unit].hasLabel(Topic::title)) &&
            page.near("degree.student-not", found.unit, found.at(), 0) == nullptr)
            return degreeOfPost(page, found, Degree::enrolled, weight::hint - 5);
    return std::nullopt;
}

/// "Postdoctoral researcher", "a two-year postdoc position" at the top: for people who have the doctorate. Not "doctoral and
/// postdoctoral positions", of which the first are for people without.
std::optional<Finding<DegreeRequirement>> postdoctoralPost(const Page& page) {
    constexpr std::size_t headUnits = 3;
    for (const Found& found : page.found("degree.postdoctoral-post")) {
        const Unit& unit = page.units()[found.unit];
        // "You help our postdoctoral researchers." is a sentence; the first of a notice without a title says what is offered.
        const bool isSentence = found.unit > 0 && page.flat()[unit.at.end - 1] == '.';
        if ((found.unit >= headUnits || isSentence) && !unit.hasLabel(Topic::title)) continue;
        if (page.near("degree.doctoral-post", found.unit, found.at(), 24) != nullptr) return std::nullopt;
        return degreeOfPost(page, found, Degree::phd, weight::hint - 8);
    }
    return std::nullopt;
}

/// What one unit asks for.
struct Asked {
    std::size_t unit;
    Finding<DegreeRequirement> finding;
};

/// "A doctorate" / "or" / "a master's degree and six years of experience", in lines of their own: any of them will do.
bool isAlternativeTo(const Page& page, std::size_t one, std::size_t two) {
    const auto holds = [&](std::string_view group, std::size_t unit) {
        return page.asked().hold(group, page.words(page.units()[unit]));
    };
    const std::size_t apart = two - one;
    if (apart == 2) return holds("degree.or-alone", one + 1);
    if (apart != 1) return false;
    if (holds("degree.or-at-end", one) || holds("degree.or-at-begin", two)) return true;
    const auto counts = [&](std::size_t unit) { return page.has("length.years", unit) && page.has("experience.word", unit); };
    return counts(one) && counts(two);
}

bool isLower(Degree degree, Degree than) { return than != Degree::enrolled && (degree == Degree::enrolled || degree < than); }

/// The lowest of those that are alternatives speaks for all of them.
std::vector<Finding<DegreeRequirement>> joined(const Page& page, std::vector<Asked> asked) {
    std::vector<Finding<DegreeRequirement>> findings;
    std::size_t last = 0;
    for (Asked& one : asked) {
        if (!findings.empty() && isAlternativeTo(page, last, one.unit)) {
            Finding<DegreeRequirement>& all = findings.back();
            const int weight = std::max(all.weight, one.finding.weight);
            if (isLower(one.finding.value.least, all.value.least)) all = std::move(one.finding);
            all.weight = weight;
        } else {
            findings.push_back(std::move(one.finding));
        }
        last = one.unit;
    }
    return findings;
}

/// "A degree" of any kind.
bool isAnyDegree(const Page& page, const Claims& claims, const Finding<DegreeRequirement>& finding) {
    const Evidence& evidence = finding.evidence.front();
    const std::size_t unit = claims.unitOf(evidence);
    const Span at = page.flatSpan({evidence.begin, evidence.end});
    return unit != Page::npos && finding.value.least == Degree::bachelor && page.near("degree.some", unit, at, 0) != nullptr &&
           page.near("degree.bachelor", unit, at, 0) == nullptr;
}

/// "Profile in brief: secondary school, good English": a label at the top and a few words, no sentence.
bool isInForm(const Page& page, std::size_t unit, const Evidence& evidence) {
    constexpr std::size_t headUnits = 12;
    constexpr std::size_t longest = 70;
    const Unit& there = page.units()[unit];
    const Line& line = page.text().lines()[there.line];
    return unit < headUnits && line.hasLabel() && line.value.size() <= longest && evidence.begin >= line.value.begin &&
           page.flat()[there.at.end - 1] != '.';
}

/// "Data scientist - PhD required" at the top and "a bachelor's degree" among the requirements: the first says outright that
/// nothing less will do, or the second that it will.
bool isHeadAgainstText(const Page& page, const Claims& claims, const Finding<DegreeRequirement>& one,
                       const Finding<DegreeRequirement>& other) {
    constexpr std::size_t headUnits = 6;
    const std::size_t first = std::min(claims.unitOf(one.evidence.front()), claims.unitOf(other.evidence.front()));
    const std::size_t second = std::max(claims.unitOf(one.evidence.front()), claims.unitOf(other.evidence.front()));
    if (second >= page.units().size() || first >= headUnits || second - first < 2) return false;
    const auto says = [&](std::string_view group, std::size_t unit) {
        return page.book().firstAt(group, page.words(page.units()[unit]), page.languages()).has_value();
    };
    const auto isChoice = [&](std::size_t unit) { return says("claim.degree-choice", unit); };
    if (isChoice(first) || isChoice(second)) return false;
    return page.has("must.word", first) || says("claim.degree-enough", first) || says("claim.degree-enough", second);
}

}  // namespace

Stated<DegreeRequirement> findDegreeMin(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<std::size_t> units;
    for (const Level& level : levels)
        for (const Found& found : page.found(level.group)) units.push_back(found.unit);
    for (const Found& found : page.found("degree.student")) units.push_back(found.unit);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    std::vector<Asked> asked;
    for (const std::size_t unit : units)
        if (auto finding = DegreeOfUnit(page, unit).read()) asked.push_back({unit, std::move(*finding)});
    std::vector<Finding<DegreeRequirement>> findings = joined(page, std::move(asked));
    if (isYes(structuredValue(clues, "experienceInPlaceOfEducation")))
        for (Finding<DegreeRequirement>& finding : findings) finding.value.orEquivalent = true;
    if (auto post = studentPost(page)) findings.push_back(std::move(*post));
    if (auto post = postdoctoralPost(page)) findings.push_back(std::move(*post));
    // "Qualification: Master" in a site's form and "a bachelor's degree is required" in a sentence; two sentences mostly speak of
    // several ways in.
    const Claims claims(page);
    const auto isLabelled = [&](const Finding<DegreeRequirement>& finding) {
        const std::size_t unit = claims.unitOf(finding.evidence.front());
        return unit != Page::npos &&
               (page.units()[unit].isValueOf(Topic::degree) || isInForm(page, unit, finding.evidence.front()));
    };
    const auto isOutright = [&](const Finding<DegreeRequirement>& finding) {
        return finding.weight >= (isLabelled(finding) ? weight::hint - 5 : weight::sentence - 5);
    };
    return reconcile<DegreeRequirement>(
        std::move(findings), [&](const Finding<DegreeRequirement>& taken, const Finding<DegreeRequirement>& other) {
            // "A degree" may be either; "no degree is needed" asks for none.
            for (const auto* one : {&taken, &other})
                if (isAnyDegree(page, claims, *one) ||
                    (one->value.least != Degree::none && claims.isSaidWith(one->evidence.front(), "claim.degree-aside")))
                    return false;
            const bool areFinished = taken.value.least != Degree::enrolled && other.value.least != Degree::enrolled;
            return areFinished && taken.value.least != other.value.least && isOutright(taken) && isOutright(other) &&
                   (isLabelled(taken) != isLabelled(other) || isHeadAgainstText(page, claims, taken, other)) &&
                   claims.areSaidOfOnePost(taken.evidence.front(), other.evidence.front());
        });
}

namespace {

/// "Holders of a PhD or persons without a degree", "who have no degree, or who hold a doctorate": each part says of itself
/// whether the degree is the one that shuts out or the one that is missing.
std::vector<Span> partsOfExcluded(const Page& page, Span who) {
    std::vector<Span> parts;
    const std::string_view flat = page.flat().substr(0, who.end);
    std::size_t begin = who.begin;
    for (std::size_t from = who.begin;;) {
        const auto pieces = page.asked().piecesOf("degree.excluded-joint", flat, from);
        if (pieces.empty()) break;
        const auto at = static_cast<std::size_t>(pieces.front().data() - flat.data());
        if (at > begin) parts.push_back({begin, at});
        begin = at;
        from = at + pieces.front().size();
    }
    parts.push_back({begin, who.end});
    return parts;
}

}  // namespace

Stated<std::vector<Degree>> findDegreeExcluded(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Degree> excluded;
    std::vector<Evidence> evidence;
    const auto add = [&](Degree degree, const Found& found) {
        if (std::find(excluded.begin(), excluded.end(), degree) != excluded.end()) return;
        excluded.push_back(degree);
        evidence.push_back(page.evidence(found.at()));
    };
    const auto readPart = [&](const Found& found, Span part) {
        // "Master students cannot be admitted to the clean room": shut out of something else than the post.
        if (page.asked().hold("degree.shut-out-of-other", page.words(page.units()[found.unit]), page.languages())) return;
        const std::string words(page.words(part));
        if (page.asked().hold("degree.not-excluded", words)) return;  // "you do not have to hold a degree"
        const bool without = page.asked().hold("degree.without", words);
        if (without && words.find(" degree") != std::string::npos) add(Degree::none, found);
        // "PhD." has its full stop outside of the words.
        const auto isNamed = [&](const Found& named) { return named.at().begin >= part.begin && named.at().end <= part.end + 1; };
        bool isSpecific = false;  // "a master's degree or higher" holds "degree or", which is any
        for (const Level& level : levels)
            for (const Found& named : page.found(level.group, found.unit))
                isSpecific = isSpecific || (level.group != "degree.some" && level.degree != Degree::enrolled && isNamed(named));
        for (const Level& level : levels)
            for (const Found& named : page.found(level.group, found.unit)) {
                if (!isNamed(named) || level.degree == Degree::enrolled) continue;
                if (isSpecific && level.group == "degree.some") continue;
                add(without ? Degree::none : level.degree, found);
            }
    };
    for (const Found& found : page.found("degree.excluded"))
        if (const auto who = found.hit.part(Part::who))
            for (const Span& part : partsOfExcluded(page, *who)) readPart(found, part);
    if (excluded.empty()) return {};
    std::sort(excluded.begin(), excluded.end());
    return Stated<std::vector<Degree>>::extracted(excluded, evidence);
}

}  // namespace offerbook::extract::find
