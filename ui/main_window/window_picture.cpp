#include "ui/main_window/window_picture.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

namespace offerbook::ui {

bool writePicture(QWidget& window, const QSize& size, const QString& file) {
    window.resize(size);
    window.show();
    // Layout, then what was put off until after the layout, then what that put off.
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return window.grab().save(file, "PNG");
}

}  // namespace offerbook::ui
