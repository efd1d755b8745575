#include "core/compare/pay_ladder.h"
#include "core/compare/week_hours.h"

namespace offerbook::compare {
namespace {

/// Whether the figure is for full time, and what was assumed to say so.
struct FigureWorkload {
    bool isForFullTime = true;
    Message assumption;
};

std::string percentOf(const Decimal& share) { return (share * Decimal(100)).toString(); }

/// A message that ends with the share: one figure ("...-one") or a range.
Message withShare(std::string id, const WorkShare& share, std::vector<MessageArg> args = {}) {
    args.push_back(MessageArg::number(percentOf(share.low)));
    if (share.low == share.high)
        id += "-one";
    else
        args.push_back(MessageArg::number(percentOf(share.high)));
    return {std::move(id), std::move(args)};
}

/// An advert of "80 to 100 %" names the figure of the full post; one of a fixed part of a post is taken as what is paid,
/// which never makes an offer look better than it is written.
FigureWorkload figureWorkload(const Pay& pay, const WorkShare& share) {
    if (pay.workload == WorkloadBasis::fullTime) return {true, {}};
    if (pay.workload == WorkloadBasis::asWorked) return {false, {}};
    if (share.high == Decimal(1)) return {true, withShare("ladder.assume.figure-full-time", share)};
    return {false, withShare("ladder.assume.figure-as-worked", share)};
}

}  // namespace

void LadderBuilder::toWorkload() {
    if (isUnpaid()) return;
    const bool wantsFullTime = settings_.workload == Settings::WorkloadView::fullTime;
    const auto share = workShareOf(posting_);
    Rung rung;
    rung.step = "workload";
    rung.evidence = posting_.workload.evidence();
    if (!share) {
        if (pay_.workload != WorkloadBasis::unknown) {
            const bool fits = wantsFullTime == (pay_.workload == WorkloadBasis::fullTime);
            return fits ? void() : stop({"ladder.why.part-time-unknown", {}});
        }
        rung.by = {"ladder.workload.as-it-stands", {}};
        rung.assumption = {"ladder.assume.part-time-unknown", {}};
        return climb(std::move(rung));
    }
    if (share->isFull()) return;
    // An hourly or daily rate was counted up over the hours or days that it is paid for.
    const bool byTime = pay_.period == PayPeriod::hour || pay_.period == PayPeriod::day;
    const FigureWorkload figure = byTime ? FigureWorkload{isForFullTime_, {}} : figureWorkload(pay_, *share);
    isForFullTime_ = figure.isForFullTime;
    rung.assumption = figure.assumption;
    if (figure.isForFullTime == wantsFullTime) {
        if (figure.assumption.empty()) return;
        rung.by = {"ladder.workload.as-it-stands", {}};
        return climb(std::move(rung));
    }
    if (wantsFullTime) {
        rung.by = withShare("ladder.workload.to-full-time", *share);
        rung.factor = {1, share->high};
        if (share->low != share->high) rung.highFactor = Factor{1, share->low};
    } else {
        rung.by = withShare("ladder.workload.to-as-worked", *share);
        rung.factor = {share->low, 1};
        if (share->low != share->high) rung.highFactor = Factor{share->high, 1};
    }
    isForFullTime_ = wantsFullTime;
    climb(std::move(rung));
}

void LadderBuilder::yearToHours() {
    const auto week = weekHoursOf(posting_, reference_, settings_);
    if (!week) return stop({"ladder.why.no-hours", {}});
    const auto share = workShareOf(posting_);
    const WorkingYear& year = reference_.workingTime().year();
    const Decimal hours = week->hours * Decimal(year.weeksPerYear);
    Rung rung;
    rung.step = "period";
    rung.source = week->source;
    rung.evidence = week->evidence;
    rung.assumption = week->assumption;
    rung.by = {"ladder.period.hour", {MessageArg::number(week->hours.toString()), MessageArg::number(year.weeksPerYear)}};
    rung.factor = {1, hours};
    // Pay and hours must be of the same workload: the share brings the hours to the pay's.
    if (share && !share->isFull() && week->ofFullTime != isForFullTime_) {
        const auto factorFor = [&](const Decimal& part) {
            return week->ofFullTime ? Factor{1, hours * part} : Factor{part, hours};
        };
        rung.by = withShare("ladder.period.hour-part", *share,
                            {MessageArg::number(week->hours.toString()), MessageArg::number(year.weeksPerYear)});
        rung.factor = factorFor(share->low);
        if (share->low != share->high) rung.highFactor = factorFor(share->high);
    }
    climb(std::move(rung));
}

}  // namespace offerbook::compare
