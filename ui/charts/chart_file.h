#pragma once

#include "core/base/expected.h"

#include <QChartView>
#include <QString>

#include <functional>

namespace offerbook::ui {

/// Writes a chart as it stands on the screen: .svg by the file's ending, else PNG at twice the size, with its accessible name
/// and description as title and description. The file appears whole or not at all; the error says what could not be written
/// and what to do.
Expected<void, QString> writeChart(QChartView& chart, const QString& file);

/// Writes bytes the same way.
Expected<void, QString> writeWhole(const QString& file, const std::function<bool(QIODevice&)>& write);

}  // namespace offerbook::ui
