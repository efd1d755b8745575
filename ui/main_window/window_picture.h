#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace offerbook::ui {

/// Writes a picture of a window in a size, as a person would see it. False where the file cannot be written.
bool writePicture(QWidget& window, const QSize& size, const QString& file);

}  // namespace offerbook::ui
