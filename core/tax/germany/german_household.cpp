#include "core/tax/germany/german_household.h"

#include "core/tax/germany/german_year.h"
#include "core/tax/tax_pack.h"

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

Cents centsOf(HouseholdReader& reader, std::string_view key) {
    const Decimal amount = reader.decimal(key);
    if (amount.scale() > 2) {
        const std::string text = amount.toString();
        reader.fail(
            {"bad-household", {"tax.bad-household", {questionArg(key), MessageArg::text(text), MessageArg::text("0.01")}}, {}});
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
    reader.fail({"bad-household",
                 {"tax.bad-household", {questionArg(key), MessageArg::text(text), MessageArg::text("n × " + std::string(step))}},
                 {}});
    return 0;
}

template <class Enum, std::size_t N>
Enum oneOf(HouseholdReader& reader, std::string_view key, const std::array<std::string_view, N>& all, int first) {
    const std::string word = reader.choice(key);
    const auto found = std::find(all.begin(), all.end(), word);
    return static_cast<Enum>(first + (found == all.end() ? 0 : static_cast<int>(found - all.begin())));
}

void readChildAllowances(HouseholdReader& reader, const HouseholdFields& given, GermanHousehold& household) {
    if (household.taxClass >= TaxClass::five) return;
    if (!reader.given("childAllowances")) {
        if (household.children == 0) return;
        const std::string usual = usualChildAllowances(valueOf(given, "taxClass", "I"), std::to_string(household.children));
        household.childAllowanceTenths = static_cast<int>((*Decimal::parse(usual) * Decimal(10)).whole());
        reader.assume("childAllowances", usual);
        return;
    }
    // the tax card counts in halves
    household.childAllowanceTenths = 5 * inSteps(reader, "childAllowances", 2, "0.5");
}

void readInsurance(HouseholdReader& reader, GermanHousehold& household) {
    household.privateHealth = reader.choice("healthInsurance") == "private";
    if (!household.privateHealth) {
        household.healthExtraPpm = inSteps(reader, "healthExtraRate", 10'000, "0.0001");
        return;
    }
    household.privateHealthPremium = centsOf(reader, "privateHealthPremium");
    if (reader.given("privateBasicPremium")) {
        household.privateBasicPremium = centsOf(reader, "privateBasicPremium");
    } else {
        household.privateBasicPremium = household.privateHealthPremium;
        reader.assume("privateBasicPremium", centsToText(household.privateBasicPremium));
    }
    household.privateCarePremium = centsOf(reader, "privateCarePremium");
}

}  // namespace

std::vector<HouseholdField> germanQuestions(const std::string& averageHealthExtraRate) {
    return {
        {"taxClass", Kind::choice, "I", words(taxClassWords), "", "", false},
        {"factor", Kind::decimal, "", {}, "0.001", "1", true},
        {"children", Kind::whole, "0", {}, "0", "20", false},
        {"childAllowances", Kind::decimal, "", {}, "0", "20", true},
        {"grownChildren", Kind::flag, "", {}, "", "", true},
        // above 65 the age limit of the pension insurance comes near, from which on other contributions are due (SGB VI § 235)
        {"age", Kind::whole, "30", {}, "15", "65", false},
        {"churchTax", Kind::flag, "false", {}, "", "", false},
        {"state", Kind::choice, "NW", words(germanStateCodes), "", "", false},
        {"healthInsurance", Kind::choice, "statutory", {"statutory", "private"}, "", "", false},
        {"healthExtraRate", Kind::decimal, averageHealthExtraRate, {}, "0", "10", false},
        {"privateHealthPremium", Kind::decimal, "", {}, "0", "5000", false},
        {"privateBasicPremium", Kind::decimal, "", {}, "0", "5000", true},
        {"privateCarePremium", Kind::decimal, "", {}, "0", "1000", false},
        {"taxCardAllowance", Kind::decimal, "", {}, "0", "200000", true},
        {"taxCardAddition", Kind::decimal, "", {}, "0", "30000", true},
        {"miniJobPension", Kind::flag, "", {}, "", "", true},
    };
}

std::vector<HouseholdField> germanFields(const GermanYear& year, const HouseholdFields& known) {
    const std::string taxClass = valueOf(known, "taxClass", "I");
    const std::string children = valueOf(known, "children", "0");
    const bool hasAllowances = taxClass != "V" && taxClass != "VI";
    const bool isPrivate = valueOf(known, "healthInsurance", "statutory") == "private";
    const bool statesAllowances = !valueOf(known, "childAllowances", "").empty();
    const auto matters = [&](std::string_view key) {
        if (key == "factor") return taxClass == "IV";
        if (key == "childAllowances") return hasAllowances && (children != "0" || statesAllowances);
        if (key == "grownChildren") return children == "0";
        if (key == "healthExtraRate") return !isPrivate;
        return isPrivate || key.substr(0, 7) != "private";
    };
    std::vector<HouseholdField> asked;
    asked.reserve(year.questions.size());
    for (const HouseholdField& question : year.questions) {
        if (!matters(question.key)) continue;
        HouseholdField& field = asked.emplace_back(question);
        if (field.key == "childAllowances") field.fallback = usualChildAllowances(taxClass, children);
        if (field.key == "privateBasicPremium") field.fallback = valueOf(known, "privateHealthPremium", "0");
        if (!field.fallback.empty()) field.optional = false;
    }
    return asked;
}

GermanHousehold readGermanHousehold(HouseholdReader& reader, const HouseholdFields& given) {
    GermanHousehold household;
    household.taxClass = oneOf<TaxClass>(reader, "taxClass", taxClassWords, 1);
    if (household.taxClass == TaxClass::four && reader.given("factor"))
        household.factorPermille = inSteps(reader, "factor", 1000, "0.001");
    household.children = static_cast<int>(reader.whole("children"));
    readChildAllowances(reader, given, household);
    if (household.children == 0 && reader.given("grownChildren")) household.grownChildren = reader.flag("grownChildren");
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
