#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace offerbook::ui {

struct HorizonChartData;

/// What a page is made of. All lengths in 1/1440 inch, from the top left corner.
struct PageText {
    QString text;      ///< one line
    QPointF baseline;  ///< where it starts
    qreal width = 0;
    qreal ascent = 0;
    qreal descent = 0;
    QFont font;  ///< pixel size in 1/1440 inch
    QColor ink;
    [[nodiscard]] QRectF box() const { return {baseline.x(), baseline.y() - ascent, width, ascent + descent}; }
};
struct PageRule {
    QRectF box;  ///< filled
    QColor ink;
};
struct PagePanel {
    QRectF box;
    qreal radius = 0;
    QColor fill;     ///< invalid: none
    QColor outline;  ///< invalid: none
};
/// A chart whose lines are neither upright nor level.
struct PageDrawing {
    QRectF box;
    std::shared_ptr<const HorizonChartData> chart;
};
using PageItem = std::variant<PagePanel, PageRule, PageText, PageDrawing>;

/// Items laid out together from (0, 0) down; the piece of a report that page breaks fall around.
struct Fragment {
    std::vector<PageItem> items;
    qreal height = 0;

    /// Adds all of `other`, moved by `offset`; the height grows to hold it.
    void add(const Fragment& other, QPointF offset);
    /// Cuts off and returns what lies above `limit`, whole lines only; the rest moves up. At least one line is taken.
    Fragment takeTop(qreal limit);
};

struct ReportPage {
    std::vector<PageItem> items;
};

/// The box of any item.
QRectF boxOf(const PageItem& item);
/// The same item elsewhere.
PageItem moved(PageItem item, QPointF offset);

}  // namespace offerbook::ui
