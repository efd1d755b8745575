#pragma once

#include "ui/editors/field_form.h"
#include "ui/editors/import_batch.h"
#include "ui/editors/source_text_view.h"
#include "ui/session/book_session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace offerbook::ui {

/// Looks over what an import brought before it goes into the book: the inputs at the side, the text with its evidence in the
/// middle, the fields to confirm on the right. "Add to book" is one action for all that is ticked; what nobody confirmed is
/// marked so in the book.
/// Keys: Ctrl+Enter confirms the chosen field, Ctrl+Down and Ctrl+Up go through the fields, Ctrl+PageDown and Ctrl+PageUp
/// through the inputs, Ctrl+Shift+Enter confirms all sure ones, Ctrl+D takes a text as one posting or as several, Ctrl+S adds
/// to the book.
class ImportReview : public QDialog {
    Q_OBJECT
public:
    ImportReview(BookSession& session, std::vector<ReadInput> inputs, QWidget* parent = nullptr);

    [[nodiscard]] const ImportBatch& batch() const { return batch_; }
    [[nodiscard]] FieldForm* form() const { return form_; }
    [[nodiscard]] SourceTextView* text() const { return text_; }
    [[nodiscard]] QListWidget* list() const { return list_; }

public Q_SLOTS:
    void confirmSure();
    void addToBook();
    /// Takes the shown text as one posting, or as the several that it may hold; one that by itself is no posting as one.
    void takeOtherwise();
    void reject() override;

Q_SIGNALS:
    /// The ticked entries are in the book.
    void added(const std::vector<offerbook::PostingId>& postings);

private:
    QWidget* buildList();
    QWidget* buildRight();
    QWidget* buildDivision(QWidget* parent);
    QWidget* buildFoot();
    void addShortcuts();
    void fillList();
    void wordItem(std::size_t index);
    void showEntry(int index);
    void showPosting(const ImportBatch::Entry& entry);
    void showDivision(const ImportBatch::Entry& entry);
    void showVerdict(const ImportBatch::Entry& entry);
    void take(const Posting& posting);
    void confirmChosen();
    void stepEntry(int direction);
    void showFoot();
    void showRanges(const SourceDocument* document);
    [[nodiscard]] int unconfirmedIn(const Posting& posting) const;
    [[nodiscard]] QString whoseAndWhere(const ImportBatch::Entry& entry) const;
    [[nodiscard]] QString describe(const ImportBatch::Entry& entry) const;
    [[nodiscard]] QString verdictTitle(const ImportBatch::Entry& entry) const;

    BookSession& session_;
    ImportBatch batch_;
    std::size_t shown_ = 0;
    QListWidget* list_ = nullptr;
    SourceTextView* text_ = nullptr;
    QStackedWidget* right_ = nullptr;
    FieldForm* form_ = nullptr;
    QLabel* verdictTitle_ = nullptr;
    QLabel* verdictReason_ = nullptr;
    QLabel* verdictRanges_ = nullptr;
    QVBoxLayout* ranges_ = nullptr;  // one line a range
    QPushButton* asPosting_ = nullptr;
    QLabel* reason_ = nullptr;
    QWidget* division_ = nullptr;
    QLabel* divisionWords_ = nullptr;
    QPushButton* divide_ = nullptr;
    QLabel* foot_ = nullptr;
    QPushButton* confirmSure_ = nullptr;
    QPushButton* add_ = nullptr;
};

}  // namespace offerbook::ui
