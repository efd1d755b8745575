#include "core/tax/italy/italy.h"

#include "core/tax/italy/year_result.h"
#include "core/tax/year_packs.h"

namespace offerbook::tax {
namespace {

using italy::ItalyHousehold;
using italy::ItalyYear;
using italy::YearResult;
using italy::YearRules;

class ItalianCase final : public TaxCase {
public:
    ItalianCase(std::shared_ptr<const ItalyYear> rules, ItalyHousehold household, const TaxQuestion& question,
                std::vector<std::string> assumed)
        : TaxCase(Currency::of("EUR"), question.year, question.period, std::move(assumed)),
          rules_(std::move(rules)),
          household_(std::move(household)),
          year_(*rules_, household_),
          payments_(question.period == Period::month ? question.paymentsPerYear.value_or(13) : 1) {}

    [[nodiscard]] TaxLines lines(Cents gross) const override {
        const YearResult year = year_.on(gross * payments_);
        TaxLines made;
        addInps(made, year);
        add(made, LineId::irpef, -year.irpef, year.taxable, 0, rules_->irpefRule);
        if (year.regional > 0) add(made, LineId::regionalTax, -year.regional, year.taxable, 0, household_.region.rule);
        if (year.municipal > 0) add(made, LineId::municipalTax, -year.municipal, year.taxable, 0, household_.municipality.rule);
        if (year.bonus > 0) add(made, LineId::taxCredit, year.bonus, year.taxable, 0, rules_->bonusRule);
        if (year.treatment > 0) add(made, LineId::taxCredit, year.treatment, year.taxable, 0, rules_->treatmentRule);
        if (year.regional > 0 || year.municipal > 0) made.addNote("tax.note.italy-surtaxes");
        if (payments_ > 1) made.addNote("tax.note.italy-month");
        return made;
    }

    [[nodiscard]] std::vector<Cents> breaks() const override {
        std::vector<Cents> grosses;
        for (const Cents taxable : year_.cliffs()) grosses.push_back(firstGross(taxable));
        grosses.erase(std::unique(grosses.begin(), grosses.end()), grosses.end());
        return grosses;
    }
    /// Rounding of the lines, and a bonus that may grow faster than INPS at low rates.
    [[nodiscard]] Cents relief() const override { return 4 + year_.bonusAhead(); }

private:
    /// A month is its part of a year of equal payments; each line is rounded by itself.
    void add(TaxLines& made, LineId id, Cents yearly, Cents base, std::int32_t ppm, const TaxRule& rule) const {
        const auto part = [&](Cents amount) { return static_cast<Cents>(divideRounded(amount, payments_, Rounding::halfUp)); };
        made.add(id, part(yearly), part(base), ppm, rule);
    }
    void addInps(TaxLines& made, const YearResult& year) const {
        add(made, LineId::socialInsurance, -year.inps, year.inpsBase, household_.inpsPpm, rules_->inpsRule);
        if (year.inpsExtra > 0)
            add(made, LineId::socialInsurance, -year.inpsExtra, year.inpsExtraBase, rules_->extraInpsPpm, rules_->inpsExtraRule);
    }
    /// The smallest gross of the period whose year has at least that taxable income.
    [[nodiscard]] Cents firstGross(Cents taxable) const {
        Cents low = 0;
        Cents high = 2 * taxable;
        while (low < high) {
            const Cents middle = low + (high - low) / 2;
            if (year_.taxableOf(middle * payments_) >= taxable)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    std::shared_ptr<const ItalyYear> rules_;
    ItalyHousehold household_;
    YearRules year_;
    int payments_;
};

class Italy final : public TaxSystem {
public:
    explicit Italy(const std::filesystem::path& folder) : packs_(folder, "italy", "IT") {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "IT"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }
    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override {
        const auto rules = packs_.year(year);
        return rules ? questions(**rules, known) : std::vector<HouseholdField>{};
    }
    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        auto rules = packs_.year(question.year);
        if (!rules) return Unexpected{rules.error()};
        const auto asked = questions(**rules, question.household);
        HouseholdReader reader(asked, question.household);
        ItalyHousehold household = readHousehold(**rules, question.household, reader);
        if (question.period == Period::month && !question.paymentsPerYear) reader.assume("paymentsPerYear", "13");
        const int payments = question.paymentsPerYear.value_or(13);
        if (payments < 12 || payments > 14)
            reader.fail(unsupportedStatus("paymentsPerYear", std::to_string(payments), {"12", "13", "14"}));
        if (reader.error()) return Unexpected{*reader.error()};
        return TaxCasePtr(std::make_shared<ItalianCase>(*rules, std::move(household), question, reader.assumed()));
    }

private:
    YearPacks<ItalyYear> packs_;
};

}  // namespace

std::unique_ptr<TaxSystem> makeItaly(const std::filesystem::path& folder) { return std::make_unique<Italy>(folder); }

}  // namespace offerbook::tax
