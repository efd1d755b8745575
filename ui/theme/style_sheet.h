#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace offerbook::ui {

/// The style sheet of all widgets in the theme's colours. Widgets opt into a look by dynamic properties:
/// `role`: "heading" (small capitals of panes), "muted", "title", "primary" (the one filled button), "quiet" (flat button),
/// "warning" (amber note), "notice" (bar of a failure).
QString styleSheet(const Theme& theme);

}  // namespace offerbook::ui
