#include "core/compare/horizon/horizon.h"

#include "core/base/words.h"
#include "core/compare/comparison.h"
#include "core/compare/horizon/accrual.h"
#include "core/compare/horizon/cumulative.h"
#include "core/compare/horizon/notice_pay.h"
#include "core/compare/horizon/overtaking.h"
#include "core/compare/horizon/sum_ladder.h"

#include <cassert>

namespace offerbook::compare {
namespace {

using Kind = HorizonMark::Kind;
constexpr auto markWords = wordTable<Kind>({{Kind::starts, "starts"},
                                            {Kind::trialEnds, "trial-ends"},
                                            {Kind::contractEnds, "contract-ends"},
                                            {Kind::extensionEnds, "extension-ends"},
                                            {Kind::benefitEnds, "benefit-ends"},
                                            {Kind::nextStarts, "next-starts"},
                                            {Kind::nextEnds, "next-ends"}});
constexpr int usualPayments = 12;

MessageArg nameOf(const Posting& posting) {
    if (posting.employer.hasValue()) return MessageArg::text(*posting.employer);
    if (posting.title.hasValue()) return MessageArg::text(*posting.title);
    return MessageArg::text(std::to_string(posting.id.value()));
}

const OfferAssumptions& assumptionsOf(const Settings& settings, PostingId offer) {
    static const OfferAssumptions none;
    const auto* typed = settings.assumptionsOf(offer);
    return typed != nullptr ? *typed : none;
}

bool asksForBenefit(const OfferAssumptions& assumed) { return assumed.benefit != OfferAssumptions::Benefit::none; }

class Looking {
public:
    Looking(const Comparison& comparison, const ReferenceData& reference, Date from)
        : comparison_(comparison), reference_(reference), from_(from) {}

    HorizonOffer at(const Posting& posting) {
        posting_ = &posting;
        assumed_ = &assumptionsOf(settings(), posting.id);
        offer_ = {};
        offer_.offer = posting.id;
        pay_ = payIn(posting);
        time_ = contractTimeOf(posting, *assumed_, from_);
        look();
        return std::move(offer_);
    }

private:
    [[nodiscard]] const Settings& settings() const { return comparison_.settings; }
    [[nodiscard]] const CandidateProfile* candidate() const { return comparison_.candidate ? &*comparison_.candidate : nullptr; }
    OfferPay payIn(const Posting& posting) const {
        return offerPayOf(posting, candidate(), reference_, settings(), comparison_.asOf);
    }

    void note(Message text) { offer_.assumptions.push_back({std::move(text), {}, {}, false}); }
    void typed(Message text) { offer_.assumptions.push_back(typedNote(std::move(text), *assumed_)); }
    void ask(Message question) { offer_.questions.push_back(std::move(question)); }

    void look() {
        const auto& figure = pay_.certain.ladder.result;
        offer_.starts = time_.startDay;
        offer_.assumptions = time_.notes;
        offer_.notice =
            noticePayOf(*posting_, *assumed_, time_.startDay, figure && fitsHorizon(*figure) ? figure : std::nullopt, reference_);
        if (!figure) return cannotTell(pay_.certain.ladder.whyNot);
        if (!fitsHorizon(*figure) || !fitsHorizon(pay_.uncertain())) return cannotTell({"ladder.why.too-large", {}});
        if (!time_.whyNot.empty()) return cannotTell(time_.whyNot);
        if (isOneSumForAnotherLength()) return cannotTell({"horizon.why.once", {}});
        offer_.basis = pay_.certain.basis;
        offer_.upperOpen = pay_.certain.upperOpen;
        offer_.lowerOpen = pay_.certain.lowerOpen;
        notePay();
        oneLengthIfSomethingFollows();
        setEnds();
        sumUp();
    }

    /// A sum for the whole contract is made a year's pay by the stated length: with another length, or two of them, a year of
    /// it is not known.
    [[nodiscard]] bool isOneSumForAnotherLength() const {
        const bool isOneSum = pay_.stated.period == PayPeriod::once;
        return isOneSum && (!time_.hasOneLength() || assumed_->permanent || assumed_->contractMonths);
    }

    void cannotTell(Message why) { offer_.whyNot = std::move(why); }

    void notePay() {
        const auto& payments = pay_.stated.paymentsPerYear;
        if (payments && *payments != usualPayments) note({"horizon.pay.payments", {MessageArg::number(*payments)}});
        for (const Message& why : pay_.leftOut) note(why);
        for (const ExtraPay& extra : pay_.extras) noteExtra(extra);
    }

