#pragma once

#include "ui/charts/pay_chart_data.h"

#include <QString>

namespace offerbook::ui {

/// The bars as inline SVG with title and description, laid out as in the PDF.
QString htmlChart(const PayChartData& chart);

}  // namespace offerbook::ui
