#include "core/compare/pay_ladder.h"

#include "core/compare/rate_sentences.h"
#include "core/compare/week_hours.h"

namespace offerbook::compare {
namespace {

constexpr int mostPaymentsPerYear = 24;
constexpr int monthsPerYear = 12;
constexpr int longestContract = 1200;  ///< months

Message noFigureMessage(const Pay& pay) {
    if (!pay.low && !pay.high)
        return pay.grade.empty() ? Message{"ladder.why.no-amount", {}}
                                 : Message{"ladder.why.only-grade", {MessageArg::text(pay.grade)}};
    if (!pay.currency) return {"ladder.why.no-currency", {}};
    return {"ladder.why.amount-unusable", {}};
}

MessageArg kindOf(const PayObservation& observation) { return MessageArg::term(toWord(observation.kind)); }

MessageArg dayOf(const PayObservation& observation) { return MessageArg::date(toIso(*observation.date)); }

bool hasNegative(const Pay& pay) { return (pay.low && pay.low->sign() < 0) || (pay.high && pay.high->sign() < 0); }

}  // namespace

bool LadderBuilder::isUnpaid() const { return pay_.low && pay_.high && pay_.low->isZero() && pay_.high->isZero(); }

ComparablePay LadderBuilder::build() {
    result_.basis = pay_.basis;
    result_.upperOpen = pay_.low && !pay_.high;
    result_.lowerOpen = pay_.high && !pay_.low;
    asWritten();
    if (figure_) toYear();
    if (figure_) withGradeBonus();
    if (figure_) toWorkload();
    if (figure_) withComponents(true);
    if (figure_) toBasis();
    if (figure_) convertTo(settings_.currency);
    if (figure_) withComponents(false);
    if (figure_) lessCommuting();
    if (figure_) overRealHours_ ? yearToRealHours() : toPeriod();
    if (figure_) toPrices();
    result_.ladder.result = figure_;
    return std::move(result_);
}

void LadderBuilder::climb(Rung rung, Currency out) {
    rung.in = figure_;
    rung.out = applied(rung, *figure_, out);
    figure_ = rung.out;
    result_.ladder.rungs.push_back(std::move(rung));
    if (!figure_) result_.ladder.whyNot = {"ladder.why.too-large", {}};
}

void LadderBuilder::stop(Message whyNot) {
    result_.ladder.whyNot = std::move(whyNot);
    figure_.reset();
}

void LadderBuilder::asWritten() {
    if (!pay_.low && !pay_.high && !pay_.grade.empty()) return fromGrade();
    Rung rung;
    rung.step = "as-written";
    rung.evidence = payEvidence();
    if (isUnpaid()) {
        // Nothing is nothing in every currency and period.
        figure_ = MoneyRange::single(Money::zero(pay_.currency.value_or(settings_.currency)));
        rung.by = {"ladder.unpaid", {}};
    } else {
        if (!hasNegative(pay_)) figure_ = pay_.range();
        if (!figure_) return stop(noFigureMessage(pay_));
        rung.by = {pay_.period ? "ladder.as-written" : "ladder.as-written-no-period",
                   {MessageArg::term(pay_.period ? toWord(*pay_.period) : std::string_view("unknown"))}};
    }
    nameObservation(rung);
    rung.out = figure_;
    result_.ladder.rungs.push_back(std::move(rung));
}

void LadderBuilder::nameObservation(Rung& rung) const {
    const PayObservation& said = observed_.observation;
    // An advert that stands alone needs no telling from others.
    if (observed_.fromPosting && !posting_.observations.hasValue()) return;
    if (said.date) rung.date = toIso(*said.date);
    const bool isWritten = rung.by.id == "ladder.as-written";
    if (!said.date)
        rung.notes.push_back({"ladder.observed.no-day", {kindOf(said)}});
    else if (observed_.fromPosting || rung.step == "grade")
        rung.notes.push_back({"ladder.observed.of", {kindOf(said), dayOf(said)}});
    else if (isWritten)
        rung.by = {"ladder.observed", {kindOf(said), dayOf(said), MessageArg::term(toWord(*pay_.period))}};
    else
        rung.by = {isUnpaid() ? "ladder.observed.unpaid" : "ladder.observed.no-period", {kindOf(said), dayOf(said)}};
    if (!said.by.empty()) rung.notes.push_back({"ladder.observed.by", {MessageArg::text(said.by)}});
    if (!said.note.empty()) rung.notes.push_back({"ladder.observed.note", {MessageArg::text(said.note)}});
}

std::vector<Evidence> LadderBuilder::payEvidence() const {
    return observed_.fromPosting ? posting_.salary.evidence() : std::vector<Evidence>{};
}

void LadderBuilder::toYear() {
    const WorkingYear& year = reference_.workingTime().year();
    if (isUnpaid()) return;
    if (!pay_.period) return stop({"ladder.why.no-period", {}});
    switch (*pay_.period) {
        case PayPeriod::year: return;
        case PayPeriod::month: return monthsToYear();
        case PayPeriod::week: return weeksToYear(1, "ladder.year.weeks", "ladder.assume.weeks");
        case PayPeriod::day: return weeksToYear(year.daysPerWeek, "ladder.year.days", "ladder.assume.days");
        case PayPeriod::hour: return hoursToYear();
        case PayPeriod::once: return onceToYear();
    }
}

void LadderBuilder::monthsToYear() {
    const int payments = pay_.paymentsPerYear.value_or(monthsPerYear);
    if (payments < 1 || payments > mostPaymentsPerYear) return stop({"ladder.why.payments", {MessageArg::number(payments)}});
    Rung rung;
    rung.step = "payments";
    rung.by = {"ladder.payments", {MessageArg::number(payments)}};
    rung.factor = {payments, 1};
    if (pay_.paymentsPerYear)
        rung.evidence = payEvidence();
    else
        rung.assumption = {"ladder.assume.twelve-payments", {}};
    climb(std::move(rung));
}

void LadderBuilder::weeksToYear(const Decimal& perWeek, std::string_view by, std::string_view assumption) {
    const WorkingYear& year = reference_.workingTime().year();
    Rung rung;
    rung.step = "year";
    rung.factor = {perWeek * Decimal(year.weeksPerYear), 1};
    rung.by = {std::string(by), {MessageArg::number(rung.factor.times.toString())}};
    rung.sourceBy = {"ladder.year.paid-weeks-source", {}};
    rung.assumption = {std::string(assumption), {MessageArg::number(year.weeksPerYear)}};
    climb(std::move(rung));
}

/// A single sum for a contract of so many months: a year of it is its even part.
void LadderBuilder::onceToYear() {
    const auto months = [&](const std::optional<Decimal>& stated) {
        return stated && stated->sign() > 0 && stated->scale() <= 2 && *stated <= Decimal(longestContract) ? stated
                                                                                                           : std::nullopt;
    };
    const bool hasTerm = posting_.contract.hasValue();
    const auto low = hasTerm ? months(posting_.contract->monthsLow) : std::nullopt;
    const auto high = hasTerm ? months(posting_.contract->monthsHigh) : std::nullopt;
    if (!low || !high) return stop({"ladder.why.once", {}});
    Rung rung;
    rung.step = "year";
    rung.evidence = posting_.contract.evidence();
    // The low sum goes with the long contract, so that the range holds every case.
    rung.factor = {monthsPerYear, *high};
    if (*low != *high) rung.highFactor = Factor{monthsPerYear, *low};
    rung.by = *low == *high ? Message{"ladder.year.once", {MessageArg::number(high->toString())}}
                            : Message{"ladder.year.once-range",
                                      {MessageArg::number(low->toString()), MessageArg::number(high->toString())}};
    rung.assumption = {"ladder.assume.whole-contract", {}};
    climb(std::move(rung));
}

void LadderBuilder::hoursToYear() {
    const auto week = weekHoursOf(posting_, reference_, settings_);
    if (!week) return stop({"ladder.why.no-hours", {}});
    const WorkingYear& year = reference_.workingTime().year();
    Rung rung;
    rung.step = "year";
    rung.factor = {week->hours * Decimal(year.weeksPerYear), 1};
    rung.by = {"ladder.year.hours", {MessageArg::number(week->hours.toString()), MessageArg::number(year.weeksPerYear)}};
    rung.source = week->source;
    rung.evidence = week->evidence;
    rung.assumption =
        week->assumption.empty() ? Message{"ladder.assume.weeks", {MessageArg::number(year.weeksPerYear)}} : week->assumption;
    isForFullTime_ = week->ofFullTime;
    climb(std::move(rung));
}

void LadderBuilder::convertTo(Currency currency) {
    if (figure_->currency() == currency) return;
    const auto rate = chosenRate(reference_.rates(), figure_->currency(), currency, settings_.rates, asOf_);
    if (!rate) return stop(rate.error().message);
    Rung rung;
    rung.step = "currency";
    rung.factor = {rate->numerator, rate->denominator};
    rung.by = rungSentence(*rate);
    rung.date = toIso(rate->date);
    rung.source = rate->source;
    const int age = daysBetween(rate->date, rate->askedFor);
    const bool isStale = age > settings_.staleAfterDays;
    result_.rateIsStale = result_.rateIsStale || isStale;
    if (isStale)
        rung.assumption = {"ladder.assume.old-rate", {MessageArg::date(toIso(rate->date)), MessageArg::number(age)}};
    else if (age > 0 && settings_.rates.day && rate->kind == ExchangeRate::Kind::published)
        rung.assumption = {"ladder.assume.earlier-rate",
                           {MessageArg::date(toIso(rate->askedFor)), MessageArg::date(toIso(rate->date))}};
    result_.rates.push_back(*rate);
    climb(std::move(rung), currency);
}

void LadderBuilder::toPeriod() {
    if (isUnpaid() || firstYear_ || settings_.period == PayPeriod::year) return;
    if (settings_.period == PayPeriod::hour) return yearToHours();
    Rung rung;
    rung.step = "period";
    rung.by = {"ladder.period.month", {}};
    rung.factor = {1, monthsPerYear};
    climb(std::move(rung));
}

ComparablePay payOf(const Posting& posting, const PayFigure& figure, const CandidateProfile* candidate,
                    const ReferenceData& reference, const Settings& settings, Date asOf) {
    return LadderBuilder(posting, figure, candidate, reference, settings, asOf).build();
}

ComparablePay payOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf) {
    if (const auto counting = payThatCounts(posting, asOf))
        return payOf(posting, *counting, candidate, reference, settings, asOf);
    ComparablePay none;
    const bool isUnclear = posting.salary.state() == Stated<Pay>::State::unclear;
    const bool onlyOthers = posting.observations.hasValue() && !posting.observations->empty();
    none.ladder.whyNot = {isUnclear ? "ladder.why.unclear" : onlyOthers ? "ladder.why.none-counts" : "ladder.why.not-stated", {}};
    return none;
}

}  // namespace offerbook::compare
