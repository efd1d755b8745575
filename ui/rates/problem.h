#pragma once

#include <QString>

class QWidget;

namespace offerbook::ui {

/// What is wrong with what was typed, and where the cursor goes to mend it.
struct RatesProblem {
    QString words;
    QWidget* where = nullptr;
};

}  // namespace offerbook::ui
