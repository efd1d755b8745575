#include "ui/editors/import_review.h"

#include "ui/bridge/strings.h"
#include "ui/editors/posting_page.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"
#include "ui/views/keys_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {

using Kind = ImportBatch::Entry::Kind;

namespace {

/// A list asks how high a row is without saying how wide it is, and cuts what does not fit into one line.
class WholeLines final : public QStyledItemDelegate {
public:
    explicit WholeLines(QListWidget* list) : QStyledItemDelegate(list), list_(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem inList(option);
        // The style leaves out what it draws itself: the box to tick, and the padding around all.
        constexpr int padding = 4 * Theme::grid;
        const bool canBeTicked = index.data(Qt::CheckStateRole).isValid();
        const int box = canBeTicked ? list_->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2 * Theme::grid : 0;
        inList.rect = QRect(0, 0, list_->viewport()->width() - 2 * list_->spacing() - padding - box, QWIDGETSIZE_MAX);
        return QStyledItemDelegate::sizeHint(inList, index);
    }

private:
    QListWidget* list_;
};

}  // namespace

ImportReview::ImportReview(BookSession& session, std::vector<ReadInput> inputs, QWidget* parent)
    : QDialog(parent), session_(session), batch_(std::move(inputs), session.book()) {
    setWindowTitle(tr("Review of the import"));
    resizeWithinScreen(*this, {1200, 740});
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    text_ = new SourceTextView(splitter);
    splitter->addWidget(buildRight());
    // On a small screen all three give way, not the text alone.
    constexpr int fieldsWidth = 348;  // with the marks of a field beside its name
    right_->setMinimumWidth(fieldsWidth);
    splitter->setSizes({width() * 19 / 100, width() * 41 / 100, width() * 40 / 100});
    splitter->setStretchFactor(1, 1);
    lines->addWidget(splitter, 1);
    lines->addWidget(buildFoot());
    tie(text_, form_);
    addShortcuts();
    fillList();
}

QWidget* ImportReview::buildList() {
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Imported texts; ticked ones go into the book"));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setItemDelegate(new WholeLines(list_));
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSpacing(Theme::grid / 2);
    connect(list_, &QListWidget::currentRowChanged, this, &ImportReview::showEntry);
    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        batch_.setIncluded(static_cast<std::size_t>(list_->row(item)), item->checkState() == Qt::Checked);
        showFoot();
    });
    return list_;
}

