#include "ui/editors/posting_page.h"

#include "ui/views/folding_splitter.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace offerbook::ui {
namespace {

constexpr int narrowestForm = 404;
constexpr int narrowestText = 240;  ///< beside the form; in less it stands above

}  // namespace

void tie(SourceTextView* text, FieldForm* form) {
    QObject::connect(text, &SourceTextView::fieldActivated, form, [form](const QString& key) { form->choose(key, false); });
    QObject::connect(text, &SourceTextView::fieldHovered, form, &FieldForm::light);
    QObject::connect(form, &FieldForm::fieldHovered, text, &SourceTextView::hoverField);
    QObject::connect(form, &FieldForm::fieldChosen, text, [text](const QString& key) {
        if (text->currentField() != key) text->setCurrentField(key);
    });
}

PostingPage::PostingPage(BookSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      splitter_(new FoldingSplitter(narrowestText + narrowestForm, this)),
      text_(new SourceTextView(splitter_)),
      editor_(new PostingEditor(session, splitter_, [text = text_] { return text->selectedWords(); })) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    // Narrower than this, a field's words and its buttons would lie over each other.
    editor_->setMinimumWidth(narrowestForm);
    splitter_->setShares({narrowestForm, narrowestForm}, {narrowestForm, narrowestForm});
    tie(text_, editor_->form());
    connect(editor_, &PostingEditor::postingShown, this, &PostingPage::showText);
    const auto addKey = [this](const QKeySequence& keys, auto go) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, go);
    };
    addKey(Qt::CTRL | Qt::Key_1, [this] { text_->textEdit()->setFocus(Qt::ShortcutFocusReason); });
    addKey(Qt::CTRL | Qt::Key_2, [this] { editor_->chooseField(editor_->form()->chosenField(), true); });
}

void PostingPage::setPosting(PostingId id) {
    editor_->setPosting(id);
    if (!editor_->posting().isStored()) {
        document_ = {};
        text_->setText({}, {});
    }
    splitter_->setVisible(editor_->posting().isStored());
}

void PostingPage::showText(const Posting& posting) {
    // Postings of one list page share their text.
    if (posting.document == document_ && document_.isStored()) return text_->setMarks(evidenceMarks(posting));
    document_ = posting.document;
    const auto document = document_.isStored() ? session_.book().document(document_) : std::nullopt;
    // A posting that was typed in has no text: the fields have the page to themselves.
    text_->setVisible(document.has_value());
    text_->setText(document ? document->text : std::string(), evidenceMarks(posting));
    text_->setCurrentField(editor_->form()->chosenField(), false);
}

}  // namespace offerbook::ui
