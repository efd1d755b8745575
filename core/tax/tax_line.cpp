#include "core/tax/tax_line.h"

#include "core/base/words.h"

namespace offerbook::tax {
namespace {

constexpr auto words = wordTable<LineId>({
    {LineId::wageTax, "wage-tax"},
    {LineId::solidaritySurcharge, "solidarity-surcharge"},
    {LineId::churchTax, "church-tax"},
    {LineId::health, "health"},
    {LineId::care, "care"},
    {LineId::pension, "pension"},
    {LineId::unemployment, "unemployment"},
    {LineId::ahvIvEo, "ahv-iv-eo"},
    {LineId::alv, "alv"},
    {LineId::accident, "accident"},
    {LineId::pensionFund, "pension-fund"},
    {LineId::maternity, "maternity"},
    {LineId::familyFund, "family-fund"},
    {LineId::sourceTax, "source-tax"},
    {LineId::federalTax, "federal-tax"},
    {LineId::cantonalTax, "cantonal-tax"},
    {LineId::communalTax, "communal-tax"},
    {LineId::federalIncomeTax, "federal-income-tax"},
    {LineId::socialSecurity, "social-security"},
    {LineId::medicare, "medicare"},
    {LineId::stateIncomeTax, "state-income-tax"},
    {LineId::localIncomeTax, "local-income-tax"},
    {LineId::statePayrollTax, "state-payroll-tax"},
    {LineId::pensionCapped, "pension-capped"},
    {LineId::pensionUncapped, "pension-uncapped"},
    {LineId::agircArrco, "agirc-arrco"},
    {LineId::ceg, "ceg"},
    {LineId::cet, "cet"},
    {LineId::apec, "apec"},
    {LineId::csgDeductible, "csg-deductible"},
    {LineId::csgNondeductible, "csg-nondeductible"},
    {LineId::crds, "crds"},
    {LineId::incomeTax, "income-tax"},
    {LineId::socialInsurance, "social-insurance"},
    {LineId::irpef, "irpef"},
    {LineId::regionalTax, "regional-tax"},
    {LineId::municipalTax, "municipal-tax"},
    {LineId::taxCredit, "tax-credit"},
    {LineId::nationalInsurance, "national-insurance"},
    {LineId::studentLoan, "student-loan"},
    {LineId::internalTax, "internal-tax"},
});

}  // namespace

std::string_view toWord(LineId id) { return words.word(id); }

std::optional<LineId> lineIdFromWord(std::string_view word) { return words.value(word); }

Cents TaxLines::amountOf(LineId id) const {
    Cents found = 0;
    for (const TaxLine& line : all())
        if (line.id == id) found += line.amount;
    return found;
}

}  // namespace offerbook::tax
