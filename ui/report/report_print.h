#pragma once

#include "ui/report/report_layout.h"

class QPrinter;

namespace offerbook::ui {

/// Prints all pages, or those the printer was asked for, by the painter of the PDF. False where the printer refused.
bool printReport(const PagedReport& report, QPrinter& printer);

}  // namespace offerbook::ui
