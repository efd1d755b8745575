#include "core/money/rate_choice.h"

#include <algorithm>

namespace offerbook {
namespace {

using Kind = ExchangeRate::Kind;

Message dayInFuture(Date day) { return {"rates.day-in-future", {MessageArg::date(toIso(day))}}; }

bool isPair(const auto& rate, Currency from, Currency to) { return rate.from == from && rate.to == to; }

std::optional<ExchangeRate> manualRate(const RateChoice& choice, Currency from, Currency to, Date asOf) {
    for (const ManualRate& typed : choice.manual) {
        const bool isForward = isPair(typed, from, to);
        if (!isForward && !isPair(typed, to, from)) continue;
        ExchangeRate rate{from, to, typed.rate, 1, typed.typedOn, asOf, typed.note, Kind::manual};
        if (!isForward) std::swap(rate.numerator, rate.denominator);
        return rate;
    }
    return std::nullopt;
}

/// What is kept and counts on that day: for the day asked about first.
std::vector<ExchangeRate> keptOn(const RateChoice& choice, Date asOf) {
    std::vector<ExchangeRate> counting;
    if (choice.keptDay == asOf) counting = choice.keptOnDay;
    counting.insert(counting.end(), choice.kept.begin(), choice.kept.end());
    return counting;
}

std::optional<ExchangeRate> keptRate(const RateChoice& choice, Currency from, Currency to, Date asOf) {
    for (const ExchangeRate& kept : keptOn(choice, asOf)) {
        if (kept.date > asOf || (!isPair(kept, from, to) && !isPair(kept, to, from))) continue;
        ExchangeRate rate = kept;
        if (!isPair(kept, from, to)) {
            std::swap(rate.from, rate.to);
            std::swap(rate.numerator, rate.denominator);
        }
        return rate;
    }
    return std::nullopt;
}

/// The newest day, as it was when the other pairs were looked up: one comparison, one day.
Date newestDay(const RateChoice& choice, Date asOf) {
    std::optional<Date> newest;
    for (const ExchangeRate& kept : keptOn(choice, asOf))
        if (kept.date <= asOf && (!newest || kept.date > *newest)) newest = kept.date;
    return newest.value_or(asOf);
}

std::optional<Decimal> perEuro(const RateDay& day, Currency currency) {
    if (currency.code() == "EUR") return Decimal(1);
    const Decimal* figure = day.find(currency);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

Expected<ExchangeRate, RateFailure> averageRate(const ExchangeRates& rates, Currency from, Currency to,
                                                const RatePeriod& period) {
    ExchangeRate sum{from, to, 0, 0, {}, period.to, {}, Kind::average, {}, 0};
    const auto end = rates.days().upper_bound(period.to);
    for (auto at = rates.days().lower_bound(period.from); at != end; ++at) {
        const auto over = perEuro(at->second, to);
        const auto under = perEuro(at->second, from);
        if (!over || !under) continue;
        sum.numerator = sum.numerator + *over;
        sum.denominator = sum.denominator + *under;
        if (!sum.first) sum.first = at->first;
        sum.date = at->first;
        sum.source = at->second.source();
        ++sum.days;
        // Published figures are far from it over any period; typed-in files could be not.
        if (!ExchangeRates::isUsable(sum.numerator) || !ExchangeRates::isUsable(sum.denominator))
            return Unexpected{RateFailure{RateError::noRateOnOrBefore, {"rates.period-too-long", {}}}};
    }
    if (sum.days == 0)
        return Unexpected{RateFailure{RateError::noRateOnOrBefore,
                                      {"rates.no-day-in-period",
                                       {MessageArg::currency(from.code()), MessageArg::currency(to.code()),
                                        MessageArg::date(toIso(period.from)), MessageArg::date(toIso(period.to))}}}};
    return sum;
}

RateFailure inFuture(const Message& message) { return {RateError::dayInFuture, message}; }

}  // namespace

Expected<ExchangeRate, RateFailure> chosenRate(const ExchangeRates& rates, Currency from, Currency to, const RateChoice& choice,
                                               Date asOf) {
    if (from == to) return rates.rate(from, to, asOf);
    if (const auto typed = manualRate(choice, from, to, asOf)) return *typed;
    if (choice.average)
        if (const auto fine = checkRatePeriod(*choice.average, asOf); !fine) return Unexpected{inFuture(fine.error())};
    if (choice.day)
        if (const auto fine = checkRateDay(*choice.day, asOf); !fine) return Unexpected{inFuture(fine.error())};
    const Date wanted = choice.average ? choice.average->to : choice.day.value_or(asOf);
    auto found = [&]() -> Expected<ExchangeRate, RateFailure> {
        if (const auto kept = keptRate(choice, from, to, asOf)) return *kept;
        if (choice.average) return averageRate(rates, from, to, *choice.average);
        return rates.rate(from, to, choice.day ? *choice.day : newestDay(choice, asOf));
    }();
    if (found) found->askedFor = wanted;
    return found;
}

Expected<void, Message> checkRateDay(Date day, Date today) {
    if (day > today) return Unexpected{dayInFuture(day)};
    return {};
}

Expected<void, Message> checkRatePeriod(const RatePeriod& period, Date today) {
    if (period.from > period.to)
        return Unexpected{
            Message{"rates.period-backwards", {MessageArg::date(toIso(period.from)), MessageArg::date(toIso(period.to))}}};
    return checkRateDay(period.to, today);
}

Expected<void, Message> checkManualRate(const ManualRate& rate) {
    if (rate.from == rate.to) return Unexpected{Message{"rates.manual.same", {MessageArg::currency(rate.from.code())}}};
    if (rate.rate.sign() <= 0)
        return Unexpected{Message{"rates.manual.not-above-zero", {MessageArg::number(rate.rate.toString())}}};
    if (!ExchangeRates::isUsable(rate.rate))
        return Unexpected{Message{"rates.manual.too-many-digits", {MessageArg::number(rate.rate.toString())}}};
    if (rate.note.size() > longestRateNote) return Unexpected{Message{"rates.manual.note-too-long", {}}};
    return {};
}

void setManualRate(RateChoice& choice, const ManualRate& rate) {
    std::erase_if(choice.manual,
                  [&](const ManualRate& old) { return isPair(old, rate.from, rate.to) || isPair(old, rate.to, rate.from); });
    choice.manual.push_back(rate);
}

void chooseRateDays(RateChoice& choice, std::optional<Date> day, std::optional<RatePeriod> average) {
    if (choice.day == day && choice.average == average) return;
    choice.day = day;
    choice.average = average;
    forgetKept(choice);
}

void forgetKept(RateChoice& choice) {
    choice.kept.clear();
    choice.keptDay.reset();
    choice.keptOnDay.clear();
}

void keepRates(RateChoice& choice, const std::vector<ExchangeRate>& used, std::optional<Date> day) {
    if (choice.keptDay != day) {
        choice.keptDay.reset();
        choice.keptOnDay.clear();
    }
    std::vector<ExchangeRate>& list = day ? choice.keptOnDay : choice.kept;
    for (const ExchangeRate& rate : used) {
        if (rate.kind == Kind::manual || rate.from == rate.to) continue;
        const auto isKept = [&](const ExchangeRate& kept) {
            return isPair(kept, rate.from, rate.to) || isPair(kept, rate.to, rate.from);
        };
        if (std::none_of(list.begin(), list.end(), isKept)) list.push_back(rate);
    }
    if (!choice.keptOnDay.empty()) choice.keptDay = day;
}

bool hasNewerRates(const ExchangeRates& rates, const RateChoice& choice, Date asOf) {
    RateChoice anew = choice;
    forgetKept(anew);
    const auto all = keptOn(choice, asOf);
    return std::any_of(all.begin(), all.end(), [&](const ExchangeRate& kept) {
        const auto now = chosenRate(rates, kept.from, kept.to, anew, asOf);
        return now && now->kind != Kind::manual && (now->date != kept.date || now->quotient() != kept.quotient());
    });
}

}  // namespace offerbook
