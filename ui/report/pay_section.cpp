#include "ui/charts/pay_chart_maker.h"
#include "ui/report/report_sections.h"

namespace offerbook::ui {

ReportBlocks paySection(const ReportInput& input, const text::Formatter& format) {
    if (input.comparison.offers.empty()) return {};
    PayChartData chart = payChart(input.comparison, input.bands, format);
    ReportHeading heading = sectionHeading(chart.title);
    return {std::move(heading), ReportChart{std::move(chart)}};
}

}  // namespace offerbook::ui
