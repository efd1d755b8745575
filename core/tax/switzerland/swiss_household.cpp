#include "core/tax/switzerland/swiss_household.h"

#include "core/tax/switzerland/tariff_code.h"
#include "core/tax/tax_pack.h"

namespace offerbook::tax {
namespace {

using Kind = HouseholdField::Kind;

/// One of `choices`, none of which is a default.
HouseholdField openChoice(std::string key, std::vector<std::string> choices) {
    return {std::move(key), Kind::choice, "", std::move(choices)};
}

HouseholdField wholeField(std::string key, std::string fallback, std::string low, std::string high) {
    return {std::move(key), Kind::whole, std::move(fallback), {}, std::move(low), std::move(high)};
}

HouseholdField optionalField(HouseholdField field) {
    field.optional = true;
    return field;
}

}  // namespace

SwissQuestions::SwissQuestions(int year, const SwissYear& rules, const SourceTariffs& tariffs, const OrdinaryYear* ordinary,
                               const HouseholdFields& known)
    : year_(year), rules_(rules), tariffs_(tariffs), ordinary_(ordinary), known_(known) {}

std::string_view SwissQuestions::known(std::string_view key) const {
    const auto found = known_.find(key);
    return found == known_.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<HouseholdField> SwissQuestions::fields() const {
    const bool atSource = known("taxedAtSource") != "false";
    std::vector<HouseholdField> all;
    if (atSource)
        all.push_back(openChoice("canton", tariffs_.cantons(year_)));
    else
        all.push_back(openChoice("canton", ordinary_ != nullptr ? ordinary_->cantonNames() : std::vector<std::string>()));
    all.push_back(flagField("taxedAtSource", true));
    if (atSource)
        addSourceTax(all);
    else if (ordinary_ != nullptr)
        addOrdinary(all);
    addInsurance(all);
    return all;
}

void SwissQuestions::addOrdinary(std::vector<HouseholdField>& all) const {
    const CantonTaxes* canton = ordinary_->canton(known("canton"));
    all.push_back(openChoice("commune", canton != nullptr ? canton->communeNames() : std::vector<std::string>()));
    addPerson(all);
    addChildren(all);
    all.push_back(flagField("churchTax", false));
    if (known("churchTax") == "true")
        all.push_back(choiceField("confession", {"roman-catholic", "protestant", "christian-catholic"}));
    if (known("canton") == "VD") all.push_back(decimalField("vaudRebate", "0", "0", "20"));
    all.push_back(decimalField("pillar3a", "0", "0", ordinary_->pillar3aMost));
    all.push_back(decimalField("otherDeductions", "0", "0", "1000000"));
}

/// What a child takes off: from the federal tax, and from the canton's taxable income.
void SwissQuestions::addChildren(std::vector<HouseholdField>& all) const {
    if (known("children").empty() || known("children") == "0") return;
    const CantonTaxes* canton = ordinary_->canton(known("canton"));
    const bool isKnown = canton != nullptr && canton->deductions.child;
    all.push_back(decimalField("childReduction", ordinary_->childReduction, "0", "1000"));
    all.push_back(decimalField("childDeduction", isKnown ? centsToText(canton->deductions.child->fixed) : "0", "0", "50000"));
}

void SwissQuestions::addSourceTax(std::vector<HouseholdField>& all) const {
    const auto canton = tariffs_.canton(year_, known("canton"));
    all.push_back(optionalField(openChoice("tariff", canton ? (*canton)->codes() : std::vector<std::string>())));
    if (!known("tariff").empty()) return;
    addPerson(all);
    if (canton && asksForChurch(**canton)) all.push_back(flagField("churchTax", false));
}

void SwissQuestions::addPerson(std::vector<HouseholdField>& all) const {
    all.push_back(choiceField("status", {"single", "married"}));
    if (known("status") == "married") all.push_back(decimalField("partnerIncome", "0", "0", "10000000"));
    all.push_back(wholeField("children", "0", "0", "9"));
}

void SwissQuestions::addInsurance(std::vector<HouseholdField>& all) const {
    all.push_back(wholeField("age", "30", "18", "65"));
    all.push_back(decimalField("accidentRate", rules_.accidentRate, "0", "10"));
    all.push_back(optionalField(decimalField("pensionPercent", "", "0", "30")));
    if (known("pensionPercent").empty()) all.push_back(optionalField(decimalField("pensionAmount", "", "0", "50000")));
    if (known("canton") == rules_.maternityCanton && !rules_.maternityIsOfYear)
        all.push_back(decimalField("maternityRate", rules_.maternityRate, "0", "1"));
}

SocialInsurance::Person readInsured(HouseholdReader& reader, const SwissYear& rules, std::string_view canton) {
    SocialInsurance::Person person{canton, reader.whole("age"), reader.ppm("accidentRate"), 0, {}, {}};
    const auto amount = reader.given("pensionAmount");
    if (reader.given("pensionPercent")) {
        person.pensionPpm = reader.ppm("pensionPercent");
        if (amount)
            reader.fail({"bad-household",
                         {"tax.bad-household",
                          {MessageArg::text("pensionAmount"), MessageArg::text(*amount), MessageArg::text("pensionPercent")}},
                         {"pensionPercent"}});
    } else if (amount) {
        person.pensionMonthly = reader.cents("pensionAmount");
    } else {
        reader.assume("pensionFund", "minimum");
    }
    if (canton != rules.maternityCanton) return person;
    person.maternityPpm = rules.maternityIsOfYear ? *ppmFromPercentText(rules.maternityRate) : reader.ppm("maternityRate");
    return person;
}

}  // namespace offerbook::tax
