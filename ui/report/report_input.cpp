#include "ui/report/report_input.h"

#include "core/eligibility/verdict.h"
#include "ui/charts/book_benchmarks.h"

#include <set>

namespace offerbook::ui {
namespace {

void addGroups(const EligibilityRule& rule, std::set<std::string>& keys) {
    if (rule.condition)
        if (const auto* nationality = std::get_if<condition::Nationality>(&*rule.condition))
            keys.insert(nationality->groups.begin(), nationality->groups.end());
    for (const EligibilityRule& child : rule.children) addGroups(child, keys);
}

std::vector<StateGroup> groupsUsed(const compare::Comparison& comparison, const ReferenceData& reference) {
    std::set<std::string> keys;
    for (const auto& offer : comparison.offers) addGroups(eligibility::rulesOf(offer.posting, reference), keys);
    std::vector<StateGroup> groups;
    for (const std::string& key : keys)
        if (const StateGroup* group = reference.group(key)) groups.push_back(*group);
    return groups;
}

}  // namespace

ReportInput collectReport(const book::Book& book, const compare::Comparison& comparison, const ReferenceData& reference,
                          const Clock& clock, bool anonymous) {
    ReportInput input{comparison, {}, {}, groupsUsed(comparison, reference), book.bookId(), clock.now(), anonymous};
    std::set<DocumentId> seen;
    for (const auto& offer : comparison.offers) {
        if (!offer.posting.document.isStored() || !seen.insert(offer.posting.document).second) continue;
        auto document = book.document(offer.posting.document);
        if (!document) continue;
        document->bytes.clear();
        document->text.clear();
        input.documents.push_back(std::move(*document));
    }
    input.bands = compare::benchmarkBands(benchmarksOf(book), comparison, reference);
    return input;
}

}  // namespace offerbook::ui
