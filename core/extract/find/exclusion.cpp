#include "core/extract/find/exclusion.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

struct Bounds {
    Decimal low;
    Decimal high;
};

template <class Range>
std::optional<Bounds> boundsOf(const Range& range) {
    if (!range.low || !range.high) return std::nullopt;
    return Bounds{*range.low, *range.high};
}

bool isSpan(const Bounds& bounds) { return bounds.low != bounds.high; }

Decimal fraction(std::int64_t of, std::int64_t by) { return Decimal(of).dividedBy(Decimal(by), 2, Rounding::halfEven); }

/// The ends that two spans turn to each other, the lower one first; none where the spans meet.
std::optional<Bounds> gapBetween(const Bounds& a, const Bounds& b) {
    if (a.high < b.low) return Bounds{a.high, b.low};
    if (b.high < a.low) return Bounds{b.high, a.low};
    return std::nullopt;
}

/// "37.5 hours" and "37 hours"; 20 beside 40 is a share of the whole week, 24 beside 16 is none.
bool isOtherWeek(const Bounds& gap) {
    const Decimal wholeWeek(35);
    const Decimal rounded = fraction(1, 4);  // 39 h 50 min and 39.8
    const Decimal mostTimes = gap.high >= wholeWeek ? fraction(5, 4) : fraction(8, 5);
    return gap.high - gap.low > rounded && gap.high <= gap.low * mostTimes;
}

/// "8 to 10" and "6 to 10": of two spans with one end in common the other end cannot be both.
bool haveOneEnd(const Bounds& a, const Bounds& b) { return isSpan(a) && isSpan(b) && (a.low == b.low) != (a.high == b.high); }

/// How much of a language: 1 basic, 2 for daily work, 3 fluent, 4 native.
int bandOf(LanguageLevel level) {
    switch (level) {
        case LanguageLevel::a1:
        case LanguageLevel::a2:
        case LanguageLevel::learning:
        case LanguageLevel::basic: return 1;
        case LanguageLevel::b1:
        case LanguageLevel::b2:
        case LanguageLevel::working:
        case LanguageLevel::good: return 2;
        case LanguageLevel::c1:
        case LanguageLevel::c2:
        case LanguageLevel::veryGood:
        case LanguageLevel::fluent: return 3;
        case LanguageLevel::native: return 4;
    }
    return 0;
}

bool isOfFramework(LanguageLevel level) { return level <= LanguageLevel::c2; }

/// Where a month's pay is paid twelve times and no more.
bool hasTwelveMonths(const Pay& pay) {
    if (!pay.currency) return false;
    const std::string_view code = pay.currency->code();
    return code == "GBP" || code == "USD" || code == "CAD" || code == "AUD";
}

/// How much of it one gets in a year, if that can be told: a month's pay twelve to fifteen times.
std::optional<Bounds> yearOf(const Pay& pay) {
    const auto bounds = boundsOf(pay);
    if (!bounds || !pay.period) return std::nullopt;
    if (*pay.period == PayPeriod::year) return bounds;
    if (*pay.period != PayPeriod::month) return std::nullopt;
    const Decimal least(pay.paymentsPerYear.value_or(12));
    const Decimal most(pay.paymentsPerYear.value_or(hasTwelveMonths(pay) ? 12 : 15));
    return Bounds{bounds->low * least, bounds->high * most};
}

bool areOfOneKind(const Pay& a, const Pay& b) {
    if (a.currency && b.currency && *a.currency != *b.currency) return false;
    if (a.basis != b.basis && a.basis != PayBasis::unknown && b.basis != PayBasis::unknown) return false;
    // "Salary: 2,300 to 2,400 a month", "about 1,900 net": what is left of it.
    return (a.basis == PayBasis::net) == (b.basis == PayBasis::net);
}

/// So near to each other that both are the whole pay.
bool isOtherPay(const Bounds& gap) { return gap.high * Decimal(2) <= gap.low * Decimal(3); }

