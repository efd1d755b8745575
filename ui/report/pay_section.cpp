#include "ui/charts/pay_chart_maker.h"
#include "ui/charts/pay_gap_chart.h"
#include "ui/report/report_sections.h"

namespace offerbook::ui {

ReportBlocks paySection(const ReportInput& input, const text::Formatter& format) {
    if (input.comparison.offers.empty()) return {};
    PayChartData chart = payChart(input.comparison, input.bands, format);
    ReportHeading heading = sectionHeading(chart.title);
    ReportBlocks blocks{std::move(heading), ReportChart{std::move(chart)}};
    PayChartData gap = payGapChart(input.comparison, format);
    if (gap.rows.empty() && gap.notDrawn.isEmpty()) return blocks;
    blocks.push_back(sectionHeading(gap.title));
    blocks.push_back(ReportChart{std::move(gap)});
    return blocks;
}

}  // namespace offerbook::ui
