#include "ui/report/page_items.h"

#include <algorithm>
#include <utility>

namespace offerbook::ui {

QRectF boxOf(const PageItem& item) {
    if (const auto* text = std::get_if<PageText>(&item)) return text->box();
    if (const auto* rule = std::get_if<PageRule>(&item)) return rule->box;
    if (const auto* drawing = std::get_if<PageDrawing>(&item)) return drawing->box;
    return std::get<PagePanel>(item).box;
}

PageItem moved(PageItem item, QPointF offset) {
    if (auto* text = std::get_if<PageText>(&item))
        text->baseline += offset;
    else if (auto* rule = std::get_if<PageRule>(&item))
        rule->box.translate(offset);
    else if (auto* drawing = std::get_if<PageDrawing>(&item))
        drawing->box.translate(offset);
    else
        std::get<PagePanel>(item).box.translate(offset);
    return item;
}

void Fragment::add(const Fragment& other, QPointF offset) {
    for (const PageItem& item : other.items) items.push_back(moved(item, offset));
    height = std::max(height, offset.y() + other.height);
}

Fragment Fragment::takeTop(qreal limit) {
    qreal cut = 0;
    qreal first = height;
    for (const PageItem& item : items) {
        const qreal bottom = boxOf(item).bottom();
        first = std::min(first, bottom);
        if (bottom <= limit) cut = std::max(cut, bottom);
    }
    cut = std::max(cut, first);
    Fragment top;
    Fragment rest;
    for (PageItem& item : items) {
        if (boxOf(item).bottom() <= cut)
            top.items.push_back(std::move(item));
        else
            rest.items.push_back(std::move(item));
    }
    // Columns need not share a line grid: the rest moves up only as far as its highest line allows.
    qreal start = cut;
    for (const PageItem& item : rest.items) start = std::min(start, boxOf(item).top());
    for (PageItem& item : rest.items) item = moved(std::move(item), {0, -start});
    top.height = cut;
    rest.height = height - start;
    *this = std::move(rest);
    return top;
}

}  // namespace offerbook::ui
