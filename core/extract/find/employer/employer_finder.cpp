#include "core/extract/find/employer/belonging_employers.h"
#include "core/extract/find/employer/board_employers.h"
#include "core/extract/find/employer/head_employers.h"
#include "core/extract/find/employer/imprint_employers.h"
#include "core/extract/find/employer/label_employers.h"
#include "core/extract/find/employer/marked_employers.h"
#include "core/extract/find/employer/mentions.h"
#include "core/extract/find/employer/named_houses.h"
#include "core/extract/find/employer/same_employer.h"
#include "core/extract/find/employer/sentence_employers.h"
#include "core/extract/find/employer/titled_employers.h"
#include "core/extract/find/finders.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {
namespace {

void addStructured(EmployerCandidates& to) {
    if (to.clues.structured == nullptr) return;
    for (const std::string_view path : {std::string_view("hiringOrganization.name"), std::string_view("hiringOrganization")})
        if (const auto* name = to.clues.structured->first(path); name != nullptr && !name->value.empty()) {
            to.findings.push_back(structuredFinding(to.clues, name->value, *name));
            return;
        }
}

/// Where equal names weigh the same, the order decides which place shows the name.
void gather(EmployerCandidates& to) {
    addStructured(to);
    addLabelledEmployers(to);
    addEmployersOfSentences(to);
    addSubtitle(to);
    addEmployersThatAct(to);
    addSignedEmployers(to);
    addEmployersOfHead(to);
    addNamedHouses(to);
    addEmployersOfPageTitle(to);
    addEmployersOfBoardHead(to);
    addMarkedEmployers(to);
    addEmployersOfAddresses(to);
}

bool isOrganisation(const EmployerCandidates& candidates, const Finding<std::string>& finding) {
    const Evidence& evidence = finding.evidence.front();
    const Span at = candidates.page.flatSpan({evidence.begin, evidence.end});
    return candidates.names.holds("employer.noun", at) || candidates.names.holds("employer.like", at);
}

/// "Example University, School of Forestry" in the head and "The Division of Sound invites": of a house and its part the
/// house employs.
void putWholeBeforePart(EmployerCandidates& candidates) {
    constexpr int leastWeight = 54;
    const AskedPatterns& asked = candidates.page.asked();
    int strongest = 0;
    for (const Finding<std::string>& finding : candidates.findings) {
        const std::string folded = foldedForm(finding.value);
        if (finding.reason.id != "extract.by-sentence" && asked.hold("name.whole-house", folded) &&
            asked.beginningOf("name.department-of", folded) == 0)
            strongest = std::max(strongest, finding.weight);
    }
    if (strongest < leastWeight) return;
    for (Finding<std::string>& finding : candidates.findings) {
        const std::string folded = foldedForm(finding.value);
        if (asked.beginningOf("name.department-of", folded) > 0 && !asked.hold("name.whole-house", folded))
            finding.weight = std::min(finding.weight, strongest - 10);
    }
}

void weigh(EmployerCandidates& candidates) {
    keepStrongest(candidates.findings);
    cutTowns(candidates);
    countMentions(candidates);
    supportFullerNames(candidates);
    putWholeBeforePart(candidates);
    unite(candidates);
    // A name that only one weak sign speaks for is no answer.
    constexpr int leastWeight = 54;
    // Where nothing but the lines above the posting names somebody, they are all there is.
    const bool hasOther = std::any_of(candidates.findings.begin(), candidates.findings.end(),
                                      [](const Finding<std::string>& finding) { return finding.weight >= leastWeight; });
    if (!hasOther && candidates.page.text().language() == "en")
        for (Finding<std::string>& finding : candidates.findings)
            if (finding.voice == Voice::siteHeader && isOrganisation(candidates, finding)) finding.weight -= weight::siteHeader;
    std::erase_if(candidates.findings, [](const Finding<std::string>& finding) {
        return finding.weight < leastWeight && finding.reason.id != "extract.by-register";
    });
    if (candidates.page.text().language() == "de") callByName(candidates);
}

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

/// The firm of an imprint beside the one of the text, or another behind the label "Company" than in the data of the page.
bool areOtherEmployers(const Finding<std::string>& taken, const Finding<std::string>& other) {
    constexpr std::string_view byRegister = "extract.by-register";
    constexpr std::string_view byLabel = "extract.by-label";
    if (other.reason.id == byRegister) return taken.reason.id != byRegister && taken.weight > other.weight;
    const auto isLabelled = [&](const Finding<std::string>& f) { return f.reason.id == byLabel && f.voice == Voice::employer; };
    const bool isOfData = (taken.isStructured && isLabelled(other)) || (other.isStructured && isLabelled(taken));
    return isOfData && !shareWord(taken.value, other.value);
}

}  // namespace

Stated<std::string> findEmployer(const Clues& clues) {
    EmployerCandidates candidates(clues);
    gather(candidates);
    weigh(candidates);
    if (candidates.findings.empty()) {
        addBelongingEmployers(candidates);
        weigh(candidates);
    }
    return reconcile<std::string>(std::move(candidates.findings), areOtherEmployers);
}

}  // namespace offerbook::extract::find
