#include "ui/theme/high_contrast.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

namespace offerbook::ui {
namespace {

// WCAG 2.1: text against its ground, and parts of a control against what is beside them.
constexpr double forText = 4.5;
constexpr double forParts = 3;

QColor mixed(const QColor& from, const QColor& to, int percent) {
    const auto part = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// The weakest mixture that can be told from the card.
QColor toldFrom(const QColor& card, const QColor& towards) {
    int percent = 1;
    while (percent < 100 && contrast(mixed(card, towards, percent), card) < forParts) ++percent;
    return mixed(card, towards, percent);
}

/// A colour of the system, where it can be read; else another.
QColor readable(const QColor& wanted, const QColor& ground, const QColor& otherwise) {
    return contrast(wanted, ground) >= forText ? wanted : otherwise;
}

}  // namespace

bool isHighContrast(const QPalette& palette) {
    constexpr double nearlyAll = 20;  // of 21; the usual palettes have 18 at most
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= nearlyAll &&
           contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= nearlyAll;
}

QPalette highContrastPalette() {
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::HighlightedText})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Disabled, role, QColor(0xa8, 0xa8, 0xa8));
    }
    palette.setColor(QPalette::Highlight, Qt::yellow);
    return palette;
}

Theme Theme::highContrastOf(const QPalette& palette) {
    Theme theme;
    theme.highContrast = true;
    theme.card = palette.color(QPalette::Window);
    theme.ink = palette.color(QPalette::WindowText);
    theme.dark = theme.card.lightness() < theme.ink.lightness();
    constexpr int hint = 15;  // percent: seen beside the card, and everything can be read on it
    theme.ground = theme.card;
    theme.raised = mixed(theme.card, theme.ink, hint);
    theme.muted = theme.line = theme.ink;
    theme.disabled = readable(palette.color(QPalette::Disabled, QPalette::Text), theme.card, theme.ink);
    theme.accent = readable(palette.color(QPalette::Highlight), theme.card, theme.ink);
    theme.accentInk = readable(palette.color(QPalette::HighlightedText), theme.accent, theme.card);
    theme.accentSoft = toldFrom(theme.card, theme.accent);
    theme.track = toldFrom(theme.card, theme.ink);
    theme.good = theme.bad = theme.warn = theme.ink;
    theme.goodSoft = theme.badSoft = theme.warnSoft = theme.card;
    return theme;
}

}  // namespace offerbook::ui
