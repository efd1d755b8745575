#include "ui/editors/source_text_view.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace offerbook::ui {

EvidenceText::EvidenceText(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(Theme::grid * 4);
    setTabChangesFocus(true);
    setAcceptDrops(false);  // a file that is dropped here is meant for the window
}

int EvidenceText::positionUnder(const QPoint& point) const {
    const QTextCursor nearest = cursorForPosition(point);
    const int position = nearest.position();
    const QRect before = cursorRect(nearest);
    // cursorForPosition rounds to the nearest gap between letters: left of it the letter is the one before.
    const int letter = point.x() < before.left() ? position - 1 : position;
    if (!before.adjusted(-viewport()->width(), 0, viewport()->width(), 0).contains(point)) return -1;
    QTextCursor after(nearest);
    after.movePosition(QTextCursor::EndOfLine);
    if (after.position() == position && point.x() > before.left()) return -1;
    return letter;
}

void EvidenceText::mouseMoveEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseMoveEvent(event);
    Q_EMIT hovered(positionUnder(event->position().toPoint()));
}

void EvidenceText::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool plainClick = event->button() == Qt::LeftButton && !textCursor().hasSelection();
    if (!plainClick) return;
    if (const int position = positionUnder(event->position().toPoint()); position >= 0) Q_EMIT clicked(position);
}

void EvidenceText::leaveEvent(QEvent* event) {
    QPlainTextEdit::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void EvidenceText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT clicked(textCursor().position());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

}  // namespace offerbook::ui
