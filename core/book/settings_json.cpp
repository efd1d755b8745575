#include "core/book/settings_json.h"

#include "core/base/words.h"
#include "core/posting/json/value_codecs.h"

#include <algorithm>
#include <limits>

namespace offerbook {
namespace compare {
namespace {

using Basis = Settings::Basis;
constexpr auto basisWords = wordTable<Basis>({{Basis::asStated, "as-stated"}, {Basis::net, "net"}, {Basis::gross, "gross"}});
using Workload = Settings::WorkloadView;
constexpr auto workloadWords = wordTable<Workload>({{Workload::asWorked, "as-worked"}, {Workload::fullTime, "full-time"}});

constexpr auto rateKindWords = wordTable<ExchangeRate::Kind>({{ExchangeRate::Kind::published, "published"},
                                                              {ExchangeRate::Kind::average, "average"},
                                                              {ExchangeRate::Kind::manual, "manual"}});

}  // namespace
}  // namespace compare

namespace json {

template <>
struct Codec<compare::Basis> {
    static Json write(compare::Basis basis) { return std::string(compare::basisWords.word(basis)); }
    static compare::Basis read(const Json& value, const Path& path) {
        const std::string word = readText(value, path);
        const auto known = compare::basisWords.value(word);
        if (!known) fail("json.unknown-word", path, word);
        return *known;
    }
};
template <>
struct Codec<compare::Workload> {
    static Json write(compare::Workload workload) { return std::string(compare::workloadWords.word(workload)); }
    static compare::Workload read(const Json& value, const Path& path) {
        const std::string word = readText(value, path);
        const auto known = compare::workloadWords.value(word);
        if (!known) fail("json.unknown-word", path, word);
        return *known;
    }
};
template <>
struct Codec<ExchangeRate::Kind> {
    static Json write(ExchangeRate::Kind kind) { return std::string(compare::rateKindWords.word(kind)); }
    static ExchangeRate::Kind read(const Json& value, const Path& path) {
        const std::string word = readText(value, path);
        const auto known = compare::rateKindWords.value(word);
        if (!known) fail("json.unknown-word", path, word);
        return *known;
    }
};
template <>
struct Describe<RatePeriod> {
    static void members(auto& period, auto& visit) {
        visit.required("from", period.from);
        visit.required("to", period.to);
    }
};
template <>
struct Describe<ManualRate> {
    static void members(auto& rate, auto& visit) {
        visit.required("from", rate.from);
        visit.required("to", rate.to);
        visit.required("rate", rate.rate);
        visit("note", rate.note);
        visit.required("typedOn", rate.typedOn);
    }
};
template <>
struct Describe<ExchangeRate> {
    static void members(auto& rate, auto& visit) {
        visit.required("from", rate.from);
        visit.required("to", rate.to);
        visit.required("numerator", rate.numerator);
        visit.required("denominator", rate.denominator);
        visit.required("date", rate.date);
        visit.required("askedFor", rate.askedFor);
        visit("source", rate.source);
        visit("kind", rate.kind);
        visit("first", rate.first);
        visit("days", rate.days);
    }
};
template <>
struct Describe<compare::CountryYear> {
    static void members(auto& year, auto& visit) {
        visit.required("country", year.country);
        visit("weekHours", year.weekHours);
        visit("daysOff", year.daysOff);
        visit("leaveDays", year.leaveDays);
    }
};
template <>
struct Codec<PostingId> {
    static Json write(PostingId id) { return id.value(); }
    static PostingId read(const Json& value, const Path& path) {
        return PostingId(readWhole(value, path, 1, std::numeric_limits<std::int64_t>::max()));
    }
};
template <>
struct Words<compare::OfferAssumptions::Benefit> {
    static auto parse(std::string_view word) { return compare::benefitFromWord(word); }
};
template <>
struct Describe<compare::OfferAssumptions> {
    static void members(auto& assumed, auto& visit) {
        visit.required("offer", assumed.offer);
        visit("start", assumed.start);
        visit("permanent", assumed.permanent);
        visit("contractMonths", assumed.contractMonths);
        visit("extensionPercent", assumed.extensionPercent);
        visit("extensionMonths", assumed.extensionMonths);
        visit("gapMonths", assumed.gapMonths);
        visit("benefit", assumed.benefit);
        visit("benefitMonths", assumed.benefitMonths);
        visit("benefitAmount", assumed.benefitAmount);
        visit("benefitCurrency", assumed.benefitCurrency);
        visit("benefitCountry", assumed.benefitCountry);
        visit("previousGross", assumed.previousGross);
        visit("insuredMonths", assumed.insuredMonths);
        visit("age", assumed.age);
        visit("children", assumed.children);
        visit("nextOffer", assumed.nextOffer);
        visit("oneOffDay", assumed.oneOffDay);
        visit("trialNoticeDays", assumed.trialNoticeDays);
        visit("note", assumed.note);
        visit("typedOn", assumed.typedOn);
    }
};
template <>
struct Describe<compare::Settings> {
    static void members(auto& settings, auto& visit) {
        visit("currency", settings.currency);
        visit("period", settings.period);
        visit("basis", settings.basis);
        visit("workload", settings.workload);
        visit("rateDay", settings.rates.day);
        visit("rateAverage", settings.rates.average);
        visit("manualRates", settings.rates.manual);
        visit("keptRates", settings.rates.kept);
        visit("keptDay", settings.rates.keptDay);
        visit("keptOnDay", settings.rates.keptOnDay);
        visit("staleAfterDays", settings.staleAfterDays);
        visit("countryYears", settings.countryYears);
        visit("commuting", settings.commuting);
        visit("pricesOf", settings.pricesOf);
        visit("asOf", settings.asOf);
        visit("horizonMonths", settings.horizonMonths);
        visit("assumptions", settings.assumptions);
    }
};

}  // namespace json

namespace book {
namespace {

bool hasUsableRates(const RateChoice& choice) {
    const auto isFine = [](const ManualRate& rate) { return checkManualRate(rate).hasValue(); };
    const auto isUsable = [](const ExchangeRate& rate) {
        return ExchangeRates::isUsable(rate.numerator) && ExchangeRates::isUsable(rate.denominator);
    };
    return std::all_of(choice.manual.begin(), choice.manual.end(), isFine) &&
           std::all_of(choice.kept.begin(), choice.kept.end(), isUsable) &&
           std::all_of(choice.keptOnDay.begin(), choice.keptOnDay.end(), isUsable);
}

bool hasUsableHorizon(const compare::Settings& settings) {
    const auto isFine = [](const compare::OfferAssumptions& one) { return compare::problemOf(one).empty(); };
    return compare::checkHorizon(settings.horizonMonths).hasValue() &&
           std::all_of(settings.assumptions.begin(), settings.assumptions.end(), isFine);
}

}  // namespace

nlohmann::json toJson(const compare::Settings& settings) { return json::write(settings); }

Expected<compare::Settings, Message> settingsFromJson(const nlohmann::json& value) {
    auto settings = json::read<compare::Settings>(value);
    // A file may have been changed by others: no rate that the program could not have written is ever divided by.
    if (settings && !hasUsableRates(settings->rates))
        return Unexpected{Message{"json.unknown-word", {MessageArg::text("rates"), MessageArg::text("0")}}};
    if (settings && !hasUsableHorizon(*settings))
        return Unexpected{Message{"json.unknown-word", {MessageArg::text("assumptions"), MessageArg::text("horizon")}}};
    return settings;
}

}  // namespace book
}  // namespace offerbook
