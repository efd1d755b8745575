#include "ui/views/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace offerbook::ui {
namespace {

constexpr int markPadding = 7;
constexpr int markHeight = 18;

int paddingOf(const Mark& mark) { return mark.tone == Tone::faint ? 0 : markPadding; }

double digitAdvance(const QFontMetricsF& metrics) {
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

std::unique_ptr<QTextLayout> layoutOf(const QFont& font, const QString& text) {
    auto layout = std::make_unique<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    return layout;
}

/// The height of the lines.
double layOutLines(QTextLayout& layout, int width) {
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

}  // namespace

int tabularWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const double digit = digitAdvance(metrics);
    double width = 0;
    for (const QChar c : text) width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return static_cast<int>(std::ceil(width));
}

void drawTabular(QPainter& painter, const QPoint& baseline, const QString& text) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double digit = digitAdvance(metrics);
    QPointF at = baseline;
    for (const QChar c : text) {
        const double own = metrics.horizontalAdvance(c);
        painter.drawText(c.isDigit() ? at + QPointF((digit - own) / 2, 0) : at, QString(c));
        at.rx() += c.isDigit() ? digit : own;
    }
}

int naturalWidth(const QFont& font, const QString& text) {
    const auto layout = layoutOf(font, text);
    constexpr int noWrap = 100'000;
    layOutLines(*layout, noWrap);
    double widest = 0;
    for (int i = 0; i < layout->lineCount(); ++i) widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

int wrappedHeight(const QFont& font, const QString& text, int width) {
    if (text.isEmpty()) return 0;
    return static_cast<int>(std::ceil(layOutLines(*layoutOf(font, text), width)));
}

void drawWrapped(QPainter& painter, const QRect& place, const QFont& font, const QString& text) {
    if (text.isEmpty()) return;
    const auto layout = layoutOf(font, text);
    layOutLines(*layout, place.width());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (line.y() + line.height() <= place.height() + 1) line.draw(&painter, place.topLeft());
    }
}

ToneColours coloursOf(Tone tone, const Theme& theme) {
    switch (tone) {
        case Tone::good: return {theme.good, theme.goodSoft};
        case Tone::bad: return {theme.bad, theme.badSoft};
        case Tone::warn: return {theme.warn, theme.warnSoft};
        case Tone::quiet: return {theme.muted, theme.ground};
        case Tone::faint: return {theme.muted, theme.card};
        case Tone::plain: break;
    }
    return {theme.ink, theme.raised};
}

QSize markSize(const Mark& mark, int width, const Theme& theme) {
    const QFont font = theme.font(Theme::smallSize);
    const QFontMetrics metrics(font);
    const int wanted = metrics.horizontalAdvance(mark.text()) + 2 * paddingOf(mark) + 1;
    if (wanted <= width) return {wanted, markHeight};
    return {width, wrappedHeight(font, mark.text(), width - 2 * paddingOf(mark)) + 4};
}

void drawMark(QPainter& painter, const QRect& place, const Mark& mark, const Theme& theme) {
    const ToneColours colours = coloursOf(mark.tone, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.tone != Tone::faint) {
        painter.setBrush(colours.ground);
        painter.setPen(mark.tone == Tone::quiet || theme.highContrast ? QPen(theme.line, 1) : QPen(Qt::NoPen));
        const double radius = std::min(place.height() / 2.0, 9.0);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter.setPen(colours.ink);
    const QFont font = theme.font(Theme::smallSize);
    const int inner = place.width() - 2 * paddingOf(mark) + 2;
    const int above = (place.height() - wrappedHeight(font, mark.text(), inner) + 1) / 2;
    drawWrapped(painter, QRect(place.left() + paddingOf(mark), place.top() + above, inner, place.height()), font, mark.text());
    painter.restore();
}

QFont headingFont(const Theme& theme) {
    QFont font = theme.font(Theme::smallSize, true);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

}  // namespace offerbook::ui