    void noteExtra(const ExtraPay& extra) {
        if (!extra.assumption.empty()) note(extra.assumption);
        if (extra.vestingMonths) return note({"horizon.extra.vesting", {extra.name}});
        const Date day = assumed_->oneOffDay.value_or(time_.startDay);
        const auto when = MessageArg::date(toIso(day));
        if (assumed_->oneOffDay)
            typed({"horizon.extra.on-day", {extra.name, when}});
        else
            note({"horizon.extra.at-start", {extra.name, when}});
        if (day < from_) note({"horizon.extra.before", {extra.name}});
    }

    /// Two lengths and something that follows would have to be counted apart: the shorter one is taken, and said.
    void oneLengthIfSomethingFollows() {
        const bool follows = assumed_->extensionPercent || asksForBenefit(*assumed_) || assumed_->nextOffer;
        if (time_.endless || time_.hasOneLength() || !follows) return;
        time_.endHigh = time_.endLow;
        note({"horizon.length.shorter", {MessageArg::number(time_.length().toDecimal().toString())}});
    }

    void setEnds() {
        if (time_.endless) return;
        const auto dayBefore = [&](const MonthPoint& point) {
            return Date(std::chrono::sys_days(dayAt(point, from_)) - std::chrono::days(1));
        };
        offer_.ends = dayBefore(time_.endLow);
        if (!time_.hasOneLength()) offer_.endsLatest = dayBefore(time_.endHigh);
    }

    void sumUp() {
        const BenefitPlan benefit = benefitAfter();
        const auto next = nextJob(benefit);
        const auto extension = extensionMonths();
        noteWhatFollows(benefit, next);
        const TimelineInput input{
            time_, *assumed_, pay_, benefit, next, extension, offer_.notice.trialEnds, from_, settings().horizonMonths};
        const Timeline timeline = timelineOf(input);
        const Currency currency = pay_.certain.ladder.result->currency();
        offer_.months = cumulative(timeline, settings().horizonMonths, currency);
        offer_.sum = sumLadder(pay_, timeline, input, false);
        offer_.certain = sumLadder(pay_, timeline, input, true);
        offer_.marks = timeline.marks;
        assert(offer_.sum.result == offer_.months.back().sum && offer_.certain.result == offer_.months.back().certain);
    }

    BenefitPlan benefitAfter() {
        if (time_.endless || !asksForBenefit(*assumed_)) return {};
        BenefitPlan plan =
            benefitPlanOf(*posting_, *assumed_, time_, pay_.certain.basis, candidate(), reference_, settings(), comparison_.asOf);
        for (auto& question : plan.questions) ask(std::move(question));
        for (auto& one : plan.notes) offer_.assumptions.push_back(std::move(one));
        return plan;
    }

    std::optional<NextJob> nextJob(const BenefitPlan& benefit) {
        if (time_.endless || !assumed_->nextOffer) return std::nullopt;
        const Posting* posting = nullptr;
        for (const ComparableOffer& one : comparison_.offers)
            if (one.posting.id == *assumed_->nextOffer) posting = &one.posting;
        if (posting == nullptr) return unknown({"horizon.ask.next-not-here", {}});
        const auto name = nameOf(*posting);
        // Benefit that nobody can count leaves open when the next job begins.
        if (!benefit.questions.empty() && !assumed_->benefitMonths) return unknown({"horizon.ask.next-begins", {name}});
        NextJob next{payIn(*posting), std::nullopt, name};
        const auto& figure = next.pay.certain.ladder.result;
        if (!figure || !fitsHorizon(*figure) || !fitsHorizon(next.pay.uncertain()))
            return unknown({"horizon.ask.next-no-pay", {name}});
        if (!sameSide(next.pay.certain.basis)) return unknown({"horizon.ask.next-other-basis", {name}});
        const ContractTime time = contractTimeOf(*posting, assumptionsOf(settings(), posting->id), from_);
        if (!time.whyNot.empty()) return unknown({"horizon.ask.next-length", {name}});
        if (!time.endless) next.length = time.length();
        return next;
    }

    std::optional<NextJob> unknown(Message question) {
        ask(std::move(question));
        return std::nullopt;
    }

