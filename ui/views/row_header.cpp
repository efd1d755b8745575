#include "ui/views/row_header.h"

#include "ui/models/comparison_table_model.h"
#include "ui/views/cell_layout.h"
#include "ui/views/painting.h"

#include <QPainter>

namespace offerbook::ui {
namespace {

constexpr int textWidth = RowHeader::width - CellLayout::padding - 6;

}  // namespace

RowHeader::RowHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setFixedWidth(width);
}

int RowHeader::titleHeight(int row) const {
    if (model()->headerData(row, Qt::Vertical, ComparisonTableModel::IsGroupRole).toBool()) return 0;
    const QString title = model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    return CellLayout::topPadding + wrappedHeight(Theme::current().font(12.5), title, textWidth) + CellLayout::bottomPadding;
}

void RowHeader::paintGroup(QPainter& painter, const QRect& rect, const QString& title, bool collapsed, bool focused) {
    const Theme theme = Theme::current();
    painter.save();
    painter.fillRect(rect, theme.ground);
    painter.setPen(theme.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.setPen(theme.muted);
    painter.setFont(headingFont(theme));
    const QString arrow = collapsed ? QStringLiteral("▸ ") : QStringLiteral("▾ ");
    painter.drawText(rect.adjusted(CellLayout::padding, 0, -CellLayout::padding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     arrow + title);
    if (focused) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int row) const {
    const auto read = [&](int role) { return model()->headerData(row, Qt::Vertical, role); };
    const QString title = read(Qt::DisplayRole).toString();
    painter->save();
    painter->setClipRect(rect);
    if (read(ComparisonTableModel::IsGroupRole).toBool()) {
        // The band goes on in the table: its right end is far outside of this header.
        constexpr int beyond = 10000;
        paintGroup(*painter, rect.adjusted(0, 0, beyond, 0), title, read(ComparisonTableModel::CollapsedRole).toBool(), false);
    } else {
        const Theme theme = Theme::current();
        painter->fillRect(rect, theme.card);
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->setPen(theme.muted);
        const QRect place(rect.left() + CellLayout::padding, rect.top() + CellLayout::topPadding, textWidth, rect.height());
        drawWrapped(*painter, place, theme.font(12.5), title);
    }
    painter->restore();
}

}  // namespace offerbook::ui
