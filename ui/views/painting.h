#pragma once

#include "ui/models/cell.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace offerbook::ui {

/// Figures in which every digit takes the width of the widest, so that they stand under each other in any font.
int tabularWidth(const QFont& font, const QString& text);
void drawTabular(QPainter& painter, const QPoint& baseline, const QString& text);

/// The width that `text` needs so that none of its lines is broken. Wider than font metrics say where another font has to help
/// out with a character, as for the narrow no-break space of a French amount.
int naturalWidth(const QFont& font, const QString& text);
/// The height of `text` broken at words into `width`; a word that is wider is broken where it must be.
int wrappedHeight(const QFont& font, const QString& text, int width);
/// Draws it with the pen of the painter; lines below the place are left out.
void drawWrapped(QPainter& painter, const QRect& place, const QFont& font, const QString& text);

struct ToneColours {
    QColor ink;
    QColor ground;
};
ToneColours coloursOf(Tone tone, const Theme& theme);

/// A mark as a rounded tag; a text wider than `width` breaks onto further lines.
QSize markSize(const Mark& mark, int width, const Theme& theme);
void drawMark(QPainter& painter, const QRect& place, const Mark& mark, const Theme& theme);

/// "CONTRACT": small, bold, spaced capitals, as headings of groups and panes.
QFont headingFont(const Theme& theme);

}  // namespace offerbook::ui
