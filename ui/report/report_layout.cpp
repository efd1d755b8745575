#include "ui/report/report_layout.h"

#include "ui/report/chart_layout.h"
#include "ui/report/table_layout.h"
#include "ui/report/text_layout.h"

#include <algorithm>
#include <utility>

namespace offerbook::ui {
namespace {

constexpr qreal px = PageStyle::px;

/// Turns the blocks of a document into strips, one overload a kind of block.
class BlockLayout {
public:
    explicit BlockLayout(const PageStyle& style) : style_(style), width_(style.content().width()) {}

    std::vector<Strip> operator()(const ReportHeading& heading) const {
        const bool section = heading.level == ReportHeading::Level::section;
        const TextSetting setting{style_.font((section ? 14 : 12) * px, QFont::DemiBold), style_.theme().ink, 1.35};
        Fragment set = layText(heading.text, setting, width_);
        const TextSetting qualifying{style_.font(PageStyle::small), style_.ink(heading.tone)};
        set.add(layText(heading.qualifier, qualifying, width_), {0, set.height});
        set.height += (section ? 6 : 2) * px;
        return {{std::move(set), (section ? 24 : 14) * px, true, heading.onNewPage, nullptr}};
    }

    std::vector<Strip> operator()(const ReportParagraph& paragraph) const {
        const auto weight = paragraph.words.strong ? QFont::DemiBold : QFont::Normal;
        const qreal size = paragraph.small ? PageStyle::small : PageStyle::body;
        const TextSetting setting{style_.font(size, weight), style_.ink(paragraph.words.tone), 1.45};
        auto lines = linesOf(layText(paragraph.words.text + noteMarks(paragraph.words.notes), setting, width_), 4 * px);
        // A strong one names what follows: it is not left behind at the foot of a page.
        if (paragraph.words.strong && !lines.empty()) lines.back().keepWithNext = true;
        return lines;
    }

    std::vector<Strip> operator()(const ReportCards& cards) const {
        const auto count = static_cast<qreal>(std::max<std::size_t>(cards.cards.size(), 1));
        const qreal gap = 15 * px;
        const qreal cardWidth = (width_ - gap * (count - 1)) / count;
        Fragment row;
        std::vector<Fragment> texts;
        qreal height = 0;
        for (const ReportCard& card : cards.cards) {
            texts.push_back(layCard(card, cardWidth - 30 * px));
            height = std::max(height, texts.back().height);
        }
        qreal left = 0;
        for (const Fragment& text : texts) {
            row.items.emplace_back(PagePanel{{left, 0, cardWidth, height + 28 * px}, 7 * px, {}, style_.theme().line});
            row.add(text, {left + 15 * px, 14 * px});
            left += cardWidth + gap;
        }
        row.height = height + 28 * px;
        return {{std::move(row), 16 * px, false, false, nullptr}};
    }

