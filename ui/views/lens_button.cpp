#include "ui/views/lens_button.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int padding = 10;
constexpr int between = 6;
constexpr int lensHeight = 24;
constexpr int widestValue = 220;

int wide(const QFont& font, const QString& text) { return QFontMetrics(font).horizontalAdvance(text); }

}  // namespace

LensButton::LensButton(const QString& word, const QString& description, QWidget* parent) : QToolButton(parent), word_(word) {
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(description);
    setStatusTip(description);
    setAccessibleDescription(description);
}

void LensButton::setValue(const QString& value) {
    value_ = value;
    setAccessibleName(QStringLiteral("%1 %2").arg(word_, value));
    updateGeometry();
    update();
}

QSize LensButton::sizeHint() const {
    const Theme theme = Theme::current();
    const int value = std::min(wide(theme.font(12.5, true), value_), widestValue);
    return {2 * padding + wide(theme.font(12.5), word_) + between + value + 2, lensHeight};
}

void LensButton::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || isDown();
    painter.setPen(QPen(marked ? theme.accent : theme.line, marked ? 2 : 1));
    painter.setBrush(underMouse() ? theme.raised : theme.card);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(theme.muted);
    painter.setFont(theme.font(12.5));
    painter.drawText(rect().adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word_);
    const int left = padding + wide(painter.font(), word_) + between;
    painter.setPen(theme.ink);
    painter.setFont(theme.font(12.5, true));
    const QString shown = painter.fontMetrics().elidedText(value_, Qt::ElideRight, width() - left - padding + 2);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

}  // namespace offerbook::ui
