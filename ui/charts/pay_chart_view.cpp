#include "ui/charts/pay_chart_view.h"

#include "ui/charts/chart_file.h"
#include "ui/charts/pay_chart_series.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QEvent>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int leastRowHeight = 56;
constexpr int labelLineHeight = 15;
constexpr int betweenLabels = 8;
constexpr int frameHeight = 72;

}  // namespace

PayChartView::PayChartView(QWidget* parent) : QChartView(new QChart(), parent), lineLength_(longestLabelLine) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false);  // a file that is dropped here is meant for the window
    chart()->legend()->hide();
    // Room for the half of the last amount that stands beyond the end of the scale.
    chart()->setMargins(QMargins(0, 0, Theme::grid * 8, 0));
    chart()->setBackgroundRoundness(0);
    applyTheme();
}

void PayChartView::show(const PayChartData& chartData) {
    data_ = chartData;
    setAccessibleName(chartData.title);
    setAccessibleDescription(chartData.description);
    rebuild();
}

void PayChartView::applyTheme() {
    const Theme theme = Theme::current();
    chart()->setBackgroundBrush(theme.card);
    setBackgroundBrush(theme.card);
    rebuild();
}

void PayChartView::rebuild() {
    const int rowHeight = std::max(leastRowHeight, mostLabelLines(data_, lineLength_) * labelLineHeight + betweenLabels);
    setMinimumHeight(frameHeight + rowHeight * static_cast<int>(data_.rows.size()));
    chart()->removeAllSeries();
    for (QAbstractAxis* old : chart()->axes()) {
        chart()->removeAxis(old);
        delete old;
    }
    if (!data_.rows.empty()) fillPayChart(*chart(), data_, Theme::current(), lineLength_);
}

void PayChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyTheme();
}

void PayChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    const int fitting = lineLengthIn(width(), Theme::current());
    if (fitting == lineLength_) return;
    lineLength_ = fitting;
    rebuild();
}

Expected<void, QString> PayChartView::exportTo(const QString& file) { return writeChart(*this, file); }

}  // namespace offerbook::ui
