#include "core/extract/find/claims.h"
#include "core/extract/find/degree_alternative.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/structured_values.h"
#include "core/extract/find/wishes.h"
#include "core/extract/find/word_bytes.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// A length of time that the text asks for as experience.
struct AskedExperience {
    const Found* found = nullptr;
    Span words;                  ///< the clause around it: "a maximum of two years of experience since graduation"
    std::optional<Decimal> low;  ///< years
    std::optional<Decimal> high;
    bool isMaximum = false;
    int weight = 0;
};

class ExperienceReader {
public:
    explicit ExperienceReader(const Page& page) : page_(page) {}

    std::vector<AskedExperience> read() {
        for (const Found& found : page_.found("length.years")) consider(found, 1);
        for (const Found& found : page_.found("length.months")) consider(found, 12);
        return std::move(asked_);
    }

private:
    void consider(const Found& found, int perYear) {
        const Unit& unit = page_.units()[found.unit];
        if (unit.section == Section::legal || unit.voice == Voice::siteHeader) return;
        const bool isTopic = unit.isAbout(Topic::experience);
        constexpr std::size_t reach = 70;
        const Found* word = page_.near("experience.word", found.unit, found.at(), reach);
        if (word == nullptr && !(isTopic && unit.at.size() < 80)) return;
        constexpr std::size_t besideAge = 14;  // "minimum age 21 years"
        if (page_.near("length.age", found.unit, found.at(), besideAge) != nullptr) return;
        if (isOwnHistory(found, unit) || isPayStep(found) || standsInForDegree(found) || isOfStudies(found)) return;
        if (isOfContract(found, word)) return;
        if (isOnlyWished(found, unit)) return;
        AskedExperience asked{
            &found, wordsAround(found.at(), unit.at), page_.number(found, Part::lo), page_.number(found, Part::hi), false, 0};
        if (!asked.low || *asked.low > Decimal(40 * perYear)) return;
        if (perYear > 1) {
            asked.low = asked.low->dividedBy(Decimal(perYear), 2, Rounding::halfEven);
            if (asked.high) asked.high = asked.high->dividedBy(Decimal(perYear), 2, Rounding::halfEven);
        }
        if (perYear == 1 && !asked.high) openRange(asked, unit);
        if (asked.high && *asked.high < *asked.low) return;
        // "Nobody with fewer than five years will be considered": the least, told by whom it shuts out; "applicants with more
        // than three years are not eligible": the most.
        constexpr std::size_t behind = 64;  // "two years of postdoctoral experience at most"
        asked.isMaximum =
            (page_.isAfter("experience.max", found.unit, found.at().begin) ||
             page_.asked().hold("experience.shuts-out-above", page_.words(around(found, unit)), page_.languages()) ||
             page_.asked().hold("experience.max-behind",
                                page_.words(Span{found.at().end, std::min(unit.at.end, found.at().end + behind)}))) &&
            !page_.asked().hold("experience.shuts-out", page_.words(around(found, unit)), page_.languages());
        asked.weight = weight::sentence + (unit.section == Section::requirements || isTopic ? 10 : 0) + heardFrom(unit.voice);
        if (page_.isAfter("experience.minimum", found.unit, found.at().begin)) asked.weight += 3;
        asked_.push_back(asked);
    }

    /// "Three (3) to five (5) years": the first figure stands before the one that the years follow.
    void openRange(AskedExperience& asked, const Unit& unit) const {
        static const RE2 first("\\(([0-9]{1,2})\\) ?(?:to|-|or|bis|oder|a|ou|ai|o) ?$");
        constexpr std::size_t reach = 16;
        const std::size_t end = asked.found->at().begin;
        re2::StringPiece figure;
        if (!RE2::PartialMatch(page_.words(Span{std::max(unit.at.begin, end - std::min(end, reach)), end}), first, &figure))
            return;
        const auto least = page_.book().number(figure);
        if (!least || *least > *asked.low) return;
        asked.high = asked.low;
        asked.low = *least;
    }

    /// "Two years, fixed-term, in a similar role": how long the contract lasts, unless the word is experience itself.
    bool isOfContract(const Found& found, const Found* word) const {
        constexpr std::size_t beside = 12;
        if (word == nullptr && page_.near("contract.word", found.unit, found.at(), beside) != nullptr) return true;
        if (isLengthOfTerm(found)) return true;
        const bool isSure = word != nullptr && page_.asked().hold("experience.sure-word", page_.words(word->at()));
        return !isSure && page_.near("contract.fixed-word", found.unit, found.at(), beside) != nullptr;
    }

