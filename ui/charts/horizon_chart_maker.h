#pragma once

#include "core/compare/comparison.h"
#include "core/text/format.h"
#include "ui/charts/horizon_chart_data.h"

namespace offerbook::ui {

/// Empty lines where the comparison has no horizon, or no offer a sum.
HorizonChartData horizonChart(const compare::Comparison& comparison, const text::Formatter& format);

}  // namespace offerbook::ui
