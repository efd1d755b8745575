#include "core/tax/united_states/local_tax.h"

#include "core/tax/united_states/cents_arithmetic.h"

namespace offerbook::tax::us {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// Notes are static text, because lines carry views of them.
std::string_view noteOf(UsPackReader& pack, const std::string& pointer) {
    if (!pack.has(pointer)) return {};
    const std::string id = pack.text(pointer);
    for (const std::string_view known : {"tax.note.us-rate-of-january", "tax.note.us-local-doubtful"})
        if (id == known) return known;
    pack.fail(pointer);
    return {};
}

}  // namespace

Cents WageRate::of(const LocalInput& in) const { return shareOf(in.wagesOfOne, ppm); }
Cents TaxableRate::of(const LocalInput& in) const { return shareOf(in.taxable, ppm); }
Cents StateTaxShare::of(const LocalInput& in) const { return shareOf(in.stateTax, ppm); }

Cents LocalTax::of(FilingStatus status, const LocalInput& in) const {
    return std::visit(Overloaded{[&](const TaxableBrackets& t) { return centsOf(t.brackets[status].exactTax(in.taxable)); },
                                 [&](const TaxableWholeRate& t) {
                                     return shareOf(in.taxable, static_cast<std::int32_t>(t.ppm[status].at(in.taxable)));
                                 },
                                 [&](const auto& t) { return t.of(in); }},
                      tariff);
}

std::int32_t LocalTax::ratePpm() const {
    return std::visit(Overloaded{[](const WageRate& t) { return t.ppm; }, [](const TaxableRate& t) { return t.ppm; },
                                 [](const StateTaxShare& t) { return t.ppm; }, [](const auto&) { return 0; }},
                      tariff);
}

bool LocalTax::isOnWages() const {
    return std::holds_alternative<WageRate>(tariff) || std::holds_alternative<MonthlyFee>(tariff);
}

Cents LocalTax::base(const LocalInput& in) const {
    if (isOnWages()) return in.wagesOfOne;
    return std::holds_alternative<StateTaxShare>(tariff) ? in.stateTax : in.taxable;
}

LocalTax LocalTax::read(UsPackReader& pack, const std::string& at) {
    LocalTax local;
    local.key = pack.text(at + "/key");
    for (std::size_t i = 0; pack.has(at + "/aliases/" + std::to_string(i)); ++i)
        local.aliases.push_back(pack.text(at + "/aliases/" + std::to_string(i)));
    local.rule = pack.rule(at + "/rule");
    local.note = noteOf(pack, at + "/note");
    const std::string op = pack.text(at + "/op");
    if (op == "wages") {
        local.tariff = WageRate{pack.ppm(at + "/percent")};
    } else if (op == "taxable") {
        local.tariff = TaxableRate{pack.ppm(at + "/percent")};
    } else if (op == "share-of-state-tax") {
        local.tariff = StateTaxShare{pack.ppm(at + "/percent")};
    } else if (op == "per-month") {
        local.tariff = MonthlyFee{pack.cents(at + "/perMonth"), pack.cents(at + "/fromPerMonth")};
    } else if (op == "taxable-brackets") {
        TaxableBrackets tariff;
        for (const std::string_view word : filingStatusWords)
            tariff.brackets[*filingStatusFromWord(word)] = pack.brackets(at + "/brackets/" + std::string(word));
        local.tariff = std::move(tariff);
    } else if (op == "taxable-whole-rate") {
        TaxableWholeRate tariff;
        for (const std::string_view word : filingStatusWords)
            tariff.ppm[*filingStatusFromWord(word)] = pack.percents(at + "/rates/" + std::string(word), true);
        local.tariff = std::move(tariff);
    } else {
        pack.fail(at + "/op");
    }
    return local;
}

}  // namespace offerbook::tax::us
