#include "core/money/exchange_rates.h"

#include <algorithm>
#include <cassert>

namespace offerbook {
namespace {

constexpr Int128 largestCoefficient = 99'999'999'999;  // 11 significant digits
constexpr int mostDigitsAfterPoint = 8;
constexpr int quotientDigits = 18;

bool isEuro(Currency currency) { return currency.code() == "EUR"; }

auto position(const std::vector<RateFigure>& figures, Currency currency) {
    return std::lower_bound(figures.begin(), figures.end(), currency,
                            [](const RateFigure& figure, Currency wanted) { return figure.currency < wanted; });
}

/// Units of the currency per 1 EUR that day; the euro is one euro.
std::optional<Decimal> perEuro(const RateDay& day, Currency currency) {
    if (isEuro(currency)) return Decimal(1);
    const Decimal* figure = day.find(currency);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

RateFailure failure(RateError error, std::string_view id, std::vector<MessageArg> args) {
    return {error, {std::string(id), std::move(args)}};
}

}  // namespace

Decimal ExchangeRate::quotient() const { return numerator.dividedBy(denominator, quotientDigits, Rounding::halfEven); }

Expected<Money, MoneyError> ExchangeRate::convert(const Money& amount, Rounding mode) const {
    assert(amount.currency() == from);
    const Decimal converted = (amount.toDecimal() * numerator).dividedBy(denominator, to.minorUnits(), mode);
    return Money::fromDecimal(converted, to, mode);
}

const Decimal* RateDay::find(Currency currency) const {
    const auto at = position(figures_, currency);
    return at != figures_.end() && at->currency == currency ? &at->perEuro : nullptr;
}

const std::string& RateDay::source() const {
    static const std::string none;
    return source_ ? *source_ : none;
}

bool ExchangeRates::isUsable(const Decimal& perEuro) {
    return perEuro.sign() > 0 && perEuro.coefficient() <= largestCoefficient && perEuro.scale() <= mostDigitsAfterPoint;
}

void ExchangeRates::set(Date day, Currency currency, Decimal perEuro) {
    assert(isUsable(perEuro) && !isEuro(currency));
    RateDay& entry = days_.try_emplace(days_.end(), day)->second;
    entry.source_ = source_;
    const auto at = position(entry.figures_, currency);
    if (at != entry.figures_.end() && at->currency == currency)
        entry.figures_[static_cast<std::size_t>(at - entry.figures_.begin())].perEuro = perEuro;
    else
        entry.figures_.insert(at, {currency, perEuro});
}

void ExchangeRates::setDay(Date day, std::vector<RateFigure> figures, std::string_view source) {
    // Days that follow each other mostly have one source; they share its text.
    const bool isSame = !days_.empty() && days_.begin()->second.source() == source;
    const auto shared = isSame ? days_.begin()->second.source_ : std::make_shared<const std::string>(source);
    setDay(day, std::move(figures));
    days_[day].source_ = shared;
}

void ExchangeRates::setDay(Date day, std::vector<RateFigure> figures) {
    std::sort(figures.begin(), figures.end(), [](const RateFigure& a, const RateFigure& b) { return a.currency < b.currency; });
    for (const auto& figure : figures) assert(isUsable(figure.perEuro) && !isEuro(figure.currency));
    // The bank's histories come newest first, so that each day goes before those already here.
    RateDay& entry = days_.try_emplace(days_.begin(), day)->second;
    entry.figures_ = std::move(figures);
    entry.source_ = source_;
}

void ExchangeRates::merge(const ExchangeRates& later) {
    for (const auto& [day, theirs] : later.days_) {
        for (const auto& figure : theirs.figures_) set(day, figure.currency, figure.perEuro);
        days_[day].source_ = theirs.source_;
    }
}

std::optional<Date> ExchangeRates::newest() const { return days_.empty() ? std::nullopt : std::optional(days_.rbegin()->first); }

std::optional<Date> ExchangeRates::newestOnOrBefore(Date day) const {
    const auto after = days_.upper_bound(day);
    return after == days_.begin() ? std::nullopt : std::optional(std::prev(after)->first);
}

std::optional<Date> ExchangeRates::lastDayOf(Currency currency, Date day) const {
    for (auto at = days_.upper_bound(day); at != days_.begin();) {
        --at;
        if (perEuro(at->second, currency)) return at->first;
    }
    return std::nullopt;
}

Expected<ExchangeRate, RateFailure> ExchangeRates::rate(Currency from, Currency to, Date day) const {
    if (from == to) return ExchangeRate{from, to, Decimal(1), Decimal(1), day, day, {}};
    const auto newestDay = newestOnOrBefore(day);
    if (!newestDay) {
        if (days_.empty()) return Unexpected{failure(RateError::noRateOnOrBefore, "rates.none", {})};
        return Unexpected{failure(RateError::noRateOnOrBefore, "rates.before-first",
                                  {MessageArg::date(toIso(day)), MessageArg::date(toIso(days_.begin()->first))})};
    }
    for (const Currency currency : {from, to}) {
        const auto last = lastDayOf(currency, day);
        if (!last)
            return Unexpected{failure(RateError::unknownCurrency, "rates.no-currency",
                                      {MessageArg::currency(currency.code()), MessageArg::date(toIso(day))})};
        if (daysBetween(*last, *newestDay) > daysUntilDiscontinued)
            return Unexpected{failure(RateError::noRateOnOrBefore, "rates.discontinued",
                                      {MessageArg::currency(currency.code()), MessageArg::date(toIso(*last))})};
    }
    for (auto at = days_.upper_bound(day); at != days_.begin();) {
        --at;
        const auto under = perEuro(at->second, from);
        const auto over = perEuro(at->second, to);
        if (!under || !over) continue;
        if (daysBetween(at->first, *newestDay) > daysUntilDiscontinued) break;
        return ExchangeRate{from, to, *over, *under, at->first, day, at->second.source()};
    }
    return Unexpected{
        failure(RateError::noRateOnOrBefore, "rates.no-common-day",
                {MessageArg::currency(from.code()), MessageArg::currency(to.code()), MessageArg::date(toIso(day))})};
}

}  // namespace offerbook
