#include "ui/views/cell_delegate.h"

#include "ui/models/comparison_table_model.h"
#include "ui/views/cell_layout.h"
#include "ui/views/painting.h"

#include <QPainter>

namespace offerbook::ui {
namespace {

constexpr int groupHeight = 26;
constexpr int bestEdge = 3;

}  // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(ComparisonTableModel::IsGroupRole).toBool()) return {option.rect.width(), groupHeight};
    const Theme theme = Theme::current();
    const CellLayout layout(index.data(ComparisonTableModel::CellRole).value<Cell>(), option.rect.width(), theme);
    return {option.rect.width(), layout.height() + 1};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(ComparisonTableModel::IsGroupRole).toBool()) return;
    const Theme theme = Theme::current();
    const Cell cell = index.data(ComparisonTableModel::CellRole).value<Cell>();
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect, focused ? theme.accentSoft : theme.card);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (cell.best) painter->fillRect(QRect(option.rect.topLeft(), QSize(bestEdge, option.rect.height() - 1)), theme.good);
    CellLayout(cell, option.rect.width(), theme).paint(*painter, option.rect.topLeft());
    if (selected) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

}  // namespace offerbook::ui
