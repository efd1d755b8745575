#include "core/compare/horizon/timeline.h"

#include "core/compare/horizon/accrual.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

using Kind = Segment::Kind;
using Mark = HorizonMark::Kind;

class Laying {
public:
    explicit Laying(const TimelineInput& input) : in_(input), horizon_(MonthPoint(input.months)) {}

    Timeline laid() {
        timeline_.plain = path(in_.time.endLow, in_.time.endHigh, true);
        if (in_.extensionMonths && !in_.time.endless) {
            const MonthPoint length(*in_.extensionMonths);
            timeline_.extensionPercent = *in_.assumptions.extensionPercent;
            timeline_.extensionLength = length;
            timeline_.extended = path(in_.time.endLow + length, in_.time.endHigh + length, false);
            mark(Mark::extensionEnds, in_.time.endLow + length, true);
        }
        mark(Mark::starts, in_.time.start, false);
        if (in_.trialEnds) markDay(Mark::trialEnds, *in_.trialEnds);
        const auto isEarlier = [](const HorizonMark& a, const HorizonMark& b) { return a.day < b.day; };
        std::stable_sort(timeline_.marks.begin(), timeline_.marks.end(), isEarlier);
        return std::move(timeline_);
    }

private:
    std::vector<Segment> path(const MonthPoint& endLow, const MonthPoint& endHigh, bool isPlain) {
        std::vector<Segment> segments;
        const bool endless = in_.time.endless;
        employ(segments, in_.pay, in_.time.start, endless ? horizon_ : endLow, endless ? horizon_ : endHigh, isPlain);
        if (endless) return segments;
        if (isPlain) mark(Mark::contractEnds, endLow, true);
        MonthPoint at = endLow + MonthPoint(in_.assumptions.gapMonths);
        for (const BenefitStage& stage : in_.benefit.stages) {
            segments.push_back({Kind::benefit,
                                false,
                                false,
                                at,
                                at + stage.length,
                                at + stage.length,
                                stage.perYear,
                                {},
                                stage.by,
                                stage.source,
                                stage.date});
            at = at + stage.length;
        }
        if (isPlain && !in_.benefit.stages.empty()) mark(Mark::benefitEnds, at, true);
        if (in_.next) follow(segments, at, isPlain);
        return segments;
    }

    /// The job itself: what recurs, what is not certain, and what comes once or vests.
    void employ(std::vector<Segment>& segments, const OfferPay& pay, const MonthPoint& from, const MonthPoint& toLow,
                const MonthPoint& toHigh, bool isPlain) const {
        const auto add = [&](Kind kind, bool certain, const MoneyRange& amount) -> Segment& {
            segments.push_back({kind, certain && isPlain, false, from, toLow, toHigh, amount, {}, {}, {}, {}});
            return segments.back();
        };
        add(Kind::pay, true, *pay.certain.ladder.result);
        add(Kind::uncertain, false, pay.uncertain());
        for (const ExtraPay& extra : pay.extras) {
            Segment& segment = add(extra.vestingMonths ? Kind::vesting : Kind::once, extra.certain, extra.amount);
            if (extra.vestingMonths)
                vest(segment, extra);
            else
                payOnce(segment, extra);
        }
    }

    static void vest(Segment& segment, const ExtraPay& extra) {
        const MonthPoint all = segment.from + MonthPoint(*extra.vestingMonths);
        segment.toLow = std::min(segment.toLow, all);
        segment.toHigh = std::min(segment.toHigh, all);
        segment.heldBack = segment.from + MonthPoint(extra.cliffMonths);
        segment.by = {extra.cliffMonths > 0 ? "horizon.rung.vesting-cliff" : "horizon.rung.vesting",
                      {extra.name, MessageArg::number(*extra.vestingMonths), MessageArg::number(extra.cliffMonths)}};
    }

    void payOnce(Segment& segment, const ExtraPay& extra) const {
        segment.isOnce = true;
        if (in_.assumptions.oneOffDay && segment.from == in_.time.start)
            segment.from = MonthPoint::of(*in_.assumptions.oneOffDay, in_.from);
        segment.by = {"horizon.rung.once", {extra.name, MessageArg::date(toIso(dayAt(segment.from, in_.from)))}};
    }

    /// One rung stands for all that the next job pays.
    void follow(std::vector<Segment>& segments, const MonthPoint& from, bool isPlain) {
        const auto first = segments.size();
        const MonthPoint to = in_.next->length ? from + *in_.next->length : std::max(horizon_, from);
        employ(segments, in_.next->pay, from, to, to, false);
        for (auto i = first; i < segments.size(); ++i) {
            segments[i].kind = Kind::next;
            segments[i].by = {"horizon.rung.next", {in_.next->name, MessageArg::date(toIso(dayAt(from, in_.from)))}};
        }
        if (!isPlain) return;
        mark(Mark::nextStarts, from, false);
        if (in_.next->length) mark(Mark::nextEnds, to, true);
    }

    /// An end is named by the last day before it.
    void mark(Mark kind, const MonthPoint& at, bool isEnd) {
        Date day = dayAt(at, in_.from);
        if (isEnd) day = Date(std::chrono::sys_days(day) - std::chrono::days(1));
        if (at >= MonthPoint() && at <= horizon_) timeline_.marks.push_back({kind, day, at.toDecimal()});
    }
    void markDay(Mark kind, Date last) {
        mark(kind, MonthPoint::of(Date(std::chrono::sys_days(last) + std::chrono::days(1)), in_.from), true);
    }

    const TimelineInput& in_;
    MonthPoint horizon_;
    Timeline timeline_;
};

Money ranUntil(const Segment& segment, const Money& perYear, const MonthPoint& at, const MonthPoint& to) {
    if (segment.heldBack && at < *segment.heldBack) return Money::zero(perYear.currency());
    // A grant that has been vesting since before the horizon counts from its own beginning; the rest from the horizon's.
    const MonthPoint from = segment.heldBack ? segment.from : std::max(segment.from, MonthPoint());
    return accrued(perYear, from, std::min(at, to)).sum;
}

}  // namespace

MoneyRange paidBy(const Segment& segment, int month) {
    const MonthPoint at(month);
    if (segment.isOnce) {
        const bool isPaid = segment.from >= MonthPoint() && segment.from < at;
        return isPaid ? segment.amount : MoneyRange::single(Money::zero(segment.amount.currency()));
    }
    const auto end = [&](const Money& perYear, const MonthPoint& to) {
        return ranUntil(segment, perYear, at, to) - ranUntil(segment, perYear, MonthPoint(), to);
    };
    return {end(segment.amount.low, segment.toLow), end(segment.amount.high, segment.toHigh)};
}

Timeline timelineOf(const TimelineInput& input) { return Laying(input).laid(); }

}  // namespace offerbook::compare
