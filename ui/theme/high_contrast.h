#pragma once

#include <QPalette>

namespace offerbook::ui {

/// Black on white or white on black, without the greys of the usual palettes.
bool isHighContrast(const QPalette& palette);

/// White and yellow on black, for who wants high contrast where the system does not offer it.
QPalette highContrastPalette();

}  // namespace offerbook::ui
