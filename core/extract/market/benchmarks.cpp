#include "core/extract/market/benchmarks.h"

#include "core/extract/market/figure_label.h"
#include "core/extract/market/figure_pay.h"
#include "core/extract/market/market_role.h"
#include "core/extract/market/said_of_all.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract {
namespace {

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

Benchmark benchmarkOf(const ReadText& text, const FigurePay& figure, const FigureLabel& label, const std::string& role) {
    Benchmark benchmark;
    benchmark.role = role;
    benchmark.label = std::string(text.slice(label.at));
    if (label.column.size() > 0) benchmark.label += " \u00b7 " + std::string(text.slice(label.column));
    benchmark.pay = figure.pay;
    benchmark.country = figure.country;
    const bool joined = label.at.size() > 0 && label.at.end <= figure.whole.begin && figure.whole.begin - label.at.end < 4;
    benchmark.evidence.push_back(text.evidence({joined ? label.at.begin : figure.whole.begin, figure.whole.end}));
    for (const Span& span : figure.elsewhere) benchmark.evidence.push_back(text.evidence(span));
    return benchmark;
}

/// "Level | Low | Median | High": the figures of a row under the names of its ends are the range of its level. `figures` and
/// `labels` go together.
void joinRanges(const find::Page& page, std::vector<FigurePay>& figures, std::vector<FigureLabel>& labels) {
    const ReadText& text = page.text();
    const auto isUnder = [&](std::size_t i, std::string_view group) {
        const Span column = labels[i].column;
        return column.size() > 0 && page.asked().hold(group, text.foldedSlice(column), page.languages());
    };
    const auto isOne = [](const Pay& pay) { return pay.low && pay.low == pay.high; };
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!isUnder(i, "market.low-column") || !isOne(figures[i].pay)) continue;
        for (std::size_t k = i + 1; k < figures.size() && labels[k].at == labels[i].at; ++k) {
            const Pay& end = figures[k].pay;
            if (!isUnder(k, "market.high-column") || !isOne(end) || end.currency != figures[i].pay.currency ||
                *end.low < *figures[i].pay.low)
                continue;
            figures[i].pay.high = end.high;
            figures[i].elsewhere.push_back(figures[k].whole);
            labels[i].column = {};
            figures.erase(figures.begin() + static_cast<std::ptrdiff_t>(k));
            labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(k));
            break;
        }
    }
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

std::vector<Benchmark> findBenchmarks(const find::Clues& clues) {
    const ReadText& text = clues.page.text();
    std::vector<Benchmark> found;
    const std::string role = marketRole(clues.page);
    const LinesAbove above(text);
    FigureReader reader(clues);
    std::vector<FigurePay> figures;
    std::vector<FigureLabel> labels;
    std::size_t behind = 0;
    const MarketAmounts market = marketAmounts(text);
    for (const WrittenAmount& amount : market.amounts) {
        if (isPay(text, amount)) {
            figures.push_back(reader.read(amount));
            if (market.currency.size() > 0) figures.back().elsewhere.push_back(market.currency);
            labels.push_back(labelOf(clues.page, above, amount, behind));
        }
        behind = amount.whole.end;
    }
    shareSaidOfAll(clues.page, figures);
    shareOnlyPeriod(figures);
    joinRanges(clues.page, figures, labels);
    for (std::size_t i = 0; i < figures.size(); ++i) found.push_back(benchmarkOf(text, figures[i], labels[i], role));
    addYears(text, role, found);
    return found;
}

}  // namespace offerbook::extract
