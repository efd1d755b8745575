#include "ui/report/report_print.h"

#include "ui/report/page_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace offerbook::ui {

bool printReport(const PagedReport& report, QPrinter& printer) {
    const PageStyle style(report.paper);
    printer.setPageSize(style.pageSize());
    // The pages are laid out upright; on a sheet that lies they would be cut.
    printer.setPageOrientation(QPageLayout::Portrait);
    // The layout brings its own margins; without this the printer's would shrink it.
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const qreal scale = printer.resolution() / PageStyle::unitsPerInch;
    painter.scale(scale, scale);
    const int last = static_cast<int>(report.pages.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    for (int page = from; page <= to; ++page) {
        if (page > from && !printer.newPage()) return false;
        paintPage(painter, report.pages[static_cast<std::size_t>(page - 1)]);
    }
    return painter.end();
}

}  // namespace offerbook::ui
