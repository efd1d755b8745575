#include "core/extract/find/claims.h"
#include "core/extract/find/employer/employer_choice.h"
#include "core/extract/find/employer/employer_rules.h"
#include "core/extract/find/finders.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {
namespace {

/// Of two names: a word of some length that both have. "Example Group" and "Example Ireland" may be one house.
bool shareWord(const std::string& a, const std::string& b) {
    constexpr std::size_t shortWord = 4;
    const std::string one = foldedForm(a);
    const std::string other = ' ' + foldedForm(b) + ' ';
    for (std::size_t begin = 0; begin < one.size();) {
        const std::size_t end = std::min(one.find(' ', begin), one.size());
        if (end - begin >= shortWord && other.find(' ' + one.substr(begin, end - begin)) != std::string::npos) return true;
        begin = end + 1;
    }
    return false;
}

/// "Your contract will be with Sample Works Ltd": whose the contract is. Not where the sentence says how that house belongs to
/// another, or lends its people.
bool isByContract(const Clues& clues, const Finding<std::string>& finding) {
    const Page& page = clues.page;
    if (finding.isStructured || finding.evidence.empty()) return false;
    const Span at = page.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
    const std::size_t number = page.unitAt(at.begin);
    if (number == Page::npos) return false;
    const Unit& unit = page.units()[number];
    const std::string_view before = page.words(Span{unit.at.begin, std::max(unit.at.begin, at.begin)});
    return page.asked().hold("employer.by-contract", before, page.languages()) &&
           !page.asked().hold("employer.of-one-house", page.words(unit), page.languages());
}

/// One house seeks, and the contract is with another: an advert made from an older one, or a house that the reader should know
/// of.
bool isContractWithAnother(const Clues& clues, const Finding<std::string>& taken, const Finding<std::string>& other) {
    if (taken.isStructured || other.isStructured || taken.voice != other.voice || shareWord(taken.value, other.value))
        return false;
    if (isByContract(clues, taken) == isByContract(clues, other) || !clues.page.found("place.client").empty()) return false;
    return Claims(clues.page).areOfOneOpening(taken.evidence.front(), other.evidence.front());
}

/// The firm of an imprint beside the one of the text, another behind the label "Company" than in the data of the page, or the
/// one whom the contract is with.
bool areOtherEmployers(const Clues& clues, const Finding<std::string>& taken, const Finding<std::string>& other) {
    if (isContractWithAnother(clues, taken, other)) return true;
    constexpr std::string_view byRegister = "extract.by-register";
    constexpr std::string_view byLabel = "extract.by-label";
    if (other.reason.id == byRegister) return taken.reason.id != byRegister && taken.weight > other.weight;
    const auto isLabelled = [&](const Finding<std::string>& f) { return f.reason.id == byLabel && f.voice == Voice::employer; };
    const bool isOfData = (taken.isStructured && isLabelled(other)) || (other.isStructured && isLabelled(taken));
    return isOfData && !shareWord(taken.value, other.value);
}

/// What the data of a page names, or the label "Employer" in the text, is the employer, whatever else the text is full of.
bool isBeyondDoubt(const std::vector<Finding<std::string>>& findings) {
    constexpr int sureLabel = 80;
    const auto best =
        std::max_element(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; });
    const bool isOfData = std::any_of(findings.begin(), findings.end(), [](const auto& finding) { return finding.isStructured; });
    return isOfData || (best != findings.end() && best->reason.id == "extract.by-label" && best->weight >= sureLabel);
}

}  // namespace

Stated<std::string> findEmployer(const Clues& clues) {
    EmployerCandidates candidates(clues);
    findByRules(candidates);
    if (clues.employers != nullptr && !isBeyondDoubt(candidates.findings))
        chooseEmployer(candidates, *clues.employers);
    else
        std::erase_if(candidates.findings, [](const Finding<std::string>& finding) { return !isAnswer(finding); });
    return reconcile<std::string>(std::move(candidates.findings),
                                  [&](const auto& taken, const auto& other) { return areOtherEmployers(clues, taken, other); });
}

}  // namespace offerbook::extract::find
