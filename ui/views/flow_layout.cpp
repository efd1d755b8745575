#include "ui/views/flow_layout.h"

#include <algorithm>

namespace offerbook::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), gap_(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : items_) width += item->sizeHint().width() + gap_;
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeOf(const QLayoutItem& item, int width) {
    QSize size = item.sizeHint();
    if (size.width() <= width || width <= 0) return size;
    // What is wider than the whole has to do with the whole, and with more lines where it can.
    size.setWidth(std::max(width, item.minimumSize().width()));
    if (item.hasHeightForWidth()) size.setHeight(item.heightForWidth(size.width()));
    return size;
}

int FlowLayout::place(const QRect& whole, bool apply) const {
    const QRect rect = whole.marginsRemoved(contentsMargins());
    int y = rect.y();
    for (std::size_t first = 0, next = 0; first < items_.size(); first = next) {
        int x = rect.x();
        int line = 0;
        std::vector<QRect> places;
        for (next = first; next < items_.size(); ++next) {
            const QSize size = items_[next]->isEmpty() ? QSize() : sizeOf(*items_[next], rect.width());
            if (x > rect.x() && !size.isEmpty() && x + size.width() > rect.right() + 1) break;
            if (lastAtRight_ && next + 1 == items_.size()) x = std::max(x, rect.right() + 1 - size.width());
            places.emplace_back(QPoint(x, y), size);
            if (!size.isEmpty()) x += size.width() + gap_;
            line = std::max(line, size.height());
        }
        // Of different heights, they stand on one middle.
        for (std::size_t i = 0; apply && i < places.size(); ++i)
            if (!places[i].isEmpty()) items_[first + i]->setGeometry(places[i].translated(0, (line - places[i].height()) / 2));
        y += line + (next < items_.size() ? gap_ / 2 : 0);
    }
    return y + contentsMargins().bottom() - whole.y();
}

}  // namespace offerbook::ui
