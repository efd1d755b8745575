#pragma once

#include <QStyledItemDelegate>

namespace offerbook::ui {

/// Paints a cell of the comparison: figure, marks, note, bar, and at the edge what is best. Group rows are the view's.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The width is the option's; the height what the cell needs in it.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace offerbook::ui
