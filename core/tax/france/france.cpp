#include "core/tax/france/france.h"

#include "core/tax/france/contributions.h"
#include "core/tax/france/household_tax.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

using france::FranceYear;
using france::HouseholdTax;
using france::TaxHousehold;
using Kind = HouseholdField::Kind;

class FrenchCase final : public TaxCase {
public:
    FrenchCase(std::shared_ptr<const FranceYear> rules, bool cadre, const TaxHousehold& household, const TaxQuestion& question,
               std::vector<std::string> assumed)
        : TaxCase(Currency::of("EUR"), question.year, question.period, std::move(assumed)),
          rules_(std::move(rules)),
          cadre_(cadre),
          payments_(question.period == Period::month ? question.paymentsPerYear.value_or(12) : 1),
          tax_(rules_->incomeTax, household) {}

    [[nodiscard]] TaxLines lines(Cents gross) const override {
        TaxLines made;
        const auto& contributions = rules_->contributions;
        const bool month = period() == Period::month;
        addContributions(made, contributions, cadre_, gross, month ? contributions.ceilingMonth : contributions.ceilingYear);
        addTax(made, france::netTaxable(contributions, cadre_, gross * payments_));
        if (rules_->incomeTax.scaleOfEarlierYear) made.addNote("tax.note.france-scale-2025");
        if (month) made.addNote("tax.note.france-month-tax");
        return made;
    }
    /// Every line rises with the gross; a share in the household's tax and a month's part are rounded to the cent, and the
    /// three parts of the tax are rounded each by itself.
    [[nodiscard]] Cents relief() const override { return tax_.isShared() || payments_ > 1 ? 4 : 0; }

private:
    /// A month bears its part of the tax on a year of equal payments.
    void addTax(TaxLines& made, Cents netTaxable) const {
        const HouseholdTax::Taxes taxes = tax_.on(netTaxable);
        const auto add = [&](Cents amount, const TaxRule& rule) {
            const Cents own = tax_.ownShare(amount, netTaxable);
            made.add(LineId::incomeTax, -static_cast<Cents>(divideRounded(own, payments_, Rounding::halfUp)), taxes.income, 0,
                     rule);
        };
        add(taxes.incomeTax, tax_.isShared() ? rules_->incomeTax.shareRule : rules_->incomeTax.rule);
        if (taxes.highIncome > 0) add(taxes.highIncome, rules_->incomeTax.highIncomeRule);
        if (taxes.leastDifference > 0) add(taxes.leastDifference, rules_->incomeTax.leastRule);
    }

    std::shared_ptr<const FranceYear> rules_;
    bool cadre_;
    int payments_;
    HouseholdTax tax_;
};

bool isTrue(const HouseholdFields& known, std::string_view key) {
    const auto found = known.find(key);
    return found != known.end() && found->second == "true";
}

bool hasChildren(const HouseholdFields& known) {
    const auto found = known.find("children");
    return found != known.end() && !found->second.empty() && found->second != "0";
}

std::vector<HouseholdField> questions(const HouseholdFields& known) {
    std::vector<HouseholdField> asked{{"status", Kind::choice, "non-cadre", {"non-cadre", "cadre"}, "", "", false},
                                      {"married", Kind::flag, "false", {}, "", "", false}};
    const bool married = isTrue(known, "married");
    if (married) asked.push_back({"partnerIncome", Kind::decimal, "0", {}, "0", "10000000", false});
    asked.push_back({"children", Kind::whole, "0", {}, "0", "20", false});
    if (!married && hasChildren(known)) asked.push_back({"singleParent", Kind::flag, "false", {}, "", "", false});
    return asked;
}

TaxHousehold readHousehold(HouseholdReader& reader, const HouseholdFields& given) {
    TaxHousehold household;
    household.married = reader.flag("married");
    if (household.married) {
        const Decimal income = reader.decimal("partnerIncome").rounded(0, Rounding::halfUp);
        household.partnerNetTaxable = income.whole() * 100;
    }
    household.children = static_cast<int>(reader.whole("children"));
    if (!household.married && hasChildren(given)) household.singleParent = reader.flag("singleParent");
    // The extra contribution of Alsace-Moselle is not in the data.
    if (reader.given("alsaceMoselle") == "true") reader.fail(unsupportedStatus("alsaceMoselle", "true", {"false"}));
    return household;
}

class France final : public TaxSystem {
public:
    explicit France(const std::filesystem::path& folder) : packs_(folder, "france", "FR") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "FR"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }
    [[nodiscard]] std::vector<HouseholdField> fields(int, const HouseholdFields& known) const override {
        return questions(known);
    }
    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        auto rules = packs_.year(question.year);
        if (!rules) return Unexpected{rules.error()};
        const auto asked = questions(question.household);
        HouseholdReader reader(asked, question.household);
        const bool cadre = reader.choice("status") == "cadre";
        const TaxHousehold household = readHousehold(reader, question.household);
        if (question.period == Period::month && !question.paymentsPerYear) reader.assume("paymentsPerYear", "12");
        const int payments = question.paymentsPerYear.value_or(12);
        if (payments < 12 || payments > 14)
            reader.fail(unsupportedStatus("paymentsPerYear", std::to_string(payments), {"12", "13", "14"}));
        if (reader.error()) return Unexpected{*reader.error()};
        return TaxCasePtr(std::make_shared<FrenchCase>(*rules, cadre, household, question, reader.assumed()));
    }

private:
    YearPacks<FranceYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeFrance(const std::filesystem::path& folder) { return std::make_unique<France>(folder); }

}  // namespace offerbook::tax
