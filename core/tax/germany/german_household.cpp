#include "core/tax/germany/german_household.h"

#include "core/tax/germany/german_year.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

using Kind = HouseholdField::Kind;

std::string valueOf(const HouseholdFields& known, std::string_view key, std::string_view fallback) {
    const auto found = known.find(key);
    return found == known.end() || found->second.empty() ? std::string(fallback) : found->second;
}

template <std::size_t N>
std::vector<std::string> words(const std::array<std::string_view, N>& all) {
    return {all.begin(), all.end()};
}

/// A parent alone has half of each child's allowance, a couple in class III or IV the whole one on each card, as the tax
/// cards are made; the classes V and VI have none (§ 38b (2) EStG).
std::string usualChildAllowances(std::string_view taxClass, std::string_view children) {
    const auto count = Decimal::parse(children);
    if (!count || taxClass == "V" || taxClass == "VI") return "0";
    const bool alone = taxClass == "I" || taxClass == "II";
    return (*count * (alone ? Decimal::ofScaled(5, 1) : Decimal(1))).toString();
}

void askPrivateInsurance(std::vector<HouseholdField>& asked, const HouseholdFields& known) {
    asked.push_back({"privateHealthPremium", Kind::decimal, "", {}, "0", "5000", false});
    asked.push_back({"privateBasicPremium", Kind::decimal, valueOf(known, "privateHealthPremium", "0"), {}, "0", "5000", false});
    asked.push_back({"privateCarePremium", Kind::decimal, "", {}, "0", "1000", false});
}

Cents centsOf(HouseholdReader& reader, std::string_view key) {
    const Decimal amount = reader.decimal(key);
    if (amount.scale() > 2) {
        const std::string text = amount.toString();
        reader.fail({"bad-household",
                     {"tax.bad-household", {MessageArg::text(key), MessageArg::text(text), MessageArg::text("0.01")}},
                     {}});
        return 0;
    }
    return (amount * Decimal(100)).whole();
}

/// The amount of an optional field; zero where it was left out.
Cents givenCents(HouseholdReader& reader, std::string_view key) { return reader.given(key) ? centsOf(reader, key) : 0; }

/// amount x unit as a whole number; finer values are refused with the step that is allowed.
int inSteps(HouseholdReader& reader, std::string_view key, int unit, std::string_view step) {
    const Decimal value = reader.decimal(key);
    const Decimal scaled = value * Decimal(unit);
    if (scaled.isWhole()) return static_cast<int>(scaled.whole());
    const std::string text = value.toString();
    reader.fail(
        {"bad-household",
         {"tax.bad-household", {MessageArg::text(key), MessageArg::text(text), MessageArg::text("n × " + std::string(step))}},
         {}});
    return 0;
}

template <class Enum, std::size_t N>
Enum oneOf(HouseholdReader& reader, std::string_view key, const std::array<std::string_view, N>& all, int first) {
    const std::string word = reader.choice(key);
    const auto found = std::find(all.begin(), all.end(), word);
    return static_cast<Enum>(first + (found == all.end() ? 0 : static_cast<int>(found - all.begin())));
}

void readChildren(HouseholdReader& reader, const HouseholdFields& given, GermanHousehold& household) {
    household.children = static_cast<int>(reader.whole("children"));
    const bool hasAllowances = household.taxClass < TaxClass::five;
    const bool statesAllowances = reader.given("childAllowances").has_value();
    if (hasAllowances && (household.children > 0 || statesAllowances))
        household.childAllowanceTenths = inSteps(reader, "childAllowances", 10, "0.5");
    if (household.childAllowanceTenths % 5 != 0)
        reader.fail({"bad-household",
                     {"tax.bad-household",
                      {MessageArg::text("childAllowances"), MessageArg::text(valueOf(given, "childAllowances", "")),
                       MessageArg::text("n × 0.5")}},
                     {}});
    if (household.children == 0 && reader.given("grownChildren")) household.grownChildren = reader.flag("grownChildren");
}

void readInsurance(HouseholdReader& reader, GermanHousehold& household) {
    household.privateHealth = reader.choice("healthInsurance") == "private";
    if (!household.privateHealth) {
        household.healthExtraPpm = inSteps(reader, "healthExtraRate", 10'000, "0.0001");
        return;
    }
    household.privateHealthPremium = centsOf(reader, "privateHealthPremium");
    household.privateBasicPremium = centsOf(reader, "privateBasicPremium");
    household.privateCarePremium = centsOf(reader, "privateCarePremium");
}

}  // namespace

std::vector<HouseholdField> germanFields(const GermanYear& year, const HouseholdFields& known) {
    const std::string taxClass = valueOf(known, "taxClass", "I");
    const std::string children = valueOf(known, "children", "0");
    const bool hasAllowances = taxClass != "V" && taxClass != "VI";
    const bool isPrivate = valueOf(known, "healthInsurance", "statutory") == "private";
    std::vector<HouseholdField> asked;
    asked.push_back({"taxClass", Kind::choice, "I", words(taxClassWords), "", "", false});
    if (taxClass == "IV") asked.push_back({"factor", Kind::decimal, "", {}, "0.001", "1", true});
    asked.push_back({"children", Kind::whole, "0", {}, "0", "20", false});
    if (hasAllowances && (children != "0" || !valueOf(known, "childAllowances", "").empty()))
        asked.push_back({"childAllowances", Kind::decimal, usualChildAllowances(taxClass, children), {}, "0", "20", false});
    if (children == "0") asked.push_back({"grownChildren", Kind::flag, "", {}, "", "", true});
    // above 65 the age limit of the pension insurance comes near, from which on other contributions are due (SGB VI § 235)
    asked.push_back({"age", Kind::whole, "30", {}, "15", "65", false});
    asked.push_back({"churchTax", Kind::flag, "false", {}, "", "", false});
    asked.push_back({"state", Kind::choice, "NW", words(germanStateCodes), "", "", false});
    asked.push_back({"healthInsurance", Kind::choice, "statutory", {"statutory", "private"}, "", "", false});
    if (isPrivate)
        askPrivateInsurance(asked, known);
    else
        asked.push_back({"healthExtraRate", Kind::decimal, year.averageHealthExtraRate, {}, "0", "10", false});
    asked.push_back({"taxCardAllowance", Kind::decimal, "", {}, "0", "200000", true});
    asked.push_back({"taxCardAddition", Kind::decimal, "", {}, "0", "30000", true});
    asked.push_back({"miniJobPension", Kind::flag, "", {}, "", "", true});
    return asked;
}

GermanHousehold readGermanHousehold(HouseholdReader& reader, const HouseholdFields& given) {
    GermanHousehold household;
    household.taxClass = oneOf<TaxClass>(reader, "taxClass", taxClassWords, 1);
    if (household.taxClass == TaxClass::four && reader.given("factor"))
        household.factorPermille = inSteps(reader, "factor", 1000, "0.001");
    readChildren(reader, given, household);
    household.age = static_cast<int>(reader.whole("age"));
    household.churchMember = reader.flag("churchTax");
    household.state = oneOf<GermanState>(reader, "state", germanStateCodes, 0);
    readInsurance(reader, household);
    household.cardAllowance = givenCents(reader, "taxCardAllowance");
    household.cardAddition = givenCents(reader, "taxCardAddition");
    if (reader.given("miniJobPension")) household.miniJobPension = reader.flag("miniJobPension");
    return household;
}

}  // namespace offerbook::tax
