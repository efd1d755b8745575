#include "ui/charts/chart_file.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace offerbook::ui {
namespace {

constexpr int pictureScale = 2;

void writeSvg(QChartView& chart, QIODevice& out) {
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setSize(chart.size());
    svg.setViewBox(chart.rect());
    svg.setTitle(chart.accessibleName());
    svg.setDescription(chart.accessibleDescription());
    QPainter painter(&svg);
    chart.render(&painter);
}

bool writePng(QChartView& chart, QIODevice& out) {
    QImage image(chart.size() * pictureScale, QImage::Format_ARGB32);
    image.setDevicePixelRatio(pictureScale);
    image.fill(Theme::current().card);
    QPainter painter(&image);
    chart.render(&painter);
    painter.end();
    return image.save(&out, "PNG");
}

}  // namespace

Expected<void, QString> writeWhole(const QString& file, const std::function<bool(QIODevice&)>& write) {
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && write(out) && out.commit()) return {};
    return Unexpected{QCoreApplication::translate("ChartFile", "%1 could not be written: %2. Choose another folder or make room.")
                          .arg(file, out.errorString())};
}

Expected<void, QString> writeChart(QChartView& chart, const QString& file) {
    return writeWhole(file, [&](QIODevice& out) {
        if (!file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) return writePng(chart, out);
        writeSvg(chart, out);
        return true;
    });
}

}  // namespace offerbook::ui
