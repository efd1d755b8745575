#pragma once

#include "core/base/expected.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_layout.h"

#include <QString>

namespace offerbook::ui {

/// A report ready to be written or printed.
struct MadeReport {
    ReportDocument document;
    PagedReport paged;
};

/// Makes the report; no widget and no book is touched, so that any thread can do it.
MadeReport makeReport(const ReportInput& input, const text::Formatter& format, Paper paper);

/// Whether the name's ending is one that can be written: .pdf, .html or .htm.
bool isReportFile(const QString& file);
/// Writes what the ending asks for, all or nothing. The error is a sentence.
Expected<void, QString> saveReport(const MadeReport& report, const QString& file);

}  // namespace offerbook::ui
