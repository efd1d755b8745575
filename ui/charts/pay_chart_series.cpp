#include "ui/charts/pay_chart_series.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QLineSeries>
#include <QToolTip>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr qreal barHalf = 0.2;
constexpr qreal bandHalf = 0.42;
constexpr int markWidth = 5;  // thousandths
constexpr qsizetype longestLabel = 26;
constexpr qsizetype longestBasis = 30;         // a line
constexpr std::size_t mostWithThreeLines = 6;  // rows; more of them leave no room for more than two lines each

struct Look {
    QColor fill;
    QColor outline;
};

Look lookOf(PayBasis basis, const Theme& theme) {
    if (basis == PayBasis::net || basis == PayBasis::taxFree) return {theme.accent, theme.accent};
    return basis == PayBasis::gross ? Look{theme.card, theme.accent} : Look{theme.track, theme.muted};
}

QString shortened(const QString& text) {
    return text.size() <= longestLabel ? text : text.left(longestLabel - 1) + QChar(0x2026);
}

QAreaSeries* addArea(QChart& chart, int from, int to, qreal middle, qreal half, const Look& look) {
    auto* upper = new QLineSeries(&chart);
    auto* lower = new QLineSeries(&chart);
    for (const int x : {from, to}) {
        upper->append(x, middle + half);
        lower->append(x, middle - half);
    }
    auto* area = new QAreaSeries(upper, lower);
    area->setBrush(look.fill);
    area->setPen(QPen(look.outline, 1));
    chart.addSeries(area);
    return area;
}

void explainOnHover(QAreaSeries* area, const QString& words) {
    QObject::connect(area, &QAreaSeries::hovered, area, [words](const QPointF&, bool over) {
        if (over)
            QToolTip::showText(QCursor::pos(), words.toHtmlEscaped());
        else
            QToolTip::hideText();
    });
}

void addRow(QChart& chart, const PayChartRow& row, qreal middle, const Theme& theme) {
    if (row.band) {
        auto* band = addArea(chart, row.band->low, row.band->high, middle, bandHalf, {theme.accentSoft, theme.accentSoft});
        explainOnHover(band, row.band->label);
    }
    // A single amount keeps its place and gets a width that can be seen.
    const bool single = row.low == row.high;
    const int from = single ? std::max(row.low - markWidth / 2, 0) : row.low;
    auto* bar = addArea(chart, from, single ? from + markWidth : row.high, middle, barHalf, lookOf(row.basisKind, theme));
    bar->setName(row.offer);
    explainOnHover(bar, QStringLiteral("%1: %2, %3").arg(row.offer, row.figure, row.basis));
}

QCategoryAxis* axis(const Theme& theme) {
    auto* made = new QCategoryAxis();
    made->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    made->setTruncateLabels(false);  // they are short enough already, and QtCharts cuts whole lines
    made->setLabelsFont(theme.font(Theme::smallSize));
    made->setLabelsColor(theme.ink);
    made->setLinePen(QPen(theme.line, 1));
    made->setGridLinePen(QPen(theme.line, 1));
    return made;
}

/// What qualifies a figure stands whole, over as many lines as it needs: the chart itself would cut a long one.
QStringList broken(const QString& words) {
    QStringList lines;
    for (const QString& word : words.split(QLatin1Char(' '))) {
        if (!lines.isEmpty() && lines.back().size() + 1 + word.size() <= longestBasis)
            lines.back() += QLatin1Char(' ') + word;
        else
            lines << word;
    }
    return lines;
}

/// The offer above its figure; what qualifies the figure takes lines of its own where it does not fit beside it.
QStringList labelLines(const PayChartRow& row, bool hasRoom) {
    const QString figure = row.figure + QLatin1Char(' ') + row.basis;
    QStringList lines{shortened(row.offer)};
    if (hasRoom && shortened(figure) != figure)
        lines << shortened(row.figure) << broken(row.basis);
    else
        lines << shortened(figure);
    return lines;
}

bool hasRoomForLines(const PayChartData& data) { return data.rows.size() <= mostWithThreeLines; }

QString labelOf(const PayChartRow& row, bool hasRoom) {
    QStringList lines = labelLines(row, hasRoom);
    for (QString& line : lines) line = line.toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace

int mostLabelLines(const PayChartData& data) {
    qsizetype most = 0;
    for (const PayChartRow& row : data.rows) most = std::max(most, labelLines(row, hasRoomForLines(data)).size());
    return static_cast<int>(most);
}

void fillPayChart(QChart& chart, const PayChartData& data, const Theme& theme) {
    const auto count = static_cast<int>(data.rows.size());
    auto* amounts = axis(theme);
    amounts->setRange(0, PayChartData::scale);
    for (const PayChartTick& tick : data.ticks) amounts->append(tick.label, tick.at);
    auto* offers = axis(theme);
    offers->setRange(-0.6, count - 0.4);
    offers->setGridLineVisible(false);
    // Rows read downwards, values grow upwards.
    for (int i = count - 1; i >= 0; --i) {
        const PayChartRow& row = data.rows[static_cast<std::size_t>(i)];
        offers->append(labelOf(row, hasRoomForLines(data)), count - 1 - i);
    }
    for (int i = 0; i < count; ++i) addRow(chart, data.rows[static_cast<std::size_t>(i)], count - 1 - i, theme);
    chart.addAxis(amounts, Qt::AlignBottom);
    chart.addAxis(offers, Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(amounts);
        series->attachAxis(offers);
    }
}

}  // namespace offerbook::ui
