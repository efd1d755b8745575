#include "core/extract/market/said_of_all.h"

#include "core/extract/find/salary/pay_words.h"

#include <algorithm>

namespace offerbook::extract {
namespace {

struct NamedCurrency {
    Currency currency;
    Span at;  ///< original
};

/// The one currency that a text names by its code or name, with the first place; none where it names two, or an open sign.
std::optional<NamedCurrency> onlyCurrency(const ReadText& text) {
    std::optional<NamedCurrency> only;
    for (const auto group : {"currency-code", "currency"})
        for (const Hit& hit : text.hits(group)) {
            const auto named = Currency::fromCode(hit.value());
            if (!named) return std::nullopt;  // a sign of several currencies
            if (only && only->currency != *named) return std::nullopt;
            if (!only || hit.at.begin < only->at.begin) only = NamedCurrency{*named, hit.at};
        }
    return only;
}

bool isInTable(const ReadText& text, const WrittenAmount& amount) {
    return text.lines()[text.lineIndexAt(amount.at.begin)].kind == LineKind::tableCell;
}

/// A pay of a time or of a year: no count of people, no percentile, no year of the calendar.
bool isOfSizeOfPay(const WrittenAmount& amount) {
    const Decimal least(500);
    const Decimal firstYear(1990);
    const Decimal lastYear(2100);
    const Decimal low = amount.low.value_or(amount.high.value_or(Decimal()));
    const bool isYear = !amount.isMultiplied && low >= firstYear && low <= lastYear;
    return low >= least && !isYear;
}

template <class Value>
struct SaidAt {
    Value value;
    Span at;  ///< original
};

/// What all sentences about "all figures" say, where they say one thing.
template <class Value, std::size_t N>
std::optional<SaidAt<Value>> saidOfAll(const find::Page& page, const std::vector<std::size_t>& units,
                                       const std::array<find::PayWord<Value>, N>& words) {
    std::vector<SaidAt<Value>> said;
    for (const std::size_t unit : units)
        for (const find::PayWord<Value>& word : words)
            for (const find::Found& found : page.found(word.group, unit))
                said.push_back({word.value, page.originalSpan(found.at())});
    const bool isOne =
        std::all_of(said.begin(), said.end(), [&](const SaidAt<Value>& one) { return one.value == said.front().value; });
    if (said.empty() || !isOne) return std::nullopt;
    return said.front();
}

std::vector<std::size_t> unitsAboutAll(const find::Page& page) {
    constexpr std::size_t longest = 240;
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < page.units().size(); ++unit) {
        const Span at = page.units()[unit].at;
        if (at.size() <= longest && page.asked().hold("market.of-all", page.words(at), page.languages())) units.push_back(unit);
    }
    return units;
}

}  // namespace

MarketAmounts marketAmounts(const ReadText& text) {
    MarketAmounts found{findAmounts(text), {}};
    const auto isMoney = [](const WrittenAmount& amount) { return !amount.isUnpaid; };
    if (std::any_of(found.amounts.begin(), found.amounts.end(), isMoney)) return found;
    const auto only = onlyCurrency(text);
    if (!only) return found;
    AmountHints hints;
    hints.withoutCurrency = true;
    std::vector<WrittenAmount> bare = findAmounts(text, hints);
    std::erase_if(
        bare, [&](const WrittenAmount& amount) { return amount.isUnpaid || !isInTable(text, amount) || !isOfSizeOfPay(amount); });
    for (WrittenAmount& amount : bare) amount.currency = only->currency;
    if (!bare.empty()) found = {std::move(bare), only->at};
    return found;
}

void shareSaidOfAll(const find::Page& page, std::vector<FigurePay>& figures) {
    const std::vector<std::size_t> units = unitsAboutAll(page);
    if (units.empty()) return;
    const auto period = saidOfAll(page, units, find::periodWords);
    const auto basis = saidOfAll(page, units, find::basisWords);
    for (FigurePay& figure : figures) {
        if (!figure.pay.period && period) {
            figure.pay.period = period->value;
            figure.elsewhere.push_back(period->at);
        }
        if (figure.pay.basis == PayBasis::unknown && basis) {
            figure.pay.basis = basis->value;
            figure.elsewhere.push_back(basis->at);
        }
    }
}

}  // namespace offerbook::extract
