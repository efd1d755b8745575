#include "ui/charts/pay_gap_chart.h"

#include "core/compare/bar_span.h"
#include "core/compare/pay_scale.h"
#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PayGap)
};

using compare::ComparableFigure;
using compare::ComparableOffer;

struct OfferGap {
    const ComparableOffer& offer;
    compare::PayGap gap;

    [[nodiscard]] const ComparableFigure& advertised() const { return offer.figures[gap.advertised]; }
    [[nodiscard]] const ComparableFigure& counting() const { return offer.figures[gap.counting]; }
    [[nodiscard]] bool isDrawn() const { return advertised().pay.ladder.result && counting().pay.ladder.result; }
};

std::vector<OfferGap> gapsOf(const compare::Comparison& comparison) {
    std::vector<OfferGap> gaps;
    for (const ComparableOffer& offer : comparison.offers)
        if (auto gap = compare::payGapOf(offer)) gaps.push_back({offer, std::move(*gap)});
    return gaps;
}

QString figureOf(const ComparableFigure& one, PayPeriod period, const text::Formatter& format) {
    using Digits = text::Formatter::Digits;
    const auto& pay = one.pay;
    if (!pay.ladder.result) return phrase(pay.ladder.whyNot, format);
    const Digits digits = period == PayPeriod::hour ? Digits::all : Digits::none;
    if (pay.upperOpen) return Words::tr("from %1").arg(toQt(format.amount(pay.ladder.result->low, digits)));
    if (pay.lowerOpen) return Words::tr("up to %1").arg(toQt(format.amount(pay.ladder.result->high, digits)));
    return toQt(format.amountRange(*pay.ladder.result, digits));
}

/// "Offer letter, 20 Nov 2026"
QString nameOf(const PayObservation& said, const text::Formatter& format) {
    const QString kind = term(toWord(said.kind));
    return said.date ? Words::tr("%1, %2", "a kind of figure and its day").arg(kind, toQt(format.date(*said.date))) : kind;
}

/// "+3.2 %", or why the two cannot be held against each other.
QString differenceOf(const OfferGap& one, const text::Formatter& format) {
    const auto& relation = one.gap.relation;
    return relation.percent ? toQt(format.percent(*relation.percent, 1, true)) : phrase(relation.why, format);
}

PayChartRow rowOf(const OfferGap& one, const ComparableFigure& figure, const Money& top, PayPeriod period,
                  const text::Formatter& format) {
    PayChartRow row;
    row.offer = Words::tr("%1: %2", "a kind of figure and the employer")
                    .arg(term(toWord(figure.figure.observation.kind)), shortName(one.offer.posting));
    if (figure.figure.observation.date) row.place = toQt(format.date(*figure.figure.observation.date));
    row.figure = figureOf(figure, period, format);
    row.basis = figure.pay.basis == PayBasis::unknown ? Words::tr("gross or net not stated") : term(toWord(figure.pay.basis));
    row.basisKind = figure.pay.basis;
    row.lowerOpen = figure.pay.lowerOpen;
    row.upperOpen = figure.pay.upperOpen;
    const compare::BarSpan span = compare::barSpan(*figure.pay.ladder.result, top);
    row.low = span.from;
    row.high = span.to;
    return row;
}

/// "CERN: Advert 5,266–5,793; Offer letter, 20 Nov 2026: 5,600, by Ms Example: +1.3 %."
QString sentenceOf(const OfferGap& one, PayPeriod period, const text::Formatter& format) {
    const PayObservation& said = one.counting().figure.observation;
    QString counting = nameOf(said, format);
    if (!said.by.empty()) counting = Words::tr("%1, by %2", "a figure and who named it").arg(counting, toQt(said.by));
    return Words::tr("%1: advertised %2; %3: %4. Difference: %5")
        .arg(shortName(one.offer.posting), figureOf(one.advertised(), period, format), counting,
             figureOf(one.counting(), period, format), differenceOf(one, format));
}

}  // namespace

PayChartData payGapChart(const compare::Comparison& comparison, const text::Formatter& format) {
    PayChartData chart;
    const auto& settings = comparison.settings;
    chart.title = Words::tr("From the advert to what was confirmed, %1 in %2")
                      .arg(perPeriod(settings.period), toQt(settings.currency.code()));
    const auto gaps = gapsOf(comparison);
    std::vector<MoneyRange> ranges;
    for (const OfferGap& one : gaps)
        if (one.isDrawn()) {
            ranges.push_back(*one.advertised().pay.ladder.result);
            ranges.push_back(*one.counting().pay.ladder.result);
        }
    const auto scale = compare::payScale(ranges);
    for (const OfferGap& one : gaps) {
        const QString sentence = sentenceOf(one, settings.period, format);
        if (!scale || !one.isDrawn()) {
            chart.notDrawn << sentence;
            continue;
        }
        chart.explanation << sentence;
        for (const ComparableFigure* figure : {&one.advertised(), &one.counting()})
            chart.rows.push_back(rowOf(one, *figure, scale->top, settings.period, format));
    }
    if (scale)
        for (const Money& tick : scale->ticks)
            chart.ticks.push_back({compare::barSpan(MoneyRange::single(tick), scale->top).to, toQt(format.amount(tick))});
    chart.description = (QStringList{chart.title} + chart.explanation + chart.notDrawn).join(QLatin1Char('\n'));
    return chart;
}

}  // namespace offerbook::ui
