#include "core/tax/switzerland/ordinary_case.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t billion = 1'000'000'000;

/// Above 90 billion francs a year the taxable income stays the same: so far 64 bits hold millionths of a cent.
constexpr Cents mostOfYear = 9'000'000'000'000;

Cents ofYear(Cents gross, Period period, int payments) {
    return period == Period::month ? std::min(gross * payments, mostOfYear) : std::min(gross, mostOfYear);
}

Cents rounded(Int128 billionths) { return static_cast<Cents>((billionths + billion / 2) / billion); }

/// The part of a year's tax that falls on one of `parts` payments.
Cents partOf(Cents tax, int parts) { return (tax + parts / 2) / parts; }

Cents ownChildDeduction(const IncomeDeductions& table) { return table.child ? table.child->fixed : 0; }

}  // namespace

OrdinaryCase::OrdinaryCase(OrdinaryTerms terms, SocialInsurance insurance, Period period, std::vector<std::string> assumed)
    : TaxCase(Currency::of("CHF"), terms.year, period, std::move(assumed)),
      terms_(std::move(terms)),
      insurance_(std::move(insurance)),
      federal_(terms_.group == TariffGroup::single ? terms_.taxes->federalSingle : terms_.taxes->federalMarried),
      simple_(terms_.canton->tariff(terms_.group)),
      // A single person is never split, nor a parent whom the canton taxes as single.
      split_(terms_.group != TariffGroup::single && simple_.has(terms_.group) && simple_.splits()),
      federalDeductions_(terms_.taxes->federalDeductions, terms_.group, terms_.children,
                         ownChildDeduction(terms_.taxes->federalDeductions), terms_.further),
      cantonDeductions_(terms_.canton->deductions, terms_.group, terms_.children, terms_.perChild, terms_.further) {
    addShares();
}

void OrdinaryCase::addShares() {
    const CommuneTaxes& commune = *terms_.commune;
    const CommuneRules& rules = terms_.taxes->rules(*terms_.canton, commune);
    const std::int64_t canton = terms_.canton->cantonPpm(commune) * (million - terms_.rebatePpm) / million;
    shares_.push_back({LineId::cantonalTax, canton, &rules.canton});
    shares_.push_back({LineId::communalTax, commune.communePpm, &rules.commune});
    if (!terms_.confession) return;
    shares_.push_back({LineId::churchTax, commune.churchPpm[*terms_.confession], &rules.church[*terms_.confession]});
}

void OrdinaryCase::addFederal(TaxLines& lines, Cents taxable, int parts) const {
    Cents tax = std::max<Cents>(0, rounded(federal_.tax(taxable, false)) - terms_.childReductions);
    if (tax < terms_.taxes->notLeviedBelow) tax = 0;
    lines.add(LineId::federalTax, -partOf(tax, parts), federal_.base(taxable, false), 0, terms_.taxes->federalRule);
}

void OrdinaryCase::addTaxes(TaxLines& lines, Cents federalTaxable, Cents cantonTaxable, int parts) const {
    addFederal(lines, federalTaxable, parts);
    const Int128 simple = simple_.tax(cantonTaxable, split_);
    const Cents base = simple_.base(cantonTaxable, split_);
    for (const Share& share : shares_)
        lines.add(share.id, -partOf(rounded(simple * share.ppm / million), parts), base, 0, *share.rule);
    if (!terms_.placeNote.empty()) lines.addNote(terms_.placeNote);
}

TaxLines OrdinaryCase::lines(Cents gross) const {
    TaxLines lines;
    insurance_.addLines(lines, gross);
    const std::int64_t net = insurance_.netOfYear(ofYear(gross, period(), terms_.payments));
    addTaxes(lines, federalDeductions_.taxable(net), cantonDeductions_.taxable(net),
             period() == Period::month ? terms_.payments : 1);
    lines.addNote("tax.note.standard-deductions");
    return lines;
}

Expected<TaxLines, TaxError> OrdinaryCase::linesOnTaxable(Cents taxable) const {
    if (period() == Period::month) return Unexpected{TaxError{"unsupported-status", {"tax.taxable-of-a-month", {}}, {"year"}}};
    TaxLines lines;
    const Cents within = std::min(taxable, mostOfYear);
    addTaxes(lines, within, within, 1);
    return lines;
}

std::vector<Cents> OrdinaryCase::breaks() const {
    const auto leap = insurance_.leap();
    return leap ? std::vector<Cents>{*leap} : std::vector<Cents>{};
}

Cents OrdinaryCase::relief() const {
    Cents sum = federal_.falls(false) + 1;
    for (const Share& share : shares_) sum += simple_.falls(split_) * share.ppm / million + 2;
    return sum;
}

}  // namespace offerbook::tax
