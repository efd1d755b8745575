#include "ui/views/offer_header.h"

#include "ui/models/comparison_table_model.h"
#include "ui/views/cell_layout.h"
#include "ui/views/painting.h"

#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int top = 8;
constexpr int bottom = 10;

Mark baselineMark() { return {QStringLiteral("◆"), OfferHeader::tr("baseline"), Tone::quiet}; }

struct Parts {
    QString employer;
    QString title;
    QString place;
    bool baseline;
};

Parts partsOf(const QAbstractItemModel& model, int column) {
    const auto read = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
    return {read(ComparisonTableModel::EmployerRole).toString(), read(ComparisonTableModel::JobTitleRole).toString(),
            read(ComparisonTableModel::PlaceRole).toString(), read(ComparisonTableModel::BaselineRole).toBool()};
}

/// Whether the mark fits beside the employer on the first line.
bool besideName(const Parts& parts, int width, const Theme& theme) {
    const int name = QFontMetrics(theme.font(Theme::valueSize, true)).horizontalAdvance(parts.employer);
    return name + 6 + markSize(baselineMark(), width, theme).width() <= width;
}

}  // namespace

OfferHeader::OfferHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(this, &QHeaderView::sectionMoved, this, &OfferHeader::takeBack);
}

void OfferHeader::takeBack(int, int from, int to) {
    {
        const QSignalBlocker quiet(this);
        moveSection(to, from);
    }
    Q_EMIT moveRequested(from, to);
}

int OfferHeader::heightOf(int column) const {
    const Theme theme = Theme::current();
    const int width = sectionSize(column) - 2 * CellLayout::padding;
    const Parts parts = partsOf(*model(), column);
    int height = wrappedHeight(theme.font(Theme::valueSize, true), parts.employer, width);
    const QFont small = theme.font(Theme::smallSize);
    if (parts.baseline && !besideName(parts, width, theme)) height += markSize(baselineMark(), width, theme).height() + 2;
    return height + wrappedHeight(small, parts.title, width) + wrappedHeight(small, parts.place, width);
}

QSize OfferHeader::sizeHint() const {
    int tallest = 44;
    for (int column = 0; column < count(); ++column) tallest = std::max(tallest, heightOf(column));
    return {0, top + tallest + bottom};
}

void OfferHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Theme theme = Theme::current();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, theme.card);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const Parts parts = partsOf(*model(), column);
    const int width = rect.width() - 2 * CellLayout::padding;
    QPoint at(rect.left() + CellLayout::padding, rect.top() + top);
    const auto write = [&](const QString& text, const QFont& font, const QColor& ink) {
        const int height = wrappedHeight(font, text, width);
        painter->setPen(ink);
        drawWrapped(*painter, QRect(at, QSize(width, height)), font, text);
        at.ry() += height;
    };
    const QFont bold = theme.font(Theme::valueSize, true);
    const QPoint first = at;
    write(parts.employer, bold, theme.ink);
    if (parts.baseline) {
        const QSize size = markSize(baselineMark(), width, theme);
        const bool beside = besideName(parts, width, theme);
        const QPoint place =
            beside ? QPoint(first.x() + QFontMetrics(bold).horizontalAdvance(parts.employer) + 6, first.y() - 1) : at;
        drawMark(*painter, QRect(place, size), baselineMark(), theme);
        if (!beside) at.ry() += size.height() + 2;
    }
    write(parts.title, theme.font(Theme::smallSize), theme.muted);
    write(parts.place, theme.font(Theme::smallSize), theme.muted);
    painter->restore();
}

}  // namespace offerbook::ui
