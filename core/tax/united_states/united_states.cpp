#include "core/tax/united_states/united_states.h"

#include "core/tax/united_states/us_case.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

class UnitedStates final : public TaxSystem {
public:
    explicit UnitedStates(const std::filesystem::path& folder) : packs_(folder, "united-states", "US") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "US"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }

    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override {
        const auto rules = packs_.year(year);
        if (!rules) return {};
        const auto code = known.find("state");
        const us::StateRules* state = code == known.end() ? nullptr : (*rules)->state(code->second);
        return us::questionsThatMatter(state == nullptr ? (*rules)->askedFirst : state->asked, known);
    }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        auto rules = packs_.year(question.year);
        if (!rules) return Unexpected{rules.error()};
        auto read = us::readHousehold(**rules, question.household);
        if (!read) return Unexpected{read.error()};
        return TaxCasePtr(std::make_shared<const us::UsCase>(std::move(*rules), read->household, question.year, question.period,
                                                             std::move(read->assumed)));
    }

private:
    YearPacks<us::UsYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeUnitedStates(const std::filesystem::path& folder) {
    return std::make_unique<UnitedStates>(folder);
}

}  // namespace offerbook::tax
