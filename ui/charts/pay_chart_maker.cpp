#include "ui/charts/pay_chart_maker.h"

#include "core/compare/bar_span.h"
#include "core/compare/pay_scale.h"
#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace offerbook::ui {
namespace {

using compare::BenchmarkBand;

std::vector<MoneyRange> drawnRanges(const compare::Comparison& comparison, const std::vector<BenchmarkBand>& bands) {
    std::vector<MoneyRange> ranges;
    for (const auto& offer : comparison.offers)
        if (offer.pay.ladder.result) ranges.push_back(*offer.pay.ladder.result);
    for (const BenchmarkBand& band : bands)
        if (!band.offers.empty()) ranges.push_back(*band.pay.ladder.result);
    return ranges;
}

QString cityOf(const Posting& posting) {
    return posting.locations.hasValue() && !posting.locations->empty() ? toQt(posting.locations->front().city) : QString();
}

/// The city; the title where another offer has the same name and city.
QString tellingApart(const compare::Comparison& comparison, const Posting& posting) {
    const auto same =
        std::count_if(comparison.offers.begin(), comparison.offers.end(), [&](const compare::ComparableOffer& other) {
            return shortName(other.posting) == shortName(posting) && cityOf(other.posting) == cityOf(posting);
        });
    return same > 1 && posting.title.hasValue() ? toQt(*posting.title) : cityOf(posting);
}

/// The cell of the table: the chart never words a figure of its own.
Cell payCell(const compare::Comparison& comparison, std::size_t offer, const text::Formatter& format) {
    static const ComparisonRow row = payRows().front();
    return row.cell(RowContext{comparison, offer, format});
}

QString labelOf(const Benchmark& benchmark) {
    if (benchmark.role.empty()) return toQt(benchmark.label);
    return benchmark.label.empty()
               ? toQt(benchmark.role)
               : QCoreApplication::translate("PayChart", "%1, %2").arg(toQt(benchmark.role), toQt(benchmark.label));
}

std::optional<PayChartBand> bandOf(std::size_t offer, const std::vector<BenchmarkBand>& bands, const Money& top) {
    for (const BenchmarkBand& band : bands) {
        if (std::find(band.offers.begin(), band.offers.end(), offer) == band.offers.end()) continue;
        const compare::BarSpan span = compare::barSpan(*band.pay.ladder.result, top);
        return PayChartBand{span.from, span.to, labelOf(band.benchmark)};
    }
    return std::nullopt;
}

PayChartRow rowOf(const compare::Comparison& comparison, std::size_t index, const text::Formatter& format) {
    const compare::ComparableOffer& offer = comparison.offers[index];
    const Cell cell = payCell(comparison, index, format);
    PayChartRow row;
    row.offer = shortName(offer.posting);
    row.place = tellingApart(comparison, offer.posting);
    row.figure = cell.main;
    row.basis = cell.note;
    row.basisKind = offer.pay.basis;
    row.lowerOpen = offer.pay.lowerOpen;
    row.upperOpen = offer.pay.upperOpen;
    row.best = cell.best;
    return row;
}

void explain(PayChartData& chart, const std::vector<BenchmarkBand>& bands, const text::Formatter& format) {
    std::set<bool> filled;
    bool singles = false;
    for (const PayChartRow& row : chart.rows) {
        filled.insert(row.basisKind == PayBasis::net || row.basisKind == PayBasis::taxFree);
        singles = singles || row.low == row.high;
    }
    if (filled.size() > 1)
        chart.explanation << QCoreApplication::translate(
            "PayChart",
            "Filled: net or tax-free. Outlined: gross, or the posting does not say. The two cannot be held "
            "against each other while no tax is taken off.");
    if (singles) chart.explanation << QCoreApplication::translate("PayChart", "A narrow mark is a single amount, a bar a range.");
    for (const BenchmarkBand& band : bands)
        if (!band.offers.empty())
            chart.explanation << QCoreApplication::translate("PayChart", "Shaded: market pay, %1, %2 %3.")
                                     .arg(labelOf(band.benchmark),
                                          toQt(format.range(*band.pay.ladder.result, text::Formatter::Digits::none)),
                                          term(toWord(band.pay.basis)));
}

QString described(const PayChartData& chart) {
    QStringList sentences{chart.title + QLatin1Char('.')};
    for (const PayChartRow& row : chart.rows)
        sentences << QCoreApplication::translate("PayChart", "%1: %2, %3.").arg(row.offer, row.figure, row.basis);
    return (sentences + chart.notDrawn + chart.explanation).join(QLatin1Char(' '));
}

}  // namespace

PayChartData payChart(const compare::Comparison& comparison, const std::vector<BenchmarkBand>& bands,
                      const text::Formatter& format) {
    PayChartData chart;
    const compare::Settings& settings = comparison.settings;
    chart.title =
        QCoreApplication::translate("PayChart", "Pay %1 in %2").arg(perPeriod(settings.period), toQt(settings.currency.code()));
    const auto scale = compare::payScale(drawnRanges(comparison, bands));
    for (std::size_t i = 0; i < comparison.offers.size(); ++i) {
        const compare::ComparableOffer& offer = comparison.offers[i];
        if (!offer.pay.ladder.result || !scale) {
            const QString why = phrase(offer.pay.ladder.whyNot, format);
            chart.notDrawn
                << (why.isEmpty()
                        ? QCoreApplication::translate("PayChart", "%1 has no bar.").arg(shortName(offer.posting))
                        : QCoreApplication::translate("PayChart", "%1 has no bar: %2").arg(shortName(offer.posting), why));
            continue;
        }
        PayChartRow row = rowOf(comparison, i, format);
        const compare::BarSpan span = compare::barSpan(*offer.pay.ladder.result, scale->top);
        row.low = span.from;
        row.high = span.to;
        row.band = bandOf(i, bands, scale->top);
        chart.rows.push_back(std::move(row));
    }
    if (scale)
        for (const Money& tick : scale->ticks)
            chart.ticks.push_back({compare::barSpan(MoneyRange::single(tick), scale->top).to, toQt(format.amount(tick))});
    explain(chart, bands, format);
    chart.description = described(chart);
    return chart;
}

}  // namespace offerbook::ui
