#include "core/extract/find/claims.h"
#include "core/extract/find/finders.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "TraineeshipPurchasing_2021": a name made of words.
bool hasLongWord(std::string_view text) {
    constexpr int longest = 11;
    int run = 0;
    for (const char c : text) {
        run = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? run + 1 : 0;
        if (run > longest) return true;
    }
    return false;
}

/// "2026", "5", "3%" and words are no references.
bool looksLikeReference(std::string_view text) {
    constexpr std::size_t longest = 40;
    constexpr std::size_t longestOfParts = 64;  // "26-Programme Management-ISDF-268841-J-Nairobi (T)"
    const bool isOfParts = std::count(text.begin(), text.end(), '-') > 2 && text.size() <= longestOfParts;
    if (text.size() < 3 || (text.size() > longest && !isOfParts) || !hasDigit(text)) return false;
    if (hasLongWord(text)) return false;
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !digitsOnly || (text.size() > 4 && text.size() < 15) ||
           (text.size() == 4 && text.substr(0, 2) != "20" && text.substr(0, 2) != "19");
}

/// "5712093    Places: 2", "4471W / Our ref.: BE-07", "AB-11 - posted on 20 May": how much of it is the first fact of a line of
/// several.
std::size_t lengthOfFirst(std::string_view text) {
    for (const std::string_view joint : {std::string_view("   "), std::string_view("\t"), std::string_view(" / "),
                                         std::string_view(" - "), std::string_view(" \u2013 ")}) {
        const auto at = text.find(joint);
        if (at == std::string_view::npos || !looksLikeReference(text.substr(0, at))) continue;
        const std::string_view rest = text.substr(at + joint.size());
        // "VN 2026 - 12" is one number.
        const bool isOtherFact = joint == "   " || joint == "\t" || rest.find(' ') != std::string_view::npos;
        if (isOtherFact) text = text.substr(0, at);
    }
    return text.size();
}

/// "1999", "23": a year or a count elsewhere, a number where nothing but the words for it stand before.
bool isShortNumber(std::string_view text) {
    return !text.empty() && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "clerk-part-2": the name of a page in its front matter.
bool isPageName(std::string_view text) {
    return text.find('-') != std::string_view::npos &&
           std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "7160A" and "7157P" are numbers of one kind: letters stand where letters stand.
bool areOfOneShape(std::string_view a, std::string_view b) {
    const auto kindOf = [](char c) {
        return c >= '0' && c <= '9' ? '0' : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 'a' : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return kindOf(x) == kindOf(y); });
}

/// "Other openings: Cook (ref. 377), Nurse (ref. 390)": beside the number of this opening those of several others.
class OtherOpenings {
public:
    OtherOpenings(const Page& page, const Claims& claims, const std::vector<Finding<std::string>>& findings)
        : page_(page), claims_(claims) {
        constexpr std::size_t enough = 30;
        for (const Finding<std::string>& finding : findings)
            if (numbers_.size() < enough && finding.weight >= weight::sentence && !isIn(finding.value))
                numbers_.push_back(finding.value);
    }

    [[nodiscard]] bool has(const Finding<std::string>& taken, const Finding<std::string>& other) const {
        const auto alike =
            std::count_if(numbers_.begin(), numbers_.end(), [&](const std::string& n) { return areOfOneShape(n, taken.value); });
        return alike > 2 || (taken.evidence.front().begin < other.evidence.front().begin && namesWork(other));
    }

private:
    [[nodiscard]] bool isIn(const std::string& value) const {
        return std::find(numbers_.begin(), numbers_.end(), value) != numbers_.end();
    }
    /// "Ref. 1129 HSE Manager - Ravenna" in one line below the text, no sentence about this opening; at the top it is this one.
    [[nodiscard]] bool namesWork(const Finding<std::string>& finding) const {
        const std::size_t unit = claims_.unitOf(finding.evidence.front());
        return unit != Page::npos && page_.has("title.noun", unit) && !page_.has("title.cue", unit);
    }

    const Page& page_;
    const Claims& claims_;
    std::vector<std::string> numbers_;
};

/// The value behind a label: the rest of its unit after the colon, where the unit holds both.
Span valueOf(const Page& page, const Unit& unit) {
    const Line& line = page.text().lines()[unit.line];
    if (!line.hasLabel()) return unit.at;
    const Span value = page.flatSpan(line.value);
    return value.begin >= unit.at.begin && value.begin < unit.at.end ? Span{value.begin, std::min(value.end, unit.at.end)}
                                                                     : unit.at;
}

}  // namespace

