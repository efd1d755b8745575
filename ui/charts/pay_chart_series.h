#pragma once

#include "ui/charts/pay_chart_data.h"
#include "ui/theme/theme.h"

class QChart;

namespace offerbook::ui {

/// Fills an empty chart with bars, bands and axes. Axis values are thousandths of the scale, never money.
void fillPayChart(QChart& chart, const PayChartData& data, const Theme& theme);

/// How many lines the highest of the labels takes.
int mostLabelLines(const PayChartData& data);

}  // namespace offerbook::ui
