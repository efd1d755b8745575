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

}  // namespace offerbook::extract::find
