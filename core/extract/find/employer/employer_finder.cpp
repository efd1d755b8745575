#include "core/extract/find/employer/head_employers.h"
#include "core/extract/find/employer/imprint_employers.h"
#include "core/extract/find/employer/label_employers.h"
#include "core/extract/find/employer/mentions.h"
#include "core/extract/find/employer/named_houses.h"
#include "core/extract/find/employer/same_employer.h"
#include "core/extract/find/employer/sentence_employers.h"
#include "core/extract/find/finders.h"

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
    addEmployersOfAddresses(to);
}

bool isOrganisation(const EmployerCandidates& candidates, const Finding<std::string>& finding) {
    const Evidence& evidence = finding.evidence.front();
    const Span at = candidates.page.flatSpan({evidence.begin, evidence.end});
    return candidates.names.holds("employer.noun", at) || candidates.names.holds("employer.like", at);
}

void weigh(EmployerCandidates& candidates) {
    keepStrongest(candidates.findings);
    cutTowns(candidates);
    countMentions(candidates);
    supportFullerNames(candidates);
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

}  // namespace

Stated<std::string> findEmployer(const Clues& clues) {
    EmployerCandidates candidates(clues);
    gather(candidates);
    weigh(candidates);
    return reconcile<std::string>(std::move(candidates.findings),
                                  [](const Finding<std::string>& taken, const Finding<std::string>& other) {
                                      return other.reason.id == "extract.by-register" &&
                                             taken.reason.id != "extract.by-register" && taken.weight > other.weight;
                                  });
}

}  // namespace offerbook::extract::find
