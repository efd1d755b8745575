#include "ui/views/offer_delegate.h"

#include "ui/models/offer_list_model.h"
#include "ui/views/painting.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace offerbook::ui {
namespace {

using Model = OfferListModel;

constexpr int textLeft = 39;
constexpr int rightMargin = 12;
constexpr int top = 7;
constexpr int markGap = 4;
constexpr int headingHeight = 34;

struct Texts {
    QString title;
    QString subline;
    QString snippet;
    std::vector<Mark> marks;
};

Texts textsOf(const QModelIndex& index) {
    QString snippet = index.data(Model::SnippetRole).toString();
    snippet.remove(QChar(2)).remove(QChar(3));
    return {index.data(Qt::DisplayRole).toString(), index.data(Model::SublineRole).toString(), snippet,
            index.data(Model::MarksRole).value<std::vector<Mark>>()};
}

Model::Kind kindOf(const QModelIndex& index) { return static_cast<Model::Kind>(index.data(Model::KindRole).toInt()); }

/// The marks in lines of `width`; the height they take.
template <class Place>
int placeMarks(const std::vector<Mark>& marks, int width, const Theme& theme, Place&& place) {
    int x = 0;
    int y = 0;
    int line = 0;
    for (const Mark& mark : marks) {
        const QSize size = markSize(mark, width, theme);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + 2;
        }
        place(mark, QRect(QPoint(x, y), size));
        x += size.width() + markGap;
        line = size.height();
    }
    return y + line;
}

void paintCheckBox(QPainter& painter, const QRect& box, bool checked, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? theme.accent : theme.muted, 1.2));
    painter.setBrush(checked ? theme.accent : theme.card);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked) {
        painter.setPen(QPen(theme.accentInk, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        painter.drawPolyline(QPolygonF{at + QPointF(3.6, 7.4), at + QPointF(6, 9.8), at + QPointF(10.6, 4.4)});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);  // what is drawn behind it, as the frame of the focus, has no ground
}

QRect checkBoxIn(const QRect& row) { return {row.left() + 15, row.top() + top + 2, 14, 14}; }

/// The snippet broken at words, at most two lines.
int snippetHeight(const Texts& texts, int width, const Theme& theme) {
    if (texts.snippet.isEmpty()) return 0;
    const QFont small = theme.font(Theme::smallSize);
    return std::min(wrappedHeight(small, texts.snippet, width), 2 * QFontMetrics(small).height()) + 2;
}

void paintHeading(QPainter& painter, const QRect& rect, const QString& title, const Theme& theme) {
    painter.setFont(headingFont(theme));
    painter.setPen(theme.muted);
    painter.drawText(rect.adjusted(12, 8, -rightMargin, 0), Qt::AlignVCenter, title);
}

/// A text that is no offer has a page where offers have their check box.
void paintPage(QPainter& painter, const QRect& box, const Theme& theme) {
    painter.setPen(theme.muted);
    const QRect page = box.adjusted(2, 1, -2, -1);
    painter.drawRect(page);
    for (int y = page.top() + 3; y < page.bottom(); y += 3) painter.drawLine(page.left() + 2, y, page.right() - 2, y);
}

}  // namespace

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (kindOf(index) == Model::Kind::heading) return {width, headingHeight};
    const Theme theme = Theme::current();
    const int inner = std::max(width - textLeft - rightMargin, 60);
    const Texts texts = textsOf(index);
    int height = top + wrappedHeight(theme.font(Theme::valueSize, true), texts.title, inner);
    height += wrappedHeight(theme.font(Theme::smallSize), texts.subline, inner) + snippetHeight(texts, inner, theme);
    if (!texts.marks.empty()) height += 2 + placeMarks(texts.marks, inner, theme, [](const Mark&, const QRect&) {});
    return {width, height + 8};
}

void OfferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::current();
    painter->save();
    painter->setClipRect(option.rect);
    const Texts texts = textsOf(index);
    if (kindOf(index) == Model::Kind::heading) {
        paintHeading(*painter, option.rect, texts.title, theme);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.raised);
    }
    if (kindOf(index) == Model::Kind::offer)
        paintCheckBox(*painter, checkBoxIn(option.rect), index.data(Qt::CheckStateRole).toInt() == Qt::Checked, theme);
    else
        paintPage(*painter, checkBoxIn(option.rect), theme);
    const int width = std::max(option.rect.width() - textLeft - rightMargin, 60);
    QPoint at(option.rect.left() + textLeft, option.rect.top() + top);
    const auto write = [&](const QString& text, const QFont& font, const QColor& ink, int height) {
        painter->setPen(ink);
        drawWrapped(*painter, QRect(at, QSize(width, height)), font, text);
        at.ry() += height;
    };
    const QFont bold = theme.font(Theme::valueSize, true);
    const QFont small = theme.font(Theme::smallSize);
    write(texts.title, bold, theme.ink, wrappedHeight(bold, texts.title, width));
    write(texts.subline, small, theme.muted, wrappedHeight(small, texts.subline, width));
    write(texts.snippet, small, theme.ink, snippetHeight(texts, width, theme));
    at.ry() += 2;
    placeMarks(texts.marks, width, theme,
               [&](const Mark& mark, const QRect& place) { drawMark(*painter, place.translated(at), mark, theme); });
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool OfferDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        // The whole strip left of the text counts, so that a small box is easy to hit.
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        toggles = at.x() < option.rect.left() + textLeft && option.rect.contains(at);
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    }
    if (!toggles) return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace offerbook::ui
