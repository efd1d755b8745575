#include "core/tax/austria/austria.h"

#include "core/tax/austria/at_case.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

using namespace at;

bool hasChildren(const HouseholdFields& known) {
    const auto found = known.find("children");
    const auto count = found == known.end() ? std::nullopt : Decimal::parse(found->second);
    return count && count->sign() > 0;
}

std::vector<HouseholdField> fieldsOf(const AtYear& year, const HouseholdFields& known) {
    std::vector<HouseholdField> asked{
        {.key = "children", .kind = HouseholdField::Kind::whole, .fallback = "0", .low = "0", .high = "20"}};
    if (hasChildren(known)) {
        asked.push_back(flagField("singleEarner", false));
        asked.push_back(decimalField("familyBonus", "0", "0", "100000"));
    }
    asked.push_back(decimalField("specialPaymentLimit", year.special.limit, "0", "10000"));
    return asked;
}

AtTerms readTerms(const AtYear& year, const TaxQuestion& question, HouseholdReader& reader) {
    AtTerms terms;
    const std::int64_t children = reader.whole("children");
    if (hasChildren(question.household)) {
        if (reader.flag("singleEarner")) terms.singleEarnerCredit = year.singleEarnerCredit(children);
        terms.familyBonus = reader.cents("familyBonus");
    }
    if (question.period == Period::month) return terms;
    if (!question.paymentsPerYear) reader.assume("paymentsPerYear", std::to_string(terms.payments));
    terms.payments = question.paymentsPerYear.value_or(terms.payments);
    if (terms.payments < 12 || terms.payments > 14)
        reader.fail({"bad-household",
                     {"tax.bad-household",
                      {MessageArg::text("paymentsPerYear"), MessageArg::text(std::to_string(terms.payments)),
                       MessageArg::text("12, 13, 14")}},
                     {"12", "13", "14"}});
    else if (terms.payments > 12)
        terms.specialLimit = reader.cents("specialPaymentLimit");
    return terms;
}

class Austria : public TaxSystem {
public:
    explicit Austria(const std::filesystem::path& folder) : packs_(folder, "austria", "AT") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "AT"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }

    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override {
        const auto pack = packs_.year(year);
        return pack ? fieldsOf(**pack, known) : std::vector<HouseholdField>();
    }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        auto pack = packs_.year(question.year);
        if (!pack) return Unexpected{pack.error()};
        const auto asked = fieldsOf(**pack, question.household);
        HouseholdReader reader(asked, question.household);
        const AtTerms terms = readTerms(**pack, question, reader);
        if (reader.error()) return Unexpected{*reader.error()};
        return TaxCasePtr(std::make_shared<AtCase>(std::move(*pack), terms, question.year, question.period, reader.assumed()));
    }

private:
    YearPacks<AtYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeAustria(const std::filesystem::path& folder) { return std::make_unique<Austria>(folder); }

}  // namespace offerbook::tax
