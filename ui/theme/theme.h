#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace offerbook::ui {

/// The named roles every surface draws with. No colour is written anywhere else. Each ink on each ground it is used on has
/// a contrast of at least 4.5:1 (a test computes them all).
struct Theme {
    bool dark = false;
    bool highContrast = false;  ///< soft grounds are the card itself: edges are drawn in their place
    QColor ground;              ///< behind cards: window margins, headers of groups
    QColor card;                ///< table, panes, lists
    QColor raised;              ///< group rows, hovered rows
    QColor ink;                 ///< text
    QColor muted;               ///< what qualifies a figure
    QColor disabled;            ///< what cannot be used now
    QColor line;                ///< hairlines
    QColor accent;              ///< selection, primary button, bars
    QColor accentInk;           ///< text on accent
    QColor accentSoft;          ///< selected row
    QColor good;
    QColor goodSoft;
    QColor bad;
    QColor badSoft;
    QColor warn;
    QColor warnSoft;
    QColor track;  ///< the empty part of a bar

    static Theme light();
    static Theme dark_();
    /// In the colours of a palette of few, far apart, as people choose them who see little: its marks are told apart by their
    /// symbols and words alone.
    static Theme highContrastOf(const QPalette& palette);
    /// The system's colours, where they are such a palette; else white and yellow on black.
    static Theme contrast_();
    /// The theme in force: the one applied last, before that the system's choice.
    static Theme current();
    /// The system's choice, told from its own palette: dark, light, or its colours where they are of high contrast.
    static Theme ofSystem();
    /// Asks the system's palette anew: it changed.
    static void forgetSystem();

    static constexpr int grid = 4;  ///< everything snaps to it
    static constexpr int controlHeight = 28;
    static constexpr double figureSize = 15;  ///< pixels: the figure one compares
    static constexpr double valueSize = 13;
    static constexpr double smallSize = 11.5;

    [[nodiscard]] QFont font(double pixelSize, bool bold = false) const;  ///< tabular figures
    [[nodiscard]] QPalette palette() const;
    /// Palette, fonts and the style sheet of the whole application.
    void applyTo(QApplication& application) const;
};

}  // namespace offerbook::ui
