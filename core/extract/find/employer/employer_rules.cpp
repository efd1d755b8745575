#include "core/extract/find/employer/employer_rules.h"

#include "core/extract/find/employer/board_employers.h"
#include "core/extract/find/employer/head_employers.h"
#include "core/extract/find/employer/imprint_employers.h"
#include "core/extract/find/employer/label_employers.h"
#include "core/extract/find/employer/mailed_employers.h"
#include "core/extract/find/employer/marked_employers.h"
#include "core/extract/find/employer/mentions.h"
#include "core/extract/find/employer/named_houses.h"
#include "core/extract/find/employer/same_employer.h"
#include "core/extract/find/employer/sentence_employers.h"
#include "core/extract/find/employer/titled_employers.h"
#include "core/extract/find/finders.h"

#include <algorithm>
#include <iterator>
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
    addEmployersOfMailing(to);
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
    // Where nothing but the lines above the posting names somebody, they are all there is.
    const bool hasOther = std::any_of(candidates.findings.begin(), candidates.findings.end(),
                                      [](const Finding<std::string>& finding) { return finding.weight >= leastOfEmployer; });
    if (!hasOther && candidates.page.text().language() == "en")
        for (Finding<std::string>& finding : candidates.findings)
            if (finding.voice == Voice::siteHeader && isOrganisation(candidates, finding)) finding.weight -= weight::siteHeader;
    if (candidates.page.text().language() == "de") callByName(candidates);
}

}  // namespace

bool isAnswer(const Finding<std::string>& finding) {
    return finding.weight >= leastOfEmployer || finding.reason.id == "extract.by-register";
}

void findByRules(EmployerCandidates& candidates) {
    gather(candidates);
    weigh(candidates);
}

}  // namespace offerbook::extract::find
