#include "core/extract/find/finders.h"
#include "core/extract/find/salary/grade_of_pay.h"
#include "core/extract/find/salary/stated_pay.h"

namespace offerbook::extract::find {
namespace {

Stated<Pay> unpaid(Evidence evidence) {
    Pay pay;
    pay.low = pay.high = Decimal(0);
    return Stated<Pay>::extracted(pay, {std::move(evidence)}, Confidence::check);
}

/// A grade alone, or the words that nothing is paid.
Stated<Pay> withoutAmount(const Page& page, std::span<const WrittenGrade> grades) {
    if (const WrittenGrade* written = gradeOfPost(grades)) {
        Pay pay;
        pay.grade = written->grade;
        if (auto against = otherGrades(page, grades, *written); !written->isScaleOnly && !against.empty())
            return Stated<Pay>::contradicted(pay, {page.evidence(written->at)}, std::move(against),
                                             {"extract.pay-grade-only", {MessageArg::text(written->grade)}}, Confidence::check);
        return Stated<Pay>::extracted(pay, {page.evidence(written->at)},
                                      written->isScaleOnly ? Confidence::check : Confidence::sure)
            .withRemark({"extract.pay-grade-only", {MessageArg::text(written->grade)}});
    }
    // "Rémunération" and below it or in the next cell "non".
    for (const Unit& unit : page.units()) {
        if (!unit.isValueOf(Topic::salary)) continue;
        const Line& line = page.text().lines()[unit.line];
        const Span value = line.hasLabel() ? page.flatSpan(line.value) : unit.at;
        if (page.asked().hold("salary.none-as-value", page.words(value))) return unpaid(page.evidence(value));
    }
    for (const Found& found : page.found("salary.unpaid")) {
        const Unit& unit = page.units()[found.unit];
        if (unit.section == Section::legal || unit.section == Section::employer ||
            page.near("leave.not", found.unit, found.at(), 12))
            continue;
        return unpaid(page.evidence(found.at()));
    }
    return {};
}

}  // namespace

Stated<Pay> findSalary(const Clues& clues) {
    const std::vector<WrittenGrade> grades = findGrades(clues.page);
    const PayCandidates candidates = payCandidates(clues);
    return candidates.found.empty() ? withoutAmount(clues.page, grades) : statedPay(clues.page, candidates, grades);
}

}  // namespace offerbook::extract::find
