#include "core/tax/exempt/exempt_fields.h"

#include <algorithm>

namespace offerbook::tax::exempt {
namespace {

std::string givenOr(const HouseholdFields& known, std::string_view key, std::string fallback) {
    const auto found = known.find(key);
    return found == known.end() || found->second.empty() ? fallback : found->second;
}

bool hasBefore2012(const Organisation& organisation) {
    return std::any_of(organisation.deductions.begin(), organisation.deductions.end(),
                       [](const Deduction& d) { return !d.percentBefore2012.empty(); });
}

std::string usualPercent(const Deduction& deduction, const Category* category, bool before2012) {
    if (category != nullptr && category->entered) return {};
    return before2012 && !deduction.percentBefore2012.empty() ? deduction.percentBefore2012 : deduction.percent;
}

void addDeductionFields(const Organisation& organisation, const HouseholdFields& known, std::vector<HouseholdField>& asked) {
    const std::string word = categoryOf(organisation, known);
    const Category* category = organisation.category(word);
    const bool before2012 = givenOr(known, "joinedBefore2012", "false") == "true";
    const bool asksReference = category == nullptr || (category->reference == 0 && !category->entered);
    for (const Deduction& deduction : organisation.deductions) {
        if (!applies(deduction, word)) continue;
        asked.push_back(decimalField(deduction.key, usualPercent(deduction, category, before2012), "0", "100"));
        if (deduction.base == Base::reference && asksReference)
            asked.push_back(decimalField("referenceFactor", organisation.referenceFactor, "0", "10"));
        if (deduction.base == Base::pensionable) asked.push_back(decimalField("pensionableRemuneration", "", "0", "100000000"));
    }
    if (organisation.healthSupplement) asked.push_back(decimalField("healthSupplement", "0", "0", "100000"));
}

}  // namespace

bool applies(const Deduction& deduction, std::string_view category) {
    return deduction.onlyFor.empty() ||
           std::find(deduction.onlyFor.begin(), deduction.onlyFor.end(), category) != deduction.onlyFor.end();
}

std::string categoryOf(const Organisation& organisation, const HouseholdFields& known) {
    return organisation.categories.empty() ? std::string() : givenOr(known, "category", organisation.categories.front().word);
}

std::string quotedOf(const Organisation& organisation, const HouseholdFields& known) {
    return organisation.quoted.size() == 1 ? organisation.quoted.front() : givenOr(known, "quoted", organisation.quoted.front());
}

HouseholdField organisationField(const ExemptYear& year) {
    return {.key = "organisation", .kind = HouseholdField::Kind::choice, .choices = year.codes()};
}

std::vector<HouseholdField> fieldsOf(const ExemptYear& year, const Organisation& organisation, const HouseholdFields& known) {
    std::vector<HouseholdField> asked{organisationField(year)};
    if (organisation.currencies.size() > 1) asked.push_back(choiceField("currency", organisation.currencies));
    if (organisation.quoted.size() > 1) asked.push_back(choiceField("quoted", organisation.quoted));
    if (!organisation.categories.empty()) {
        std::vector<std::string> words;
        for (const Category& one : organisation.categories) words.push_back(one.word);
        asked.push_back(choiceField("category", std::move(words)));
    }
    if (hasBefore2012(organisation)) asked.push_back(flagField("joinedBefore2012", false));
    addDeductionFields(organisation, known, asked);
    if (organisation.internalTax.kind == InternalTax::Kind::entered && quotedOf(organisation, known) == "gross")
        asked.push_back(decimalField("internalTaxRate", "", "0", "100"));
    if (organisation.levy) {
        asked.push_back(decimalField("levyRate", organisation.levy->percent, "0", "100"));
        asked.push_back(decimalField("levyFloor", organisation.levy->floor, "0", "1000000"));
    }
    return asked;
}

}  // namespace offerbook::tax::exempt
