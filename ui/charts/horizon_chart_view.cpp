#include "ui/charts/horizon_chart_view.h"

#include "ui/charts/chart_file.h"
#include "ui/charts/horizon_chart_painter.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace offerbook::ui {
namespace {

constexpr int pictureScale = 2;
constexpr int leastHeight = 320;

}  // namespace

HorizonChartView::HorizonChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, leastHeight);
}

void HorizonChartView::show(const HorizonChartData& chartData) {
    data_ = chartData;
    setAccessibleName(chartData.title);
    setAccessibleDescription(chartData.description);
    update();
}

void HorizonChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::current();
    painter.fillRect(rect(), theme.card);
    paintHorizonChart(painter, rect(), data_, theme, 1);
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HorizonChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) update();
}

Expected<void, QString> HorizonChartView::exportTo(const QString& file) {
    const Theme theme = Theme::current();
    return writeWhole(file, [&](QIODevice& out) {
        if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
            QSvgGenerator svg;
            svg.setOutputDevice(&out);
            svg.setSize(size());
            svg.setViewBox(rect());
            svg.setTitle(accessibleName());
            svg.setDescription(accessibleDescription());
            QPainter painter(&svg);
            paintHorizonChart(painter, rect(), data_, theme, 1);
            return true;
        }
        QImage image(size() * pictureScale, QImage::Format_ARGB32);
        image.setDevicePixelRatio(pictureScale);
        image.fill(theme.card);
        QPainter painter(&image);
        paintHorizonChart(painter, rect(), data_, theme, 1);
        painter.end();
        return image.save(&out, "PNG");
    });
}

}  // namespace offerbook::ui
