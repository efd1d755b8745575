#pragma once

#include "core/posting/document.h"
#include "core/posting/json/stated_codec.h"
#include "core/posting/posting.h"

/// Descriptions of the parts of a posting, in the words of their headers.
namespace offerbook::json {

template <>
struct Words<PayBasis> {
    static std::optional<PayBasis> parse(std::string_view word) { return payBasisFromWord(word); }
};
template <>
struct Words<WorkloadBasis> {
    static std::optional<WorkloadBasis> parse(std::string_view word) { return workloadBasisFromWord(word); }
};
template <>
struct Words<PayComponent::Kind> {
    static std::optional<PayComponent::Kind> parse(std::string_view word) { return payComponentKindFromWord(word); }
};
template <>
struct Words<PayObservation::Kind> {
    static std::optional<PayObservation::Kind> parse(std::string_view word) { return payObservationKindFromWord(word); }
};
template <>
struct Words<ContractTerm::Kind> {
    static std::optional<ContractTerm::Kind> parse(std::string_view word) { return contractKindFromWord(word); }
};
template <>
struct Words<DayStated::Kind> {
    static std::optional<DayStated::Kind> parse(std::string_view word) { return dayKindFromWord(word); }
};
template <>
struct Words<Duration::Unit> {
    static std::optional<Duration::Unit> parse(std::string_view word) { return durationUnitFromWord(word); }
};
template <>
struct Words<RemoteWork::Per> {
    static std::optional<RemoteWork::Per> parse(std::string_view word) { return remotePerFromWord(word); }
};
template <>
struct Words<RemoteWork::DaysKind> {
    static std::optional<RemoteWork::DaysKind> parse(std::string_view word) { return remoteDaysKindFromWord(word); }
};
template <>
struct Words<WorkPermit> {
    static std::optional<WorkPermit> parse(std::string_view word) { return workPermitFromWord(word); }
};
template <>
struct Words<Seniority> {
    static std::optional<Seniority> parse(std::string_view word) { return seniorityFromWord(word); }
};
template <>
struct Words<ApplicationStatus> {
    static std::optional<ApplicationStatus> parse(std::string_view word) { return applicationStatusFromWord(word); }
};

template <>
struct Describe<Location> {
    static void members(auto& location, auto& visit) {
        visit("city", location.city);
        visit("country", location.country);
        visit("countryExplicit", location.countryExplicit);
        visit("region", location.region);
    }
};
template <>
struct Describe<Hours> {
    static void members(auto& hours, auto& visit) {
        visit("low", hours.low);
        visit("high", hours.high);
    }
};
template <>
struct Describe<Workload> {
    static void members(auto& workload, auto& visit) {
        visit("low", workload.low);
        visit("high", workload.high);
        visit("partTime", workload.partTime);
        visit("explicit", workload.isExplicit);
    }
};
template <>
struct Describe<PaidLeave> {
    static void members(auto& leave, auto& visit) {
        visit("days", leave.days);
        visit("unlimited", leave.unlimited);
    }
};
template <>
struct Describe<Commute> {
    static void members(auto& commute, auto& visit) {
        visit("kilometres", commute.kilometres);
        visit("minutes", commute.minutes);
        visit("costPerDay", commute.costPerDay);
        visit("currency", commute.currency);
    }
};
template <>
struct Describe<Pay> {
    static void members(auto& pay, auto& visit) {
        visit("low", pay.low);
        visit("high", pay.high);
        visit("currency", pay.currency);
        visit("period", pay.period);
        visit("paymentsPerYear", pay.paymentsPerYear);
        visit("basis", pay.basis);
        visit("workload", pay.workload);
        visit("grade", pay.grade);
    }
};
template <>
struct Describe<PayObservation> {
    static void members(auto& observation, auto& visit) {
        visit.required("kind", observation.kind);
        visit("date", observation.date);
        visit.required("pay", observation.pay);
        visit("by", observation.by);
        visit("note", observation.note);
    }
};
template <>
struct Describe<PayComponent> {
    static void members(auto& component, auto& visit) {
        visit.required("kind", component.kind);
        visit("label", component.label);
        visit("amount", component.amount);
        visit("percent", component.percent);
        visit("currency", component.currency);
        visit("period", component.period);
        visit("basis", component.basis);
        visit("certain", component.certain);
        visit("probabilityPercent", component.probabilityPercent);
        visit("vestingMonths", component.vestingMonths);
        visit("cliffMonths", component.cliffMonths);
    }
};
template <>
struct Describe<ContractTerm> {
    static void members(auto& term, auto& visit) {
        visit.required("kind", term.kind);
        visit("monthsLow", term.monthsLow);
        visit("monthsHigh", term.monthsHigh);
        visit("endDate", term.endDate);
        visit("extension", term.extension);
        visit("totalMonthsMax", term.totalMonthsMax);
        visit("approximate", term.approximate);
    }
};
template <>
struct Describe<DayStated> {
    static void members(auto& day, auto& visit) {
        visit.required("kind", day.kind);
        visit("date", day.date);
        visit("latest", day.latest);
        visit("approximate", day.approximate);
    }
};
template <>
struct Describe<Duration> {
    static void members(auto& duration, auto& visit) {
        visit.required("amount", duration.amount);
        visit.required("unit", duration.unit);
    }
};
template <>
struct Describe<RemoteWork> {
    static void members(auto& remote, auto& visit) {
        visit.required("mode", remote.mode);
        visit("daysLow", remote.daysLow);
        visit("daysHigh", remote.daysHigh);
        visit("per", remote.per);
        visit("daysKind", remote.daysKind);
        visit("abroadDaysPerYear", remote.abroadDaysPerYear);
        visit("region", remote.region);
    }
};
template <>
struct Describe<SeniorityRange> {
    static void members(auto& range, auto& visit) {
        visit.required("least", range.least);
        visit("most", range.most);
    }
};
template <>
struct Describe<DegreeRequirement> {
    static void members(auto& degree, auto& visit) {
        visit.required("least", degree.least);
        visit("orEquivalent", degree.orEquivalent);
        visit("orYears", degree.orYears);
    }
};
template <>
struct Describe<ExperienceLimit> {
    static void members(auto& limit, auto& visit) {
        visit.required("years", limit.years);
        visit("hard", limit.hard);
    }
};
template <>
struct Describe<LanguageRequirement> {
    static void members(auto& language, auto& visit) {
        visit("language", language.language);
        visit("anyOf", language.anyOf);
        visit("level", language.level);
        visit("required", language.required);
    }
};
template <>
struct Describe<Benchmark> {
    static void members(auto& benchmark, auto& visit) {
        visit("role", benchmark.role);
        visit("label", benchmark.label);
        visit.required("pay", benchmark.pay);
        visit("yearsLow", benchmark.yearsLow);
        visit("yearsHigh", benchmark.yearsHigh);
        visit("country", benchmark.country);
        visit("evidence", benchmark.evidence);
    }
};

/// A tree deeper than EligibilityRule::maxDepth is refused in both directions.
template <>
struct Codec<EligibilityRule> {
    static Json write(const EligibilityRule& rule);
    static EligibilityRule read(const Json& value, const Path& path);
};

}  // namespace offerbook::json
