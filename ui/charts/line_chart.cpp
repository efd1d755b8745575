#include "ui/charts/line_chart.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QLegend>

namespace offerbook::ui::line_chart {

void prepare(QChartView& view, const QString& name) {
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setFocusPolicy(Qt::StrongFocus);
    view.setAccessibleName(name);
    view.chart()->setBackgroundRoundness(0);
    view.chart()->legend()->setAlignment(Qt::AlignTop);
}

void clear(QChartView& view) {
    const Theme theme = Theme::current();
    QChart& chart = *view.chart();
    chart.removeAllSeries();
    for (QAbstractAxis* old : chart.axes()) {
        chart.removeAxis(old);
        delete old;
    }
    chart.setBackgroundBrush(theme.card);
    view.setBackgroundBrush(theme.card);
    chart.legend()->setLabelColor(theme.ink);
    chart.legend()->setFont(theme.font(Theme::valueSize));
}

void addAxis(QChart& chart, QAbstractAxis* axis, Qt::Alignment side) {
    const Theme theme = Theme::current();
    axis->setLabelsFont(theme.font(Theme::smallSize));
    axis->setTitleFont(theme.font(Theme::smallSize));
    axis->setLabelsColor(theme.muted);
    axis->setTitleBrush(theme.muted);
    axis->setGridLineColor(theme.line);
    axis->setLinePenColor(theme.line);
    chart.addAxis(axis, side);
    for (QAbstractSeries* series : chart.series()) series->attachAxis(axis);
}

}  // namespace offerbook::ui::line_chart
