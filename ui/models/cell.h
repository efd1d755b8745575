#pragma once

#include "core/compare/bar_span.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace offerbook::ui {

/// Which of the theme's colours a thing takes. A tone never stands alone: a symbol and a word say the same.
enum class Tone { plain, good, bad, warn, quiet /* outlined */, faint /* no ground */ };

/// A small mark with symbol and word: "✓ eligible".
struct Mark {
    QString symbol;
    QString word;
    Tone tone = Tone::plain;

    [[nodiscard]] QString text() const { return symbol + QLatin1Char(' ') + word; }
    friend bool operator==(const Mark&, const Mark&) = default;
};

namespace marks {
Mark notStated();
Mark unclear();
Mark contradicted(const QString& alternative);
Mark notComparable();
Mark caution();
Mark eligible();
Mark notEligible();
Mark cannotTell();
Mark closed();
Mark toCheck();
}  // namespace marks

/// What stands in one cell of the comparison table.
struct Cell {
    QString main;
    bool isFigure = false;  ///< the figure one compares: larger
    QString difference;     ///< to the baseline: sign, percent, amount
    Tone differenceTone = Tone::plain;
    QString note;  ///< what qualifies the value
    std::vector<Mark> marks;
    std::optional<compare::BarSpan> bar;
    bool best = false;

    /// One text for screen readers, copying and telling cells apart.
    [[nodiscard]] QString plainText() const;
    /// Neither text nor person says anything here.
    [[nodiscard]] bool isNotStated() const;
    friend bool operator==(const Cell&, const Cell&) = default;
};

}  // namespace offerbook::ui

Q_DECLARE_METATYPE(offerbook::ui::Cell)
