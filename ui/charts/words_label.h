#pragma once

#include <QLabel>

namespace offerbook::ui {

/// A label for words that wrap. Texts of others are never taken for markup.
QLabel* wordsLabel(QWidget* parent);

}  // namespace offerbook::ui