QWidget* ImportReview::buildRight() {
    right_ = new QStackedWidget(this);
    auto* fields = new QWidget(right_);
    auto* lines = new QVBoxLayout(fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    reason_ = new QLabel(fields);
    reason_->setWordWrap(true);
    reason_->setProperty("role", QStringLiteral("remark"));
    form_ = new FieldForm(editorContext(session_.services()), FieldForm::Order::checkFirst, fields);
    lines->addWidget(buildDivision(fields));
    lines->addWidget(reason_);
    lines->addWidget(form_, 1);
    right_->addWidget(fields);
    auto* verdict = new QWidget(right_);
    auto* words = new QVBoxLayout(verdict);
    words->setContentsMargins(Theme::grid * 4, Theme::grid * 4, Theme::grid * 4, Theme::grid * 4);
    words->setSpacing(Theme::grid * 2);
    verdictTitle_ = new QLabel(verdict);
    verdictTitle_->setFont(Theme::current().font(Theme::figureSize, true));
    verdictReason_ = new QLabel(verdict);
    verdictRanges_ = new QLabel(verdict);
    for (QLabel* label : {verdictTitle_, verdictReason_, verdictRanges_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    ranges_ = new QVBoxLayout;
    ranges_->setContentsMargins(Theme::grid * 3, 0, 0, Theme::grid * 2);
    words->addLayout(ranges_);
    asPosting_ = new QPushButton(tr("Take as a posting all the same"), verdict);
    asPosting_->setAutoDefault(false);
    asPosting_->setToolTip(tr("Ctrl+D"));
    connect(asPosting_, &QPushButton::clicked, this, &ImportReview::takeOtherwise);
    words->addWidget(asPosting_, 0, Qt::AlignLeft);
    words->addStretch(1);
    right_->addWidget(verdict);
    connect(form_, &FieldForm::edited, this, [this](const QString&, const Posting& posting) { take(posting); });
    return right_;
}

QWidget* ImportReview::buildFoot() {
    auto* foot = new QWidget(this);
    foot->setProperty("role", QStringLiteral("ground"));
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(Theme::grid * 4, Theme::grid * 3, Theme::grid * 4, Theme::grid * 3);
    foot_ = new QLabel(foot);
    foot_->setWordWrap(true);
    foot_->setProperty("role", QStringLiteral("muted"));
    confirmSure_ = new QPushButton(tr("Confirm all &sure"), foot);
    confirmSure_->setToolTip(tr("Ctrl+Shift+Enter"));
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    add_ = new QPushButton(foot);
    add_->setProperty("role", QStringLiteral("primary"));
    add_->setToolTip(tr("Ctrl+S"));
    line->addWidget(foot_, 1);
    for (QPushButton* button : {confirmSure_, cancel, add_}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(confirmSure_, &QPushButton::clicked, this, &ImportReview::confirmSure);
    connect(cancel, &QPushButton::clicked, this, &ImportReview::reject);
    connect(add_, &QPushButton::clicked, this, &ImportReview::addToBook);
    return foot;
}

/// Where a text holds several postings, or may hold them: what it was taken as, and the other way one click away.
QWidget* ImportReview::buildDivision(QWidget* parent) {
    division_ = new QWidget(parent);
    division_->setProperty("role", QStringLiteral("bar"));
    auto* line = new QHBoxLayout(division_);
    line->setContentsMargins(Theme::grid * 4, Theme::grid * 2, Theme::grid * 3, Theme::grid * 2);
    divisionWords_ = new QLabel(division_);
    divisionWords_->setWordWrap(true);
    divide_ = new QPushButton(division_);
    divide_->setAutoDefault(false);
    divide_->setToolTip(tr("Ctrl+D"));
    line->addWidget(divisionWords_, 1);
    line->addWidget(divide_);
    connect(divide_, &QPushButton::clicked, this, &ImportReview::takeOtherwise);
    return division_;
}

void ImportReview::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto go) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, go);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { confirmChosen(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { confirmChosen(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { confirmSure(); });
    add(Qt::CTRL | Qt::Key_Down, [this] { form_->chooseNext(); });
    add(Qt::CTRL | Qt::Key_Up, [this] { form_->choosePrevious(); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { stepEntry(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { stepEntry(-1); });
    add(Qt::CTRL | Qt::Key_D, [this] { takeOtherwise(); });
    add(QKeySequence::Save, [this] { addToBook(); });
    add(QKeySequence::HelpContents, [this] {
        KeysDialog::openOver(this, keysOf({KeyPlace::review, KeyPlace::fields, KeyPlace::text}));
    });
}

void ImportReview::fillList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (std::size_t i = 0; i < batch_.entries().size(); ++i) {
        const auto& entry = batch_.entries()[i];
        auto* item = new QListWidgetItem(list_);
        if (entry.canBeIncluded()) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(entry.included ? Qt::Checked : Qt::Unchecked);
        }
        wordItem(i);
    }
    list_->setCurrentRow(0);
    showEntry(0);
    if (form_->isVisibleTo(this)) form_->choose(form_->chosenField(), true);
}

void ImportReview::wordItem(std::size_t index) {
    const QSignalBlocker quiet(list_);
    const auto& entry = batch_.entries()[index];
    QListWidgetItem* item = list_->item(static_cast<int>(index));
    item->setText(describe(entry));
    item->setToolTip(toQt(batch_.name(entry)));
}

QString ImportReview::describe(const ImportBatch::Entry& entry) const {
    const QString name = toQt(batch_.name(entry));
    if (entry.kind != Kind::posting) return QStringLiteral("%1\n%2").arg(name, verdictTitle(entry));
    const ValueWords words(editorContext(session_.services()));
    const Posting& posting = batch_.posting(entry);
    int doubtful = 0;
    for (const auto& field : postingFields()) doubtful += field->view(posting, words).needsLook() ? 1 : 0;
    const QString title = posting.title.hasValue() ? words(*posting.title) : tr("Posting without a title");
    const QString state = doubtful == 0 ? tr("✓ nothing to check") : tr("? to check: %1").arg(doubtful);
    return QStringLiteral("%1\n%2\n%3").arg(title, whoseAndWhere(entry), state);
}

/// Postings of one text have its name in common: what tells them apart is the employer, and where they stand in it.
QString ImportReview::whoseAndWhere(const ImportBatch::Entry& entry) const {
    const Posting& posting = batch_.posting(entry);
    const QString name = toQt(batch_.name(entry));
    const auto all = std::count_if(batch_.entries().begin(), batch_.entries().end(),
                                   [&entry](const auto& one) { return one.source == entry.source; });
    const QString where = all > 1 ? tr("%1 of %2: %3").arg(*entry.posting + 1).arg(all).arg(name) : name;
    const ValueWords words(editorContext(session_.services()));
    return posting.employer.hasValue() ? QStringLiteral("%1 · %2").arg(words(*posting.employer), where) : where;
}

int ImportReview::unconfirmedIn(const Posting& posting) const {
    const ValueWords words(editorContext(session_.services()));
    return static_cast<int>(std::count_if(postingFields().begin(), postingFields().end(), [&](const auto& field) {
        const FieldView view = field->view(posting, words);
        return view.needsLook() || view.isSureUnconfirmed();
    }));
}

QString ImportReview::verdictTitle(const ImportBatch::Entry& entry) const {
    switch (entry.kind) {
        case Kind::posting: break;
        case Kind::benchmark: return tr("≡ Benchmark, not an offer");
        case Kind::templateForm:
            return batch_.document(entry)->benchmarks.empty() ? tr("✕ A form, refused as an offer")
                                                              : tr("✕ A form, refused as an offer; its pay ranges can be kept");
        case Kind::other: return tr("✕ Not a job posting");
        case Kind::alreadyHere: return tr("= Already in the book, not added again");
        case Kind::failed: return tr("✕ Could not be read");
    }
    return {};
}

void ImportReview::showEntry(int index) {
    if (index < 0 || static_cast<std::size_t>(index) >= batch_.entries().size()) return;
    shown_ = static_cast<std::size_t>(index);
    const auto& entry = batch_.entries()[shown_];
    if (entry.kind == Kind::posting)
        showPosting(entry);
    else
        showVerdict(entry);
    showFoot();
}

void ImportReview::showPosting(const ImportBatch::Entry& entry) {
    const SourceDocument* document = batch_.document(entry);
    const Posting& posting = batch_.posting(entry);
    text_->setVisible(true);
    text_->setText(document->text, evidenceMarks(posting));
    text_->setStretch(batch_.part(entry));
    showDivision(entry);
    reason_->setText(phrase(entry.note, session_.format()));
    reason_->setVisible(!entry.note.empty());
    right_->setCurrentIndex(0);
    form_->start(posting, batch_.asRead(entry));
    text_->setCurrentField(form_->chosenField());
}

void ImportReview::showDivision(const ImportBatch::Entry& entry) {
    const std::size_t other = batch_.otherCount(entry);
    division_->setVisible(other > 0 || batch_.canChangeKind(entry));
    if (other == 0) {
        divisionWords_->setText(tr("By itself this text is no posting. You take it as one."));
        divide_->setText(tr("Leave it as it is"));
        return;
    }
    if (batch_.part(entry)) {
        const auto all = std::count_if(batch_.entries().begin(), batch_.entries().end(),
                                       [&entry](const auto& one) { return one.source == entry.source; });
        divisionWords_->setText(tr("This text was taken as %1 postings; this is number %2.").arg(all).arg(*entry.posting + 1));
        divide_->setText(tr("Take as one posting"));
    } else {
        divisionWords_->setText(tr("This text may hold %1 postings. It was taken as one.").arg(other));
        divide_->setText(tr("Take as %1 postings").arg(other));
    }
}

void ImportReview::takeOtherwise() {
    if (batch_.entries().empty()) return;
    const auto& entry = batch_.entries()[shown_];
    const bool divides = batch_.otherCount(entry) > 0;
    if (!divides && !batch_.canChangeKind(entry)) return;
    if (right_->currentIndex() == 0 && !form_->finishCorrecting()) return;
    const std::size_t first = divides ? batch_.takeOtherwise(shown_) : batch_.changeKind(shown_);
    fillList();
    list_->setCurrentRow(static_cast<int>(first));
    showEntry(static_cast<int>(first));
}

void ImportReview::showVerdict(const ImportBatch::Entry& entry) {
    const SourceDocument* document = batch_.document(entry);
    text_->setStretch(std::nullopt);
    text_->setVisible(document != nullptr);
    if (document != nullptr) text_->setText(document->text, evidenceMarks(*document));
    verdictTitle_->setText(verdictTitle(entry));
    verdictReason_->setText(phrase(entry.note, session_.format()));
    verdictReason_->setVisible(!entry.note.empty());
    showRanges(document);
    asPosting_->setVisible(batch_.canChangeKind(entry));
    right_->setCurrentIndex(1);
}

void ImportReview::showRanges(const SourceDocument* document) {
    while (QLayoutItem* item = ranges_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool hasRanges = document != nullptr && !document->benchmarks.empty();
    verdictRanges_->setVisible(hasRanges);
    if (!hasRanges) return;
    verdictRanges_->setText(tr("Pay ranges that are kept to hold offers against:"));
    const ValueWords words(editorContext(session_.services()));
    for (const Benchmark& benchmark : document->benchmarks) {
        auto* range = new QLabel(words(benchmark), verdictRanges_->parentWidget());
        range->setWordWrap(true);
        range->setTextFormat(Qt::PlainText);
        range->setTextInteractionFlags(Qt::TextSelectableByMouse);
        ranges_->addWidget(range);
    }
}

void ImportReview::take(const Posting& posting) {
    batch_.setPosting(shown_, posting);
    form_->refresh(posting);
    text_->setMarks(evidenceMarks(posting));
    wordItem(shown_);
    showFoot();
}

void ImportReview::confirmChosen() {
    FieldRow* row = form_->row(toUtf8(form_->chosenField()));
    if (row == nullptr || right_->currentIndex() != 0) return;
    if (row->isCorrecting())
        row->finishCorrecting();
    else if (row->view().hasValue() && !row->view().byPerson())
        Q_EMIT row->confirmAsked();
    else
        form_->chooseNextOpen();
}

void ImportReview::confirmSure() {
    if (right_->currentIndex() == 0) take(withSureConfirmed(form_->posting(), ValueWords(editorContext(session_.services()))));
}

void ImportReview::stepEntry(int direction) {
    const int wanted = list_->currentRow() + direction;
    if (wanted >= 0 && wanted < list_->count() && form_->finishCorrecting()) list_->setCurrentRow(wanted);
}

void ImportReview::showFoot() {
    const int count = batch_.includedCount();
    const bool onPosting = batch_.entries().empty() ? false : batch_.entries()[shown_].kind == Kind::posting;
    add_->setText(tr("&Add %1 to book").arg(count));
    add_->setEnabled(count > 0);
    confirmSure_->setEnabled(onPosting && form_->unconfirmed() > form_->needingLook());
    // The button beside it is for all that is ticked, and so is what is said of it.
    int open = 0;
    int postings = 0;
    for (const auto& entry : batch_.entries()) {
        if (!entry.included || entry.kind != Kind::posting) continue;
        open += unconfirmedIn(batch_.posting(entry));
        ++postings;
    }
    const int here = onPosting && batch_.entries()[shown_].included ? form_->unconfirmed() : 0;
    if (count == 0)
        foot_->setText(tr("Nothing is ticked."));
    else if (postings == 0)
        foot_->clear();
    else if (open == 0)
        foot_->setText(tr("Every field that is stated was looked at."));
    else if (open == here)
        foot_->setText(tr("Fields not confirmed: %1. They are marked so in the book.").arg(open));
    else
        foot_->setText(
            tr("Fields not confirmed in all that is ticked: %1, here: %2. They are marked so in the book.").arg(open).arg(here));
}

void ImportReview::addToBook() {
    if (batch_.includedCount() == 0 || !form_->finishCorrecting()) return;
    std::vector<PostingId> written;
    const bool done = session_.perform(batch_.actionName(), [&](book::Writer& writer) { written = batch_.writeTo(writer); });
    if (!done) return;  // the session says why; the review stays as it is
    QDialog::accept();
    Q_EMIT added(written);
}

void ImportReview::reject() {
    if (!batch_.isTouched() && !form_->isCorrecting()) return QDialog::reject();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Leave the review?"),
                                     tr("What you confirmed and corrected here is not in the book yet and will be lost."),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard) QDialog::reject();
    });
    question->open();
}

}  // namespace offerbook::ui
