#pragma once

#include "ui/editors/posting_editor.h"
#include "ui/editors/source_text_view.h"

#include <QWidget>

namespace offerbook::ui {

class FoldingSplitter;

/// A posting's text on the left, its fields on the right, tied together: choosing a field lights its text, choosing lit text
/// chooses its field. Ctrl+1 goes to the text, Ctrl+2 to the fields.
class PostingPage : public QWidget {
    Q_OBJECT
public:
    explicit PostingPage(BookSession& session, QWidget* parent = nullptr);

    void setPosting(PostingId id);
    [[nodiscard]] PostingEditor* editor() const { return editor_; }
    [[nodiscard]] SourceTextView* text() const { return text_; }

private:
    void showText(const Posting& posting);

    BookSession& session_;
    FoldingSplitter* splitter_ = nullptr;
    SourceTextView* text_ = nullptr;
    PostingEditor* editor_ = nullptr;
    DocumentId document_;
};

/// Ties a text view and whatever chooses fields to one another: choosing or hovering one lights the other.
void tie(SourceTextView* text, FieldForm* form);

}  // namespace offerbook::ui
