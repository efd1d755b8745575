#include "core/extract/find/salary/pay_of_amount.h"

#include "core/extract/amount_context.h"
#include "core/extract/find/salary/pay_words.h"
#include "core/extract/find/salary/small_units.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

/// The value of the word of one of the groups that stands nearest to a place, of those that are not of something else.
template <class Value, std::size_t N, class IsOther>
std::optional<Value> nearest(const Page& page, const std::array<PayWord<Value>, N>& words, std::size_t unit, Span at,
                             std::size_t reach, Span* where, const IsOther& isOther) {
    std::optional<Value> best;
    std::size_t gapOfBest = reach + 1;
    for (const PayWord<Value>& word : words)
        for (const Found& found : page.found(word.group, unit)) {
            const Span there = found.at();
            const std::size_t gap = there.end <= at.begin   ? at.begin - there.end
                                    : there.begin >= at.end ? there.begin - at.end
                                                            : 0;
            if (gap >= gapOfBest || isOther(there)) continue;
            gapOfBest = gap;
            best = word.value;
            *where = there;
        }
    return best;
}

/// "42 hours per week", "25 Tage pro Jahr", "4 nights a week, 1,900 net": the period of something else beside the amount.
bool isOfTime(const Page& page, Span word, Span amount) {
    constexpr std::size_t before = 14;
    const std::size_t unit = page.unitAt(word.begin);
    const std::size_t line = unit == Page::npos ? 0 : page.units()[unit].at.begin;  // "CDI 39h" of the line above is not of it
    const std::size_t begin = std::max(word.begin > before ? word.begin - before : 0, std::min(line, word.begin));
    if (page.asked().hold("salary.of-time-before", page.words(Span{begin, word.begin}))) return true;
    // "a salary of 50-60k and a budget of €300 a month": the period of another amount.
    const Span between =
        word.begin >= amount.end ? Span{amount.end, word.begin} : Span{std::min(word.end, amount.begin), amount.begin};
    if (page.asked().hold("salary.other-money", page.words(between))) return true;
    return word.end <= amount.begin && page.asked().hold("salary.period-behind", page.words(word)) &&
           page.words(Span{word.end, amount.begin}).find_first_of(",;") != std::string_view::npos;
}

/// "The monthly gross salary follows the rates of the foundation and amounts to 2,300 euros": the word belongs to one of pay
/// before the only amount of the clause.
bool isOfThePay(const Page& page, std::size_t unit, Span word, Span amount) {
    if (word.end > amount.begin) return false;
    const std::string_view between = page.words(Span{word.end, amount.begin});
    constexpr std::size_t beside = 12;
    return between.find(';') == std::string_view::npos && between.find(". ") == std::string_view::npos &&
           !page.asked().hold("salary.other-money", between) && page.near("salary.word", unit, word, beside) != nullptr;
}

/// "USD 140,000 base, paid monthly": a year's pay in twelve parts.
bool isHowOftenPaid(const Page& page, Span word, PayPeriod period, const WrittenAmount& amount) {
    constexpr std::size_t before = 14;
    const Decimal mostOfMonth(15'000);
    const auto& least = amount.low ? amount.low : amount.high;
    if (period == PayPeriod::year || !least || *least <= mostOfMonth) return false;
    const std::size_t unit = page.unitAt(word.begin);
    const std::size_t line = unit == Page::npos ? word.begin : page.units()[unit].at.begin;
    const std::size_t begin = std::max(word.begin > before ? word.begin - before : 0, std::min(line, word.begin));
    return page.asked().hold("salary.paid-before", page.words(Span{begin, word.begin}));
}

/// "92'000 to 108'000 (13 Monatslöhne)": a year's pay in so many parts.
bool isNumberOfPayments(const Page& page, Span word) {
    constexpr std::size_t before = 12;
    const Span count{word.begin - std::min(word.begin, before), word.begin};
    return page.asked().hold("salary.payments-before", page.words(count));
}

/// What stands around an amount in its unit, which may be a line of megabytes.
std::string_view wordsAround(const Page& page, std::size_t unit, Span at) {
    constexpr std::size_t reach = 160;
    const Span all = page.units()[unit].at;
    return page.words(Span{std::max(all.begin, at.begin > reach ? at.begin - reach : 0), std::min(all.end, at.end + reach)});
}

Span lastWordOf(const Page& page, Span words) {
    const std::size_t blank = page.words(words).rfind(' ');
    return blank == std::string_view::npos ? words : Span{words.begin + blank + 1, words.end};
}

/// "Annual salary ranges:" above "$54,000 - $60,000" or above rows such as "Level II: $54,000 - $60,000".
std::size_t headingOfRows(const Page& page, std::size_t unit, Span at) {
    constexpr std::size_t rows = 4;
    const std::size_t more = page.text().language() == "fr" ? 28 : 14;  // "Entre 31 200 et 36 500 € selon expérience"
    const bool isRow = page.units()[unit].isAbout(Topic::salary) && page.units()[unit].kind == LineKind::labelValue;
    if (!isRow && page.units()[unit].at.size() >= at.size() + more) return Page::npos;
    for (std::size_t up = 1; up <= rows && up <= unit; ++up) {
        if (page.has("salary.heading", unit - up)) return unit - up;
        if (!isRow || !page.units()[unit - up].isAbout(Topic::salary)) break;
    }
    return Page::npos;
}

}  // namespace

