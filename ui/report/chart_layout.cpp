#include "ui/report/chart_layout.h"

#include "ui/report/even_shares.h"
#include "ui/report/table_layout.h"
#include "ui/report/text_layout.h"

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr qreal px = PageStyle::px;
constexpr qreal barHeight = 12 * px;
constexpr qreal bandHeight = 22 * px;
constexpr qreal markWidth = 3 * px;
constexpr qreal gap = 14 * px;
constexpr qreal mostOfAPage = 0.85;

/// Where label, bars and figures of a chart stand.
struct Columns {
    explicit Columns(qreal whole)
        : labelWidth(whole * 0.19),
          barsLeft(labelWidth + gap),
          barsWidth(whole * 0.80 - barsLeft - gap),
          figureLeft(whole * 0.80),
          figureWidth(whole * 0.20) {}
    qreal labelWidth;
    qreal barsLeft;
    qreal barsWidth;
    qreal figureLeft;
    qreal figureWidth;
    [[nodiscard]] qreal at(int position) const { return barsLeft + barsWidth * position / PayChartData::scale; }
};

PagePanel barOf(const PayChartRow& row, const Columns& columns, qreal middle, const Theme& theme) {
    const qreal left = columns.at(row.low);
    const qreal width = std::max(columns.at(row.high) - left, markWidth);
    PagePanel bar{
        {row.low == row.high ? left - markWidth / 2 : left, middle - barHeight / 2, width, barHeight}, 0, theme.accent, {}};
    if (row.basisKind == PayBasis::gross || row.basisKind == PayBasis::unknown) {
        // Outlined: before tax, or nobody says. Filled: what arrives. The word stands beside the figure.
        bar.fill = row.basisKind == PayBasis::gross ? theme.card : theme.track;
        bar.outline = row.basisKind == PayBasis::gross ? theme.accent : theme.muted;
    }
    return bar;
}

Fragment layBarRow(const PayChartRow& row, const Columns& columns, const PageStyle& style) {
    const Theme& theme = style.theme();
    const auto cell = [&](const QString& text, const QString& qualifier, qreal width) {
        return layCell({{text, false, ReportTone::plain, {}}, qualifier, {}}, style, width);
    };
    const Fragment label = cell(row.offer, row.place, columns.labelWidth);
    const Fragment figure = cell(row.figure, row.basis, columns.figureWidth);
    Fragment line;
    line.height = std::max({label.height, figure.height, bandHeight}) + 8 * px;
    const qreal middle = (line.height - 8 * px) / 2;
    line.items.emplace_back(PageRule{{columns.barsLeft, middle - barHeight / 2, columns.barsWidth, barHeight}, theme.track});
    if (row.band) {
        const qreal left = columns.at(row.band->low);
        line.items.emplace_back(
            PageRule{{left, middle - bandHeight / 2, columns.at(row.band->high) - left, bandHeight}, theme.accentSoft});
    }
    line.items.emplace_back(barOf(row, columns, middle, theme));
    line.add(label, {0, middle - label.height / 2});
    line.add(figure, {columns.figureLeft, middle - figure.height / 2});
    return line;
}

void addTicks(Fragment& bars, const PayChartData& chart, const Columns& columns, const PageStyle& style) {
    const TextSetting setting{style.font(PageStyle::small), style.ink(ReportTone::muted)};
    std::vector<PageItem> grid;
    const qreal bottom = bars.height;
    for (const PayChartTick& tick : chart.ticks) {
        const qreal x = columns.at(tick.at);
        grid.emplace_back(PageRule{{x - 0.375 * px, 0, 0.75 * px, bottom}, style.theme().line});
        const qreal width = widthOf(tick.label, setting.font);
        bars.add(layText(tick.label, setting, width + px),
                 {std::max(columns.barsLeft - width / 2, x - width / 2), bottom + 2 * px});
    }
    bars.items.insert(bars.items.begin(), grid.begin(), grid.end());
}

/// How to read a chart, and what is not in it, below it on the same page.
void addWords(std::vector<Strip>& strips, const std::vector<QStringList>& words, const PageStyle& style) {
    const TextSetting small{style.font(PageStyle::small), style.ink(ReportTone::muted)};
    qreal space = 6 * px;
    for (const QStringList& lines : words)
        for (const QString& line : lines) {
            strips.push_back({layText(line, small, style.content().width()), space, true, false, nullptr});
            space = 0;
        }
    if (!strips.empty()) strips.back().keepWithNext = false;
}

}  // namespace

Fragment layBars(const PayChartData& chart, std::size_t firstRow, std::size_t rowCount, const PageStyle& style, qreal width) {
    const Columns columns(width);
    Fragment bars;
    const std::size_t end = std::min(firstRow + rowCount, chart.rows.size());
    for (std::size_t i = firstRow; i < end; ++i) bars.add(layBarRow(chart.rows[i], columns, style), {0, bars.height});
    addTicks(bars, chart, columns, style);
    return bars;
}

std::vector<Strip> layHorizonChart(const HorizonChartData& chart, const PageStyle& style) {
    constexpr qreal height = 280 * px;
    const qreal width = style.content().width();
    std::vector<Strip> strips;
    if (!chart.lines.empty()) {
        Fragment drawing;
        drawing.items.emplace_back(PageDrawing{{0, 0, width, height}, std::make_shared<const HorizonChartData>(chart)});
        drawing.height = height;
        strips.push_back({std::move(drawing), 4 * px, true, false, nullptr});
    }
    addWords(strips, {chart.explanation, chart.notDrawn}, style);
    return strips;
}

namespace {

/// The bars on as few pages as hold them, evenly shared out; a page always holds one row.
std::vector<Fragment> layBarsOfPages(const PayChartData& chart, const PageStyle& style, qreal width) {
    const std::size_t rows = chart.rows.size();
    for (std::size_t pages = 1; pages <= rows; ++pages) {
        std::vector<Fragment> laid;
        std::size_t first = 0;
        bool fits = true;
        for (const std::size_t count : evenShares(rows, pages)) {
            laid.push_back(layBars(chart, first, count, style, width));
            fits = fits && (count == 1 || laid.back().height <= mostOfAPage * style.content().height());
            first += count;
        }
        if (fits) return laid;
    }
    return {};
}

}  // namespace

std::vector<Strip> layPayChart(const PayChartData& chart, const PageStyle& style) {
    const qreal width = style.content().width();
    std::vector<Strip> strips;
    for (Fragment& bars : layBarsOfPages(chart, style, width)) strips.push_back({std::move(bars), 4 * px, true, false, nullptr});
    addWords(strips, {chart.explanation, chart.notDrawn}, style);
    return strips;
}

}  // namespace offerbook::ui
