#include "core/extract/find/employer/same_employer.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/german_names.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// "Technology" beside "Example Entertainment & Technology": one common word is the end of the name, no short form.
bool isFullerName(const AskedPatterns& asked, const std::string& part, const std::string& whole) {
    if (part.find(' ') != std::string::npos || part.size() <= 6) return false;
    if (!whole.ends_with(part)) return false;
    const std::string_view before = std::string_view(whole).substr(0, whole.size() - part.size());
    return before.ends_with("& ") || asked.endingOf("name.and", before) > 0;
}

}  // namespace

void supportFullerNames(EmployerCandidates& candidates) {
    for (const std::string& name : candidates.domainNames) {
        Finding<std::string>* fuller = nullptr;
        int strongest = 0;
        constexpr std::size_t more = 26;
        for (Finding<std::string>& finding : candidates.findings) {
            const std::string folded = foldedForm(finding.value);
            if (folded == name) strongest = std::max(strongest, finding.weight);
            if (folded.size() <= name.size() || folded.size() > name.size() + more || folded.find(name) == std::string::npos ||
                !isAllName(finding.value))
                continue;
            if (finding.weight >= weight::hint && (fuller == nullptr || finding.weight > fuller->weight)) fuller = &finding;
        }
        if (fuller != nullptr && strongest > 0) fuller->weight = std::max(fuller->weight, strongest) + 2;
    }
}

void unite(EmployerCandidates& candidates) {
    std::stable_sort(candidates.findings.begin(), candidates.findings.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    std::vector<std::string> folded;
    for (const Finding<std::string>& finding : candidates.findings) folded.push_back(foldedForm(finding.value));
    const auto callAs = [&](std::size_t which, std::size_t other) {
        candidates.findings[which].value = candidates.findings[other].value;
        folded[which] = folded[other];
    };
    for (std::size_t i = 0; i < folded.size(); ++i)
        for (std::size_t j = i + 1; j < folded.size(); ++j) {
            const std::string& a = folded[i];
            const std::string& b = folded[j];
            if (isFullerName(candidates.page.asked(), a, b))
                callAs(i, j);
            else if (a.find(b) != std::string::npos || b.find(a) != std::string::npos)
                callAs(j, i);
        }
    // A company that shows its registration at the head of a page is the site's unless the text speaks of it.
    for (const Finding<std::string>& registered : std::vector(candidates.findings)) {
        if (registered.reason.id != "extract.by-register") continue;
        for (Finding<std::string>& same : candidates.findings)
            if (same.value == registered.value && same.reason.id == "extract.by-head") {
                same.reason = registered.reason;
                same.weight = registered.weight;
            }
    }
}

void callByName(EmployerCandidates& candidates) {
    constexpr std::size_t reach = 12;
    for (Finding<std::string>& finding : candidates.findings) {
        const std::size_t begin = candidates.page.flatSpan({finding.evidence.front().begin, finding.evidence.front().end}).begin;
        if (finding.value == finding.evidence.front().text)
            finding.value = nominativeName(candidates.page.words(Span{begin > reach ? begin - reach : 0, begin}), finding.value);
    }
}

namespace {

class OwnArticle {
public:
    explicit OwnArticle(const EmployerCandidates& of) : of_(of), page_(of.page) {}

    /// The name with its article, where the text writes it so.
    [[nodiscard]] std::optional<Span> before(Span name) const {
        constexpr std::size_t reach = 8000;
        constexpr int enough = 10;
        const std::string_view text = page_.flat().substr(0, reach);
        const std::string_view words = page_.words(name);
        std::optional<Span> plural;
        bool isBare = false;  // "Ateliers d'Exemple" in a heading: the name has none
        int times = 0;
        for (auto at = text.find(words); at != std::string_view::npos && times < enough; at = text.find(words, at + 1), ++times) {
            const std::size_t article = page_.asked().endingOf("name.own-article", text.substr(0, at));
            if (article < 3 || article > at || !isCapital(at - article, at)) {
                isBare = true;
                continue;
            }
            const Span whole{at - article, at + words.size()};
            if (isWordForHouse({at, whole.end})) continue;
            if (isWithinSentence(whole.begin)) return whole;
            if (!plural && isPluralOfName(whole, at)) plural = whole;
        }
        return isBare ? std::nullopt : plural;
    }

private:
    [[nodiscard]] bool isCapital(std::size_t article, std::size_t name) const {
        const auto& folded = page_.text().folded();
        return folded.isUpper(article) && !folded.isUpper(article + 1) && folded.isUpper(name) &&
               (article == 0 || std::string_view(" \"'([*_").find(page_.flat()[article - 1]) != std::string_view::npos);
    }

    /// "The University of Exampleton", "The Example Foundation": a word that says what kind of house it is, which every
    /// sentence gives an article.
    [[nodiscard]] bool isWordForHouse(Span name) const {
        const std::string_view words = page_.words(name);
        const std::size_t lastBlank = words.rfind(' ');
        const Span first{name.begin, name.begin + std::min(words.find(' '), words.size())};
        const Span last{lastBlank == std::string_view::npos ? name.begin : name.begin + lastBlank + 1, name.end};
        return holdsHouse(first) || holdsHouse(last);
    }

    [[nodiscard]] bool holdsHouse(Span word) const {
        return of_.names.holds("employer.noun", word) || of_.names.holds("employer.like", word);
    }

    [[nodiscard]] bool isWithinSentence(std::size_t at) const {
        const std::size_t number = page_.unitAt(at);
        if (number == Page::npos) return false;
        const Unit& unit = page_.units()[number];
        constexpr std::size_t edge = 3;
        return !unit.isStructured && at > unit.at.begin + edge && page_.text().folded().text()[at - 1] != '\n' &&
               std::string_view(".!?:;\"|>-*").find(page_.flat()[at - 2]) == std::string_view::npos;
    }

    [[nodiscard]] bool isPluralOfName(Span whole, std::size_t name) const {
        const std::string_view article = page_.words(Span{whole.begin, name});
        return page_.asked().isWord("name.plural-article", article, of_.names.ownLanguage());
    }

    const EmployerCandidates& of_;
    const Page& page_;
};

}  // namespace

void callWithArticle(EmployerCandidates& candidates) {
    if (candidates.findings.empty()) return;
    const Finding<std::string>& first = candidates.findings.front();
    if (first.isStructured) return;
    const Evidence& shown = first.evidence.front();
    const auto whole = OwnArticle(candidates).before(candidates.page.flatSpan({shown.begin, shown.end}));
    if (!whole) return;
    const Evidence evidence = candidates.page.evidence(*whole);
    const std::string name = first.value;
    for (Finding<std::string>& finding : candidates.findings)
        if (finding.value == name) {
            finding.value = evidence.text;
            finding.evidence = {evidence};
        }
}

}  // namespace offerbook::extract::find
