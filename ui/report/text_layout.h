#pragma once

#include "ui/report/page_style.h"

namespace offerbook::ui {

/// How a text is set.
struct TextSetting {
    QFont font;
    QColor ink;
    qreal lineHeight = 1.4;  ///< of the font's pixel size
    bool toTheRight = false;
};

/// Breaks `text` into lines no wider than `width`; a word that is wider than a line is broken within. Line feeds start
/// new lines.
Fragment layText(const QString& text, const TextSetting& setting, qreal width);

/// The width of the text on one line.
qreal widthOf(const QString& text, const QFont& font);

/// Superscript digits for footnotes, separated by a thin space where there are several: " ¹ ³".
QString noteMarks(const std::vector<int>& numbers);

}  // namespace offerbook::ui
