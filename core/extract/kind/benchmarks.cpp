#include "core/extract/kind/benchmarks.h"

#include "core/extract/written_amounts.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract {
namespace {

bool isMark(char c) { return c == ' ' || c == ':' || c == '-' || c == '|' || c == '\t' || c == '*' || c == '.' || c == '('; }

Span trimmedLabel(std::string_view text, Span at) {
    while (at.begin < at.end && isMark(text[at.begin])) ++at.begin;
    while (at.end > at.begin && isMark(text[at.end - 1])) --at.end;
    return at;
}

/// "Example 2: Analyst in a bank" -> "Analyst in a bank".
Span withoutNumbering(std::string_view text, Span at) {
    const std::string_view label = text.substr(at.begin, at.size());
    const std::size_t colon = label.find(':');
    if (colon == std::string_view::npos || colon > 16 ||
        label.substr(0, colon).find_first_of("0123456789") == std::string_view::npos)
        return at;
    return trimmedLabel(text, {at.begin + colon + 1, at.end});
}

/// What an amount is for: the words before it on a short line, else the heading above, else a level named in its sentence.
Span labelOf(const ReadText& text, const WrittenAmount& amount) {
    const Line& line = text.lineAt(amount.at.begin);
    constexpr std::size_t longestLabel = 60;
    const Span before = trimmedLabel(text.text(), {line.content.begin, std::max(line.content.begin, amount.at.begin)});
    if (before.size() > 0 && before.size() <= longestLabel && text.slice(before).find(". ") == std::string_view::npos)
        return before;
    if (const Sentence* sentence = text.sentenceAt(amount.at.begin))
        if (const auto levels = text.hits("level", {sentence->begin, sentence->end});
            !levels.empty() && line.heading == Line::npos)
            return levels.front().at;
    if (line.heading == Line::npos) return before.size() <= longestLabel ? before : Span{};
    return withoutNumbering(text.text(), text.lines()[line.heading].content);
}

/// A bare dollar sign is taken as the American one where the text names no other dollar. Market figures are compared, never
/// paid, and `evidence` shows the sign.
std::optional<Currency> currencyOfBenchmark(const ReadText& text, const WrittenAmount& amount) {
    if (amount.currency || amount.sign != "$") return amount.currency;
    for (const auto group : {"currency", "currency-code"})
        for (const Hit& hit : text.hits(group))
            if (hit.value() != "USD" && hit.value().ends_with("D") && hit.value().size() == 3) return std::nullopt;
    return Currency::of("USD");
}

bool isPay(const ReadText& text, const WrittenAmount& amount) {
    if (amount.isUnpaid) return false;
    constexpr std::size_t reach = 25;
    Span around{amount.whole.begin > reach ? amount.whole.begin - reach : 0, amount.whole.end + reach};
    if (const Sentence* sentence = text.sentenceAt(amount.at.begin))
        around = {std::max(around.begin, sentence->begin), std::min(around.end, std::max(sentence->end, amount.whole.end))};
    if (!text.hits("company-figure", around).empty()) return false;
    const Decimal biggest = amount.high.value_or(amount.low.value_or(Decimal(0)));
    return amount.period.has_value() || biggest >= Decimal(500);
}

/// The title: the first heading near the top, else the first line.
std::string roleOf(const ReadText& text) {
    constexpr std::size_t longestTitle = 80;
    constexpr std::size_t top = 60;
    const Line* first = nullptr;
    for (std::size_t i = 0; i < text.lines().size() && i < top; ++i) {
        const Line& line = text.lines()[i];
        if (line.kind == LineKind::blank || line.isStructured || line.content.size() > longestTitle) continue;
        if (line.kind == LineKind::heading) return std::string(text.slice(line.content));
        if (first == nullptr) first = &line;
    }
    return first == nullptr ? std::string() : std::string(text.slice(first->content));
}

Benchmark payBenchmark(const ReadText& text, const WrittenAmount& amount, const std::string& role) {
    Benchmark benchmark;
    benchmark.role = role;
    const Span label = labelOf(text, amount);
    benchmark.label = std::string(text.slice(label));
    benchmark.pay.low = amount.low;
    benchmark.pay.high = amount.isRange || amount.isFrom || amount.isUpTo ? amount.high : amount.low;
    benchmark.pay.currency = currencyOfBenchmark(text, amount);
    benchmark.pay.period = amount.period;
    benchmark.pay.paymentsPerYear = amount.paymentsPerYear;
    benchmark.pay.basis = amount.basis;
    const bool joined = label.size() > 0 && label.end <= amount.at.begin && amount.at.begin - label.end < 4;
    benchmark.evidence.push_back(text.evidence({joined ? label.begin : amount.at.begin, amount.whole.end}));
    return benchmark;
}

/// "0-2 for juniors, 2-4 for middle, and 5+ for seniors"; "Senior: 5 to 8 years".
void addYears(const ReadText& text, const std::string& role, std::vector<Benchmark>& found) {
    static const re2::RE2 pattern(
        R"((\d{1,2})\s?(?:(?:-|to|bis|a)\s?(\d{1,2})|(\+))\s+(?:(?:years?|jahre[n]?|ans|anni)\s+)?(?:for|fur|pour|per)\s+([a-z][a-z ]{2,40}))");
    const std::string_view folded = text.folded().text();
    re2::StringPiece rest(folded.data(), folded.size());
    re2::StringPiece low;
    re2::StringPiece high;
    re2::StringPiece open;
    re2::StringPiece level;
    while (re2::RE2::FindAndConsume(&rest, pattern, &low, &high, &open, &level)) {
        const Span levelAt = text.folded().toOriginal({static_cast<std::size_t>(level.data() - folded.data()),
                                                       static_cast<std::size_t>(level.data() - folded.data()) + level.size()});
        const auto levels = text.hits("level", levelAt);
        if (levels.empty()) continue;
        const Span all = text.folded().toOriginal({static_cast<std::size_t>(low.data() - folded.data()),
                                                   static_cast<std::size_t>(level.data() - folded.data()) + level.size()});
        Benchmark benchmark;
        benchmark.role = role;
        benchmark.label = std::string(text.slice(levels.front().at));
        benchmark.yearsLow = Decimal::parse(std::string_view(low.data(), low.size()));
        if (!high.empty()) benchmark.yearsHigh = Decimal::parse(std::string_view(high.data(), high.size()));
        benchmark.evidence.push_back(text.evidence({all.begin, levels.front().at.end}));
        found.push_back(std::move(benchmark));
    }
}

}  // namespace

std::vector<Benchmark> findBenchmarks(const ReadText& text) {
    std::vector<Benchmark> found;
    const std::string role = roleOf(text);
    for (const WrittenAmount& amount : findAmounts(text))
        if (isPay(text, amount)) found.push_back(payBenchmark(text, amount, role));
    addYears(text, role, found);
    return found;
}

}  // namespace offerbook::extract
