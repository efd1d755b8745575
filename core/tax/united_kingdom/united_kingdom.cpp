#include "core/tax/united_kingdom/united_kingdom.h"

#include "core/tax/united_kingdom/uk_case.h"
#include "core/tax/year_packs.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

using namespace uk;

std::string_view valueOf(const HouseholdFields& known, std::string_view key) {
    const auto found = known.find(key);
    return found == known.end() ? std::string_view() : std::string_view(found->second);
}

bool paysPension(const HouseholdFields& known) {
    const auto rate = Decimal::parse(valueOf(known, "pensionRate"));
    return rate && rate->sign() > 0;
}

bool hasStudentLoan(const HouseholdFields& known) {
    return std::find(UkYear::plans.begin(), UkYear::plans.end(), valueOf(known, "studentLoan")) != UkYear::plans.end();
}

std::vector<HouseholdField> fieldsOf(const UkYear& year, const HouseholdFields& known) {
    std::vector<HouseholdField> asked{choiceField("region", {"england_wales_ni", "scotland"})};
    std::vector<std::string> plans{"none"};
    plans.insert(plans.end(), UkYear::plans.begin(), UkYear::plans.end());
    asked.push_back(choiceField("studentLoan", std::move(plans)));
    if (hasStudentLoan(known)) {
        const std::string usual = year.studentThreshold(valueOf(known, "studentLoan"));
        asked.push_back(decimalField("studentLoanThreshold", usual, "0", "1000000"));
    }
    asked.push_back(flagField("postgraduateLoan", false));
    if (valueOf(known, "postgraduateLoan") == "true")
        asked.push_back(decimalField("postgraduateLoanThreshold", year.postgraduateThreshold, "0", "1000000"));
    asked.push_back(decimalField("pensionRate", "0", "0", "60"));
    if (paysPension(known)) {
        asked.push_back(choiceField("pensionBase", {"qualifying-earnings", "whole-pay"}));
        asked.push_back(choiceField("pensionMethod", {"salary-sacrifice", "net-pay"}));
    }
    return asked;
}

/// A threshold without a confirmed figure is a lack of data, not a bad household.
std::optional<TaxError> missingThreshold(const UkYear& year, const std::vector<HouseholdField>& asked,
                                         const HouseholdFields& given) {
    for (const HouseholdField& field : asked)
        if (field.kind == HouseholdField::Kind::decimal && field.fallback.empty() && valueOf(given, field.key).empty())
            return TaxError{
                "missing-data", {"tax.threshold-needed", {MessageArg::text(year.taxYear), questionArg(field.key)}}, {field.key}};
    return std::nullopt;
}

UkTerms readTerms(HouseholdReader& reader, const HouseholdFields& given) {
    UkTerms terms;
    terms.isScotland = reader.choice("region") == "scotland";
    reader.choice("studentLoan");
    if (hasStudentLoan(given)) {
        terms.hasStudentLoan = true;
        terms.studentThreshold = reader.cents("studentLoanThreshold");
    }
    terms.hasPostgraduateLoan = reader.flag("postgraduateLoan");
    if (terms.hasPostgraduateLoan) terms.postgraduateThreshold = reader.cents("postgraduateLoanThreshold");
    terms.pensionPpm = reader.ppm("pensionRate");
    if (paysPension(given)) {
        terms.pensionOnWholePay = reader.choice("pensionBase") == "whole-pay";
        terms.pensionBySacrifice = reader.choice("pensionMethod") == "salary-sacrifice";
    }
    return terms;
}

class UnitedKingdom : public TaxSystem {
public:
    explicit UnitedKingdom(const std::filesystem::path& folder) : packs_(folder, "united_kingdom", "GB") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "GB"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }

    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override {
        const auto pack = packs_.year(year);
        return pack ? fieldsOf(**pack, known) : std::vector<HouseholdField>();
    }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        auto pack = packs_.year(question.year);
        if (!pack) return Unexpected{pack.error()};
        const auto asked = fieldsOf(**pack, question.household);
        if (auto missing = missingThreshold(**pack, asked, question.household)) return Unexpected{std::move(*missing)};
        HouseholdReader reader(asked, question.household);
        const UkTerms terms = readTerms(reader, question.household);
        if (reader.error()) return Unexpected{*reader.error()};
        return TaxCasePtr(std::make_shared<UkCase>(std::move(*pack), terms, question.year, question.period, reader.assumed()));
    }

private:
    YearPacks<UkYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeUnitedKingdom(const std::filesystem::path& folder) {
    return std::make_unique<UnitedKingdom>(folder);
}

}  // namespace offerbook::tax
