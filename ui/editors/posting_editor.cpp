#include "ui/editors/posting_editor.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/plain_text_input.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

using Status = ApplicationStatus;
constexpr auto allStatuses = {Status::interested, Status::applied,  Status::interview, Status::offered,
                              Status::accepted,   Status::declined, Status::rejected,  Status::withdrawn};

MessageArg titleOf(const Posting& posting) {
    return MessageArg::text(posting.title.hasValue() ? *posting.title : std::string("?"));
}

}  // namespace

EditorContext editorContext(const Services& services) {
    return {services.format,
            services.reference,
            services.clock->today(),
            {},
            services.reader ? services.reader->certainty() : nullptr};
}

namespace {

EditorContext withSelection(EditorContext context, std::function<std::optional<Evidence>()> selectedWords) {
    context.selectedWords = std::move(selectedWords);
    return context;
}

}  // namespace

PostingEditor::PostingEditor(BookSession& session, QWidget* parent, std::function<std::optional<Evidence>()> selectedWords)
    : QWidget(parent),
      session_(session),
      content_(new QWidget(this)),
      form_(new FieldForm(withSelection(editorContext(session.services()), std::move(selectedWords)), FieldForm::Order::byGroup,
                          content_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content_);
    auto* lines = new QVBoxLayout(content_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    buildHead();
    lines->addWidget(form_, 1);
    connect(form_, &FieldForm::fieldChosen, this, &PostingEditor::fieldChosen);
    connect(form_, &FieldForm::edited, this, &PostingEditor::writeField);
    connect(&session_, &BookSession::changed, this, &PostingEditor::reload);
    setPosting({});
}

PostingEditor::~PostingEditor() = default;

void PostingEditor::buildHead() {
    auto* head = new QWidget(content_);
    head->setProperty("role", QStringLiteral("bar"));
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(Theme::grid * 4, Theme::grid * 3, Theme::grid * 3, Theme::grid * 3);
    auto* first = new QHBoxLayout;
    title_ = new QLabel(head);
    title_->setFont(Theme::current().font(Theme::figureSize, true));
    title_->setWordWrap(true);
    auto* statusName = new QLabel(tr("S&tatus"), head);
    auto* status = new ChoiceCombo<Status>(allStatuses, QString(), head);
    status_ = status;
    statusName->setBuddy(status_);
    status_->setAccessibleName(tr("Status"));
    first->addWidget(title_, 1);
    first->addWidget(statusName);
    first->addWidget(status_);
    auto* second = new QHBoxLayout;
    summary_ = new QLabel(head);
    summary_->setProperty("role", QStringLiteral("muted"));
    summary_->setWordWrap(true);
    confirmSure_ = new QPushButton(tr("Confirm all &sure"), head);
    confirmSure_->setAutoDefault(false);
    confirmSure_->setToolTip(tr("Confirms every field the reader was sure of"));
    second->addWidget(summary_, 1);
    second->addWidget(confirmSure_);
    notes_ = new PlainTextInput(head);
    notes_->setPlaceholderText(tr("Notes"));
    notes_->setAccessibleName(tr("Notes"));
    notes_->setTabChangesFocus(true);
    notes_->setFixedHeight(notes_->fontMetrics().height() * 3 + Theme::grid * 4);
    notes_->installEventFilter(this);
    lines->addLayout(first);
    lines->addLayout(second);
    lines->addWidget(notes_);
    content_->layout()->addWidget(head);
    connect(status_, &QComboBox::activated, this, &PostingEditor::writeStatus);
    connect(confirmSure_, &QPushButton::clicked, this, &PostingEditor::confirmSure);
}

void PostingEditor::setPosting(PostingId id) {
    if (id == id_ && id.isStored()) return;
    // What is still being typed belongs to the posting that is left.
    if (id_.isStored()) finishEditing();
    id_ = id;
    const auto stored = id.isStored() ? session_.book().posting(id) : std::nullopt;
    content_->setVisible(stored.has_value());
    if (!stored) {
        id_ = {};
        return;
    }
    form_->start(*stored);
    notes_->setPlainText(toQt(stored->notes));
    showHead(*stored);
    Q_EMIT postingShown(*stored);
}

void PostingEditor::reload() {
    if (!id_.isStored() || isWriting_) return;
    const auto stored = session_.book().posting(id_);
    if (!stored) return setPosting({});
    const bool sameNotes = toQt(form_->posting().notes) == notes_->toPlainText();
    if (sameNotes && stored->notes != form_->posting().notes) notes_->setPlainText(toQt(stored->notes));
    form_->refresh(*stored);
    showHead(*stored);
    Q_EMIT postingShown(*stored);
}

void PostingEditor::showHead(const Posting& posting) {
    const ValueWords words(editorContext(session_.services()));
    title_->setText(posting.title.hasValue() ? words(*posting.title) : tr("Offer without a title"));
    static_cast<ChoiceCombo<Status>*>(status_)->setChoice(posting.status);
    const int open = form_->unconfirmed();
    const int doubtful = form_->needingLook();
    summary_->setText(open == 0 ? tr("Everything stated was looked at.")
                                : tr("Not confirmed yet: %1; to be checked: %2").arg(open).arg(doubtful));
    confirmSure_->setVisible(open > doubtful);
}

void PostingEditor::write(const Posting& posting, const Message& action) {
    isWriting_ = true;
    session_.perform(action, [&posting](book::Writer& writer) { writer.updatePosting(posting); });
    isWriting_ = false;
    reload();
}

void PostingEditor::writeField(const QString& key, const Posting& posting) {
    write(posting, {"action.edit-field", {MessageArg::term("field." + toUtf8(key)), titleOf(posting)}});
}

void PostingEditor::writeStatus() {
    Posting posting = form_->posting();
    posting.status = static_cast<ChoiceCombo<Status>*>(status_)->choice().value_or(Status::interested);
    write(posting, {"action.set-status", {titleOf(posting), MessageArg::term(toWord(posting.status))}});
}

void PostingEditor::writeNotes() {
    if (!id_.isStored()) return;
    Posting posting = form_->posting();
    if (toQt(posting.notes) == notes_->toPlainText()) return;
    posting.notes = toUtf8(notes_->toPlainText());
    write(posting, {"action.edit-notes", {titleOf(posting)}});
}

void PostingEditor::confirmSure() {
    const Posting& posting = form_->posting();
    write(withSureConfirmed(posting, ValueWords(editorContext(session_.services()))),
          {"action.confirm-sure", {titleOf(posting)}});
}

bool PostingEditor::finishEditing() {
    writeNotes();
    return form_->finishCorrecting();
}

void PostingEditor::chooseField(const QString& key, bool takeFocus) { form_->choose(key, takeFocus); }

bool PostingEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == notes_ && event->type() == QEvent::FocusOut) writeNotes();
    return QWidget::eventFilter(watched, event);
}

}  // namespace offerbook::ui