bool isDaysOfWeek(const RemoteWork& work) {
    return work.mode == RemoteWork::Mode::hybrid && work.daysLow && work.daysHigh && work.per == RemoteWork::Per::week;
}

}  // namespace

bool excludeEachOther(const Hours& a, const Hours& b) {
    const auto one = boundsOf(a);
    const auto other = boundsOf(b);
    if (!one || !other) return false;
    if (haveOneEnd(*one, *other)) return true;
    const auto gap = gapBetween(*one, *other);
    return gap && isOtherWeek(*gap);
}

bool excludeEachOther(const Workload& a, const Workload& b) {
    const auto one = boundsOf(a);
    const auto other = boundsOf(b);
    const auto gap = one && other ? gapBetween(*one, *other) : std::nullopt;
    const Decimal rounded(2);  // two thirds and 65 %
    return gap && gap->high - gap->low > rounded && gap->high <= gap->low * Decimal(2);
}

bool excludeEachOther(const PaidLeave& a, const PaidLeave& b) {
    if (!a.days || !b.days) return false;
    // "5 weeks" and "26 days": not exactly the same, and not meant to be.
    const Decimal apart = *a.days - *b.days;
    return apart > Decimal(1) || apart < Decimal(-1);
}

bool excludeEachOther(const Pay& a, const Pay& b) {
    const auto one = boundsOf(a);
    const auto other = boundsOf(b);
    if (!one || !other || !areOfOneKind(a, b)) return false;
    if (a.period && b.period && *a.period != *b.period) {
        const auto year = yearOf(a);
        const auto otherYear = yearOf(b);
        const auto gap = year && otherYear ? gapBetween(*year, *otherYear) : std::nullopt;
        const Decimal rounded = fraction(104, 100);
        return gap && gap->high > gap->low * rounded && isOtherPay(*gap);
    }
    // "38,000 to 42,000" and "42,000 to 46,000" meet in one amount alone; an amount within a range is no other.
    const bool meetAtEnd = isSpan(*one) && isSpan(*other) && (one->high == other->low || other->high == one->low);
    if (meetAtEnd) return one->high * Decimal(2) <= other->low * Decimal(3) || other->high * Decimal(2) <= one->low * Decimal(3);
    const auto gap = gapBetween(*one, *other);
    return gap && isOtherPay(*gap);
}

bool excludeEachOther(const RemoteWork& a, const RemoteWork& b) {
    using Mode = RemoteWork::Mode;
    if ((a.mode == Mode::onsite) != (b.mode == Mode::onsite)) return true;
    if (a.mode != b.mode) return isDaysOfWeek(a.mode == Mode::remote ? b : a);
    if (!isDaysOfWeek(a) || !isDaysOfWeek(b) || a.daysKind != b.daysKind) return false;
    return *a.daysHigh < *b.daysLow || *b.daysHigh < *a.daysLow;
}

bool excludeEachOther(WorkPermit a, WorkPermit b) {
    return a != b && (a == WorkPermit::sponsorshipOffered || b == WorkPermit::sponsorshipOffered);
}

bool excludeEachOther(LanguageLevel a, LanguageLevel b) {
    if (isOfFramework(a) && isOfFramework(b)) return a != b;
    const int apart = bandOf(a) - bandOf(b);
    return apart > 1 || apart < -1;
}

bool excludeEachOther(ContractTerm::Kind a, ContractTerm::Kind b) {
    using Kind = ContractTerm::Kind;
    const auto are = [&](Kind one, Kind other) { return (a == one && b == other) || (a == other && b == one); };
    return are(Kind::permanent, Kind::fixedTerm) || are(Kind::permanent, Kind::freelance);
}

bool excludeEachOther(const PartialDate& a, const PartialDate& b) {
    const auto differ = [](const auto& x, const auto& y) { return x && y && *x != *y; };
    return differ(a.year(), b.year()) || differ(a.month(), b.month()) || differ(a.day(), b.day());
}

}  // namespace offerbook::extract::find
