#pragma once

#include "ui/report/page_style.h"

#include <memory>
#include <vector>

namespace offerbook::ui {

/// A fragment with what page breaks have to respect.
struct Strip {
    Fragment fragment;
    qreal spaceBefore = 0;                                   ///< dropped at the top of a page
    bool keepWithNext = false;                               ///< no page break after it
    bool newPage = false;                                    ///< always at the top of a page
    std::shared_ptr<const Fragment> repeatedHead = nullptr;  ///< set above it where it starts a page
};

/// Breaks strips into pages: chains of keepWithNext stay together where a page can hold them, a strip that is taller than
/// a page is continued line by line, and the head of its table is repeated above what continues.
class PageFlow {
public:
    explicit PageFlow(const PageStyle& style);
    void place(const std::vector<Strip>& strips);
    [[nodiscard]] std::vector<ReportPage> takePages();

private:
    void startPage(const Strip* first);
    void put(const Strip& strip);
    void putInParts(Strip strip);
    void draw(const Fragment& fragment);
    [[nodiscard]] qreal room() const;

    QRectF content_;
    std::vector<ReportPage> pages_;
    qreal y_ = 0;
    bool atTop_ = true;
};

}  // namespace offerbook::ui
