#include "ui/report/page_flow.h"

#include <utility>

namespace offerbook::ui {

PageFlow::PageFlow(const PageStyle& style) : content_(style.content()) { startPage(nullptr); }

qreal PageFlow::room() const { return content_.bottom() - y_; }

void PageFlow::startPage(const Strip* first) {
    pages_.emplace_back();
    y_ = content_.top();
    atTop_ = true;
    if (first != nullptr && first->repeatedHead) draw(*first->repeatedHead);
}

void PageFlow::draw(const Fragment& fragment) {
    for (const PageItem& item : fragment.items) pages_.back().items.push_back(moved(item, {content_.left(), y_}));
    y_ += fragment.height;
    atTop_ = false;
}

void PageFlow::place(const std::vector<Strip>& strips) {
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const Strip& strip = strips[i];
        qreal chain = strip.spaceBefore + strip.fragment.height;
        for (std::size_t k = i; strips[k].keepWithNext && k + 1 < strips.size(); ++k)
            chain += strips[k + 1].spaceBefore + strips[k + 1].fragment.height;
        const bool chainFitsAPage = chain <= content_.height();
        const bool needsPage = chainFitsAPage ? chain > room() : strip.spaceBefore + strip.fragment.height > room();
        if (!atTop_ && (strip.newPage || needsPage)) startPage(&strip);
        put(strip);
    }
}

void PageFlow::put(const Strip& strip) {
    if (!atTop_) y_ += strip.spaceBefore;
    if (strip.fragment.height <= room())
        draw(strip.fragment);
    else
        putInParts(strip);
}

void PageFlow::putInParts(Strip strip) {
    while (strip.fragment.height > room()) {
        draw(strip.fragment.takeTop(room()));
        startPage(&strip);
    }
    draw(strip.fragment);
}

std::vector<ReportPage> PageFlow::takePages() { return std::move(pages_); }

}  // namespace offerbook::ui
