#include "core/tax/netherlands/netherlands.h"

#include "core/tax/netherlands/nl_case.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

using namespace nl;

bool says(const HouseholdFields& known, std::string_view key, std::string_view value) {
    const auto found = known.find(key);
    return found != known.end() && found->second == value;
}

bool paysPension(const HouseholdFields& known) {
    const auto found = known.find("pensionRate");
    const auto rate = found == known.end() ? std::nullopt : Decimal::parse(found->second);
    return rate && rate->sign() > 0;
}

std::vector<HouseholdField> fieldsOf(const HouseholdFields& known) {
    std::vector<HouseholdField> asked{flagField("ruling30", false)};
    if (says(known, "ruling30", "true")) asked.push_back(choiceField("rulingNorm", {"normal", "young-master", "researcher"}));
    asked.push_back(decimalField("pensionRate", "0", "0", "50"));
    if (paysPension(known)) asked.push_back(decimalField("pensionOffset", "0", "0", "1000000"));
    return asked;
}

NlTerms readTerms(const NlYear& year, HouseholdReader& reader, const HouseholdFields& given) {
    NlTerms terms;
    terms.hasRuling = reader.flag("ruling30");
    if (terms.hasRuling) {
        const std::string norm = reader.choice("rulingNorm");
        if (norm == "normal") terms.norm = year.ruling.norm;
        if (norm == "young-master") terms.norm = year.ruling.youngMasterNorm;
    }
    terms.pensionPpm = reader.ppm("pensionRate");
    if (paysPension(given)) terms.pensionOffset = reader.cents("pensionOffset");
    return terms;
}

class Netherlands : public TaxSystem {
public:
    explicit Netherlands(const std::filesystem::path& folder) : packs_(folder, "netherlands", "NL") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "NL"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }
    [[nodiscard]] std::vector<HouseholdField> fields(int, const HouseholdFields& known) const override { return fieldsOf(known); }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        auto pack = packs_.year(question.year);
        if (!pack) return Unexpected{pack.error()};
        const auto asked = fieldsOf(question.household);
        HouseholdReader reader(asked, question.household);
        const NlTerms terms = readTerms(**pack, reader, question.household);
        if (reader.error()) return Unexpected{*reader.error()};
        return TaxCasePtr(std::make_shared<NlCase>(std::move(*pack), terms, question.year, question.period, reader.assumed()));
    }

private:
    YearPacks<NlYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeNetherlands(const std::filesystem::path& folder) { return std::make_unique<Netherlands>(folder); }

}  // namespace offerbook::tax
