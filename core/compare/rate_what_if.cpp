#include "core/compare/rate_what_if.h"

#include "core/compare/offer_names.h"
#include "core/compare/pay_relation.h"
#include "core/money/rate_history.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

constexpr int quotientDigits = 18;
constexpr int flipDigits = 7;    ///< significant ones of a rate that is looked for
constexpr int crossDigits = 10;  ///< of a rate to a third currency, which follows
constexpr int farthest = 4;      ///< times the rate, and one divided by it

Int128 powerOfTen(int exponent) {
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// What one unit of the currency is worth in every other: a factor of what it is, or a rate in the comparison's currency.
struct Move {
    Decimal percent = 100;
    std::optional<Decimal> rate = {};
};

class WhatIf {
public:
    WhatIf(const Comparison& comparison, Currency currency, const ReferenceData& reference)
        : comparison_(comparison), reference_(reference), currency_(currency), to_(comparison.settings.currency) {}

    RateWhatIf all(int percent) {
        result_.currency = currency_;
        result_.to = to_;
        result_.whyNot = whyNot();
        if (!result_.whyNot.empty()) return std::move(result_);
        addNotes();
        const auto base = placesAt(std::nullopt);
        result_.first = firstOf(base);
        for (const int moved : {-percent, 0, percent}) {
            const Decimal share = Decimal(100 + moved);
            const auto places = moved == 0 ? base : placesAt(Move{share});
            const Decimal rate = (result_.rate.quotient() * share).dividedBy(100, quotientDigits, Rounding::halfEven);
            result_.scenarios.push_back({moved, withSignificantDigits(rate, crossDigits), places, !sameOrder(places, base)});
        }
        const Decimal now = result_.rate.quotient();
        const int digits = digitsAfterPoint(now, flipDigits);
        result_.lowest = now.dividedBy(farthest, digits, Rounding::floor);
        result_.highest = (now * Decimal(farthest)).rounded(digits, Rounding::ceiling);
        result_.below = flip(-1, percent);
        result_.above = flip(1, percent);
        return std::move(result_);
    }

private:
    Message whyNot() {
        if (currency_ == to_) return {"rate-what-if.own-currency", {MessageArg::currency(to_.code())}};
        const auto movable = movableCurrencies(comparison_);
        if (std::find(movable.begin(), movable.end(), currency_) == movable.end())
            return {"rate-what-if.not-used", {MessageArg::currency(currency_.code())}};
        const auto rate = chosenRate(reference_.rates(), currency_, to_, comparison_.settings.rates, comparison_.asOf);
        if (!rate) return rate.error().message;
        result_.rate = *rate;
        for (std::size_t i = 0; i < comparison_.offers.size(); ++i)
            if (comparison_.offers[i].pay.ladder.result) placed_.push_back(i);
        if (placed_.size() < 2) return {"rate-what-if.too-few", {}};
        for (const std::size_t a : placed_)
            for (const std::size_t b : placed_) {
                auto relation = relate(comparison_.offers[a], comparison_.offers[b]);
                if (relation.comparability == Comparability::notComparable) return relation.why;
            }
        return {};
    }

    void note(std::string_view id, std::size_t offer) {
        result_.notes.push_back({std::string(id), {MessageArg::text(nameOf(comparison_.offers[offer].posting))}});
    }

    void addNotes() {
        bool hasRange = false;
        for (std::size_t i = 0; i < comparison_.offers.size(); ++i) {
            const ComparablePay& pay = comparison_.offers[i].pay;
            if (!pay.ladder.result)
                note("rate-what-if.left-out", i);
            else if (pay.upperOpen || pay.lowerOpen)
                note("rate-what-if.open-end", i);
            else
                hasRange = hasRange || !pay.ladder.result->isSingle();
        }
        if (hasRange) result_.notes.push_back({"rate-what-if.middles", {}});
        for (const std::size_t i : placed_) {
            auto relation = relate(comparison_.offers[i], comparison_.offers[placed_.front()]);
            if (relation.comparability != Comparability::caution) continue;
            result_.notes.push_back(std::move(relation.why));
            break;
        }
    }

    [[nodiscard]] bool goesThrough(const ComparablePay& pay) const {
        return std::any_of(pay.rates.begin(), pay.rates.end(),
                           [this](const ExchangeRate& rate) { return rate.from == currency_ || rate.to == currency_; });
    }

    /// The lens at a moved rate: every pair with the currency is as if it had been kept so.
    [[nodiscard]] Settings at(const Move& move) const {
        Settings lens = comparison_.settings;
        for (const ComparableOffer& offer : comparison_.offers)
            for (const ExchangeRate& used : offer.pay.rates) {
                if (used.from != currency_ && used.to != currency_) continue;
                const auto isPair = [&](const auto& other) {
                    return (other.from == used.from && other.to == used.to) || (other.from == used.to && other.to == used.from);
                };
                std::erase_if(lens.rates.manual, isPair);
                std::erase_if(lens.rates.kept, isPair);
                lens.rates.kept.push_back(moved(used, move));
            }
        return lens;
    }

    [[nodiscard]] ExchangeRate moved(ExchangeRate rate, const Move& move) const {
        const bool isFrom = rate.from == currency_;
        Decimal& worth = isFrom ? rate.numerator : rate.denominator;
        Decimal& per = isFrom ? rate.denominator : rate.numerator;
        if (move.rate) {
            const Decimal now = withSignificantDigits(worth.dividedBy(per, quotientDigits, Rounding::halfEven), crossDigits);
            const bool isOwnPair = (isFrom ? rate.to : rate.from) == to_;
            worth = isOwnPair ? *move.rate : following(now, *move.rate);
            per = 1;
        } else {
            worth = worth * move.percent;
            per = per * Decimal(100);
        }
        rate.date = std::min(rate.date, comparison_.asOf);
        return rate;
    }

    /// A rate to a third currency moves by the same factor.
    [[nodiscard]] Decimal following(const Decimal& now, const Decimal& rate) const {
        const Decimal base = withSignificantDigits(result_.rate.quotient(), crossDigits);
        return withSignificantDigits((now * rate).dividedBy(base, digitsAfterPoint(now, crossDigits) + 1, Rounding::halfEven),
                                     crossDigits);
    }

    [[nodiscard]] std::optional<MoneyRange> payAt(std::size_t offer, const Settings& lens) const {
        const CandidateProfile* person = comparison_.candidate ? &*comparison_.candidate : nullptr;
        return payOf(comparison_.offers[offer].posting, person, reference_, lens, comparison_.asOf).ladder.result;
    }

    /// Without a move: as the table has it.
    [[nodiscard]] std::vector<RatePlace> placesAt(const std::optional<Move>& move) const {
        std::vector<RatePlace> places(comparison_.offers.size());
        const Settings lens = move ? at(*move) : comparison_.settings;
        for (const std::size_t i : placed_) {
            const ComparablePay& pay = comparison_.offers[i].pay;
            places[i].pay = move && goesThrough(pay) ? payAt(i, lens) : pay.ladder.result;
        }
        for (RatePlace& place : places) {
            if (!place.pay) continue;
            const auto paysMore = [&](const RatePlace& other) { return other.pay && twiceMiddle(other) > twiceMiddle(place); };
            place.place = 1 + static_cast<int>(std::count_if(places.begin(), places.end(), paysMore));
        }
        return places;
    }

    static Decimal twiceMiddle(const RatePlace& place) { return place.pay->low.toDecimal() + place.pay->high.toDecimal(); }

    static std::vector<std::size_t> firstOf(const std::vector<RatePlace>& places) {
        std::vector<std::size_t> first;
        for (std::size_t i = 0; i < places.size(); ++i)
            if (places[i].place == 1) first.push_back(i);
        return first;
    }

    static bool sameOrder(const std::vector<RatePlace>& a, const std::vector<RatePlace>& b) {
        return std::equal(a.begin(), a.end(), b.begin(),
                          [](const RatePlace& one, const RatePlace& other) { return one.place == other.place; });
    }

    [[nodiscard]] std::vector<std::size_t> firstAt(const Decimal& rate) const { return firstOf(placesAt(Move{100, rate})); }

    /// `direction`: 1 above the rate in use, -1 below.
    [[nodiscard]] std::optional<RateFlip> flip(int direction, int percent) const {
        const Decimal base = result_.rate.quotient();
        const int digits = digitsAfterPoint(base, flipDigits);
        const auto rateOf = [digits](std::int64_t units) { return Decimal::ofScaled(units, digits); };
        const auto unitsOf = [digits](const Decimal& rate, Rounding mode) {
            const Decimal fitted = rate.rounded(digits, mode);
            return static_cast<std::int64_t>((fitted * Decimal::ofScaled(powerOfTen(digits), 0)).whole());
        };
        const auto outwards = direction > 0 ? Rounding::ceiling : Rounding::floor;
        std::int64_t near = unitsOf(base, outwards);
        const Decimal step = base * Decimal::ofScaled(percent, 2);
        const std::int64_t ends[] = {unitsOf(direction > 0 ? base + step : base - step, outwards),
                                     unitsOf(direction > 0 ? result_.highest : result_.lowest, outwards)};
        for (std::int64_t far : ends) {
            if (firstAt(rateOf(far)) == result_.first) continue;
            if (firstAt(rateOf(near)) != result_.first) return flipAt(rateOf(near));
            while (far - near > 1 || near - far > 1) {
                const std::int64_t middle = near + (far - near) / 2;
                (firstAt(rateOf(middle)) == result_.first ? near : far) = middle;
            }
            return flipAt(rateOf(far));
        }
        return std::nullopt;
    }

    [[nodiscard]] RateFlip flipAt(const Decimal& rate) const {
        RateFlip found;
        found.rate = rate;
        const Decimal base = withSignificantDigits(result_.rate.quotient(), crossDigits);
        found.percent = ((rate - base) * Decimal(100)).dividedBy(base, 2, Rounding::halfEven);
        found.first = firstAt(rate);
        found.isTie = std::any_of(result_.first.begin(), result_.first.end(), [&](std::size_t offer) {
            return std::find(found.first.begin(), found.first.end(), offer) != found.first.end();
        });
        return found;
    }

    const Comparison& comparison_;
    const ReferenceData& reference_;
    Currency currency_;
    Currency to_;
    std::vector<std::size_t> placed_;
    RateWhatIf result_;
};

}  // namespace

RateWhatIf whatIfRateMoves(const Comparison& comparison, Currency currency, const ReferenceData& reference, int percent) {
    return WhatIf(comparison, currency, reference).all(std::clamp(percent, 1, mostRateMove));
}

std::vector<Currency> movableCurrencies(const Comparison& comparison) {
    std::vector<Currency> movable;
    for (const ComparableOffer& offer : comparison.offers)
        for (const ExchangeRate& rate : offer.pay.rates)
            for (const Currency currency : {rate.from, rate.to})
                if (currency != comparison.settings.currency &&
                    std::find(movable.begin(), movable.end(), currency) == movable.end())
                    movable.push_back(currency);
    return movable;
}

}  // namespace offerbook::compare