bool isWrittenAsFrancs(const Page& page, Span at) {
    constexpr std::size_t behind = 4;
    static const RE2 francs("[0-9]'[0-9]{3}\\. ?-");
    static const RE2 centimes("^[0-9]{1,3}'[0-9]{3}(?:\\.[0-9]{2})?\\b");
    const std::string_view words = page.flat().substr(at.begin, at.size() + behind);
    // "32.- netto": with a full stop and a dash.
    static const RE2 round("^[0-9]{2,5}\\. ?-(?: ?[a-z(/,;]|$)");
    if (page.text().language() == "de" && RE2::PartialMatch(words, round)) return true;
    return RE2::PartialMatch(words, francs) || (page.text().language() != "en" && RE2::PartialMatch(words, centimes));
}

std::size_t headingOfFrancs(const Page& page, std::size_t unit, Span at) {
    constexpr std::size_t rows = 8;
    constexpr std::size_t more = 24;  // the class of pay before the amounts
    if (!isWrittenAsFrancs(page, at) || page.units()[unit].at.size() > at.size() + more) return Page::npos;
    for (std::size_t up = 1; up <= rows && up <= unit; ++up)
        if (page.has("salary.heading", unit - up)) return unit - up;
    return Page::npos;
}

bool isTimesMonths(const Page& page, Span at) {
    constexpr std::size_t reach = 30;
    const std::string_view behind = page.flat().substr(at.end, reach);
    return page.asked().hold("salary.times-months", behind);
}

