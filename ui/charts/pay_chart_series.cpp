#include "ui/charts/pay_chart_series.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace offerbook::ui {
namespace {

constexpr qreal barHalf = 0.2;
constexpr qreal bandHalf = 0.42;
constexpr int markWidth = 5;  // thousandths
constexpr int fewestLetters = 12;
constexpr int labelShare = 3;  ///< of the chart: the chart gives its labels a third of its width and cuts what is longer

struct Look {
    QColor fill;
    QColor outline;
};

Look lookOf(PayBasis basis, const Theme& theme) {
    if (basis == PayBasis::net || basis == PayBasis::taxFree) return {theme.accent, theme.accent};
    return basis == PayBasis::gross ? Look{theme.card, theme.accent} : Look{theme.track, theme.muted};
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

/// Words stand whole, over as many lines as they need: the chart itself would cut a long one.
QStringList broken(const QString& words, qsizetype longestLine) {
    QStringList lines;
    for (const QString& word : words.split(QLatin1Char(' '))) {
        if (!lines.isEmpty() && lines.back().size() + 1 + word.size() <= longestLine)
            lines.back() += QLatin1Char(' ') + word;
        else
            lines << word;
    }
    return lines;
}

/// The offer above its figure; what qualifies the figure takes lines of its own where it does not fit beside it.
QStringList labelLines(const PayChartRow& row, qsizetype longestLine) {
    const QString figure = row.figure + QLatin1Char(' ') + row.basis;
    const bool fitsBeside = figure.size() <= longestLine;
    return broken(row.offer, longestLine) +
           (fitsBeside ? QStringList{figure} : broken(row.figure, longestLine) + broken(row.basis, longestLine));
}

/// What the longest line of all labels takes.
int labelWidth(const PayChartData& data, const QFont& font, int lineLength) {
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const PayChartRow& row : data.rows)
        for (const QString& line : labelLines(row, lineLength)) widest = std::max(widest, metrics.horizontalAdvance(line));
    return static_cast<int>(std::ceil(widest)) + 1;
}

/// The axis places each label by its own width: only in cells of one width do all begin at one edge, as the row titles of the
/// table do. The axis takes no words twice either: two offers of one employer for one pay differ by what is not seen.
QString labelOf(const PayChartRow& row, int width, int lineLength, int index) {
    QStringList lines = labelLines(row, lineLength);
    for (QString& line : lines) line = line.toHtmlEscaped();
    return QStringLiteral("<table width=\"%1\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr><td>").arg(width) +
           lines.join(QStringLiteral("<br>")) + QString(index, QChar(0x200B)) + QStringLiteral("</td></tr></table>");
}

}  // namespace

int lineLengthIn(int chartWidth, const Theme& theme) {
    const int letter = QFontMetrics(theme.font(Theme::smallSize)).averageCharWidth();
    return std::clamp(chartWidth / labelShare / std::max(letter, 1), fewestLetters, longestLabelLine);
}

int mostLabelLines(const PayChartData& data, int lineLength) {
    qsizetype most = 0;
    for (const PayChartRow& row : data.rows) most = std::max(most, labelLines(row, lineLength).size());
    return static_cast<int>(most);
}

void fillPayChart(QChart& chart, const PayChartData& data, const Theme& theme, int lineLength) {
    const auto count = static_cast<int>(data.rows.size());
    auto* amounts = axis(theme);
    amounts->setRange(0, PayChartData::scale);
    for (const PayChartTick& tick : data.ticks) amounts->append(tick.label, tick.at);
    auto* offers = axis(theme);
    offers->setRange(-0.6, count - 0.4);
    offers->setGridLineVisible(false);
    const int width = labelWidth(data, offers->labelsFont(), lineLength);
    // Rows read downwards, values grow upwards.
    for (int i = count - 1; i >= 0; --i) {
        const PayChartRow& row = data.rows[static_cast<std::size_t>(i)];
        offers->append(labelOf(row, width, lineLength, i), count - 1 - i);
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
