#pragma once

#include "core/text/boundaries.h"
#include "ui/bridge/shown_text.h"
#include "ui/editors/evidence_marks.h"

#include <QPlainTextEdit>
#include <QWidget>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace offerbook::ui {

class EvidenceText;

/// A posting's source text with its evidence lit and tied to the fields. A field that is chosen lights its text strongly;
/// a click on lit text chooses its field, and again the next one where several stand on the same words.
/// Keyboard: F4 / Shift+F4 next and previous evidence, Ctrl+F find, F3 / Shift+F3 next and previous hit, Enter chooses
/// the field under the cursor.
class SourceTextView : public QWidget {
    Q_OBJECT
public:
    explicit SourceTextView(QWidget* parent = nullptr);

    /// Shows a text from its beginning. Marks whose offsets lie outside the text are left out.
    void setText(std::string_view utf8, std::vector<EvidenceMark> marks);
    /// Lights other marks in the same text, without scrolling.
    void setMarks(std::vector<EvidenceMark> marks);
    /// Greys what is outside a stretch of the text (byte offsets) and scrolls to its beginning: one posting of several.
    void setStretch(std::optional<text::Span> stretch);
    /// Lights the field's evidence strongly and scrolls to its first piece; empty: none.
    void setCurrentField(const QString& field, bool scroll = true);
    [[nodiscard]] QString currentField() const { return currentField_; }

    /// The fields whose evidence covers a position (UTF-16) of the shown text.
    [[nodiscard]] QStringList fieldsAt(int position) const;
    /// Where the current field is lit, in UTF-16 positions of the shown text.
    [[nodiscard]] std::vector<ShownText::Range> currentRanges() const;
    [[nodiscard]] QPlainTextEdit* textEdit() const;
    /// The words that are selected, with their bytes in the text; empty: none.
    [[nodiscard]] std::optional<Evidence> selectedWords() const;

public Q_SLOTS:
    /// Lights the evidence of a field that is pointed at elsewhere (empty: none), without scrolling or choosing it.
    void hoverField(const QString& field);
    void nextEvidence() { stepEvidence(1); }
    void previousEvidence() { stepEvidence(-1); }
    void openFind();
    void findNext() { find(false); }
    void findPrevious() { find(true); }

Q_SIGNALS:
    /// A person chose lit text, by mouse or keyboard.
    void fieldActivated(const QString& field);
    /// The pointer is over lit text (or left it: empty).
    void fieldHovered(const QString& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct PlacedMark {
        EvidenceMark mark;
        ShownText::Range range;
    };
    void buildFindBar();
    void addShortcuts();
    void place(std::vector<EvidenceMark> marks);
    void light();
    void stepEvidence(int direction);
    void find(bool backwards);
    void closeFind();
    void activateAt(int position);
    void hoverAt(int position);
    [[nodiscard]] QString explained(int position) const;
    static QString explanationOf(const EvidenceMark& mark);

    ShownText shown_;
    std::string utf8_;
    std::vector<PlacedMark> marks_;
    std::optional<ShownText::Range> stretch_;
    QString currentField_;
    QString hoveredField_;
    EvidenceText* edit_ = nullptr;
    QWidget* findBar_ = nullptr;
    QLineEdit* findText_ = nullptr;
    QLabel* findResult_ = nullptr;
};

/// The text itself: read-only, tells where the pointer is and what is clicked.
class EvidenceText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit EvidenceText(QWidget* parent);

Q_SIGNALS:
    void hovered(int position);  ///< -1: not over a character
    void clicked(int position);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int positionUnder(const QPoint& point) const;
};

}  // namespace offerbook::ui
