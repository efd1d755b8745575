#include "core/tax/germany/germany.h"

#include "core/tax/germany/german_case.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

class Germany final : public TaxSystem {
public:
    explicit Germany(const std::filesystem::path& folder) : packs_(folder, "germany", "DE") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "DE"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }

    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override {
        const auto rules = packs_.year(year);
        return rules ? germanFields(**rules, known) : std::vector<HouseholdField>{};
    }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        const auto rules = packs_.year(question.year);
        if (!rules) return Unexpected{rules.error()};
        HouseholdReader reader((*rules)->questions, question.household);
        const GermanHousehold household = readGermanHousehold(reader, question.household);
        if (reader.error()) return Unexpected{*reader.error()};
        return TaxCasePtr(std::make_shared<GermanCase>(*rules, household, question.period, reader.assumed()));
    }

private:
    YearPacks<GermanYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeGermany(const std::filesystem::path& folder) { return std::make_unique<Germany>(folder); }

}  // namespace offerbook::tax
