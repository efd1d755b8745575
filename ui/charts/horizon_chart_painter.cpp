#include "ui/charts/horizon_chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace offerbook::ui {
namespace {

constexpr qreal scale = HorizonChartData::scale;
constexpr int bandAlpha = 38;
constexpr int labelGroundAlpha = 225;

struct Look {
    QColor ink;
    Qt::PenStyle pattern;
};

/// Five patterns and three inks: fifteen offers before any two look the same, and each bears its name.
Look lookOf(std::size_t index, const Theme& theme) {
    const std::array inks{theme.accent, theme.ink, theme.muted};
    constexpr std::array patterns{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return {inks[index % inks.size()], patterns[index % patterns.size()]};
}

class Drawing {
public:
    Drawing(QPainter& painter, const QRectF& box, const HorizonChartData& chart, const Theme& theme, qreal px)
        : painter_(painter), chart_(chart), theme_(theme), px_(px), small_(theme.font(Theme::smallSize)) {
        small_.setPixelSize(qRound(Theme::smallSize * px));
        qreal widest = 0;
        for (const PayChartTick& tick : chart.amounts) widest = std::max(widest, width(tick.label));
        qreal names = 0;
        for (const HorizonChartLine& line : chart.lines) names = std::max({names, width(line.offer), width(line.figure)});
        names = std::min(names, box.width() * 0.28);
        plot_ = box.adjusted(widest + 8 * px, 10 * px, -(names + 44 * px), -26 * px);
        namesWidth_ = names;
    }

    void draw() {
        painter_.setFont(small_);
        grid();
        for (std::size_t i = 0; i < chart_.lines.size(); ++i) band(chart_.lines[i], lookOf(i, theme_));
        for (std::size_t i = 0; i < chart_.lines.size(); ++i) line(chart_.lines[i], lookOf(i, theme_));
        markLabels();
        names();
    }

private:
    [[nodiscard]] qreal width(const QString& text) const { return QFontMetricsF(small_).horizontalAdvance(text); }
    [[nodiscard]] QPointF at(qreal along, qreal height) const {
        return {plot_.left() + plot_.width() * along / scale, plot_.bottom() - plot_.height() * height / scale};
    }
    [[nodiscard]] QPointF at(const HorizonChartLine& line, std::size_t point, qreal height) const {
        return at(scale * static_cast<qreal>(point) / static_cast<qreal>(line.points.size() - 1), height);
    }

    void grid() {
        const qreal textHeight = QFontMetricsF(small_).height();
        for (const PayChartTick& tick : chart_.amounts) {
            const QPointF left = at(0, tick.at);
            painter_.setPen(QPen(theme_.line, px_));
            painter_.drawLine(left, at(scale, tick.at));
            painter_.setPen(theme_.muted);
            painter_.drawText(
                QRectF(left.x() - width(tick.label) - 8 * px_, left.y() - textHeight / 2, width(tick.label) + px_, textHeight),
                Qt::AlignRight | Qt::AlignVCenter, tick.label);
        }
        qreal free = plot_.left() - plot_.width();
        for (const PayChartTick& tick : chart_.months) {
            const QPointF foot = at(tick.at, 0);
            painter_.setPen(QPen(theme_.line, px_));
            painter_.drawLine(foot, foot + QPointF(0, 5 * px_));
            const qreal half = width(tick.label) / 2;
            if (foot.x() - half < free) continue;
            painter_.setPen(theme_.muted);
            painter_.drawText(QRectF(foot.x() - half - px_, foot.y() + 6 * px_, 2 * half + 2 * px_, textHeight), Qt::AlignCenter,
                              tick.label);
            free = foot.x() + half + 8 * px_;
        }
    }

    void band(const HorizonChartLine& line, const Look& look) {
        QPolygonF area;
        for (std::size_t i = 0; i < line.points.size(); ++i) area << at(line, i, line.points[i].high);
        for (std::size_t i = line.points.size(); i-- > 0;) area << at(line, i, line.points[i].low);
        QColor fill = look.ink;
        fill.setAlpha(bandAlpha);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(fill);
        painter_.drawPolygon(area);
    }

    void line(const HorizonChartLine& line, const Look& look) {
        QPolygonF middle;
        for (std::size_t i = 0; i < line.points.size(); ++i)
            middle << at(line, i, (line.points[i].low + line.points[i].high) / 2.0);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(look.ink, 2 * px_, look.pattern, Qt::FlatCap, Qt::RoundJoin));
        painter_.drawPolyline(middle);
        for (const HorizonChartLine::Mark& mark : line.marks) {
            painter_.setPen(QPen(theme_.card, 1.5 * px_));
            painter_.setBrush(look.ink);
            painter_.drawEllipse(at(mark.at, mark.height), 4.5 * px_, 4.5 * px_);
        }
    }

    /// Below and right of their marks, over all lines and on a ground of their own; below one another where they would overlap.
    void markLabels() {
        const qreal textHeight = QFontMetricsF(small_).height();
        std::vector<QRectF> taken;
        for (const HorizonChartLine& shown : chart_.lines)
            for (const HorizonChartLine::Mark& mark : shown.marks) {
                const QPointF spot = at(mark.at, mark.height);
                const qreal wide = width(mark.label) + 8 * px_;
                const qreal left = std::min(spot.x() + 2 * px_, std::max(plot_.left(), plot_.right() - wide));
                QRectF box(left, spot.y() + 6 * px_, wide, textHeight);
                for (const QRectF& other : taken)
                    if (box.intersects(other)) box.moveTop(other.bottom() + px_);
                taken.push_back(box);
                QColor ground = theme_.card;
                ground.setAlpha(labelGroundAlpha);
                painter_.setPen(Qt::NoPen);
                painter_.setBrush(ground);
                painter_.drawRoundedRect(box, 3 * px_, 3 * px_);
                painter_.setPen(theme_.muted);
                painter_.drawText(box, Qt::AlignCenter, mark.label);
            }
    }

    /// At the end of its line, each with a sample of its pattern; those that would overlap make room for each other.
    void names() {
        struct Name {
            std::size_t index;
            qreal y;
        };
        const qreal textHeight = QFontMetricsF(small_).height();
        const qreal needed = 2 * textHeight + 4 * px_;
        std::vector<Name> all;
        for (std::size_t i = 0; i < chart_.lines.size(); ++i) {
            const auto& last = chart_.lines[i].points.back();
            all.push_back({i, at(scale, (last.low + last.high) / 2.0).y()});
        }
        std::stable_sort(all.begin(), all.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
        qreal least = plot_.top() + needed / 2;
        for (Name& name : all) {
            name.y = std::max(name.y, least);
            least = name.y + needed;
        }
        qreal most = plot_.bottom() + textHeight;
        for (auto name = all.rbegin(); name != all.rend(); ++name) {
            name->y = std::min(name->y, most - needed / 2);
            most = name->y - needed / 2;
        }
        for (const Name& name : all) {
            const Look look = lookOf(name.index, theme_);
            const HorizonChartLine& shown = chart_.lines[name.index];
            const qreal left = plot_.right() + 8 * px_;
            painter_.setPen(QPen(look.ink, 2 * px_, look.pattern, Qt::FlatCap));
            painter_.drawLine(QPointF(left, name.y), QPointF(left + 24 * px_, name.y));
            text({left + 30 * px_, name.y - textHeight, namesWidth_ + 4 * px_, textHeight}, shown.offer, theme_.ink);
            text({left + 30 * px_, name.y, namesWidth_ + 4 * px_, textHeight}, shown.figure, theme_.muted);
        }
    }

    void text(const QRectF& box, const QString& words, const QColor& ink) {
        painter_.setPen(ink);
        painter_.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(small_).elidedText(words, Qt::ElideRight, box.width()));
    }

    QPainter& painter_;
    const HorizonChartData& chart_;
    const Theme& theme_;
    qreal px_;
    QFont small_;
    QRectF plot_;
    qreal namesWidth_ = 0;
};

}  // namespace

void paintHorizonChart(QPainter& painter, const QRectF& box, const HorizonChartData& chart, const Theme& theme, qreal px) {
    if (chart.lines.empty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, box, chart, theme, px).draw();
    painter.restore();
}

}  // namespace offerbook::ui
