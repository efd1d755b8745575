#include "core/compare/horizon/contract_time.h"

namespace offerbook::compare {
namespace {

constexpr int longestContractMonths = 1200;

HorizonNote said(Message text) { return {std::move(text), {}, {}, false}; }

/// A whole number of months that can be counted with.
std::optional<int> wholeMonths(const std::optional<Decimal>& months) {
    if (!months || !months->isWhole() || months->sign() <= 0 || *months > Decimal(longestContractMonths)) return std::nullopt;
    return static_cast<int>(months->whole());
}

Date lastOfMonth(Date day) { return day.year() / day.month() / std::chrono::last; }

Date nextDay(Date day) { return Date(std::chrono::sys_days(day) + std::chrono::days(1)); }

/// "2026-06" begins with its first day; nullopt where not even the month is known.
std::optional<Date> firstDayOf(const PartialDate& date) {
    if (auto complete = date.complete()) return complete;
    if (!date.year() || !date.month()) return std::nullopt;
    return Date(std::chrono::year(*date.year()) / static_cast<int>(*date.month()) / 1);
}

class Timing {
public:
    Timing(const Posting& posting, const OfferAssumptions& assumptions, Date from)
        : posting_(posting), assumed_(assumptions), from_(from) {}

    ContractTime made() {
        start();
        time_.start = MonthPoint::of(time_.startDay, from_);
        if (assumed_.permanent)
            permanentAsTyped();
        else if (assumed_.contractMonths)
            monthsAsTyped();
        else
            asStated();
        return std::move(time_);
    }

private:
    void note(HorizonNote note) { time_.notes.push_back(std::move(note)); }

    void start() {
        if (assumed_.start) {
            time_.startDay = *assumed_.start;
            note(typedNote({"horizon.start.typed", {day(time_.startDay)}}, assumed_));
        } else if (const auto stated = statedStart()) {
            time_.startDay = *stated;
        } else {
            time_.startDay = from_;
            const auto& field = posting_.startDate;
            if (field.hasValue() && field->date)
                note(said({"horizon.start.unclear", {MessageArg::date(field->date->toIso()), day(from_)}}));
            else
                note(said({"horizon.start.assumed", {day(from_)}}));
        }
        if (time_.startDay < from_) note(said({"horizon.start.past", {day(time_.startDay), day(from_)}}));
    }

    std::optional<Date> statedStart() {
        const auto& field = posting_.startDate;
        if (!field.hasValue() || field->kind != DayStated::Kind::date || !field->date) return std::nullopt;
        const auto first = firstDayOf(*field->date);
        if (!first) return std::nullopt;
        const bool isLoose = field->approximate || field->latest || !field->date->complete();
        note(said(
            {isLoose ? "horizon.start.about" : "horizon.start.stated", {day(*first), MessageArg::date(field->date->toIso())}}));
        return first;
    }

    void permanentAsTyped() {
        time_.endless = true;
        note(typedNote({"horizon.length.typed-permanent", {}}, assumed_));
    }
    void monthsAsTyped() {
        endsAfter(*assumed_.contractMonths, *assumed_.contractMonths);
        note(typedNote({"horizon.length.typed", {MessageArg::number(*assumed_.contractMonths)}}, assumed_));
    }
    void endsAfter(int low, int high) {
        time_.endLow = time_.start + MonthPoint(low);
        time_.endHigh = time_.start + MonthPoint(high);
    }

    void asStated() {
        if (!posting_.contract.hasValue()) return cannotTell({"horizon.why.length-not-stated", {}});
        const ContractTerm& term = *posting_.contract;
        if (posting_.contract.isContradicted()) note(said({"horizon.length.contradicted", {}}));
        if (term.kind == ContractTerm::Kind::permanent) {
            time_.endless = true;
            note(said({"horizon.length.permanent", {}}));
        } else if (term.endDate) {
            untilDay(*term.endDate);
        } else {
            forMonths(term);
        }
    }

    void untilDay(const PartialDate& end) {
        const auto first = firstDayOf(end);
        if (!first) return cannotTell({"horizon.why.end-unclear", {MessageArg::date(end.toIso())}});
        const Date last = end.complete() ? *first : lastOfMonth(*first);
        if (last < time_.startDay) return cannotTell({"horizon.why.ends-before-start", {day(last), day(time_.startDay)}});
        time_.endLow = time_.endHigh = MonthPoint::of(nextDay(last), from_);
        note(said({end.complete() ? "horizon.length.until" : "horizon.length.until-end-of-month", {day(last)}}));
    }

    void forMonths(const ContractTerm& term) {
        const auto low = wholeMonths(term.monthsLow);
        const auto high = wholeMonths(term.monthsHigh);
        if (!low && high && !term.monthsLow) return cannotTell({"horizon.why.up-to", {MessageArg::number(*high)}});
        if (!low || (term.monthsHigh && !high) || (high && *high < *low))
            return cannotTell({term.monthsLow ? "horizon.why.length-unusable" : "horizon.why.no-length",
                               {MessageArg::term(offerbook::toWord(term.kind))}});
        endsAfter(*low, high.value_or(*low));
        if (!high)
            note(said({"horizon.length.at-least", {MessageArg::number(*low)}}));
        else if (*low != *high)
            note(said({"horizon.length.range", {MessageArg::number(*low), MessageArg::number(*high)}}));
        else
            note(said({term.approximate ? "horizon.length.about" : "horizon.length.months", {MessageArg::number(*low)}}));
    }

    void cannotTell(Message why) { time_.whyNot = std::move(why); }
    static MessageArg day(Date date) { return MessageArg::date(toIso(date)); }

    const Posting& posting_;
    const OfferAssumptions& assumed_;
    Date from_;
    ContractTime time_;
};

}  // namespace

HorizonNote typedNote(Message text, const OfferAssumptions& assumptions) {
    return {std::move(text), assumptions.note, assumptions.typedOn ? toIso(*assumptions.typedOn) : std::string(), true};
}

ContractTime contractTimeOf(const Posting& posting, const OfferAssumptions& assumptions, Date horizonFrom) {
    return Timing(posting, assumptions, horizonFrom).made();
}

}  // namespace offerbook::compare
