#pragma once

#include "ui/charts/pay_chart_data.h"
#include "ui/theme/theme.h"

class QChart;

namespace offerbook::ui {

/// Letters in a line of a label, where there is room.
constexpr int longestLabelLine = 30;

/// Letters in a line of a label, in a chart of this width.
int lineLengthIn(int chartWidth, const Theme& theme);

/// Fills an empty chart with bars, bands and axes. Axis values are thousandths of the scale, never money.
void fillPayChart(QChart& chart, const PayChartData& data, const Theme& theme, int lineLength = longestLabelLine);

/// How many lines the highest of the labels takes.
int mostLabelLines(const PayChartData& data, int lineLength = longestLabelLine);

}  // namespace offerbook::ui
