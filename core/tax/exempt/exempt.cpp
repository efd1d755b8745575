#include "core/tax/exempt/exempt.h"

#include "core/tax/exempt/exempt_case.h"
#include "core/tax/exempt/exempt_fields.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

using namespace exempt;

/// All rates that have to be entered, in one answer: nobody wants to be asked three times.
std::optional<TaxError> missingRates(const Organisation& organisation, const std::vector<HouseholdField>& asked,
                                     const HouseholdReader& reader, const HouseholdFields& given) {
    std::vector<std::string> keys;
    std::string joined;
    for (const HouseholdField& field : asked) {
        const auto known = given.find(field.key);
        const bool isGiven = known != given.end() && !known->second.empty();
        if (isGiven || !field.fallback.empty() || field.optional) continue;
        joined += (keys.empty() ? "" : ", ") + field.key;
        keys.push_back(field.key);
    }
    if (keys.empty() || reader.error()) return std::nullopt;
    return TaxError{
        "missing-data", {"tax.exempt-rates-needed", {MessageArg::text(organisation.code), questionArg(joined)}}, std::move(keys)};
}

class Exempt : public TaxSystem {
public:
    explicit Exempt(const std::filesystem::path& folder) : packs_(folder, "exempt", "EXEMPT") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "EXEMPT"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }
    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override;
    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override;

private:
    /// Pay of an organisation is often asked without a year: the newest pack then answers.
    [[nodiscard]] int yearOf(int asked) const { return asked == 0 && !years().empty() ? years().back() : asked; }

    YearPacks<ExemptYear> packs_;
};

std::vector<HouseholdField> Exempt::fields(int year, const HouseholdFields& known) const {
    const auto pack = packs_.year(yearOf(year));
    if (!pack) return {};
    const auto name = known.find("organisation");
    const Organisation* organisation = name == known.end() ? nullptr : (*pack)->find(name->second);
    if (organisation == nullptr) return {organisationField(**pack)};
    return fieldsOf(**pack, *organisation, known);
}

Expected<TaxCasePtr, TaxError> Exempt::prepare(const TaxQuestion& question) const {
    const int year = yearOf(question.year);
    auto pack = packs_.year(year);
    if (!pack) return Unexpected{pack.error()};
    const auto name = question.household.find("organisation");
    const bool isNamed = name != question.household.end() && !name->second.empty();
    const Organisation* organisation = isNamed ? (*pack)->find(name->second) : nullptr;
    if (organisation == nullptr && isNamed) return Unexpected{unsupportedPlace("organisation", name->second, (*pack)->codes())};
    const auto asked = organisation == nullptr ? std::vector<HouseholdField>{organisationField(**pack)}
                                               : fieldsOf(**pack, *organisation, question.household);
    HouseholdReader reader(asked, question.household);
    if (question.year == 0) reader.assume("year", std::to_string(year));
    if (organisation == nullptr) {
        reader.choice("organisation");
        return Unexpected{*reader.error()};
    }
    if (auto missing = missingRates(*organisation, asked, reader, question.household)) return Unexpected{std::move(*missing)};
    const std::string currency =
        organisation->currencies.size() > 1 ? reader.choice("currency") : organisation->currencies.front();
    ExemptTerms terms = readTerms(*organisation, question.household, reader, question.period);
    if (reader.error()) return Unexpected{*reader.error()};
    return TaxCasePtr(std::make_shared<ExemptCase>(std::move(*pack), *organisation, std::move(terms), Currency::of(currency),
                                                   year, question.period, reader.assumed()));
}

}  // namespace

std::unique_ptr<TaxSystem> makeExempt(const std::filesystem::path& folder) { return std::make_unique<Exempt>(folder); }

}  // namespace offerbook::tax
