#include "core/tax/exempt/exempt_case.h"

#include "core/tax/exempt/exempt_fields.h"

#include <algorithm>

namespace offerbook::tax::exempt {
namespace {

constexpr std::int32_t wholePpm = 1'000'000;
constexpr Int128 millionthsPerCent = 1'000'000;

/// No source states how these organisations round: once a line, half to even.
constexpr Rounding rounding = Rounding::halfEven;

Contribution contributionOf(const Deduction& deduction, const Category* category, HouseholdReader& reader, Cents months) {
    Contribution made{&deduction, reader.ppm(deduction.key), wholePpm, 0};
    if (deduction.base == Base::pensionable) {
        made.factorPpm = 0;
        made.fixedBase = roundedTo(reader.cents("pensionableRemuneration") * months, 12, rounding) / 12;
    } else if (deduction.base == Base::reference && category != nullptr && category->reference != 0) {
        made.factorPpm = 0;
        made.fixedBase = category->reference * months;
    } else if (deduction.base == Base::reference && (category == nullptr || !category->entered)) {
        // A factor is a percentage of 100 times its size: "1.3322" -> 13322 ten-thousandths.
        made.factorPpm = reader.ppm("referenceFactor") * 100;
    }
    return made;
}

}  // namespace

ExemptTerms readTerms(const Organisation& organisation, const HouseholdFields& known, HouseholdReader& reader, Period period) {
    const Cents months = period == Period::year ? 12 : 1;
    ExemptTerms terms;
    terms.quotedNet = (organisation.quoted.size() > 1 ? reader.choice("quoted") : organisation.quoted.front()) == "net";
    const std::string word = organisation.categories.empty() ? std::string() : reader.choice("category");
    const auto isBefore2012 = [](const Deduction& d) { return !d.percentBefore2012.empty(); };
    if (std::any_of(organisation.deductions.begin(), organisation.deductions.end(), isBefore2012))
        reader.flag("joinedBefore2012");
    for (const Deduction& deduction : organisation.deductions)
        if (applies(deduction, word))
            terms.contributions.push_back(contributionOf(deduction, organisation.category(word), reader, months));
    if (organisation.healthSupplement) terms.healthSupplement = reader.cents("healthSupplement") * months;
    if (organisation.internalTax.kind == InternalTax::Kind::entered && quotedOf(organisation, known) == "gross")
        terms.internalTaxPpm = reader.ppm("internalTaxRate");
    if (organisation.levy) {
        terms.levyPpm = reader.ppm("levyRate");
        terms.levyFloor = reader.cents("levyFloor") * months;
    }
    return terms;
}

ExemptCase::ExemptCase(std::shared_ptr<const ExemptYear> pack, const Organisation& organisation, ExemptTerms terms,
                       Currency currency, int year, Period period, std::vector<std::string> assumed)
    : TaxCase(currency, year, period, std::move(assumed)),
      pack_(std::move(pack)),
      organisation_(organisation),
      terms_(std::move(terms)) {}

void ExemptCase::addInternalTax(Cents gross, TaxLines& lines) const {
    const InternalTax& tax = organisation_.internalTax;
    if (tax.kind == InternalTax::Kind::taken) {
        lines.add(LineId::internalTax, 0, gross, 0, tax.rule);
    } else if (tax.kind == InternalTax::Kind::steps && terms_.quotedNet) {
        lines.add(LineId::internalTax, 0, gross, 0, tax.takenRule);
    } else if (tax.kind == InternalTax::Kind::steps) {
        const Cents periods = period() == Period::year ? 1 : 12;
        const Int128 exact = tax.steps.exactTax(gross * periods);
        const auto amount = static_cast<Cents>(divideRounded(exact, millionthsPerCent * periods, rounding));
        lines.add(LineId::internalTax, -amount, gross, 0, tax.rule);
    }
}

void ExemptCase::addContributions(Cents gross, TaxLines& lines) const {
    for (const Contribution& one : terms_.contributions) {
        const Int128 factor = one.factorPpm == 0 ? wholePpm : one.factorPpm;
        const Int128 exactBase = (one.factorPpm == 0 ? one.fixedBase : gross) * factor;
        const auto full = static_cast<Cents>(divideRounded(exactBase * one.ppm, millionthsPerCent * millionthsPerCent, rounding));
        const auto base = static_cast<Cents>(divideRounded(exactBase, millionthsPerCent, rounding));
        lines.add(one.deduction->line, -std::min(full, gross + lines.sum()), base, one.ppm, one.deduction->rule);
    }
    if (terms_.healthSupplement > 0)
        lines.add(LineId::health, -std::min(terms_.healthSupplement, gross + lines.sum()), terms_.healthSupplement, 0,
                  *organisation_.healthSupplement);
}

void ExemptCase::addEnteredTax(Cents gross, TaxLines& lines) const {
    const InternalTax& tax = organisation_.internalTax;
    if (tax.kind != InternalTax::Kind::entered) return;
    const Cents amount = std::min(share(gross, terms_.internalTaxPpm, rounding), gross + lines.sum());
    lines.add(LineId::internalTax, -amount, gross, terms_.internalTaxPpm, tax.rule);
    if (!organisation_.levy) return;
    const Cents above = std::max<Cents>(gross + lines.sum() - terms_.levyFloor, 0);
    lines.add(LineId::internalTax, -share(above, terms_.levyPpm, rounding), above, terms_.levyPpm, organisation_.levy->rule);
}

TaxLines ExemptCase::lines(Cents gross) const {
    TaxLines made;
    addInternalTax(gross, made);
    addContributions(gross, made);
    addEnteredTax(gross, made);
    made.addNote("tax.note.exempt-staff-only");
    made.addNote(organisation_.note);
    return made;
}

}  // namespace offerbook::tax::exempt
