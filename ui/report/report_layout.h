#pragma once

#include "ui/report/page_flow.h"

namespace offerbook::ui {

/// A report broken into pages of one paper: what PDF and printer paint. Can be computed in any thread.
struct PagedReport {
    Paper paper = Paper::a4;
    std::vector<ReportPage> pages;
};

PagedReport layReport(const ReportDocument& document, Paper paper);

}  // namespace offerbook::ui
