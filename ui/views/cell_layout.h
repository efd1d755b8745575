#pragma once

#include "ui/models/cell.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRect>

#include <vector>

class QPainter;

namespace offerbook::ui {

/// Where the parts of a cell stand. Made once for measuring and once for painting, so that both agree.
class CellLayout {
public:
    static constexpr int padding = 10;
    static constexpr int topPadding = 6;
    static constexpr int bottomPadding = 8;

    CellLayout(const Cell& cell, int width, const Theme& theme);
    [[nodiscard]] int height() const { return height_; }
    void paint(QPainter& painter, const QPoint& topLeft) const;

private:
    struct Text {
        QRect place;
        QString text;
        QFont font;
        QColor ink;
        bool tabular = false;
    };
    struct Placed {
        QRect place;
        Mark mark;
    };
    void addFigure(const Cell& cell);
    void addText(const QString& text, const QFont& font, const QColor& ink, int gap);
    void addMarks(const std::vector<Mark>& marks);
    void addBar(const compare::BarSpan& span);
    void paintBar(QPainter& painter, const QPoint& topLeft) const;

    const Theme& theme_;
    int width_;
    int y_ = topPadding;
    int height_ = 0;
    std::vector<Text> texts_;
    std::vector<Placed> marks_;
    QRect track_;
    compare::BarSpan span_;
};

}  // namespace offerbook::ui