    /// "A 6 month position working with ...", "une mission de 3 ans": the word that the length belongs to. "Experience from a
    /// placement of 6 months" speaks of experience before. "After two years you will have the experience to lead": some day.
    bool isLengthOfTerm(const Found& found) const {
        const Unit& unit = page_.units()[found.unit];
        constexpr std::size_t reach = 40;
        const Span clause = clauseOf(found.at(), unit.at);
        if (page_.asked().hold("experience.sure-word", page_.words(Span{clause.begin, found.at().begin}))) return false;
        if (unit.section != Section::requirements && page_.isAfter("experience.future", found.unit, found.at().begin))
            return true;
        const Span before{std::max(unit.at.begin, found.at().begin - std::min(found.at().begin, reach)), found.at().begin};
        const Span behind{found.at().end, std::min(unit.at.end, found.at().end + reach)};
        return page_.asked().hold("experience.of-term", page_.words(behind)) ||
               page_.asked().hold("experience.term-before", page_.words(before));
    }

    bool isOnlyWished(const Found& found, const Unit& unit) const {
        const Span clause = clauseOf(found.at(), unit.at);
        if (isBehindWish(page_, found.unit, clause.begin)) return true;
        return isWished(page_, found.unit, requiredPart(found.unit, near(clause, found.at()))) &&
               (!page_.has("must.word", found.unit) || isWishBetweenCommas(found, unit.at));
    }

    /// Of a paragraph without commas: a wish far from the years is for something else.
    static Span near(Span clause, Span at) {
        constexpr std::size_t reach = 120;
        return {std::max(clause.begin, at.begin > reach ? at.begin - reach : 0), std::min(clause.end, at.end + reach)};
    }

    /// "A 4-year degree", "eine dreijährige Ausbildung": how long one studies for it.
    bool isOfStudies(const Found& found) const {
        constexpr std::size_t reach = 40;
        return page_.asked().hold("length.of-studies", page_.flat().substr(found.at().end, reach), page_.languages());
    }

    /// "Requirements: a degree, one year of experience preferred": the wish stands beside the years, the must elsewhere.
    bool isWishBetweenCommas(const Found& found, Span unit) const {
        const std::string_view flat = page_.flat();
        Span part = found.at();
        while (part.begin > unit.begin && flat[part.begin - 1] != ',' && flat[part.begin - 1] != ';') --part.begin;
        while (part.end < unit.end && flat[part.end] != ',' && flat[part.end] != ';') ++part.end;
        const auto musts = page_.found("must.word", found.unit);
        const bool isMust = std::any_of(musts.begin(), musts.end(), [&](const Found& must) {
            return must.at().begin >= part.begin && must.at().end <= part.end;
        });
        return !isMust && isWished(page_, found.unit, part);
    }

    /// "Two years of experience, gained preferably in a large company": where it was gained is wished for, it is not.
    Span requiredPart(std::size_t unit, Span clause) const {
        for (const Found& wish : page_.found("wish.word", unit))
            if (wish.at().begin > clause.begin && wish.at().end <= clause.end &&
                page_.book().lengthAtStart("degree.subject", page_.words(Span{wish.at().begin - 1, clause.end}),
                                           page_.languages()) > 0)
                clause.end = wish.at().begin;
        return clause;
    }

    /// The words around a length up to the next comma, bracket or end of a sentence.
    Span clauseOf(Span at, Span unit) const {
        constexpr std::string_view ends = ";,()";
        const std::string_view flat = page_.flat();
        const auto isEnd = [&](std::size_t i) {
            return ends.find(flat[i]) != std::string_view::npos || (flat[i] == '.' && i + 1 < unit.end && flat[i + 1] == ' ');
        };
        while (at.begin > unit.begin && !isEnd(at.begin - 1)) --at.begin;
        while (at.end < unit.end && !isEnd(at.end)) ++at.end;
        return at;
    }

    /// What the length means stands around it ("since graduation"); of a long clause the length alone is quoted.
    Span wordsAround(Span at, Span unit) const {
        constexpr std::size_t reachBefore = 60;
        constexpr std::size_t reachBehind = 100;
        constexpr std::string_view bulletOrBlank = " -*";
        Span clause = clauseOf(at, unit);
        const std::string_view flat = page_.flat();
        while (clause.begin < at.begin && bulletOrBlank.find(flat[clause.begin]) != std::string_view::npos) ++clause.begin;
        while (clause.end > at.end && (flat[clause.end - 1] == ' ' || flat[clause.end - 1] == '.')) --clause.end;
        if (at.begin - clause.begin > reachBefore) clause.begin = at.begin;
        if (clause.end - at.end > reachBehind) clause.end = at.end;
        return clause;
    }

