#include "core/tax/switzerland/switzerland.h"

#include "core/tax/switzerland/ordinary_case.h"
#include "core/tax/switzerland/source_tax_case.h"
#include "core/tax/switzerland/swiss_household.h"
#include "core/tax/switzerland/tariff_code.h"
#include "core/tax/year_packs.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

TaxError badValue(std::string_view key, std::string_view value, std::vector<std::string> allowed) {
    std::string words;
    for (const std::string& word : allowed) words += (words.empty() ? "" : ", ") + word;
    Message message{"tax.bad-household", {questionArg(key), MessageArg::text(value), MessageArg::text(words)}};
    return {"bad-household", std::move(message), std::move(allowed)};
}

class Switzerland final : public TaxSystem {
public:
    explicit Switzerland(const std::filesystem::path& folder)
        : packs_(folder, "switzerland", "CH"),
          ordinary_(folder, "switzerland-ordinary", "CH"),
          tariffs_(folder / "switzerland-source-tax.bin", OFFERBOOK_PACKED_SOURCE_TAX) {}

    [[nodiscard]] std::string_view jurisdiction() const override { return "CH"; }
    [[nodiscard]] std::vector<int> years() const override { return packs_.years(); }

    [[nodiscard]] std::vector<HouseholdField> fields(int year, const HouseholdFields& known) const override {
        const auto rules = packs_.year(year);
        if (!rules) return {};
        const auto ordinary = isOrdinary(known) ? ordinary_.year(year) : noOrdinary();
        return SwissQuestions(year, **rules, tariffs_, ordinary ? ordinary->get() : nullptr, known).fields();
    }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        const auto rules = packs_.year(question.year);
        if (!rules) return Unexpected{rules.error()};
        const auto ordinary = isOrdinary(question.household) ? ordinary_.year(question.year) : noOrdinary();
        if (!ordinary) return Unexpected{ordinary.error()};
        const auto fields = SwissQuestions(question.year, **rules, tariffs_, ordinary->get(), question.household).fields();
        HouseholdReader reader(fields, question.household);
        const auto canton = reader.given("canton");
        if (canton && !std::binary_search((*rules)->cantons.begin(), (*rules)->cantons.end(), *canton))
            return Unexpected{unsupportedPlace("canton", *canton, (*rules)->cantons)};
        if (!canton) static_cast<void>(reader.choice("canton"));  // says that it is needed, and what there is
        const bool atSource = reader.flag("taxedAtSource");
        if (reader.error()) return Unexpected{*reader.error()};
        if (atSource) return prepareAtSource(question, *rules, reader, *canton);
        return prepareOrdinary(question, *rules, *ordinary, reader, *canton);
    }

private:
    using Rules = std::shared_ptr<const SwissYear>;
    using Taxes = std::shared_ptr<const OrdinaryYear>;

    static bool isOrdinary(const HouseholdFields& known) {
        const auto found = known.find("taxedAtSource");
        return found != known.end() && found->second == "false";
    }
    static Expected<Taxes, TaxError> noOrdinary() { return Taxes(); }

    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepareOrdinary(const TaxQuestion& question, const Rules& rules,
                                                                 const Taxes& taxes, HouseholdReader& reader,
                                                                 const std::string& canton) const;
    static void readTaxed(HouseholdReader& reader, OrdinaryTerms& terms);
    static void readDeductions(HouseholdReader& reader, OrdinaryTerms& terms);
    static std::string_view placeNote(const OrdinaryTerms& terms, HouseholdReader& reader);
    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepareAtSource(const TaxQuestion& question, const Rules& rules,
                                                                 HouseholdReader& reader, const std::string& canton) const;
    static Expected<std::shared_ptr<const SourceTariff>, TaxError> tariffOf(HouseholdReader& reader, const CantonTariffs& canton);
    static int payments(const TaxQuestion& question, HouseholdReader& reader);
    static std::string_view note(const SourceTaxTerms& terms, const TaxQuestion& question, HouseholdReader& reader,
                                 std::string_view canton);

    YearPacks<SwissYear> packs_;
    YearPacks<OrdinaryYear> ordinary_;
    SourceTariffs tariffs_;
};

int Switzerland::payments(const TaxQuestion& question, HouseholdReader& reader) {
    if (!question.paymentsPerYear) {
        reader.assume("paymentsPerYear", "12");
        return 12;
    }
    if (*question.paymentsPerYear < 12 || *question.paymentsPerYear > 14)
        reader.fail(badValue("paymentsPerYear", std::to_string(*question.paymentsPerYear), {"12", "13", "14"}));
    return *question.paymentsPerYear;
}

Expected<std::shared_ptr<const SourceTariff>, TaxError> Switzerland::tariffOf(HouseholdReader& reader,
                                                                              const CantonTariffs& canton) {
    if (const auto given = reader.given("tariff")) {
        if (const auto code = offeredCode(canton, *given)) return canton.tariff(*code);
        return Unexpected{unsupportedStatus("tariff", *given, canton.codes())};
    }
    SourceTaxed person;
    person.married = reader.choice("status") == "married";
    person.partnerEarns = person.married && reader.decimal("partnerIncome").sign() > 0;
    person.children = reader.whole("children");
    person.churchTax = asksForChurch(canton) && reader.flag("churchTax");
    if (reader.error()) return Unexpected{*reader.error()};
    const std::string wanted = tariffCode(person);
    if (const auto code = offeredCode(canton, wanted)) return canton.tariff(*code);
    return Unexpected{unsupportedStatus("tariff", wanted, canton.codes())};
}

