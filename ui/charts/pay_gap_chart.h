#pragma once

#include "core/compare/comparison.h"
#include "core/text/format.h"
#include "ui/charts/pay_chart_data.h"

namespace offerbook::ui {

/// From the advert to what was confirmed since: two bars an offer, both by the same ladder on the basis of the lens, with the
/// difference in words. No rows where no offer has another figure than the advertised one that counts.
PayChartData payGapChart(const compare::Comparison& comparison, const text::Formatter& format);

}  // namespace offerbook::ui
