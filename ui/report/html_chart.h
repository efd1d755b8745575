#pragma once

#include "ui/charts/horizon_chart_data.h"
#include "ui/charts/pay_chart_data.h"

#include <QString>

namespace offerbook::ui {

/// The bars as inline SVG with title and description, laid out as in the PDF.
QString htmlChart(const PayChartData& chart);

/// Cumulative pay as a drawing within the page, with its title and description.
QString htmlHorizonChart(const HorizonChartData& chart);

}  // namespace offerbook::ui
