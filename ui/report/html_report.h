#pragma once

#include "ui/report/report_document.h"

#include <QByteArray>

namespace offerbook::ui {

/// The report as one HTML page that needs nothing beside itself: everything that came in is escaped, tables carry their
/// scopes, the chart is inline SVG with its description. No script, and a policy that forbids any.
QByteArray htmlReport(const ReportDocument& document);

}  // namespace offerbook::ui
