#pragma once

#include "core/text/format.h"
#include "ui/report/report_document.h"
#include "ui/report/report_input.h"

namespace offerbook::ui {

/// The report of a comparison: the finding, the answer in cards, the offers side by side, a chart of their pay; then the
/// reasons, and in the appendix every figure's way with its rates, groups and documents. Words by tr() and ui/phrases,
/// figures by `format`, in the cells of the window.
ReportDocument buildReport(const ReportInput& input, const text::Formatter& format);

}  // namespace offerbook::ui
