#include "ui/report/page_painter.h"

#include "ui/charts/horizon_chart_painter.h"

#include <QPainter>

namespace offerbook::ui {
namespace {

struct ItemPainter {
    QPainter& painter;

    void operator()(const PageText& text) const {
        painter.setFont(text.font);
        painter.setPen(text.ink);
        painter.drawText(text.baseline, text.text);
    }
    void operator()(const PageRule& rule) const { painter.fillRect(rule.box, rule.ink); }
    void operator()(const PagePanel& panel) const {
        painter.setBrush(panel.fill.isValid() ? QBrush(panel.fill) : QBrush(Qt::NoBrush));
        painter.setPen(panel.outline.isValid() ? QPen(panel.outline, PageStyle::px) : QPen(Qt::NoPen));
        painter.drawRoundedRect(panel.box, panel.radius, panel.radius);
    }
    void operator()(const PageDrawing& drawing) const {
        paintHorizonChart(painter, drawing.box, *drawing.chart, Theme::light(), PageStyle::px);
    }
};

}  // namespace

void paintPage(QPainter& painter, const ReportPage& page) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageItem& item : page.items) std::visit(ItemPainter{painter}, item);
}

}  // namespace offerbook::ui
