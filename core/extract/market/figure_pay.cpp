#include "core/extract/market/figure_pay.h"

#include "core/extract/find/salary/pay_of_amount.h"
#include "core/extract/find/salary/pay_words.h"

#include <algorithm>
#include <array>

namespace offerbook::extract {
namespace {

template <class Value>
struct Said {
    Value value;
    Span at;  ///< flat
};

/// What a line says within a flat span where it says one thing: "gross a month" and not "gross and net".
template <class Value, std::size_t N>
std::optional<Said<Value>> saidIn(const find::Page& page, std::size_t line, Span within,
                                  const std::array<find::PayWord<Value>, N>& words) {
    std::optional<Said<Value>> said;
    const auto [first, last] = page.unitsOfLine(line);
    for (const find::PayWord<Value>& word : words)
        for (std::size_t unit = first; unit < last; ++unit)
            for (const find::Found& found : page.found(word.group, unit)) {
                if (found.at().begin < within.begin || found.at().end > within.end) continue;
                if (said && said->value != word.value) return std::nullopt;
                if (!said) said = Said<Value>{word.value, found.at()};
            }
    return said;
}

/// The only period that figures of the text state, with the first of them; none where they state several.
const FigurePay* onlyPeriod(const std::vector<FigurePay>& figures) {
    const FigurePay* first = nullptr;
    for (const FigurePay& figure : figures) {
        if (!figure.pay.period) continue;
        if (first != nullptr && first->pay.period != figure.pay.period) return nullptr;
        if (first == nullptr) first = &figure;
    }
    return first;
}

/// Of a line that is no sentence of the text, such as the advice of a site: the amount's own words.
Pay payAlone(const WrittenAmount& amount) {
    Pay pay;
    pay.low = amount.low;
    pay.high = amount.isRange || amount.isFrom || amount.isUpTo ? amount.high : amount.low;
    pay.currency = amount.currency;
    pay.period = amount.period;
    pay.paymentsPerYear = amount.paymentsPerYear;
    pay.basis = amount.basis;
    return pay;
}

/// One of those that are written with a bare "$".
bool isDollar(const Vocabulary& vocabulary, const Currency& currency) {
    const Phrase* sign = vocabulary.exactly("currency", "$");
    return sign != nullptr && sign->value.find(currency.code()) != std::string::npos;
}

/// What a period said elsewhere may be of: "2,200" is no year's pay and "900" no hour's, in currencies of offers.
bool isOfSize(const Pay& pay, PayPeriod period) {
    const Decimal size = pay.low ? *pay.low : pay.high.value_or(Decimal());
    const Decimal leastOfYear(6'000);
    const Decimal mostOfHour(300);
    if (period == PayPeriod::year) return size >= leastOfYear;
    return period != PayPeriod::hour || size <= mostOfHour;
}

/// Words beside a figure of their own line are of that one.
bool hasFigure(std::string_view words) {
    int digits = 0;
    for (const char c : words) {
        digits = c >= '0' && c <= '9' ? digits + 1 : c == '.' || c == ',' || c == '\'' ? digits : 0;
        if (digits > 4) return true;  // more than a year of the calendar
    }
    return false;
}

/// A year's pay beside an hour's is of another period, whatever the list says.
bool isOfOneSize(const Pay& a, const Pay& b) {
    const Decimal most(6);
    const auto sizeOf = [](const Pay& pay) { return pay.low ? *pay.low : pay.high.value_or(Decimal()); };
    const Decimal x = sizeOf(a);
    const Decimal y = sizeOf(b);
    return x <= y * most && y <= x * most;
}

}  // namespace

void shareOnlyPeriod(std::vector<FigurePay>& figures) {
    const FigurePay* said = onlyPeriod(figures);
    if (said == nullptr) return;
    const FigurePay shared = *said;
    for (FigurePay& figure : figures) {
        if (figure.pay.period || figure.pay.currency != shared.pay.currency || !isOfOneSize(figure.pay, shared.pay) ||
            !isOfSize(figure.pay, *shared.pay.period))
            continue;
        figure.pay.period = shared.pay.period;
        figure.elsewhere.push_back(shared.whole);
    }
}

FigureReader::FigureReader(const find::Clues& clues) : clues_(clues), page_(clues.page), above_(clues.page.text()) {
    for (const find::PlaceHit& place : clues.places) {
        const auto currency = dollarOf(place.country);
        namesOtherDollars_ |= currency && currency->code() != "USD";
    }
    for (const auto group : {"currency", "currency-code"})
        for (const Hit& hit : page_.text().hits(group))
            if (const auto named = Currency::fromCode(hit.value()); named && named->code() != "USD")
                namesOtherDollars_ |= isDollar(page_.text().vocabulary(), *named);
}

FigurePay FigureReader::read(const WrittenAmount& amount) {
    FigurePay figure;
    const Span at = page_.flatSpan(amount.at);
    Span whole = find::joined(page_.flatSpan(amount.whole), at);
    const std::size_t unit = page_.unitAt(at.begin);
    const std::size_t line = page_.text().lineIndexAt(amount.at.begin);
    figure.pay = unit == find::Page::npos ? payAlone(amount) : find::payOf(page_, amount, unit, at, whole);
    figure.whole = page_.originalSpan(whole);
    figure.country = countryOf(unit, line);
    if (!figure.pay.currency && amount.sign == "$") {
        figure.pay.currency = dollarOf(figure.country);
        if (!figure.pay.currency && !namesOtherDollars_) figure.pay.currency = Currency::fromCode("USD");
    }
    takeFromAbove(amount.at.begin, figure);
    takeFromBefore(line, figure);
    before_ = Before{page_.text().lines()[line].heading, figure};
    return figure;
}

void FigureReader::takeFromAbove(std::size_t at, FigurePay& figure) const {
    for (const std::size_t there : above_.of(page_.text().lineIndexAt(at))) {
        const Span words = page_.flatSpan(above_.wordsFor(at, there));
        if (hasFigure(page_.words(words))) continue;
        if (!figure.pay.period)
            if (const auto said = saidIn(page_, there, words, find::periodWords)) {
                if (isOfSize(figure.pay, said->value)) {
                    figure.pay.period = said->value;
                    figure.elsewhere.push_back(page_.originalSpan(said->at));
                }
            }
        if (figure.pay.basis == PayBasis::unknown)
            if (const auto said = saidIn(page_, there, words, find::basisWords)) {
                figure.pay.basis = said->value;
                figure.elsewhere.push_back(page_.originalSpan(said->at));
            }
    }
}

/// "- Beginner: 32,000 € a year gross" and below it "- Senior: 50,000 €".
void FigureReader::takeFromBefore(std::size_t line, FigurePay& figure) const {
    const Line& own = page_.text().lines()[line];
    if (!before_ || own.kind == LineKind::paragraph || before_->heading != own.heading) return;
    const FigurePay& before = before_->figure;
    if (before.pay.currency != figure.pay.currency || !isOfOneSize(before.pay, figure.pay)) return;
    bool taken = false;
    if (!figure.pay.period && before.pay.period) figure.pay.period = before.pay.period, taken = true;
    if (figure.pay.basis == PayBasis::unknown && figure.pay.period == before.pay.period && before.pay.basis != PayBasis::unknown)
        figure.pay.basis = before.pay.basis, taken = true;
    if (!taken) return;
    if (before.elsewhere.empty())
        figure.elsewhere.push_back(before.whole);
    else
        figure.elsewhere = before.elsewhere;
}

/// What has no full stop for pages is about no one country.
constexpr std::size_t longestUnit = 2000;

std::string FigureReader::countryOf(std::size_t unit, std::size_t line) const {
    if (unit != find::Page::npos && page_.units()[unit].at.size() <= longestUnit)
        if (std::string country = countryIn(page_.units()[unit].at); !country.empty()) return country;
    for (const std::size_t there : above_.of(line)) {
        const Line& above = page_.text().lines()[there];
        if (std::string country = countryIn(page_.flatSpan({above.begin, above.end})); !country.empty()) return country;
    }
    return clues_.country;
}

/// The one country that a stretch names.
std::string FigureReader::countryIn(Span flat) const {
    std::string country;
    for (const find::PlaceHit& place : find::placesIn(clues_, flat)) {
        if (place.isAmbiguous || place.isSmall || place.country.empty()) continue;
        if (!country.empty() && country != place.country) return {};
        country = place.country;
    }
    return country;
}

std::optional<Currency> FigureReader::dollarOf(const std::string& country) const {
    if (country.empty()) return std::nullopt;
    const Phrase* own = page_.text().vocabulary().exactly("currency-of-country", foldedForm("country:" + country));
    const auto currency = own == nullptr ? std::nullopt : Currency::fromCode(own->value);
    return currency && isDollar(page_.text().vocabulary(), *currency) ? currency : std::nullopt;
}

}  // namespace offerbook::extract