Stated<std::string> findReference(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<std::string>> findings;
    const auto add = [&](Span at, int base, const Unit& unit, std::string_view reason) {
        // "2419032 | Example Works", "4471 (mention it in all letters)": what stands behind the sign is another fact.
        for (const std::string_view bar : {" | ", " \u00b7 "})
            if (const auto found = page.words(at).find(bar); found != std::string_view::npos && found > 2)
                at.end = at.begin + found;
        at.end = at.begin + lengthOfFirst(page.words(at));
        if (const auto bracket = page.words(at).find(" ("); bracket != std::string_view::npos && bracket > 2)
            if (page.words(at).find(' ', bracket + 1) != std::string_view::npos) at.end = at.begin + bracket;
        // "Vacancy notice" and below it "Ref. AB/12": the word is none of the number.
        if (const auto word = page.asked().piecesOf("reference.word-before", page.words(at)); !word.empty())
            if (word.front().size() < at.size()) at.begin += word.front().size();
        Evidence evidence = page.evidence(at);
        // "(Ref: AB-12)" closes behind the number.
        const bool opens = evidence.text.find_first_of("([") != std::string::npos;
        const std::string_view closing = opens ? ".," : ".,)]";
        while (!evidence.text.empty() && closing.find(evidence.text.back()) != std::string_view::npos) {
            evidence.text.pop_back();
            --evidence.end;
        }
        // "number: 'AB-12'" in front matter.
        constexpr std::string_view quotes = "'\"";
        const bool isQuoted = evidence.text.size() > 2 && quotes.find(evidence.text.front()) != std::string_view::npos &&
                              evidence.text.back() == evidence.text.front();
        if (isQuoted) {
            evidence.text = evidence.text.substr(1, evidence.text.size() - 2);
            ++evidence.begin;
            --evidence.end;
        }
        // "Kennziffer1234.pdf": the name of a file.
        for (const std::string_view ending : {std::string_view(".pdf"), std::string_view(".docx"), std::string_view(".html")})
            if (evidence.text.ends_with(ending)) {
                evidence.text.resize(evidence.text.size() - ending.size());
                evidence.end -= ending.size();
            }
        const bool isSaid = reason == "extract.by-job-number" && isShortNumber(evidence.text);
        if (isSaid) reason = "extract.by-sentence";
        // "Last day of application: 2027-10-31".
        static const RE2 day("^(?:20[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9][./][01]?[0-9][./]20[0-9]{2})$");
        if (RE2::PartialMatch(evidence.text, day)) return;
        if ((!isSaid && !looksLikeReference(evidence.text)) || (unit.isStructured && isPageName(evidence.text))) return;
        findings.push_back(
            {evidence.text, {evidence}, base + heardFrom(unit.voice), unit.voice, false, {std::string(reason), {}}});
    };
    if (clues.structured != nullptr)
        for (const std::string_view path : {std::string_view("identifier.value"), std::string_view("identifier")})
            if (const auto* value = clues.structured->first(path); value != nullptr && looksLikeReference(value->value)) {
                findings.push_back(structuredFinding(clues, value->value, *value));
                break;
            }
    const auto openings = page.asked().list("reference.of-opening");
    // "id: 7f3c" in front matter is the site's own.
    const auto isOfSite = [&](const Unit& unit) {
        const Line& line = page.text().lines()[unit.line];
        if (!unit.isStructured || !line.hasLabel()) return false;
        const std::string_view label = page.words(page.flatSpan(line.label));
        // "job_id: ENG-204": letters and figures that somebody gave.
        const std::string_view value = page.text().slice(line.value);
        const bool isOfOpening =
            std::any_of(openings.begin(), openings.end(), [&](const std::string& opening) { return label.starts_with(opening); });
        const bool isGiven = isOfOpening && std::any_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        // "ref: hiring-team" in front matter names the page for its other languages.
        return page.asked().isWord("reference.of-site", label) || (label.ends_with("_id") && !isGiven);
    };
    // "- process invoices with the reference AB-123".
    const auto isOfTask = [](const Unit& unit) { return unit.section == Section::tasks && unit.kind == LineKind::bullet; };
    for (const Unit& unit : page.units())
        if (unit.isAbout(Topic::reference) && !isOfSite(unit))
            add(valueOf(page, unit), unit.hasLabel(Topic::reference) ? weight::label : weight::sentence, unit,
                "extract.by-label");
    for (const Found& found : page.found("reference.cue"))
        if (const auto at = found.hit.part(Part::ref);
            at && !isOfSite(page.units()[found.unit]) && !isOfTask(page.units()[found.unit]))
            add(*at, weight::sentence, page.units()[found.unit], "extract.by-sentence");
    // "unter Angabe der Kennziffer" and, set off in a line of its own, "4711-27".
    constexpr std::size_t longestSetOff = 30;
    for (std::size_t i = 1; i < page.units().size(); ++i)
        if (const Unit& unit = page.units()[i]; unit.at.size() <= longestSetOff &&
                                                page.words(unit).find(' ') == std::string_view::npos &&
                                                page.asked().hold("reference.opens", page.words(page.units()[i - 1])))
            add(unit.at, weight::sentence, unit, "extract.by-sentence");
    for (const Found& found : page.found("reference.number"))
        if (const auto at = found.hit.part(Part::ref))
            add(*at, weight::sentence, page.units()[found.unit], "extract.by-job-number");
    const Claims claims(page);
    const OtherOpenings others(page, claims, findings);
    return reconcile<std::string>(std::move(findings), [&](const auto& taken, const auto& other) {
        return areOfOneShape(taken.value, other.value) && other.weight >= weight::sentence && !others.has(taken, other) &&
               claims.mayContradict(taken, other);
    });
}

}  // namespace offerbook::extract::find
