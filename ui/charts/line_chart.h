#pragma once

#include <QAbstractAxis>
#include <QChartView>

namespace offerbook::ui {

/// What small charts of lines have in common, in the colours of the theme in use.
namespace line_chart {

/// A view that has just been made: no frame, the legend above, reached by keyboard.
void prepare(QChartView& view, const QString& name);
/// Takes series and axes away before all is drawn anew, in the theme's colours.
void clear(QChartView& view);
/// An axis at a side, with all series of the chart on it.
void addAxis(QChart& chart, QAbstractAxis* axis, Qt::Alignment side);

}  // namespace line_chart
}  // namespace offerbook::ui
