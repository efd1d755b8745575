#pragma once

#include "core/compare/comparison.h"

#include <QtTest>

/// Postings made by hand and the shipped reference data, for the tests of core/compare.
namespace offers {

using namespace offerbook;

inline Decimal decimal(std::string_view text) { return *Decimal::parse(text); }
inline Date day(std::string_view iso) { return *parseIsoDate(iso); }

inline const ReferenceData& reference() {
    static const auto loaded = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    if (!loaded) qFatal("the reference data does not load: %s", loaded.error().id.c_str());
    return **loaded;
}

/// The day after the newest rates of the pack, so that no rate is old.
inline Date today() { return day("2026-10-10"); }

inline Pay pay(std::string_view low, std::string_view high, std::string_view currency, PayPeriod period, PayBasis basis) {
    Pay result;
    if (!low.empty()) result.low = decimal(low);
    if (!high.empty()) result.high = decimal(high);
    if (!currency.empty()) result.currency = Currency::of(currency);
    result.period = period;
    result.basis = basis;
    return result;
}

inline Posting posting(std::int64_t id, std::string title, Pay salary) {
    Posting result;
    result.id = PostingId(id);
    result.title = Stated<std::string>::typed(std::move(title));
    result.salary = Stated<Pay>::typed(std::move(salary));
    return result;
}

inline void in(Posting& posting, std::string city, std::string country) {
    posting.locations = Stated<std::vector<Location>>::typed({{std::move(city), std::move(country), true}});
}

inline void workload(Posting& posting, std::string_view low, std::string_view high) {
    posting.workload = Stated<Workload>::typed({decimal(low), decimal(high), false, true});
}

inline void hours(Posting& posting, std::string_view perWeek) {
    posting.weeklyHours = Stated<Hours>::typed({decimal(perWeek), decimal(perWeek)});
}

/// "CHF 63192.00-69516.00", "CHF 5.00" or the id of why there is none.
inline QString shown(const compare::ComparablePay& pay) {
    if (!pay.ladder.result) return QString::fromStdString(pay.ladder.whyNot.id);
    const auto& range = *pay.ladder.result;
    return QString::fromStdString(range.low.toCodeString() + (range.isSingle() ? "" : "-" + range.high.toString()));
}

}  // namespace offers
