#include "ui/charts/pay_chart_view.h"

#include "ui/charts/pay_chart_series.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace offerbook::ui {
namespace {

constexpr int rowHeight = 56;
constexpr int frameHeight = 72;
constexpr int pictureScale = 2;

}  // namespace

PayChartView::PayChartView(QWidget* parent) : QChartView(new QChart(), parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    chart()->legend()->hide();
    // Room for the half of the last amount that stands beyond the end of the scale.
    chart()->setMargins(QMargins(0, 0, Theme::grid * 8, 0));
    chart()->setBackgroundRoundness(0);
    applyTheme();
}

void PayChartView::show(const PayChartData& chartData) {
    data_ = chartData;
    setAccessibleName(chartData.title);
    setAccessibleDescription(chartData.description);
    setMinimumHeight(frameHeight + rowHeight * static_cast<int>(chartData.rows.size()));
    rebuild();
}

void PayChartView::applyTheme() {
    const Theme theme = Theme::current();
    chart()->setBackgroundBrush(theme.card);
    setBackgroundBrush(theme.card);
    rebuild();
}

void PayChartView::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis* old : chart()->axes()) {
        chart()->removeAxis(old);
        delete old;
    }
    if (!data_.rows.empty()) fillPayChart(*chart(), data_, Theme::current());
}

void PayChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyTheme();
}

Expected<void, QString> PayChartView::exportTo(const QString& file) {
    QSaveFile out(file);
    const auto failed = [&] {
        return Unexpected{tr("%1 could not be written: %2. Choose another folder or make room.").arg(file, out.errorString())};
    };
    if (!out.open(QIODevice::WriteOnly)) return failed();
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(size());
        svg.setViewBox(rect());
        svg.setTitle(data_.title);
        svg.setDescription(data_.description);
        QPainter painter(&svg);
        render(&painter);
    } else {
        QImage image(size() * pictureScale, QImage::Format_ARGB32);
        image.setDevicePixelRatio(pictureScale);
        image.fill(Theme::current().card);
        QPainter painter(&image);
        render(&painter);
        painter.end();
        if (!image.save(&out, "PNG")) return failed();
    }
    if (!out.commit()) return failed();
    return {};
}

}  // namespace offerbook::ui
