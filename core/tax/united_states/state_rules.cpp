#include "core/tax/united_states/state_rules.h"

#include "core/tax/united_states/cents_arithmetic.h"
#include "core/tax/united_states/state_reader.h"

namespace offerbook::tax::us {
namespace {

/// "Prince George's County" -> "princegeorges": what a name is compared by.
std::string comparable(std::string_view name) {
    std::string letters;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') letters.push_back(static_cast<char>(c - 'A' + 'a'));
        if (c >= 'a' && c <= 'z') letters.push_back(c);
    }
    constexpr std::string_view county = "county";
    if (letters.size() > county.size() && letters.ends_with(county)) letters.resize(letters.size() - county.size());
    return letters;
}

PayrollInsurance readInsurance(UsPackReader& pack, const std::string& at) {
    PayrollInsurance insurance;
    insurance.rule = pack.rule(at + "/rule");
    insurance.ppm = pack.ppm(at + "/percent");
    if (pack.has(at + "/wageBase")) insurance.wageBase = pack.cents(at + "/wageBase");
    if (pack.has(at + "/most")) insurance.most = pack.cents(at + "/most");
    insurance.employersChoice = pack.flag(at + "/employersChoice");
    return insurance;
}

}  // namespace

Cents PayrollInsurance::of(Cents wages) const { return std::min(most, shareOf(base(wages), ppm)); }

const LocalTax* StateRules::locality(std::string_view named) const {
    const std::string wanted = comparable(named);
    for (const LocalTax& local : localities) {
        if (comparable(local.key) == wanted) return &local;
        for (const std::string& alias : local.aliases)
            if (comparable(alias) == wanted) return &local;
    }
    return nullptr;
}

StateRules StateRules::read(UsPackReader& pack, const std::string& stateCode) {
    StateRules state;
    const std::string at = "/states/" + stateCode;
    state.code = stateCode;
    state.name = pack.text(at + "/name");
    state.hasIncomeTax = pack.has(at + "/incomeTax");
    if (state.hasIncomeTax) {
        state.incomeTaxRule = pack.rule(at + "/incomeTax/rule");
        state.isProjected = pack.text(at + "/status") == "projected";
        if (pack.has(at + "/incomeTax/lowIncomeRuleUpToWages"))
            state.lowIncomeRuleUpTo = pack.cents(at + "/incomeTax/lowIncomeRuleUpToWages");
        for (const std::string_view word : filingStatusWords) {
            const FilingStatus status = *filingStatusFromWord(word);
            state.incomeTax[status] = readStateIncomeTax(pack, at + "/incomeTax", status);
        }
    }
    for (std::size_t i = 0; pack.has(at + "/payroll/" + std::to_string(i)); ++i) {
        state.payroll.push_back(readInsurance(pack, at + "/payroll/" + std::to_string(i)));
        state.hasEmployersChoice = state.hasEmployersChoice || state.payroll.back().employersChoice;
    }
    state.payrollMissing = pack.flag(at + "/payrollMissing");
    state.employeeShareFallback = pack.flag(at + "/employeeShareFallback");
    state.hasCountyTax = pack.flag(at + "/countyTax");
    return state;
}

}  // namespace offerbook::tax::us
