#pragma once

#include "ui/report/report_layout.h"

#include <QByteArray>

namespace offerbook::ui {

/// The report as a PDF file: text is text, fonts embedded, charts are vectors. The same document gives the same bytes; its
/// creation time is `document.made` and not the machine's. Empty where the PDF could not be made.
QByteArray pdfReport(const ReportDocument& document, const PagedReport& pages);

}  // namespace offerbook::ui
