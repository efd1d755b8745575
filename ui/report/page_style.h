#pragma once

#include "ui/report/page_items.h"
#include "ui/report/report_document.h"
#include "ui/theme/theme.h"

#include <QPageSize>

namespace offerbook::ui {

enum class Paper { a4, letter };

/// Sizes, inks and fonts of a page. Lengths in 1/1440 inch, in which fonts have whole pixel sizes and hinting no effect,
/// so that lines break the same on every device.
class PageStyle {
public:
    static constexpr qreal unitsPerInch = 1440;
    /// A CSS pixel, 1/96 inch: the unit in which the sizes of the design are given.
    static constexpr qreal px = 15;
    static constexpr qreal body = 12 * px;
    static constexpr qreal small = 10.5 * px;

    explicit PageStyle(Paper paper);

    [[nodiscard]] Paper paper() const { return paper_; }
    [[nodiscard]] QPageSize pageSize() const;
    [[nodiscard]] QSizeF page() const;
    /// Where the flow of a page goes; head and foot lie outside of it.
    [[nodiscard]] QRectF content() const;
    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] QColor ink(ReportTone tone) const;
    [[nodiscard]] QFont font(qreal size, QFont::Weight weight = QFont::Normal) const;

private:
    Paper paper_;
    Theme theme_;
    QString family_;
};

}  // namespace offerbook::ui
