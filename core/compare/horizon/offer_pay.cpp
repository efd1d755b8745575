#include "core/compare/horizon/offer_pay.h"

#include "core/compare/horizon/accrual.h"
#include "core/compare/pay_ladder.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

using Components = LadderBuilder::Components;

bool isVesting(const PayComponent& part) { return part.vestingMonths && *part.vestingMonths > 0; }
bool isExtra(const PayComponent& part) { return isVesting(part) || part.period == PayPeriod::once; }
bool isNever(const PayComponent& part) { return !part.certain && part.probabilityPercent && part.probabilityPercent->isZero(); }

MessageArg nameOf(const PayComponent& part) {
    return part.label.empty() ? MessageArg::term(toWord(part.kind)) : MessageArg::text(part.label);
}

class Taking {
public:
    Taking(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference, const Settings& settings,
           Date asOf)
        : recurring_(posting),
          figure_(payThatCounts(posting, asOf)),
          candidate_(candidate),
          reference_(reference),
          settings_(yearly(settings)),
          asOf_(asOf) {
        if (!posting.components.hasValue()) return;
        for (const PayComponent& part : *posting.components) (isExtra(part) ? extras_ : parts_).push_back(part);
        recurring_.components = Stated<std::vector<PayComponent>>::typed(parts_);
    }

    OfferPay taken() {
        OfferPay pay;
        if (!figure_) {
            pay.certain = payOf(recurring_, candidate_, reference_, settings_, asOf_);
            return pay;
        }
        pay.stated = figure_->observation.pay;
        pay.certain = build(recurring_, Components::certain);
        pay.all = build(recurring_, Components::all);
        if (!pay.all.ladder.result && pay.certain.ladder.result) pay.certain = pay.all;
        if (!pay.certain.ladder.result) return pay;
        for (const PayComponent& part : parts_) leaveOutUnlessCounted(part, pay);
        for (PayComponent& part : extras_) add(std::move(part), pay);
        return pay;
    }

private:
    ComparablePay build(const Posting& posting, Components which) const {
        return LadderBuilder(posting, *figure_, candidate_, reference_, settings_, asOf_).with(which).build();
    }

    bool leaveOutUnlessCounted(const PayComponent& part, OfferPay& pay) const {
        auto why = whyLeftOut(part, figure_->observation.pay.basis, pay.all.basis);
        if (why.empty() && isUnpaid()) why = {"horizon.left-out.unpaid", {nameOf(part)}};
        if (why.empty()) return true;
        pay.leftOut.push_back(std::move(why));
        return false;
    }

    /// Nothing is added to a ladder that says "unpaid".
    bool isUnpaid() const {
        const Pay& pay = figure_->observation.pay;
        return pay.low && pay.high && pay.low->isZero() && pay.high->isZero();
    }

    void add(PayComponent part, OfferPay& pay) const {
        if (isNever(part)) return;
        // In the ladder of one year a payment that comes once counts once.
        if (!isVesting(part)) part.period = PayPeriod::year;
        if (!leaveOutUnlessCounted(part, pay)) return;
        const auto& without = part.certain ? pay.certain.ladder.result : pay.all.ladder.result;
        Posting with = recurring_;
        auto parts = parts_;
        parts.push_back(part);
        with.components = Stated<std::vector<PayComponent>>::typed(std::move(parts));
        const auto ladder = build(with, part.certain ? Components::certain : Components::all).ladder;
        if (!ladder.result) {
            pay.leftOut.push_back(ladder.whyNot);
            return;
        }
        ExtraPay extra{nameOf(part),
                       part.certain,
                       {ladder.result->low - without->low, ladder.result->high - without->high},
                       isVesting(part) ? part.vestingMonths : std::nullopt,
                       isVesting(part) ? std::max(part.cliffMonths.value_or(0), 0) : 0,
                       assumptionOf(part)};
        if (fitsHorizon(extra.amount))
            pay.extras.push_back(std::move(extra));
        else
            pay.leftOut.push_back({"ladder.why.too-large", {}});
    }

    static Message assumptionOf(const PayComponent& part) {
        if (part.certain) return {};
        if (part.probabilityPercent)
            return {"horizon.extra.likely", {nameOf(part), MessageArg::number(part.probabilityPercent->toString())}};
        return {"horizon.extra.uncertain-in-full", {nameOf(part)}};
    }

    Posting recurring_;
    std::optional<PayFigure> figure_;  ///< the one that counts
    std::vector<PayComponent> parts_;
    std::vector<PayComponent> extras_;
    const CandidateProfile* candidate_;
    const ReferenceData& reference_;
    Settings settings_;
    Date asOf_;
};

}  // namespace

Settings yearly(Settings settings) {
    settings.period = PayPeriod::year;
    return settings;
}

OfferPay offerPayOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf) {
    return Taking(posting, candidate, reference, settings, asOf).taken();
}

}  // namespace offerbook::compare