    /// "We have 30 years of experience": the employer's, not the candidate's.
    bool isOwnHistory(const Found& found, const Unit& unit) const {
        if (page_.near("experience.own-sure", found.unit, found.at(), 0) != nullptr) return true;
        // "We believe that at least 5 years ...": what is the least is asked for; "more than 20 years" many a firm boasts of.
        if (page_.isAfter("experience.least", found.unit, found.at().begin)) return false;
        const bool isOfReader = page_.asked().hold("experience.yours", page_.words(around(found, unit)));
        if (!isOfReader && (unit.section == Section::offer || unit.section == Section::employer)) return true;
        const Found* own = page_.near("experience.own", found.unit, found.at(), 60);
        if (own == nullptr || isSought(*own, found)) return false;
        if (unit.section != Section::requirements) return true;
        return own->at().end <= found.at().begin && !isOfReader;
    }

    /// As much of a sentence as one looks at to see who speaks.
    static Span around(const Found& found, const Unit& unit) {
        constexpr std::size_t reach = 400;
        return {std::max(unit.at.begin, found.at().begin - std::min(found.at().begin, reach)),
                std::min(unit.at.end, found.at().end + reach)};
    }

    /// "Our client seeks a clerk with 5 years of experience", "we have an opening for a nurse with ...": between the house and
    /// the years stands whom it looks for.
    bool isSought(const Found& own, const Found& found) const {
        if (own.at().begin >= found.at().begin) return false;
        return page_.asked().hold("experience.seeks", page_.words(Span{own.at().begin, found.at().begin}));
    }

    /// "A Bachelor's degree, or 5 years of experience": who has the degree needs no years.
    bool standsInForDegree(const Found& found) const {
        const auto instead = degreeAlternative(page_, found.unit);
        return instead && found.at().begin < instead->at.end && found.at().end > instead->at.begin;
    }

    /// "Up to 5 years of experience the salary is ...": it separates pay.
    /// "Pay is $15 an hour, requires 2 years of experience" asks for them.
    bool isPayStep(const Found& found) const {
        constexpr std::size_t beside = 14;
        return page_.near("salary.word", found.unit, found.at(), 80) != nullptr &&
               page_.near("must.word", found.unit, found.at(), beside) == nullptr;
    }

    const Page& page_;
    std::vector<AskedExperience> asked_;
};

/// The words that say in what one must be experienced.
std::vector<std::string_view> subjectOf(const Page& page, const Finding<Decimal>& finding) {
    Span at = page.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
    if (const std::size_t unit = page.unitAt(at.begin); unit != Page::npos)  // "Level of experience: 2 years"
        if (const Line& line = page.text().lines()[page.units()[unit].line]; line.hasLabel())
            at.begin = std::clamp(page.flatSpan(line.value).begin, at.begin, at.end);
    // "3 years of experience | full-time | team of 11": the next part of a row is about something else.
    const std::string_view words = page.words(at).substr(0, page.words(at).find(" | "));
    std::vector<std::string_view> subject;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" /:()", begin), words.size());
        const std::string_view word = words.substr(begin, end - begin);
        if (word.size() > 1 && !page.asked().hold("experience.no-subject", word) && !page.book().number(word))
            subject.push_back(word);
        begin = end + 1;
    }
    return subject;
}

/// Of the work that the title names, or of no work in particular: "2 years of experience are enough", "three years as a
/// bookkeeper"; not "2 years with SAP".
bool isOfWholePost(const Page& page, const std::vector<std::string_view>& subject) {
    constexpr std::size_t most = 4;
    constexpr std::size_t headUnits = 3;
    constexpr std::size_t stem = 5;
    if (subject.empty()) return true;
    if (subject.size() > most) return false;
    const auto isOfTitle = [&](std::string_view word) {
        if (word.size() < stem) return false;
        for (std::size_t unit = 0; unit < std::min(headUnits, page.units().size()); ++unit) {
            const std::string_view head = page.words(page.units()[unit]);
            const std::size_t at = page.has("title.noun", unit) ? head.find(word.substr(0, stem)) : std::string_view::npos;
            if (at != std::string_view::npos && (at == 0 || !isWordByte(head[at - 1]))) return true;
        }
        return false;
    };
    return std::any_of(subject.begin(), subject.end(), isOfTitle);
}

/// "Experience: 2 years", "Level: 2 years | full-time": a label and little more.
bool isInForm(const Page& page, std::size_t unit) {
    constexpr std::size_t longest = 24;
    const Line& line = page.text().lines()[page.units()[unit].line];
    const std::size_t firstPart = page.text().slice(line.value).find(" | ");
    return page.units()[unit].hasLabel(Topic::experience) ||
           (line.hasLabel() && std::min(line.value.size(), firstPart) <= longest);
}

