#include "ui/report/report_input.h"

#include "core/candidate/anonymous.h"
#include "core/eligibility/matrix.h"
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

std::vector<ReportInput::MatrixRow> matrixOf(const book::Book& book, const compare::Comparison& comparison,
                                             const ReferenceData& reference, bool anonymous) {
    const auto candidates = book.candidates();
    std::vector<ReportInput::MatrixRow> rows;
    if (candidates.size() < 2) return rows;
    std::vector<eligibility::PreparedPosting> postings;
    for (const auto& offer : comparison.offers) postings.emplace_back(offer.posting, reference);
    for (const CandidateProfile& candidate : candidates) {
        const eligibility::PreparedCandidate known(candidate, comparison.asOf);
        ReportInput::MatrixRow row{anonymous ? std::string() : candidate.name, {}};
        for (const auto& posting : postings) row.verdicts.push_back(quickVerdict(posting, known, reference));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What was noted beside a figure may name the person; the figures stay.
void hideWhoNamedPay(compare::ComparableOffer& offer) {
    std::vector<compare::Ladder*> ladders = {&offer.pay.ladder, &offer.otherWorkload.ladder, &offer.totals.certain,
                                             &offer.totals.withUncertain, &offer.realHourly};
    for (auto* first : {&offer.totals.firstYear, &offer.totals.firstYearWithUncertain})
        if (*first) ladders.push_back(&**first);
    for (auto& figure : offer.figures) {
        figure.figure.observation.by.clear();
        figure.figure.observation.note.clear();
        ladders.push_back(&figure.pay.ladder);
    }
    for (compare::Ladder* ladder : ladders)
        for (compare::Rung& rung : ladder->rungs)
            std::erase_if(rung.notes, [](const Message& note) {
                return note.id == "ladder.observed.by" || note.id == "ladder.observed.note";
            });
}

/// What tells who somebody is leaves the profile and the reasons; the verdicts stay as they were judged.
void hidePerson(compare::Comparison& comparison) {
    if (comparison.candidate) comparison.candidate = anonymised(*comparison.candidate, {});
    const auto cut = [](Message& fact, std::size_t arg) {
        if (arg < fact.args.size()) fact.args[arg] = MessageArg::text("…");
    };
    for (auto& offer : comparison.offers) {
        hideWhoNamedPay(offer);
        if (!offer.verdict) continue;
        for (eligibility::Reason& reason : offer.verdict->reasons) {
            const std::string& id = reason.fact.id;
            if (id.starts_with("eligibility.fact.town-")) cut(reason.fact, 0);
            if (id == "eligibility.fact.enrolled-at") cut(reason.fact, 0);
            if (id == "eligibility.fact.enrolled-until") cut(reason.fact, 1);
        }
    }
}

}  // namespace

ReportInput collectReport(const book::Book& book, const compare::Comparison& comparison, const ReferenceData& reference,
                          const Clock& clock, bool anonymous) {
    ReportInput input{comparison,
                      {},
                      {},
                      groupsUsed(comparison, reference),
                      book.bookId(),
                      clock.now(),
                      matrixOf(book, comparison, reference, anonymous),
                      anonymous};
    if (anonymous) hidePerson(input.comparison);
    std::set<DocumentId> seen;
    for (const auto& offer : comparison.offers) {
        if (!offer.posting.document.isStored() || !seen.insert(offer.posting.document).second) continue;
        auto document = book.document(offer.posting.document);
        if (!document) continue;
        document->bytes.clear();
        document->text.clear();
        input.documents.push_back(std::move(*document));
    }
    input.years = compare::assumedYearsOf(comparison, reference);
    input.bands = compare::benchmarkBands(benchmarksOf(book), comparison, reference);
    return input;
}

}  // namespace offerbook::ui
