#pragma once

#include <QSize>

class QWidget;

namespace offerbook::ui {

/// The size a dialog would like to have, or less on a small or much enlarged screen: its buttons have to be on it.
void resizeWithinScreen(QWidget& dialog, QSize usual);

}  // namespace offerbook::ui
