#include "core/compare/offer_facts.h"

namespace offerbook::compare {
namespace {

constexpr int longestContractMonths = 1200;

std::optional<int> wholeMonths(const ContractTerm& term) {
    if (!term.monthsLow || term.monthsLow != term.monthsHigh || !term.monthsLow->isWhole()) return std::nullopt;
    if (term.monthsLow->sign() <= 0 || *term.monthsLow > Decimal(longestContractMonths)) return std::nullopt;
    return static_cast<int>(term.monthsLow->whole());
}

std::optional<Date> completeDay(const Stated<DayStated>& day) {
    return day.hasValue() && day->date ? day->date->complete() : std::nullopt;
}

}  // namespace

ContractEnd contractEndOf(const Posting& posting) {
    if (!posting.contract.hasValue()) return {};
    const ContractTerm& term = *posting.contract;
    if (term.kind == ContractTerm::Kind::permanent) return {std::nullopt, {"contract.ends.never", {}}};
    if (term.endDate) {
        const auto stated = term.endDate->complete();
        return {stated,
                {stated ? "contract.ends.stated" : "contract.ends.partly-stated", {MessageArg::date(term.endDate->toIso())}}};
    }
    const auto months = wholeMonths(term);
    if (!months) return {};
    const auto start = completeDay(posting.startDate);
    if (!start) return {std::nullopt, {"contract.ends.start-unknown", {MessageArg::number(*months)}}};
    // 24 months from 1 June 2026 end with 31 May 2028.
    const Date end{std::chrono::sys_days(addMonths(*start, *months)) - std::chrono::days(1)};
    const bool approximate = term.approximate || posting.startDate->approximate || posting.startDate->latest;
    return {end,
            {approximate ? "contract.ends.about" : "contract.ends.computed",
             {MessageArg::date(toIso(*start)), MessageArg::number(*months)}}};
}

std::vector<Message> warningsOf(const Posting& posting, const ComparablePay& pay, Date asOf) {
    std::vector<Message> warnings;
    forEachField(posting, [&](std::string_view key, const auto& field) {
        using State = typename std::decay_t<decltype(field)>::State;
        // A field may be called as a value is ("remote"): the full name keeps them apart.
        const auto name = MessageArg::term("field." + std::string(key));
        if (field.isContradicted()) warnings.push_back({"compare.warning.contradicted", {name}});
        if (field.state() == State::unclear) warnings.push_back({"compare.warning.unclear", {name}});
    });
    if (const auto deadline = completeDay(posting.deadline); deadline && *deadline < asOf)
        warnings.push_back({"compare.warning.deadline-passed", {MessageArg::date(toIso(*deadline))}});
    if (const auto start = completeDay(posting.startDate); start && *start < asOf)
        warnings.push_back({"compare.warning.start-passed", {MessageArg::date(toIso(*start))}});
    if (pay.rateIsStale) warnings.push_back({"compare.warning.old-rate", {}});
    return warnings;
}

}  // namespace offerbook::compare