/// What a reader of the figures must know beside what was assumed.
std::string_view Switzerland::note(const SourceTaxTerms& terms, const TaxQuestion& question, HouseholdReader& reader,
                                   std::string_view canton) {
    const SwissYear& rules = *terms.rules;
    if (canton == rules.maternityCanton && !rules.maternityIsOfYear && !reader.given("maternityRate"))
        return "tax.note.geneva-maternity";
    // A thirteenth salary lifts the rate of the month that it is paid in; even months are computed.
    if (!terms.annualModel && question.period == Period::year && terms.payments > 12) return "tax.note.even-months";
    return {};
}

Expected<TaxCasePtr, TaxError> Switzerland::prepareAtSource(const TaxQuestion& question, const Rules& rules,
                                                            HouseholdReader& reader, const std::string& canton) const {
    const auto tables = tariffs_.canton(question.year, canton);
    if (!tables) return Unexpected{tables.error()};
    const auto tariff = tariffOf(reader, **tables);
    if (!tariff) return Unexpected{tariff.error()};
    const auto person = readInsured(reader, *rules, canton);
    SourceTaxTerms terms{question.year, rules, *tables, *tariff, rules->usesAnnualModel(canton), payments(question, reader), {}};
    if (reader.error()) return Unexpected{*reader.error()};
    terms.note = note(terms, question, reader, canton);
    SocialInsurance insurance(rules, person, question.period, terms.payments);
    return TaxCasePtr(std::make_shared<SourceTaxCase>(std::move(terms), std::move(insurance), question.period, reader.assumed()));
}

void Switzerland::readTaxed(HouseholdReader& reader, OrdinaryTerms& terms) {
    const bool married = reader.choice("status") == "married";
    // The tax of two incomes is one; how much of it is this pay's would be a guess.
    if (married && reader.decimal("partnerIncome").sign() > 0)
        reader.fail(unsupportedStatus("partnerIncome", *reader.given("partnerIncome"), {"0"}));
    terms.children = reader.whole("children");
    terms.group = married ? TariffGroup::married : terms.children > 0 ? TariffGroup::singleParent : TariffGroup::single;
    // Vaud's family quotient grows with each child; the export has no figure for it.
    if (terms.children > 0 && terms.canton->canton == "VD")
        reader.fail(unsupportedStatus("children", std::to_string(terms.children), {"0"}));
    if (!reader.flag("churchTax")) return;
    const std::string confession = reader.choice("confession");
    terms.confession = confession == "roman-catholic" ? 0U : confession == "protestant" ? 1U : 2U;
}

void Switzerland::readDeductions(HouseholdReader& reader, OrdinaryTerms& terms) {
    reader.assume("deductions", "standard");
    terms.further = reader.cents("pillar3a") + reader.cents("otherDeductions");
    if (terms.canton->canton == "VD") terms.rebatePpm = reader.ppm("vaudRebate");
    if (terms.children == 0) return;
    terms.childReductions = terms.children * reader.cents("childReduction");
    terms.perChild = reader.cents("childDeduction");
}

/// What the data says of its own limits.
std::string_view Switzerland::placeNote(const OrdinaryTerms& terms, HouseholdReader& reader) {
    const std::string& canton = terms.canton->canton;
    if (canton == "GE") return "tax.note.geneva-ordinary";
    if (canton == "VS") return "tax.note.valais-ordinary";
    if (canton == "VD" && !reader.given("vaudRebate")) return "tax.note.vaud-rebate";
    if (terms.children > 0 && !terms.canton->deductions.child && !reader.given("childDeduction"))
        return "tax.note.no-child-deduction";
    return {};
}

Expected<TaxCasePtr, TaxError> Switzerland::prepareOrdinary(const TaxQuestion& question, const Rules& rules, const Taxes& taxes,
                                                            HouseholdReader& reader, const std::string& canton) const {
    OrdinaryTerms terms;
    terms.year = question.year;
    terms.taxes = taxes;
    terms.canton = taxes->canton(canton);
    if (terms.canton == nullptr) return Unexpected{unsupportedPlace("canton", canton, taxes->cantonNames())};
    const auto commune = reader.given("commune");
    if (!commune) static_cast<void>(reader.choice("commune"));  // says that it is needed, and what there is
    if (commune) terms.commune = terms.canton->commune(*commune);
    if (commune && terms.commune == nullptr)
        return Unexpected{unsupportedPlace("commune", *commune, terms.canton->communeNames())};
    readTaxed(reader, terms);
    readDeductions(reader, terms);
    terms.payments = payments(question, reader);
    const auto person = readInsured(reader, *rules, canton);
    if (reader.error()) return Unexpected{*reader.error()};
    terms.placeNote = placeNote(terms, reader);
    SocialInsurance insurance(rules, person, question.period, terms.payments);
    return TaxCasePtr(std::make_shared<OrdinaryCase>(std::move(terms), std::move(insurance), question.period, reader.assumed()));
}

}  // namespace

std::unique_ptr<TaxSystem> makeSwitzerland(const std::filesystem::path& folder) { return std::make_unique<Switzerland>(folder); }

}  // namespace offerbook::tax
