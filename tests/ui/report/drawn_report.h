#pragma once

#include "ui/report/report_document.h"

namespace offerbook::ui::test {

/// A report made of made-up words alone, for the tests of layout and renderers: `offers` columns, and `padding` put behind
/// every word text (to see what longer languages do).
ReportDocument drawnReport(int offers, const QString& padding = {});

}  // namespace offerbook::ui::test
