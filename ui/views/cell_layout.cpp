#include "ui/views/cell_layout.h"

#include "ui/views/painting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellLayout)
};

constexpr int barHeight = 6;
constexpr int markGap = 4;

}  // namespace

CellLayout::CellLayout(const Cell& cell, int width, const Theme& theme)
    : theme_(theme), width_(std::max(width - 2 * padding, 40)) {
    if (!cell.main.isEmpty()) addFigure(cell);
    const QFont small = theme_.font(Theme::smallSize);
    if (!cell.difference.isEmpty()) {
        const QColor ink = cell.differenceTone == Tone::plain ? theme_.muted : coloursOf(cell.differenceTone, theme_).ink;
        addText(cell.difference, small, ink, 1);
    }
    addMarks(cell.marks);
    addText(cell.note, small, theme_.muted, cell.marks.empty() ? 1 : 2);
    if (cell.bar) addBar(*cell.bar);
    height_ = y_ + bottomPadding;
}

void CellLayout::addFigure(const Cell& cell) {
    const QFont font = cell.isFigure ? theme_.font(Theme::figureSize, true) : theme_.font(Theme::valueSize);
    const int wanted = cell.isFigure ? tabularWidth(font, cell.main) : naturalWidth(font, cell.main);
    const QFont bestFont = theme_.font(Theme::smallSize, true);
    const QString best = cell.best ? Words::tr("best") : QString();
    const int bestWidth = best.isEmpty() ? 0 : QFontMetrics(bestFont).horizontalAdvance(best) + 6;
    const int line = QFontMetrics(font).height();
    if (wanted > width_) {
        addText(cell.main, font, theme_.ink, 0);
    } else {
        texts_.push_back({QRect(padding, y_, wanted + 1, line), cell.main, font, theme_.ink, cell.isFigure});
        y_ += line;
    }
    if (best.isEmpty()) return;
    if (wanted + bestWidth <= width_) {
        // Both stand on one baseline.
        const int drop = QFontMetrics(font).ascent() - QFontMetrics(bestFont).ascent();
        texts_.push_back({QRect(padding + wanted + 6, y_ - line + drop, bestWidth, line), best, bestFont, theme_.good, false});
    } else {
        addText(best, bestFont, theme_.good, 0);
    }
}

void CellLayout::addText(const QString& text, const QFont& font, const QColor& ink, int gap) {
    if (text.isEmpty()) return;
    y_ += texts_.empty() && marks_.empty() ? 0 : gap;
    const int height = wrappedHeight(font, text, width_);
    texts_.push_back({QRect(padding, y_, width_, height), text, font, ink, false});
    y_ += height;
}

void CellLayout::addMarks(const std::vector<Mark>& marks) {
    if (marks.empty()) return;
    y_ += texts_.empty() ? 0 : 2;
    int x = 0;
    int lineHeight = 0;
    for (const Mark& mark : marks) {
        const QSize size = markSize(mark, width_, theme_);
        if (x > 0 && x + size.width() > width_) {
            x = 0;
            y_ += lineHeight + markGap;
            lineHeight = 0;
        }
        marks_.push_back({QRect(QPoint(padding + x, y_), size), mark});
        x += size.width() + markGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    y_ += lineHeight;
}

void CellLayout::addBar(const compare::BarSpan& span) {
    y_ += 5;
    track_ = QRect(padding, y_, width_, barHeight);
    span_ = span;
    y_ += barHeight + 1;
}

void CellLayout::paintBar(QPainter& painter, const QPoint& topLeft) const {
    if (track_.isNull()) return;
    const QRect track = track_.translated(topLeft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.track);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    constexpr int full = 1000;
    constexpr int narrowest = 4;
    const int length = std::max(narrowest, (span_.to - span_.from) * track.width() / full);
    const int from = std::min(span_.from * track.width() / full, track.width() - length);
    painter.setBrush(theme_.accent);
    painter.drawRoundedRect(QRect(track.left() + std::max(0, from), track.top(), length, barHeight), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

void CellLayout::paint(QPainter& painter, const QPoint& topLeft) const {
    for (const Text& text : texts_) {
        painter.setFont(text.font);
        painter.setPen(text.ink);
        const QRect place = text.place.translated(topLeft);
        if (text.tabular)
            drawTabular(painter, QPoint(place.left(), place.top() + QFontMetrics(text.font).ascent()), text.text);
        else
            drawWrapped(painter, place, text.font, text.text);
    }
    for (const Placed& placed : marks_) drawMark(painter, placed.place.translated(topLeft), placed.mark, theme_);
    paintBar(painter, topLeft);
}

}  // namespace offerbook::ui
