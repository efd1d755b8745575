#include "ui/report/table_layout.h"

#include "ui/report/even_shares.h"
#include "ui/report/text_layout.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace offerbook::ui {
namespace {

constexpr qreal px = PageStyle::px;
constexpr qreal columnGap = 14 * px;
constexpr qreal rowPadding = 5 * px;
constexpr qreal headingShare = 0.165;
constexpr std::size_t mostOffersOnAPage = 4;

/// A cell to be set and where.
struct Placed {
    ReportCell cell;
    qreal left;
    qreal width;
    bool toTheRight;
};

Fragment layRow(const std::vector<Placed>& cells, const PageStyle& style) {
    Fragment row;
    for (const Placed& placed : cells)
        row.add(layCell(placed.cell, style, placed.width, placed.toTheRight), {placed.left, rowPadding});
    return row;
}

void underline(Fragment& row, qreal width, qreal thickness, const QColor& ink) {
    row.height += rowPadding;
    row.items.emplace_back(PageRule{{0, row.height - thickness, width, thickness}, ink});
}

/// Rows with the head that is repeated: no page starts with the last row alone or ends with the first.
std::vector<Strip> toStrips(Fragment head, std::vector<Fragment> rows) {
    std::vector<Strip> strips;
    std::shared_ptr<const Fragment> repeated;
    if (!head.items.empty()) {
        repeated = std::make_shared<const Fragment>(head);
        strips.push_back({std::move(head), 0, true, false, nullptr});
    }
    const std::size_t count = rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool keep = (i == 0 && count > 1) || i + 2 == count;
        strips.push_back({std::move(rows[i]), 0, keep, false, repeated});
    }
    return strips;
}

std::vector<qreal> columnWidths(const ReportListTable& table, qreal width) {
    int shares = 0;
    for (const auto& column : table.columns) shares += column.share;
    const qreal free = width - columnGap * static_cast<qreal>(table.columns.size() - 1);
    std::vector<qreal> widths;
    for (const auto& column : table.columns) widths.push_back(free * column.share / std::max(1, shares));
    return widths;
}

Fragment layListRow(const std::vector<ReportCell>& cells, const ReportListTable& table, const std::vector<qreal>& widths,
                    const PageStyle& style) {
    std::vector<Placed> placed;
    qreal left = 0;
    for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
        placed.push_back({cells[i], left, widths[i], table.columns[i].figures});
        left += widths[i] + columnGap;
    }
    Fragment row = layRow(placed, style);
    if (cells.size() <= widths.size()) return row;
    const qreal across = widths.front() + columnGap;
    row.add(layCell(cells[widths.size()], style, style.content().width() - across, false), {across, row.height});
    return row;
}

}  // namespace

Fragment layCell(const ReportCell& cell, const PageStyle& style, qreal width, bool toTheRight) {
    const auto weight = cell.words.strong ? QFont::DemiBold : QFont::Normal;
    const TextSetting main{style.font(PageStyle::body, weight), style.ink(cell.words.tone), 1.35, toTheRight};
    Fragment set = layText(cell.words.text + noteMarks(cell.words.notes), main, width);
    if (!cell.mark.isEmpty()) {
        const TextSetting marking{style.font(PageStyle::small, QFont::DemiBold), style.ink(ReportTone::good), 1.35, toTheRight};
        const auto* last = set.items.empty() ? nullptr : std::get_if<PageText>(&set.items.back());
        const qreal end = last == nullptr ? 0 : last->width + 5 * px;
        Fragment mark = layText(cell.mark, marking, width);
        const bool beside = last != nullptr && !toTheRight && end + widthOf(cell.mark, marking.font) <= width;
        if (beside) {
            auto text = std::get<PageText>(mark.items.front());
            text.baseline = {end, last->baseline.y()};
            set.items.emplace_back(std::move(text));
        } else {
            set.add(mark, {0, set.height});
        }
    }
    const TextSetting qualifying{style.font(PageStyle::small), style.ink(ReportTone::muted), 1.4, toTheRight};
    if (!cell.qualifier.isEmpty()) set.add(layText(cell.qualifier, qualifying, width), {0, set.height});
    return set;
}

std::vector<Strip> layOfferTable(const ReportOfferTable& table, const PageStyle& style, std::size_t columnsOfAPage) {
    const qreal width = style.content().width();
    const qreal headingWidth = width * headingShare;
    const auto columns = static_cast<qreal>(std::max<std::size_t>(columnsOfAPage, 1));
    const qreal cellWidth = (width - headingWidth - columnGap * columns) / columns;
    const auto line = [&](const ReportCell& heading, const std::vector<ReportCell>& cells) {
        std::vector<Placed> placed{{heading, 0, headingWidth, false}};
        for (std::size_t i = 0; i < cells.size(); ++i)
            placed.push_back(
                {cells[i], headingWidth + columnGap + static_cast<qreal>(i) * (cellWidth + columnGap), cellWidth, false});
        return layRow(placed, style);
    };
    Fragment head = line({}, table.heads);
    underline(head, width, 1.2 * px, style.theme().ink);
    std::vector<Fragment> rows;
    for (const auto& row : table.rows) {
        rows.push_back(line({{row.heading, false, ReportTone::muted, {}}, {}, {}}, row.cells));
        underline(rows.back(), width, 0.75 * px, style.theme().line);
    }
    return toStrips(std::move(head), std::move(rows));
}

std::vector<Strip> layListTable(const ReportListTable& table, const PageStyle& style) {
    const qreal width = style.content().width();
    const auto widths = columnWidths(table, width);
    Fragment head;
    if (table.showHead) {
        std::vector<ReportCell> titles;
        for (const auto& column : table.columns) titles.push_back({{}, column.head, {}});
        head = layListRow(titles, table, widths, style);
        underline(head, width, 0.75 * px, style.theme().muted);
    }
    std::vector<Fragment> rows;
    for (const auto& cells : table.rows) {
        rows.push_back(layListRow(cells, table, widths, style));
        underline(rows.back(), width, 0.75 * px, style.theme().line);
    }
    return toStrips(std::move(head), std::move(rows));
}

std::size_t offersOnAPage(std::size_t offers) {
    const std::size_t pages = std::max<std::size_t>((offers + mostOffersOnAPage - 1) / mostOffersOnAPage, 1);
    return (offers + pages - 1) / pages;
}

std::vector<ReportOfferTable> splitByOffers(const ReportOfferTable& table, std::size_t columns) {
    std::vector<ReportOfferTable> parts;
    std::size_t from = 0;
    for (const std::size_t share : evenSharesOf(table.heads.size(), std::max<std::size_t>(columns, 1))) {
        const std::size_t to = from + share;
        const auto cut = [from, to](const std::vector<ReportCell>& cells) {
            return std::vector<ReportCell>(cells.begin() + static_cast<std::ptrdiff_t>(from),
                                           cells.begin() + static_cast<std::ptrdiff_t>(to));
        };
        ReportOfferTable part{table.caption, cut(table.heads), {}};
        for (const auto& row : table.rows) part.rows.push_back({row.heading, cut(row.cells)});
        parts.push_back(std::move(part));
        from = to;
    }
    return parts;
}

}  // namespace offerbook::ui