    std::vector<Strip> operator()(const ReportOfferTable& table) const {
        const std::size_t columns = offersOnAPage(table.heads.size());
        std::vector<Strip> strips;
        for (const ReportOfferTable& part : splitByOffers(table, columns)) {
            auto more = layOfferTable(part, style_, columns);
            if (!strips.empty()) keepTogether(more);
            strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        return strips;
    }

    std::vector<Strip> operator()(const ReportListTable& table) const { return layListTable(table, style_); }
    std::vector<Strip> operator()(const ReportChart& chart) const { return layPayChart(chart.data, style_); }
    std::vector<Strip> operator()(const ReportHorizonChart& chart) const { return layHorizonChart(chart.data, style_); }

    std::vector<Strip> operator()(const ReportNotes& notes) const {
        const TextSetting setting{style_.font(PageStyle::small), style_.ink(ReportTone::muted), 1.45};
        std::vector<Strip> strips;
        for (const auto& note : notes.notes) {
            const Fragment mark = layText(noteMarks({note.number}).trimmed(), setting, 14 * px);
            Fragment line = layText(note.text, setting, width_ - 14 * px);
            Fragment row;
            row.add(mark, {0, 0});
            row.add(line, {14 * px, 0});
            strips.push_back({std::move(row), strips.empty() ? 8 * px : 0, false, false, nullptr});
        }
        return strips;
    }

private:
    [[nodiscard]] Fragment layCard(const ReportCard& card, qreal width) const {
        Fragment text = layText(card.question, {style_.font(PageStyle::small), style_.ink(ReportTone::muted)}, width);
        const TextSetting answer{style_.font(17 * px, QFont::DemiBold), style_.theme().ink, 1.3};
        text.add(layText(card.answer, answer, width), {0, text.height + 5 * px});
        text.add(layText(card.detail, {style_.font(PageStyle::body), style_.theme().ink, 1.4}, width), {0, text.height + 4 * px});
        return text;
    }

    /// Lines as strips, so that no page ends with the first or starts with the last alone.
    [[nodiscard]] static std::vector<Strip> linesOf(Fragment text, qreal spaceBefore) {
        std::vector<Strip> strips;
        while (!text.items.empty()) strips.push_back({text.takeTop(0), 0, false, false, nullptr});
        for (std::size_t i = 0; i < strips.size(); ++i)
            strips[i].keepWithNext = (i == 0 || i + 2 == strips.size()) && i + 1 < strips.size();
        if (!strips.empty()) strips.front().spaceBefore = spaceBefore;
        return strips;
    }

    static void keepTogether(std::vector<Strip>& strips) {
        for (Strip& strip : strips) strip.keepWithNext = true;
        strips.front().spaceBefore = 24 * px;
        strips.back().keepWithNext = false;
    }

    const PageStyle& style_;
    qreal width_;
};

std::vector<Strip> layTitle(const ReportDocument& document, const PageStyle& style) {
    const qreal width = style.content().width();
    Fragment title = layText(document.title, {style.font(25 * px, QFont::Bold), style.theme().ink, 1.2}, width);
    title.add(layText(document.subtitle, {style.font(PageStyle::body), style.ink(ReportTone::muted), 1.45}, width),
              {0, title.height + 6 * px});
    return {{std::move(title), 0, false, false, nullptr}};
}

/// Head and foot of a page, outside of the flow.
void frame(ReportPage& page, const ReportDocument& document, const PageStyle& style, const QString& number) {
    const QRectF content = style.content();
    const TextSetting left{style.font(PageStyle::small), style.ink(ReportTone::muted)};
    TextSetting right = left;
    right.toTheRight = true;
    const auto put = [&](const QString& text, const TextSetting& setting, qreal y, qreal from, qreal width) {
        for (const PageItem& item : layText(text, setting, width).items) page.items.push_back(moved(item, {from, y}));
    };
    const qreal half = content.width() * 0.6;
    const qreal rest = content.width() - half;
    put(document.subject, left, 56 * px, content.left(), half);
    put(document.date, right, 56 * px, content.left() + half, rest);
    page.items.emplace_back(PageRule{{content.left(), 77 * px, content.width(), 0.75 * px}, style.theme().line});
    const qreal foot = content.bottom() + 22 * px;
    page.items.emplace_back(PageRule{{content.left(), foot - 7 * px, content.width(), 0.75 * px}, style.theme().line});
    put(document.footer, left, foot, content.left(), content.width() * 0.9);
    put(number, right, foot, content.left() + content.width() * 0.9, content.width() * 0.1);
}

}  // namespace

PagedReport layReport(const ReportDocument& document, Paper paper) {
    const PageStyle style(paper);
    PageFlow flow(style);
    std::vector<Strip> strips = layTitle(document, style);
    const BlockLayout layout(style);
    for (const ReportBlock& block : document.blocks) {
        auto more = std::visit(layout, block);
        strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    flow.place(strips);
    PagedReport report{paper, flow.takePages()};
    for (std::size_t i = 0; i < report.pages.size(); ++i)
        frame(report.pages[i], document, style, QStringLiteral("%1 / %2").arg(i + 1).arg(report.pages.size()));
    return report;
}

}  // namespace offerbook::ui
