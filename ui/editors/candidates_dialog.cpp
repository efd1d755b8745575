#include "ui/editors/candidates_dialog.h"

#include "core/candidate/anonymous.h"
#include "ui/bridge/strings.h"
#include "ui/editors/candidate_editor.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {

CandidateFiles CandidateFiles::dialogs() {
    return {[](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, CandidatesDialog::tr("Import candidates"), QString(),
                                                    CandidatesDialog::tr("JSON Resume or Europass (*.json *.xml)"));
            },
            [](QWidget* parent, const QString& proposal, const QString& kinds) {
                return QFileDialog::getSaveFileName(parent, CandidatesDialog::tr("Export the candidate"), proposal, kinds);
            }};
}

CandidatesDialog::CandidatesDialog(BookSession& session, QWidget* parent, CandidateFiles files)
    : QDialog(parent), session_(session), list_(new QListWidget(this)), says_(new QLabel(this)), files_(std::move(files)) {
    setWindowTitle(tr("Candidates"));
    resizeWithinScreen(*this, {600, 440});
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
    addButton(tr("&Import…"), Qt::CTRL | Qt::Key_O, &CandidatesDialog::importFile);
    export_ = addButton(tr("E&xport…"), Qt::CTRL | Qt::Key_S, &CandidatesDialog::exportFile);
    makeExportMenu();
    anonymise_ = addButton(tr("A&nonymised copy"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &CandidatesDialog::anonymise);
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    says_->setWordWrap(true);
    says_->setTextFormat(Qt::PlainText);
    says_->setProperty("role", QStringLiteral("warn"));
    says_->setVisible(false);
    auto* left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addWidget(says_);
    all->addLayout(left, 1);
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
    for (QPushButton* button : {edit_, duplicate_, remove_, export_, anonymise_}) button->setEnabled(list_->count() > 0);
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

QString CandidatesDialog::saying() const { return says_->text(); }

void CandidatesDialog::say(const QString& words) {
    says_->setText(words);
    says_->setVisible(!words.isEmpty());
}

void CandidatesDialog::importFile() {
    const QString name = files_.toRead(this);
    if (name.isEmpty()) return;
    say({});
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return say(tr("%1 cannot be read: %2").arg(name, file.errorString()));
    // One byte more than may be read is enough to tell that it is too much.
    const QByteArray bytes = file.read(static_cast<qint64>(maxResumeBytes) + 1);
    const auto readings =
        readPeople({bytes.constData(), static_cast<std::size_t>(bytes.size())}, session_.services().clock->today());
    if (!readings) return say(tr("Nothing was imported. %1").arg(phrase(readings.error(), session_.format())));
    const Message action = readings->size() == 1
                               ? Message{"action.candidate", {MessageArg::text(readings->front().profile.name)}}
                               : Message{"action.candidates", {MessageArg::number(static_cast<std::int64_t>(readings->size()))}};
    CandidateId first;
    const bool done = session_.perform(action, [&](book::Writer& writer) {
        for (const ResumeReading& reading : *readings) {
            const CandidateId id = writer.addCandidate(reading.profile);
            if (!first.isStored()) first = id;
        }
    });
    if (!done) return;
    choose(first);
    QStringList remarks;
    for (const ResumeReading& reading : *readings)
        for (const Message& remark : reading.remarks) remarks << phrase(remark, session_.format());
    say(remarks.join(QLatin1Char('\n')));
}

void CandidatesDialog::makeExportMenu() {
    auto* menu = new QMenu(export_);
    const auto add = [&](const QString& words, PersonFormat format) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, format] { exportAs(format); });
    };
    add(tr("&JSON Resume: everything…"), PersonFormat::jsonResume);
    add(tr("&Europass CV (XML)…"), PersonFormat::europassXml);
    add(tr("E&uropass CV (JSON)…"), PersonFormat::europassJson);
    disconnect(export_, &QPushButton::clicked, this, nullptr);  // a click opens the menu
    export_->setMenu(menu);
}

void CandidatesDialog::exportFile() { exportAs(PersonFormat::jsonResume); }

void CandidatesDialog::exportAs(PersonFormat format) {
    const auto candidate = session_.book().candidate(current());
    if (!candidate) return;
    const QString person = toQt(candidate->name);
    const bool isXml = format == PersonFormat::europassXml;
    const QString kinds = isXml                                ? tr("Europass CV (*.xml)")
                          : format == PersonFormat::jsonResume ? tr("JSON Resume (*.json)")
                                                               : tr("Europass CV (*.json)");
    const QString name = files_.toWrite(this, isXml ? tr("%1.xml").arg(person) : tr("%1.json").arg(person), kinds);
    if (name.isEmpty()) return;
    say({});
    QSaveFile file(name);
    const PersonWriting written = writePerson(*candidate, format, session_.today());
    const auto size = static_cast<qint64>(written.text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(written.text.data(), size) != size || !file.commit())
        return say(tr("%1 cannot be written: %2").arg(name, file.errorString()));
    QStringList missing;
    for (const Message& one : written.leftOut) missing << phrase(one, session_.format());
    say(missing.join(QLatin1Char('\n')));
}

void CandidatesDialog::anonymise() {
    const auto candidate = session_.book().candidate(current());
    if (!candidate) return;
    const auto everybody = session_.book().candidates();
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(everybody.begin(), everybody.end(), [&](const CandidateProfile& other) { return other.name == name; });
    };
    int number = 1;
    while (isTaken(toUtf8(tr("Candidate %1").arg(number)))) ++number;
    const CandidateProfile copy = anonymised(*candidate, toUtf8(tr("Candidate %1").arg(number)));
    CandidateId id;
    if (session_.perform({"action.add-candidate", {MessageArg::text(copy.name)}},
                         [&](book::Writer& writer) { id = writer.addCandidate(copy); }))
        choose(id);
}

void CandidatesDialog::choose(CandidateId id) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(Qt::UserRole).toLongLong() == id.value()) list_->setCurrentRow(row);
}

void CandidatesDialog::remove() {
    const auto candidate = session_.book().candidate(current());
    if (!candidate) return;
    session_.perform({"action.remove-candidate", {MessageArg::text(candidate->name)}},
                     [&](book::Writer& writer) { writer.removeCandidate(candidate->id); });
}

}  // namespace offerbook::ui
