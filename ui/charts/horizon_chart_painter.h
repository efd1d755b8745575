#pragma once

#include "ui/charts/horizon_chart_data.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace offerbook::ui {

/// Draws cumulative pay into a box: a line an offer with its range as a band, told apart by pattern and by its name at the
/// end, never by colour alone. `px` is a CSS pixel in units of the painter; at least 400 x 200 of them are needed.
void paintHorizonChart(QPainter& painter, const QRectF& box, const HorizonChartData& chart, const Theme& theme, qreal px);

}  // namespace offerbook::ui
