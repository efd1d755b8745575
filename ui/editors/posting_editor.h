#pragma once

#include "ui/editors/field_form.h"
#include "ui/session/book_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace offerbook::ui {

/// What value editors need, out of a session.
EditorContext editorContext(const Services& services);

/// Edits a posting of the open book: every field, the status and the notes. Each act is one action of the book, named after
/// the field and the offer, so that it can be undone. Follows the session: after undo it shows what stands in the book.
class PostingEditor : public QWidget {
    Q_OBJECT
public:
    /// `selectedWords`: what is selected in the posting's text beside, for conditions that a person ties to it.
    explicit PostingEditor(BookSession& session, QWidget* parent = nullptr,
                           std::function<std::optional<Evidence>()> selectedWords = {});
    ~PostingEditor() override;

    /// An id that is not in the book (or not stored) shows that nothing is chosen. Input that is still open for the posting
    /// before is taken where it can be; ask finishEditing() first to keep what cannot.
    void setPosting(PostingId id);
    [[nodiscard]] PostingId posting() const { return id_; }
    [[nodiscard]] FieldForm* form() const { return form_; }
    /// Takes open editors and notes; false where an input cannot be taken (it is in view, with the reason beside it).
    bool finishEditing();

public Q_SLOTS:
    void chooseField(const QString& key, bool takeFocus = false);
    void confirmSure();

Q_SIGNALS:
    void fieldChosen(const QString& key);
    /// The posting was written, here or elsewhere.
    void postingShown(const offerbook::Posting& posting);

private:
    void buildHead();
    void reload();
    void write(const Posting& posting, const Message& action);
    void writeField(const QString& key, const Posting& posting);
    void writeStatus();
    void writeNotes();
    void showHead(const Posting& posting);
    bool eventFilter(QObject* watched, QEvent* event) override;

    BookSession& session_;
    PostingId id_;
    bool isWriting_ = false;
    QLabel* title_ = nullptr;
    QLabel* summary_ = nullptr;
    QPushButton* confirmSure_ = nullptr;
    QComboBox* status_ = nullptr;
    QPlainTextEdit* notes_ = nullptr;
    QWidget* content_ = nullptr;
    FieldForm* form_ = nullptr;
};

}  // namespace offerbook::ui
