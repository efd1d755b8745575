#pragma once

#include "ui/editors/badge.h"
#include "ui/editors/posting_field.h"

#include <QFrame>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace offerbook::ui {

/// One field of a posting: its name, state, origin and value; when chosen, what can be done with it; when corrected, its
/// editor. It asks, its form does: nothing is changed here.
/// Keys: Enter confirms (or corrects where there is no value), F2 corrects, Delete clears, Up and Down go to the neighbours;
/// while correcting Ctrl+Enter takes the input and Escape leaves it.
class FieldRow : public QFrame {
    Q_OBJECT
public:
    FieldRow(const PostingField& field, EditorContext context, QWidget* parent);
    ~FieldRow() override;

    [[nodiscard]] const PostingField& field() const { return field_; }
    /// Shows the field of the posting; an open editor keeps what was typed.
    void refresh(const Posting& posting, bool canRestore);
    [[nodiscard]] const FieldView& view() const { return view_; }
    void setChosen(bool chosen);
    /// Lit because the pointer is over its words in the text.
    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return isLit_; }
    [[nodiscard]] bool isCorrecting() const { return input_ != nullptr; }
    [[nodiscard]] ValueEditorBase* editor() const { return input_ ? input_->widget() : nullptr; }
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    void startCorrecting();
    /// Takes what was typed; false where it cannot be taken, with the reason beside the field.
    bool finishCorrecting();
    void cancelCorrecting();

Q_SIGNALS:
    void chosen();
    void confirmAsked();
    void clearAsked();
    void restoreAsked();
    void alternativeAsked(std::size_t index);
    void corrected(const offerbook::Posting& posting);
    void stepAsked(int direction);
    /// The pointer came over the row, or left it.
    void hovered(bool over);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildActions();
    void showAlternatives();
    [[nodiscard]] QString alternativeWords(const FieldView::Other& other) const;
    void showSentences();
    void showWords();
    void closeInput();
    [[nodiscard]] bool pressesFocusedButton(const QKeyEvent& key) const;
    QPushButton* action(const QString& words, const QString& keys);

    const PostingField& field_;
    EditorContext context_;
    Posting posting_;
    FieldView view_;
    bool isChosen_ = false;
    bool isLit_ = false;
    std::unique_ptr<FieldInput> input_;

    QVBoxLayout* layout_ = nullptr;
    QLabel* value_ = nullptr;
    QWidget* sentences_ = nullptr;
    QLabel* remark_ = nullptr;
    Badge* state_ = nullptr;
    Badge* origin_ = nullptr;
    QWidget* alternatives_ = nullptr;
    QWidget* actions_ = nullptr;
    QPushButton* confirm_ = nullptr;
    QPushButton* correct_ = nullptr;
    QPushButton* clear_ = nullptr;
    QPushButton* restore_ = nullptr;
    QWidget* inputFrame_ = nullptr;
    QLabel* problem_ = nullptr;
};

}  // namespace offerbook::ui
