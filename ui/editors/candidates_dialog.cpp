#include "ui/editors/candidates_dialog.h"

#include "ui/bridge/strings.h"
#include "ui/editors/candidate_editor.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {

CandidatesDialog::CandidatesDialog(BookSession& session, QWidget* parent)
    : QDialog(parent), session_(session), list_(new QListWidget(this)) {
    setWindowTitle(tr("Candidates"));
    resize(560, 400);
    list_->setAccessibleName(tr("Candidates"));
    list_->setSpacing(Theme::grid / 2);
    auto* all = new QHBoxLayout(this);
    auto* buttons = new QVBoxLayout;
    const auto addButton = [&](const QString& words, const QKeySequence& keys, auto slot) {
        auto* button = new QPushButton(words, this);
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        auto* shortcut = new QShortcut(keys, list_);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
        return button;
    };
    addButton(tr("&Add…"), Qt::Key_Insert, &CandidatesDialog::add)->setProperty("role", QStringLiteral("primary"));
    edit_ = addButton(tr("&Edit…"), Qt::Key_Return, &CandidatesDialog::edit);
    duplicate_ = addButton(tr("&Duplicate…"), Qt::CTRL | Qt::Key_D, &CandidatesDialog::duplicate);
    remove_ = addButton(tr("&Remove"), Qt::Key_Delete, &CandidatesDialog::remove);
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(list_, 1);
    all->addLayout(buttons);
    connect(list_, &QListWidget::itemDoubleClicked, this, &CandidatesDialog::edit);
    connect(&session_, &BookSession::changed, this, &CandidatesDialog::fill);
    fill();
}

QString CandidatesDialog::describe(const CandidateProfile& candidate) const {
    QStringList facts;
    for (const std::string& code : candidate.nationalities) facts.append(countryName(code));
    if (!candidate.degrees.empty()) {
        const auto highest =
            std::max_element(candidate.degrees.begin(), candidate.degrees.end(),
                             [](const CandidateDegree& a, const CandidateDegree& b) { return a.level < b.level; });
        facts.append(term(toWord(highest->level)));
    }
    if (facts.isEmpty()) facts.append(tr("nothing known yet"));
    return QStringLiteral("%1\n%2").arg(toQt(candidate.name), facts.join(QStringLiteral(" · ")));
}

void CandidatesDialog::fill() {
    const CandidateId before = current();
    list_->clear();
    for (const CandidateProfile& candidate : session_.book().candidates()) {
        auto* item = new QListWidgetItem(describe(candidate), list_);
        item->setData(Qt::UserRole, static_cast<qlonglong>(candidate.id.value()));
        if (candidate.id == before) list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0 && list_->count() > 0) list_->setCurrentRow(0);
    for (QPushButton* button : {edit_, duplicate_, remove_}) button->setEnabled(list_->count() > 0);
}

CandidateId CandidatesDialog::current() const {
    const QListWidgetItem* item = list_->currentItem();
    return item != nullptr ? CandidateId(item->data(Qt::UserRole).toLongLong()) : CandidateId();
}

void CandidatesDialog::open(const CandidateProfile& profile) {
    if (editor_) return;
    editor_ = new CandidateEditor(session_, profile, this);
    editor_->setAttribute(Qt::WA_DeleteOnClose);
    editor_->open();
}

void CandidatesDialog::add() { open({}); }

void CandidatesDialog::edit() {
    if (const auto candidate = session_.book().candidate(current())) open(*candidate);
}

void CandidatesDialog::duplicate() {
    auto candidate = session_.book().candidate(current());
    if (!candidate) return;
    candidate->id = {};
    candidate->name = toUtf8(tr("%1, copy").arg(toQt(candidate->name)));
    open(*candidate);
}

void CandidatesDialog::remove() {
    const auto candidate = session_.book().candidate(current());
    if (!candidate) return;
    session_.perform({"action.remove-candidate", {MessageArg::text(candidate->name)}},
                     [&](book::Writer& writer) { writer.removeCandidate(candidate->id); });
}

}  // namespace offerbook::ui
