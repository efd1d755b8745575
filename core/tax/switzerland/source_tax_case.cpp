#include "core/tax/switzerland/source_tax_case.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

/// The tariff's own formula, to the cent. Payrolls bring what they keep back to five rappen, so a payslip may differ by two.
Cents centsOf(Cents gross, std::int32_t ppm) { return (gross * ppm + 500'000) / 1'000'000; }

}  // namespace

SourceTaxCase::SourceTaxCase(SourceTaxTerms terms, SocialInsurance insurance, Period period, std::vector<std::string> assumed)
    : TaxCase(Currency::of("CHF"), terms.year, period, std::move(assumed)),
      terms_(std::move(terms)),
      insurance_(std::move(insurance)),
      multiplied_(period == Period::month && terms_.annualModel ? terms_.payments : 1),
      divided_(period == Period::year || terms_.annualModel ? 12 : 1) {}

const SourceTaxStep& SourceTaxCase::stepOf(Cents gross) const {
    const auto& steps = terms_.tariff->steps;
    const Cents determining = gross * multiplied_;
    const auto above = std::upper_bound(steps.begin(), steps.end(), determining, [this](Cents income, const SourceTaxStep& step) {
        return income < step.from * divided_;
    });
    return above == steps.begin() ? steps.front() : *(above - 1);
}

void SourceTaxCase::addTax(TaxLines& lines, Cents gross) const {
    const SourceTaxStep& step = stepOf(gross);
    const Cents least = Cents{step.minimum} * (period() == Period::year ? 12 : 1);
    // Nothing can be kept back that was not paid.
    const Cents tax = std::min(gross, std::max(centsOf(gross, step.ratePpm), least));
    TaxLine& line = lines.add(LineId::sourceTax, -tax, gross, step.ratePpm, terms_.canton->rule(terms_.annualModel));
    line.row = terms_.tariff->code;
    line.rowFrom = step.from;
    const SourceTaxStep* next = &step + 1;
    if (next != terms_.tariff->steps.data() + terms_.tariff->steps.size()) line.rowBefore = next->from;
}

TaxLines SourceTaxCase::lines(Cents gross) const {
    TaxLines lines;
    insurance_.addLines(lines, gross);
    addTax(lines, gross);
    const Cents ofYear = period() == Period::month ? gross * terms_.payments : gross;
    if (ofYear >= terms_.rules->laterAssessmentFrom) lines.addNote("tax.note.later-assessment");
    if (!terms_.note.empty()) lines.addNote(terms_.note);
    return lines;
}

std::vector<Cents> SourceTaxCase::breaks() const {
    std::vector<Cents> all;
    for (const SourceTaxStep& step : terms_.tariff->steps) all.push_back((step.from * divided_ + multiplied_ - 1) / multiplied_);
    all.erase(all.begin());  // the first step also holds below its own border
    if (const auto leap = insurance_.leap()) all.insert(std::lower_bound(all.begin(), all.end(), *leap), *leap);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace offerbook::tax
