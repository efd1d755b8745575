#pragma once

#include "ui/report/page_flow.h"

namespace offerbook::ui {

/// A chart of pay as text, rules and panels: bars on one scale from zero, in pieces that fit a page.
std::vector<Strip> layPayChart(const PayChartData& chart, const PageStyle& style);

/// A chart of cumulative pay as one drawing that no page break cuts, with its words below it.
std::vector<Strip> layHorizonChart(const HorizonChartData& chart, const PageStyle& style);

/// The bars of some rows alone, `width` wide; what HTML draws too.
Fragment layBars(const PayChartData& chart, std::size_t firstRow, std::size_t rowCount, const PageStyle& style, qreal width);

}  // namespace offerbook::ui
