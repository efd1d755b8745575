#include "ui/views/dialog_size.h"

#include <QScreen>
#include <QWidget>

namespace offerbook::ui {

void resizeWithinScreen(QWidget& dialog, QSize usual) {
    // A tenth is left for the frame and the window behind it.
    dialog.resize(usual.boundedTo(dialog.screen()->availableGeometry().size() * 9 / 10));
}

}  // namespace offerbook::ui
