#include "ui/editors/parts_layout.h"

#include "ui/theme/theme.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace offerbook::ui {
namespace {

constexpr int gap = Theme::grid * 2;
constexpr int lineGap = Theme::grid / 2;

int sum(const std::vector<int>& widths, int from, int count) {
    const auto first = widths.begin() + from;
    return std::accumulate(first, first + count, (count - 1) * gap);
}

int heightIn(const QLayoutItem* item, int width) {
    if (item == nullptr || item->isEmpty()) return 0;
    return item->hasHeightForWidth() ? std::max(item->heightForWidth(width), item->minimumSize().height())
                                     : item->sizeHint().height();
}

}  // namespace

PartsLayout::PartsLayout(QWidget* owner, int columns) : QLayout(owner), columns_(columns) { setContentsMargins(0, 0, 0, 0); }

PartsLayout::~PartsLayout() {
    for (QLayoutItem* item : items_) delete item;
}

void PartsLayout::addPart(QWidget* label, QWidget* part, int span) {
    if (label != nullptr) {
        addWidget(label);
        spans_.back() = 0;
    }
    addWidget(part);
    spans_.back() = span;
}

void PartsLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
    spans_.push_back(1);
}

QLayoutItem* PartsLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* PartsLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item == nullptr) return nullptr;
    items_.erase(items_.begin() + index);
    spans_.erase(spans_.begin() + index);
    return item;
}

std::vector<PartsLayout::Part> PartsLayout::parts() const {
    std::vector<Part> parts;
    QLayoutItem* label = nullptr;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (spans_[i] == 0) {
            label = items_[i];
            continue;
        }
        parts.push_back({label, items_[i], spans_[i]});
        label = nullptr;
    }
    return parts;
}

std::vector<PartsLayout::Place> PartsLayout::placesIn(const std::vector<Part>& parts, int columns) {
    std::vector<Place> places;
    int row = 0;
    int column = 0;
    for (const Part& part : parts) {
        const int span = std::min(part.span, columns);
        if (column + span > columns) {
            column = 0;
            ++row;
        }
        places.push_back({row, column, span});
        column += span;
    }
    return places;
}

std::vector<int> PartsLayout::leastWidths(const std::vector<Part>& parts, int columns) {
    std::vector<int> widths(static_cast<std::size_t>(columns), 0);
    const auto places = placesIn(parts, columns);
    // Parts of one column first: wider ones may fit into what these need anyway.
    for (int span = 1; span <= columns; ++span)
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (places[i].span != span || parts[i].field->isEmpty()) continue;
            int needed = parts[i].field->minimumSize().width();
            if (parts[i].label != nullptr) needed = std::max(needed, parts[i].label->minimumSize().width());
            int& last = widths[static_cast<std::size_t>(places[i].column + span - 1)];
            last += std::max(0, needed - sum(widths, places[i].column, span));
        }
    return widths;
}

/// Equal columns where all parts fit into them, else what each needs and an equal share of the rest.
std::vector<int> PartsLayout::widthsIn(const std::vector<Part>& parts, int columns, int width) {
    const int equal = (width - (columns - 1) * gap) / columns;
    std::vector<int> widths = leastWidths(parts, columns);
    if (*std::max_element(widths.begin(), widths.end()) <= equal) return std::vector<int>(widths.size(), equal);
    const int rest = std::max(0, width - sum(widths, 0, columns)) / columns;
    for (int& each : widths) each += rest;
    return widths;
}

int PartsLayout::columnsFor(const std::vector<Part>& parts, int width) const {
    int columns = columns_;
    while (columns > 1 && sum(leastWidths(parts, columns), 0, columns) > width) --columns;
    return columns;
}

int PartsLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize PartsLayout::minimumSize() const { return {leastWidths(parts(), 1).front(), sizeHint().height()}; }

QSize PartsLayout::sizeHint() const {
    const int width = sum(leastWidths(parts(), columns_), 0, columns_);
    return {width, heightForWidth(width)};
}

void PartsLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int PartsLayout::place(const QRect& rect, bool apply) const {
    const auto all = parts();
    const int columns = columnsFor(all, rect.width());
    const auto widths = widthsIn(all, columns, rect.width());
    const auto places = placesIn(all, columns);
    int y = rect.y();
    for (std::size_t first = 0, next = 0; first < all.size(); first = next) {
        int labels = 0;
        int fields = 0;
        for (next = first; next < all.size() && places[next].row == places[first].row; ++next) {
            const int width = sum(widths, places[next].column, places[next].span);
            labels = std::max(labels, heightIn(all[next].label, width));
            fields = std::max(fields, heightIn(all[next].field, width));
        }
        if (first > 0 && labels + fields > 0) y += lineGap;
        const int below = y + labels + (labels > 0 ? lineGap : 0);
        for (std::size_t i = first; apply && i < next; ++i) {
            const int left = rect.x() + (places[i].column > 0 ? sum(widths, 0, places[i].column) + gap : 0);
            const int width = sum(widths, places[i].column, places[i].span);
            if (all[i].label != nullptr) all[i].label->setGeometry(QRect(left, y, width, labels));
            all[i].field->setGeometry(QRect(left, below, width, fields));
        }
        y = below + fields;
    }
    return y - rect.y();
}

}  // namespace offerbook::ui
