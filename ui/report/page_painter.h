#pragma once

#include "ui/report/report_layout.h"

class QPainter;

namespace offerbook::ui {

/// Paints one page; the painter's units are 1/1440 inch.
void paintPage(QPainter& painter, const ReportPage& page);

}  // namespace offerbook::ui
