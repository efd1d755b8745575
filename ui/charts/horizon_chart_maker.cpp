#include "ui/charts/horizon_chart_maker.h"

#include "core/compare/bar_span.h"
#include "core/compare/pay_scale.h"
#include "ui/bridge/strings.h"
#include "ui/models/horizon_rows.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace offerbook::ui {
namespace {

using compare::HorizonMark;
using compare::HorizonOffer;

constexpr int monthsPerYear = 12;
constexpr int scale = HorizonChartData::scale;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HorizonChart)
};

bool isEnd(HorizonMark::Kind kind) {
    return kind == HorizonMark::Kind::contractEnds || kind == HorizonMark::Kind::extensionEnds ||
           kind == HorizonMark::Kind::nextEnds;
}

/// How high the middle of the line is at a place along the horizon: straight between the ends of two months.
int heightAt(const HorizonChartLine& line, int at) {
    const int months = static_cast<int>(line.points.size()) - 1;
    const int along = at * months;
    const auto index = static_cast<std::size_t>(std::min(along / scale, months));
    const auto next = std::min(index + 1, line.points.size() - 1);
    const auto middle = [&](std::size_t i) { return (line.points[i].low + line.points[i].high) / 2; };
    return middle(index) + (middle(next) - middle(index)) * (along % scale) / scale;
}

HorizonChartLine lineOf(const compare::Comparison& comparison, std::size_t index, const Money& top,
                        const text::Formatter& format) {
    const HorizonOffer& offer = comparison.horizon->offers[index];
    HorizonChartLine line;
    line.offer = shortName(comparison.offers[index].posting);
    line.figure = sumText(offer, offer.sum, format);
    line.points.push_back({});
    for (const compare::HorizonMonth& month : offer.months) {
        const compare::BarSpan span = compare::barSpan(month.sum, top);
        line.points.push_back({span.from, span.to});
    }
    for (const HorizonMark& mark : offer.marks) {
        if (!isEnd(mark.kind)) continue;
        const Decimal along = (mark.at * Decimal(scale)).dividedBy(Decimal(comparison.horizon->months), 0, Rounding::halfEven);
        HorizonChartLine::Mark shown;
        shown.at = static_cast<int>(along.whole());
        shown.height = heightAt(line, shown.at);
        shown.label = toQt(format.date(mark.day));
        shown.words = Words::tr("%1 %2").arg(term("horizon.mark." + std::string(compare::toWord(mark.kind))), shown.label);
        line.marks.push_back(std::move(shown));
    }
    return line;
}

std::optional<compare::PayScale> scaleOf(const compare::Horizon& horizon) {
    std::vector<MoneyRange> sums;
    for (const HorizonOffer& offer : horizon.offers)
        for (const compare::HorizonMonth& month : offer.months) sums.push_back(month.sum);
    return compare::payScale(sums);
}

void addTicks(HorizonChartData& chart, const compare::Horizon& horizon, const compare::PayScale& amounts,
              const text::Formatter& format) {
    for (const Money& tick : amounts.ticks)
        chart.amounts.push_back({compare::barSpan(MoneyRange::single(tick), amounts.top).to, toQt(format.amount(tick))});
    // A year apart, and two years on a long horizon.
    const int step = horizon.months > 5 * monthsPerYear ? 2 * monthsPerYear : monthsPerYear;
    for (int month = 0; month <= horizon.months; month += step) {
        const auto day = PartialDate::parse(toIso(horizon.monthAt(month)).substr(0, 7));
        chart.months.push_back({month * scale / horizon.months, toQt(format.date(*day))});
    }
}

void explain(HorizonChartData& chart, const compare::Comparison& comparison, const text::Formatter& format) {
    const compare::Horizon& horizon = *comparison.horizon;
    chart.explanation << Words::tr(
                             "A line is what has been paid since %1, with every assumption; the band around it is its range. "
                             "A dot is a day on which a contract ends.")
                             .arg(toQt(format.date(horizon.from)));
    bool gross = false;
    bool net = false;
    for (const HorizonOffer& offer : horizon.offers) {
        if (offer.months.empty()) continue;
        (offer.basis == PayBasis::net || offer.basis == PayBasis::taxFree ? net : gross) = true;
    }
    if (gross && net)
        chart.explanation << Words::tr("Gross and net stand side by side here: they cannot be held against each other.");
    for (const compare::Overtaking& one : horizon.overtakings)
        chart.explanation << Words::tr("%1 overtakes %2.")
                                 .arg(shortName(comparison.offers[one.offer].posting), overtakingText(comparison, one, format));
}

QString described(const HorizonChartData& chart, const QString& currency) {
    QStringList sentences{chart.title + QLatin1Char('.')};
    for (const HorizonChartLine& line : chart.lines) {
        sentences << Words::tr("%1: %2 %3 in all.").arg(line.offer, currency, line.figure);
        for (const auto& mark : line.marks) sentences << Words::tr("%1, %2").arg(line.offer, mark.words) + QLatin1Char('.');
    }
    return (sentences + chart.notDrawn + chart.explanation).join(QLatin1Char(' '));
}

}  // namespace

HorizonChartData horizonChart(const compare::Comparison& comparison, const text::Formatter& format) {
    HorizonChartData chart;
    if (!comparison.horizon) return chart;
    const compare::Horizon& horizon = *comparison.horizon;
    const QString currency = toQt(comparison.settings.currency.code());
    chart.title = Words::tr("Pay over %1 months in %2").arg(horizon.months).arg(currency);
    const auto amounts = scaleOf(horizon);
    for (std::size_t i = 0; i < horizon.offers.size(); ++i) {
        if (amounts && !horizon.offers[i].months.empty())
            chart.lines.push_back(lineOf(comparison, i, amounts->top, format));
        else
            chart.notDrawn << Words::tr("%1 has no line: %2")
                                  .arg(shortName(comparison.offers[i].posting), phrase(horizon.offers[i].whyNot, format));
    }
    if (amounts) addTicks(chart, horizon, *amounts, format);
    explain(chart, comparison, format);
    chart.description = described(chart, currency);
    return chart;
}

}  // namespace offerbook::ui
