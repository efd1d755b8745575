#include "ui/rates/rate_chart.h"

#include "ui/bridge/strings.h"
#include "ui/charts/line_chart.h"
#include "ui/theme/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr std::size_t dayLabels = 4;
constexpr int markSize = 11;

/// For drawing only; figures in words come from the exact ones.
double drawn(const Decimal& value) { return toQt(value.toString()).toDouble(); }
double drawn(Date day) { return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count()); }

}  // namespace

RateChart::RateChart(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QChartView(new QChart(), parent), format_(std::move(format)) {
    line_chart::prepare(*this, tr("Exchange rate over time"));
    chart()->setMargins(QMargins(0, 0, Theme::grid * 4, 0));
    rebuild();
}

void RateChart::show(RateChartData data) {
    data_ = std::move(data);
    setAccessibleName(data_.title);
    setAccessibleDescription(data_.description);
    rebuild();
}

void RateChart::rebuild() {
    line_chart::clear(*this);
    if (data_.history.empty()) return;
    addHistory();
    if (data_.used) addUsed();
    addAxes();
}

void RateChart::addHistory() {
    auto* line = new QLineSeries(chart());
    line->setName(data_.title);
    line->setPen(QPen(Theme::current().accent, 2));
    for (const RatePoint& point : data_.history) line->append(drawn(point.day), drawn(point.rate));
    chart()->addSeries(line);
}

void RateChart::addUsed() {
    const Theme theme = Theme::current();
    const ExchangeRate& used = *data_.used;
    const double rate = drawn(used.quotient());
    const Date begin = data_.history.front().day;
    const Date end = data_.history.back().day;
    if (used.kind == ExchangeRate::Kind::published) {
        if (used.date < begin || used.date > end) return;
        auto* point = new QScatterSeries(chart());
        point->setName(data_.usedWords);
        point->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        point->setMarkerSize(markSize);
        point->setColor(theme.warn);
        point->setBorderColor(theme.card);
        point->append(drawn(used.date), rate);
        chart()->addSeries(point);
        return;
    }
    const bool isAverage = used.kind == ExchangeRate::Kind::average;
    const Date from = isAverage ? std::max(used.first.value_or(begin), begin) : begin;
    const Date to = isAverage ? std::min(used.date, end) : end;
    if (from > to) return;
    auto* line = new QLineSeries(chart());
    line->setName(data_.usedWords);
    line->setPen(QPen(theme.warn, 2, isAverage ? Qt::DashLine : Qt::DotLine));
    line->append(drawn(from), rate);
    line->append(drawn(to), rate);
    chart()->addSeries(line);
}

void RateChart::addAxes() {
    addDays();
    addRates();
}

void RateChart::addDays() {
    auto* axis = new QCategoryAxis(chart());
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const auto& history = data_.history;
    // Room for a mark on the first or the last day.
    const double first = drawn(history.front().day);
    const double last = std::max(drawn(history.back().day), first + 1);
    const double room = (last - first) / 50;
    axis->setRange(first - room, last + room);
    // Within the ends, where every label has its room.
    for (std::size_t i = 0; i < dayLabels; ++i) {
        const Date day = history[(2 * i + 1) * (history.size() - 1) / (2 * dayLabels)].day;
        const QString label = toQt(format_->shortDate(day));
        if (!axis->categoriesLabels().contains(label)) axis->append(label, drawn(day));
    }
    line_chart::addAxis(*chart(), axis, Qt::AlignBottom);
}

void RateChart::addRates() {
    const auto extent = extentOf(data_.history);
    Decimal lowest = extent->lowest.rate;
    Decimal highest = extent->highest.rate;
    if (data_.used && chart()->series().size() > 1) {
        lowest = std::min(lowest, data_.used->quotient());
        highest = std::max(highest, data_.used->quotient());
    }
    const std::vector<Decimal> ticks = rateTicks(lowest, highest);
    auto* axis = new QCategoryAxis(chart());
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(drawn(ticks.front()), drawn(ticks.back()));
    int digits = 0;
    for (const Decimal& tick : ticks) digits = std::max(digits, tick.scale());
    for (const Decimal& tick : ticks) axis->append(toQt(format_->number(tick, digits)), drawn(tick));
    line_chart::addAxis(*chart(), axis, Qt::AlignLeft);
}

void RateChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

}  // namespace offerbook::ui
