#include "ui/net_gross/lines_table.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace offerbook::ui {
namespace {

constexpr std::array sentences = {LinesTable::line, LinesTable::rule, LinesTable::source};
constexpr int sides = Theme::grid * 3;

/// Rows of several lines each are told apart by a hairline.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(Theme::current().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

struct Room {
    int least = 0;  ///< its longest word
    int whole = 0;  ///< all of its longest text on one line
};

Room roomFor(const QTableWidget& table, int column) {
    // A line may also end behind a hyphen.
    static const QRegularExpression ends(QStringLiteral("(?<=-)|[ \\n]"));
    const QFontMetrics metrics(table.font());
    Room room;
    const auto take = [&](const QString& text) {
        room.whole = std::max(room.whole, metrics.horizontalAdvance(text) + sides);
        for (const QString& word : text.split(ends)) room.least = std::max(room.least, metrics.horizontalAdvance(word) + sides);
    };
    take(table.horizontalHeaderItem(column)->text());
    for (int row = 0; row < table.rowCount(); ++row)
        if (const auto* item = table.item(row, column)) take(item->text());
    return room;
}

}  // namespace

LinesTable::LinesTable(QWidget* parent) : QTableWidget(0, 6, parent) {
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setWordWrap(true);
    setShowGrid(false);
    setItemDelegate(new RowDelegate(this));
    // What is wider than the table can be pushed into view, and its rows do not jump while it is.
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableWidget::resizeRowsToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void LinesTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void LinesTable::fitColumns() {
    int left = viewport()->width();
    for (const int figures : {number, amount, base}) {
        resizeColumnToContents(figures);
        left -= columnWidth(figures);
    }
    std::array<Room, sentences.size()> rooms;
    int wanted = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        rooms[i] = roomFor(*this, sentences[i]);
        left -= rooms[i].least;
        wanted += rooms[i].whole - rooms[i].least;
    }
    const int spare = std::max(0, left);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const int more = wanted > 0 ? static_cast<int>(qint64(spare) * (rooms[i].whole - rooms[i].least) / wanted) : 0;
        setColumnWidth(sentences[i], rooms[i].least + more);
    }
}

}  // namespace offerbook::ui