    /// Gross pay is never added to net pay.
    [[nodiscard]] bool sameSide(PayBasis next) const {
        const PayBasis own = pay_.certain.basis;
        return own == next ||
               (own != PayBasis::gross && next != PayBasis::gross && own != PayBasis::unknown && next != PayBasis::unknown);
    }

    std::optional<int> extensionMonths() {
        if (time_.endless) return std::nullopt;
        const auto& term = posting_->contract;
        const bool isPossible = term.hasValue() && term->extension.value_or(false);
        if (!assumed_->extensionPercent || assumed_->extensionPercent->isZero()) {
            note({isPossible ? "horizon.extension.possible-not-counted" : "horizon.extension.none", {}});
            return std::nullopt;
        }
        const auto most = mostExtension();
        const auto months = assumed_->extensionMonths ? assumed_->extensionMonths : most;
        if (!months || *months <= 0) {
            ask({"horizon.ask.extension-months", {}});
            return std::nullopt;
        }
        const auto percent = MessageArg::number(assumed_->extensionPercent->toString());
        typed({"horizon.extension.typed", {MessageArg::number(*months), percent}});
        if (term.hasValue() && term->extension == false) note({"horizon.extension.excluded", {}});
        if (most && *months > *most)
            note({"horizon.extension.beyond", {MessageArg::number(*months), MessageArg::number(std::max(*most, 0))}});
        return months;
    }

    /// By the stated maximum of all contracts together.
    [[nodiscard]] std::optional<int> mostExtension() const {
        const auto& term = posting_->contract;
        if (!term.hasValue() || !term->totalMonthsMax || !term->totalMonthsMax->isWhole()) return std::nullopt;
        const Decimal left = *term->totalMonthsMax - Decimal(time_.length().floor());
        return left <= Decimal(1200) && left >= Decimal(-1200) ? std::optional(static_cast<int>(left.whole())) : std::nullopt;
    }

    void noteWhatFollows(const BenefitPlan& benefit, const std::optional<NextJob>& next) {
        if (time_.endless) return;
        if (assumed_->gapMonths > 0) typed({"horizon.after.gap", {MessageArg::number(assumed_->gapMonths)}});
        if (next) {
            typed({"horizon.after.next", {next->name}});
            if (next->length)
                note({"horizon.after.next-for", {next->name, MessageArg::number(next->length->toDecimal().toString())}});
            else
                note({"horizon.after.next-endless", {next->name}});
        }
        if (benefit.stages.empty() && !next) note({"horizon.after.nothing", {}});
    }

    const Comparison& comparison_;
    const ReferenceData& reference_;
    Date from_;
    const Posting* posting_ = nullptr;
    const OfferAssumptions* assumed_ = nullptr;
    OfferPay pay_;
    ContractTime time_;
    HorizonOffer offer_;
};

/// What holds for every offer alike.
std::vector<HorizonNote> sharedNotes(const Comparison& comparison, const Horizon& horizon) {
    std::vector<HorizonNote> notes;
    const auto add = [&](Message text) { notes.push_back({std::move(text), {}, toIso(comparison.asOf), false}); };
    add({"horizon.note.standing-still", {MessageArg::date(toIso(comparison.asOf))}});
    add({"horizon.note.twelfths", {}});
    bool hasNet = false;
    bool hasBoth = false;
    for (const HorizonOffer& a : horizon.offers) {
        hasNet = hasNet || (!a.months.empty() && a.basis == PayBasis::net);
        for (const HorizonOffer& b : horizon.offers) hasBoth = hasBoth || (areComparable(a, b) && a.basis != b.basis);
    }
    if (hasNet) add({"horizon.note.net-of-full-years", {}});
    if (hasBoth) add({"horizon.note.net-beside-tax-free", {}});
    return notes;
}

}  // namespace

std::string_view toWord(Kind kind) { return markWords.word(kind); }

Horizon horizonOf(const Comparison& comparison, const ReferenceData& reference) {
    Horizon horizon;
    horizon.months = comparison.settings.horizonMonths;
    horizon.from = firstOfMonth(comparison.asOf);
    Looking looking(comparison, reference, horizon.from);
    for (const ComparableOffer& offer : comparison.offers) horizon.offers.push_back(looking.at(offer.posting));
    horizon.overtakings = overtakingsOf(horizon.offers);
    horizon.assumptions = sharedNotes(comparison, horizon);
    return horizon;
}

}  // namespace offerbook::compare