/// "3 years in bookkeeping" and "5 years of experience in bookkeeping", or "Experience: 2 years" at the top and more than that of
/// one thing. Fewer years of one thing among all are no other number, nor are those that another degree asks for.
bool isOfSameWork(const Page& page, const Claims& claims, const Finding<Decimal>& taken, const Finding<Decimal>& other) {
    for (const Finding<Decimal>* finding : {&taken, &other})
        if (claims.isSaidWith(finding->evidence.front(), "claim.years-of-level")) return false;
    const auto one = subjectOf(page, taken);
    const auto two = subjectOf(page, other);
    if (isOfWholePost(page, one) && isOfWholePost(page, two)) return true;
    if (one.empty() != two.empty()) {
        const auto& wide = one.empty() ? taken : other;
        const auto& narrow = one.empty() ? other : taken;
        const std::size_t unit = claims.unitOf(wide.evidence.front());
        return wide.value < narrow.value && unit != Page::npos && isInForm(page, unit);
    }
    constexpr std::size_t most = 12;
    if (one.size() > most || two.size() > most) return false;
    const auto isAllIn = [](const auto& words, const auto& others) {
        return std::all_of(words.begin(), words.end(),
                           [&](std::string_view word) { return std::find(others.begin(), others.end(), word) != others.end(); });
    };
    return isAllIn(one, two) && isAllIn(two, one);
}

/// "Beginners welcome" at the top, "no previous experience is needed" anywhere, where another sentence asks for years.
void addBeginners(const Page& page, std::vector<Finding<Decimal>>& findings) {
    constexpr std::size_t headUnits = 6;
    constexpr int less = weight::hint - 20;  // beside what is asked for; alone it asks for nothing
    if (findings.empty()) return;
    for (std::size_t i = 0; i < page.units().size(); ++i) {
        const Unit& unit = page.units()[i];
        const bool isNeeded = i >= headUnits && !page.has("experience.none", i);
        if (isNeeded || unit.section == Section::legal || unit.section == Section::wished) continue;
        const auto none = page.found("experience.none", i);
        const auto at = none.empty() ? page.book().firstAt("claim.beginners", page.words(unit), page.languages())
                                     : std::optional(none.front().at().begin - unit.at.begin);
        if (!at) continue;
        const Span said{unit.at.begin + *at, unit.at.end};
        findings.push_back({Decimal(0), {page.evidence(said)}, less, Voice::employer, false, {"extract.by-sentence", {}}});
        return;
    }
}

/// Google's field beside schema.org's sentence.
std::optional<Finding<Decimal>> experienceOfData(const Clues& clues) {
    const StructuredValue* value = structuredValue(clues, "experienceRequirements.monthsOfExperience");
    const auto months = numberOf(value);
    const Decimal most(480);
    if (!months || months->sign() < 0 || *months > most) return std::nullopt;
    constexpr int monthsOfYear = 12;
    return structuredFinding(clues, months->dividedBy(Decimal(monthsOfYear), 2, Rounding::halfEven), *value);
}

}  // namespace

Stated<Decimal> findExperienceMin(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<Decimal>> findings;
    for (const AskedExperience& asked : ExperienceReader(page).read())
        if (!asked.isMaximum)
            findings.push_back(
                {*asked.low, {page.evidence(asked.words)}, asked.weight, Voice::employer, false, {"extract.by-sentence", {}}});
    addBeginners(page, findings);
    if (auto ofData = experienceOfData(clues)) findings.push_back(std::move(*ofData));
    const Claims claims(page);
    return reconcile<Decimal>(std::move(findings), [&](const Finding<Decimal>& taken, const Finding<Decimal>& other) {
        if (!claims.mayContradict(taken, other)) return false;
        if (other.value == Decimal(0) && other.weight < weight::hint) return taken.weight > weight::sentence;
        return other.weight >= weight::sentence && isOfSameWork(page, claims, taken, other);
    });
}

Stated<ExperienceLimit> findExperienceMax(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<ExperienceLimit>> findings;
    for (const AskedExperience& asked : ExperienceReader(page).read()) {
        if (asked.isMaximum)
            findings.push_back({{asked.high.value_or(*asked.low), true},
                                {page.evidence(asked.words)},
                                asked.weight + 5,
                                Voice::employer,
                                false,
                                {"extract.by-sentence", {}}});
        else if (asked.high && *asked.high != *asked.low)
            findings.push_back({{*asked.high, false},
                                {page.evidence(asked.words)},
                                asked.weight,
                                Voice::employer,
                                false,
                                {"extract.by-sentence", {}}});
    }
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
