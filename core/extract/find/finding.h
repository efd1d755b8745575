#pragma once

#include "core/extract/find/page.h"
#include "core/posting/stated.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace offerbook::extract::find {

/// One candidate for a field: a value, where it stands, and how much speaks for it (0 to 100).
template <class T>
struct Finding {
    T value;
    std::vector<Evidence> evidence;
    int weight = 50;
    Voice voice = Voice::employer;
    bool isStructured = false;  ///< from structured data (JSON-LD), not from the written text
    Message reason;             ///< why it counts: extract.by-label, extract.by-sentence, ...
};

namespace weight {
constexpr int label = 85;     ///< the value of a label or a field of structured data
constexpr int sentence = 70;  ///< a sentence that says it outright
constexpr int hint = 50;      ///< words that mostly mean it
constexpr int siteHeader = -35;
constexpr int siteSummary = -10;
}  // namespace weight

/// What the voice of a unit does to the weight: the employer's own text counts more than the site around it.
inline int heardFrom(Voice voice) {
    return voice == Voice::siteHeader ? weight::siteHeader : voice == Voice::siteSummary ? weight::siteSummary : 0;
}

inline Confidence confidenceOf(int weight) {
    return weight >= 70 ? Confidence::sure : weight >= 45 ? Confidence::check : Confidence::weak;
}

/// A value that was broken at the width of its lines, as one line: the end of a line with the blanks around it becomes a blank.
inline std::string onOneLine(const std::string& text) {
    std::string line;
    for (const char c : text) {
        const bool isEnd = c == '\n' || c == '\r';
        if (isEnd)
            while (!line.empty() && line.back() == ' ') line.pop_back();
        const bool isBehindEnd = (c == ' ' || c == '\t') && !line.empty() && line.back() == '\n';
        if (!isBehindEnd && !(isEnd && !line.empty() && line.back() == '\n')) line += isEnd ? '\n' : c;
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

/// The strongest candidates alone, in their order: a text of megabytes may hold thousands, and all are compared with all.
template <class T>
void keepStrongest(std::vector<Finding<T>>& findings) {
    constexpr std::size_t enough = 120;
    if (findings.size() <= enough) return;
    std::vector<int> weights;
    weights.reserve(findings.size());
    for (const Finding<T>& finding : findings) weights.push_back(finding.weight);
    std::nth_element(weights.begin(), weights.begin() + enough, weights.end(), std::greater<>());
    const int least = weights[enough];
    std::vector<Finding<T>> kept;
    for (Finding<T>& finding : findings)
        if (finding.weight >= least && kept.size() < enough) kept.push_back(std::move(finding));
    findings = std::move(kept);
}

/// Why a candidate was left beside the one taken.
template <class T>
Message leftReason(const Finding<T>& taken, const Finding<T>& left) {
    if (left.voice == Voice::siteHeader && taken.voice != Voice::siteHeader) return {"extract.left-site", {}};
    if (left.voice == Voice::siteSummary && taken.voice == Voice::employer) return {"extract.left-summary", {}};
    return {"extract.left-weaker", {}};
}

/// Weighs all candidates of a field. Equal values support each other; the strongest is taken, the others stay as
/// alternatives; it is a contradiction only where `contradicts(taken, other)` says that both cannot be true.
template <class T>
Stated<T> reconcile(std::vector<Finding<T>> findings,
                    const std::function<bool(const Finding<T>&, const Finding<T>&)>& contradicts = {}) {
    if (findings.empty()) return {};
    keepStrongest(findings);
    std::vector<Finding<T>> groups;
    for (Finding<T>& finding : findings) {
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](const Finding<T>& g) { return g.value == finding.value; });
        if (same == groups.end()) {
            groups.push_back(std::move(finding));
            continue;
        }
        constexpr int repeated = 4;
        constexpr std::size_t enoughEvidence = 4;
        if (finding.weight > same->weight) {
            same->voice = finding.voice;
            same->isStructured = finding.isStructured;
            same->reason = finding.reason;
        }
        same->weight = std::min(100, std::max(same->weight, finding.weight) + repeated);
        for (Evidence& evidence : finding.evidence)
            if (same->evidence.size() < enoughEvidence &&
                std::find(same->evidence.begin(), same->evidence.end(), evidence) == same->evidence.end())
                same->evidence.push_back(std::move(evidence));
    }
    const auto best =
        std::max_element(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; });
    std::iter_swap(groups.begin(), best);
    const Finding<T>& taken = groups.front();
    std::vector<Alternative<T>> against;
    std::vector<Alternative<T>> beside;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        auto& place = contradicts && contradicts(taken, groups[i]) ? against : beside;
        place.push_back({groups[i].value, groups[i].evidence, leftReason(taken, groups[i])});
    }
    const Confidence confidence = confidenceOf(taken.weight);
    if (!against.empty())
        return Stated<T>::contradicted(taken.value, taken.evidence, std::move(against), taken.reason,
                                       std::max(confidence, Confidence::check));
    auto stated = Stated<T>::extracted(taken.value, taken.evidence, confidence).withRemark(taken.reason);
    return beside.empty() ? stated : stated.withAlternatives(std::move(beside));
}

}  // namespace offerbook::extract::find
