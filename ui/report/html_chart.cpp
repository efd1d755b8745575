#include "ui/report/html_chart.h"

#include "ui/charts/horizon_chart_painter.h"
#include "ui/report/chart_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace offerbook::ui {
namespace {

constexpr qreal px = PageStyle::px;

QString number(qreal units) { return QString::number(units / px, 'f', 2); }

QString boxAttributes(const QRectF& box) {
    return QStringLiteral("x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"")
        .arg(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
}

struct SvgWriter {
    QString operator()(const PageText& text) const {
        return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" font-weight=\"%4\" fill=\"%5\">%6</text>\n")
            .arg(number(text.baseline.x()), number(text.baseline.y()), number(text.font.pixelSize()),
                 QString::number(static_cast<int>(text.font.weight())), text.ink.name(), text.text.toHtmlEscaped());
    }
    QString operator()(const PageRule& rule) const {
        return QStringLiteral("<rect %1 fill=\"%2\"/>\n").arg(boxAttributes(rule.box), rule.ink.name());
    }
    QString operator()(const PagePanel& panel) const {
        const QString none = QStringLiteral("none");
        return QStringLiteral("<rect %1 fill=\"%2\" stroke=\"%3\"/>\n")
            .arg(boxAttributes(panel.box), panel.fill.isValid() ? panel.fill.name() : none,
                 panel.outline.isValid() ? panel.outline.name() : none);
    }
    /// A chart of pay has none.
    QString operator()(const PageDrawing&) const { return {}; }
};

}  // namespace

QString htmlChart(const PayChartData& chart) {
    const PageStyle style(Paper::a4);
    const qreal width = style.content().width();
    const Fragment bars = layBars(chart, 0, chart.rows.size(), style, width);
    // Its first child names a drawing; ids would not stay unique where a report has several.
    QString svg = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\">\n").arg(number(width), number(bars.height));
    svg += QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n")
               .arg(chart.title.toHtmlEscaped(), chart.description.toHtmlEscaped());
    for (const PageItem& item : bars.items) svg += std::visit(SvgWriter{}, item);
    return svg + QStringLiteral("</svg>\n");
}

QString htmlHorizonChart(const HorizonChartData& chart) {
    constexpr QRect box(0, 0, 720, 300);
    QBuffer out;
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setSize(box.size());
    svg.setViewBox(box);
    svg.setTitle(chart.title);
    svg.setDescription(chart.description);
    QPainter painter(&svg);
    paintHorizonChart(painter, box, chart, Theme::light(), 1);
    painter.end();
    // Within a page the drawing stands without the head of a file.
    const QString file = QString::fromUtf8(out.data());
    return file.mid(file.indexOf(QLatin1String("<svg")));
}

}  // namespace offerbook::ui
