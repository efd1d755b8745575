#pragma once

#include "core/compare/benchmark_bands.h"
#include "core/compare/comparison.h"
#include "core/text/format.h"
#include "ui/charts/pay_chart_data.h"

namespace offerbook::ui {

/// The chart of a comparison's pay, with the figures of the table. Offers without a comparable figure are named in words.
PayChartData payChart(const compare::Comparison& comparison, const std::vector<compare::BenchmarkBand>& bands,
                      const text::Formatter& format);

}  // namespace offerbook::ui
