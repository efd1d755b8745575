#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <vector>

namespace offerbook::ui {

/// The contrast of two colours as WCAG 2.1 defines it: 1 (none) to 21.
double contrast(const QColor& ink, const QColor& ground);

/// An ink that stands on a ground somewhere in the program.
struct InkOnGround {
    QString ink;
    QString ground;
    QColor inkColour;
    QColor groundColour;
};
/// Every pair that is drawn; a new surface adds its pair here and a test holds it to 4.5:1.
std::vector<InkOnGround> inksOnGrounds(const Theme& theme);

}  // namespace offerbook::ui