Span joined(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

bool isPlausible(const Pay& pay) {
    const Decimal most = pay.high ? *pay.high : pay.low ? *pay.low : Decimal();
    const Decimal least = pay.low ? *pay.low : most;
    if (least > most) return false;
    const Decimal size(sizeOfAmounts(pay.currency));
    if (!pay.period) return least >= Decimal(5) && most <= Decimal(2'000'000) * size;
    switch (*pay.period) {
        case PayPeriod::hour: return least >= Decimal(2) && most <= Decimal(1'000) * size;
        case PayPeriod::day: return least >= Decimal(15) && most <= Decimal(10'000) * size;
        case PayPeriod::week: return least >= Decimal(50) && most <= Decimal(50'000) * size;
        case PayPeriod::month: return least >= Decimal(100) && most <= Decimal(10'000'000) * size;
        case PayPeriod::year: return least >= Decimal(1'000) && most <= Decimal(200'000'000) * size;
        case PayPeriod::once: return true;
    }
    return true;
}

Pay payOf(const Page& page, const WrittenAmount& amount, std::size_t unit, Span at, Span& whole) {
    Pay pay;
    pay.low = amount.low;
    pay.high = amount.isRange || amount.isUpTo ? amount.high : amount.isFrom ? std::nullopt : amount.low;
    if (amount.isUpTo && !amount.isRange) pay.low.reset();
    if (amount.isUpTo && !pay.high) pay.high = amount.high ? amount.high : amount.low;
    pay.currency = amount.currency;
    if (!pay.currency && amount.sign.empty() && isWrittenAsFrancs(page, at)) pay.currency = Currency::fromCode("CHF");
    pay.period = amount.period;
    pay.paymentsPerYear = amount.paymentsPerYear;
    pay.basis = amount.basis;
    constexpr std::size_t reach = 70;
    Span word;
    if (pay.period && isHowOftenPaid(page, lastWordOf(page, page.flatSpan(amount.whole)), *pay.period, amount))
        pay.period.reset();
    // "1'400 x 13" is a month's pay, "63'201 (13 payments)" a year's.
    const Decimal ofYears(15'000);
    const auto& least = amount.low ? amount.low : amount.high;
    const bool isOfMonth = !least || *least < ofYears;
    if (!pay.period && isOfMonth && amount.paymentsPerYear && isTimesMonths(page, at)) pay.period = PayPeriod::month;
    const auto isOfOther = [&](Span there) { return isOfTime(page, there, at); };
    const auto isAny = [](Span) { return false; };
    const auto isNoWordOfPay = [&](Span there) { return isOfTime(page, there, at) || !isOfThePay(page, unit, there, at); };
    constexpr std::size_t reachOfPay = 140;
    const auto isOfOtherThing = [&](Span there) { return isBasisOfOther(page.text(), there); };
    if (!pay.period)
        if (const auto period = nearest(page, periodWords, unit, at, reach, &word, isOfOther)) {
            const bool isPaid = isHowOftenPaid(page, word, *period, amount);
            const bool isCounted = !isOfMonth && *period == PayPeriod::month && isNumberOfPayments(page, word);
            // "The annual amount ... is EUR 16,243, paid in monthly instalments."
            const auto years = page.found("period.year", unit);
            if (isPaid && !years.empty()) word = years.front().at();
            if (!isPaid || !years.empty()) {
                pay.period = isPaid || isCounted ? PayPeriod::year : *period;
                whole = isPaid ? whole : joined(whole, word);
            }
        }
    if (!pay.period)
        if (const auto period = nearest(page, periodWords, unit, at, reachOfPay, &word, isNoWordOfPay);
            period && !isHowOftenPaid(page, word, *period, amount)) {
            pay.period = period;
            whole = joined(whole, word);
        }
    if (!pay.period)
        if (const std::size_t heading = std::min(headingOfRows(page, unit, at), headingOfFrancs(page, unit, at));
            heading != Page::npos)
            if (const auto period = nearest(page, periodWords, heading, page.units()[heading].at, 0, &word, isAny)) {
                pay.period = period;
                whole = joined(whole, word);
            }
    if (pay.basis == PayBasis::unknown || page.near("basis.tax-free", unit, at, reach) != nullptr)
        if (const auto basis = nearest(page, basisWords, unit, at, reach, &word, isOfOtherThing)) {
            const bool taxFree = page.near("basis.tax-free", unit, at, reach) != nullptr;
            pay.basis = taxFree ? PayBasis::taxFree : *basis;
            whole = joined(whole, word);
        }
    if (pay.basis == PayBasis::unknown)
        if (const auto basis = nearest(page, basisWords, unit, at, reachOfPay, &word, isNoWordOfPay)) {
            pay.basis = *basis;
            whole = joined(whole, word);
        }
    // "13,90 Euro + Sonntagszuschlag steuerfrei": what comes on top is free of tax.
    if (pay.basis == PayBasis::taxFree && page.asked().hold("pay.free-extra", wordsAround(page, unit, at)))
        pay.basis = PayBasis::unknown;
    if (pay.basis == PayBasis::unknown)
        if (const std::size_t heading = headingOfRows(page, unit, at); heading != Page::npos)
            if (const auto basis = nearest(page, basisWords, heading, page.units()[heading].at, 0, &word, isOfOtherThing)) {
                pay.basis = *basis;
                whole = joined(whole, word);
            }
    constexpr std::size_t near = 40;
    if (const Found* fullTime = page.near("workload.pay", unit, at, near); fullTime != nullptr) {
        pay.workload = WorkloadBasis::fullTime;
        whole = joined(whole, fullTime->at());
    }
    return pay;
}

}  // namespace offerbook::extract::find
