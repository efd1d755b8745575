#pragma once

#include "core/compare/horizon/benefit_stages.h"
#include "core/compare/horizon/contract_time.h"
#include "core/compare/horizon/offer_pay.h"

#include <optional>
#include <vector>

namespace offerbook::compare {

/// A stretch of time in which something is paid, seen from the first day of the horizon.
struct Segment {
    enum class Kind { pay, uncertain, once, vesting, benefit, next };
    Kind kind = Kind::pay;
    bool certain = false;  ///< promised by the contract of the offer itself
    bool isOnce = false;   ///< `amount` comes at `from`; else it is that of a year and runs evenly
    MonthPoint from;
    MonthPoint toLow;
    MonthPoint toHigh;
    MoneyRange amount;                   ///< end by end
    std::optional<MonthPoint> heldBack;  ///< nothing is paid before; what ran till then comes at once
    Message by;                          ///< in words; not of pay
    std::string source;
    std::string date;
};

/// What comes after the end, where the offer that follows is known and lasts so long; empty: without an end.
struct NextJob {
    OfferPay pay;
    std::optional<MonthPoint> length;
    MessageArg name;
};

/// Without the extension, and with it. Both hold the segments of the contract itself first.
struct Timeline {
    std::vector<Segment> plain;
    std::vector<Segment> extended;  ///< empty: no extension
    Decimal extensionPercent;
    MonthPoint extensionLength;
    std::vector<HorizonMark> marks;  ///< by day
};

/// All that the time of an offer follows from.
struct TimelineInput {
    const ContractTime& time;
    const OfferAssumptions& assumptions;
    const OfferPay& pay;
    const BenefitPlan& benefit;
    const std::optional<NextJob>& next;
    std::optional<int> extensionMonths;  ///< empty: none
    std::optional<Date> trialEnds;
    Date from;
    int months = 0;
};
Timeline timelineOf(const TimelineInput& input);

/// What a segment has paid, end by end, from the start of the horizon to the end of month `month` (1 is the first).
MoneyRange paidBy(const Segment& segment, int month);

}  // namespace offerbook::compare
