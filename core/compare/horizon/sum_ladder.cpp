#include "core/compare/horizon/sum_ladder.h"

#include "core/compare/horizon/accrual.h"
#include "core/compare/horizon/cumulative.h"

#include <algorithm>
#include <cassert>

namespace offerbook::compare {
namespace {

using Kind = Segment::Kind;

bool isNothing(const MoneyRange& range) { return range.low.minor() == 0 && range.high.minor() == 0; }

class Summing {
public:
    Summing(const OfferPay& pay, const Timeline& timeline, const TimelineInput& input, bool certainOnly)
        : timeline_(timeline), in_(input), certainOnly_(certainOnly), ladder_(pay.certain.ladder) {}

    Ladder summed() {
        for (const Segment& segment : timeline_.plain)
            if (segment.kind == Kind::pay) run(segment);
        for (const Segment& segment : timeline_.plain)
            if (segment.kind != Kind::pay && segment.kind != Kind::next && (segment.certain || !certainOnly_)) add(segment);
        if (!certainOnly_) {
            addNext();
            addExtension();
        }
        ladder_.result = ladder_.rungs.back().out;
        return std::move(ladder_);
    }

private:
    /// The stretch of the segment within the horizon, of one end.
    Accrued within(const Money& perYear, const Segment& segment, const MonthPoint& to) const {
        return accrued(perYear, std::max(segment.from, MonthPoint()), std::min(to, MonthPoint(in_.months)));
    }

    MessageArg lengthOf(const Segment& segment, const MonthPoint& to) const {
        const MonthPoint length = std::min(to, MonthPoint(in_.months)) - std::max(segment.from, MonthPoint());
        return MessageArg::number(std::max(length, MonthPoint()).toDecimal().toString());
    }

    void run(const Segment& segment) {
        const Accrued low = within(segment.amount.low, segment, segment.toLow);
        const Accrued high = within(segment.amount.high, segment, segment.toHigh);
        Rung rung;
        rung.step = "horizon-pay";
        rung.factor = {low.years, 1};
        if (high.years != low.years) rung.highFactor = Factor{high.years, 1};
        rung.plus = MoneyRange{low.rest, high.rest};
        const Date from = dayAt(std::max(segment.from, MonthPoint()), in_.from);
        if (segment.toLow == segment.toHigh)
            rung.by = {"horizon.rung.pay", {lengthOf(segment, segment.toLow), MessageArg::date(toIso(from))}};
        else
            rung.by = {"horizon.rung.pay-range",
                       {lengthOf(segment, segment.toLow), lengthOf(segment, segment.toHigh), MessageArg::date(toIso(from))}};
        ends_ = {low.sum, high.sum};
        climb(std::move(rung));
    }

    static std::string stepOf(Kind kind) {
        switch (kind) {
            case Kind::once: return "horizon-once";
            case Kind::vesting: return "horizon-vesting";
            case Kind::benefit: return "horizon-benefit";
            case Kind::pay:
            case Kind::uncertain:
            case Kind::next: break;
        }
        return "horizon-uncertain";
    }

    void add(const Segment& segment) {
        Rung rung;
        rung.step = stepOf(segment.kind);
        rung.by = segment.kind == Kind::uncertain ? Message{"horizon.rung.uncertain", {}} : segment.by;
        rung.source = segment.source;
        rung.date = segment.date;
        addAmount(std::move(rung), paidBy(segment, in_.months));
    }

    void addNext() {
        if (!in_.next) return;
        Rung rung;
        rung.step = "horizon-next";
        MoneyRange sum = MoneyRange::single(Money::zero(figure().currency()));
        for (const Segment& segment : timeline_.plain) {
            if (segment.kind != Kind::next) continue;
            sum = plus(sum, paidBy(segment, in_.months));
            rung.by = segment.by;
        }
        addAmount(std::move(rung), sum);
    }

    void addExtension() {
        if (timeline_.extended.empty()) return;
        Rung rung;
        rung.step = "horizon-extension";
        rung.by = {"horizon.rung.extension",
                   {MessageArg::number(timeline_.extensionLength.toDecimal().toString()),
                    MessageArg::number(timeline_.extensionPercent.toString())}};
        addAmount(std::move(rung), extensionBy(timeline_, in_.months, figure().currency()));
    }

    void addAmount(Rung rung, const MoneyRange& amount) {
        if (isNothing(amount)) return;
        // A rung has its lower end first. Where the ends have crossed, as taxes can make them, what is added follows them.
        const bool crossed = Money::compare(ends_.low, ends_.high) > 0;
        rung.plus = crossed ? MoneyRange{amount.high, amount.low} : amount;
        ends_ = plus(ends_, amount);
        climb(std::move(rung));
    }

    [[nodiscard]] const MoneyRange& figure() const { return *ladder_.rungs.back().out; }

    void climb(Rung rung) {
        rung.in = figure();
        rung.out = applied(rung, *rung.in, rung.in->currency());
        assert(rung.out && "sums over a horizon stay amounts: mostPerYear");
        ladder_.rungs.push_back(std::move(rung));
    }

    const Timeline& timeline_;
    const TimelineInput& in_;
    bool certainOnly_;
    Ladder ladder_;
    MoneyRange ends_ =
        MoneyRange::single(Money::zero(figure().currency()));  ///< the sum so far, the low end's and the high end's
};

}  // namespace

Ladder sumLadder(const OfferPay& pay, const Timeline& timeline, const TimelineInput& input, bool certainOnly) {
    return Summing(pay, timeline, input, certainOnly).summed();
}

}  // namespace offerbook::compare
