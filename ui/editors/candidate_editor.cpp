#include "ui/editors/candidate_editor.h"

#include "core/candidate/validate.h"
#include "core/compare/taxed_place.h"
#include "ui/bridge/strings.h"
#include "ui/editors/household_form.h"
#include "ui/editors/plain_text_input.h"
#include "ui/editors/posting_editor.h"
#include "ui/editors/value_editors.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace offerbook::ui {

CandidateEditor::CandidateEditor(BookSession& session, const CandidateProfile& profile, QWidget* parent)
    : QDialog(parent), session_(session), context_(editorContext(session.services())), before_(profile) {
    setWindowTitle(profile.id.isStored() ? tr("Profile of %1").arg(toQt(profile.name)) : tr("New candidate"));
    resizeWithinScreen(*this, {760, 700});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    lines_ = new QVBoxLayout(content);
    lines_->setContentsMargins(Theme::grid * 5, Theme::grid * 4, Theme::grid * 5, Theme::grid * 4);
    lines_->setSpacing(Theme::grid);
    buildPerson();
    buildRights();
    buildEducation();
    buildWork();
    buildLanguages();
    buildClearances();
    buildPreferences();
    buildHousehold();
    addHeading(tr("Notes"));
    notes_ = new PlainTextInput(content);
    notes_->setTabChangesFocus(true);
    notes_->setMinimumHeight(fontMetrics().height() * 4);
    addPart(tr("Notes"), notes_);
    lines_->addStretch(1);
    scroll->setWidget(content);
    all->addWidget(scroll, 1);
    auto* foot = new QWidget(this);
    foot->setProperty("role", QStringLiteral("ground"));
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(Theme::grid * 5, Theme::grid * 3, Theme::grid * 5, Theme::grid * 3);
    problem_ = new QLabel(foot);
    problem_->setWordWrap(true);
    problem_->setProperty("role", QStringLiteral("bad"));
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    auto* saveButton = new QPushButton(tr("Save"), foot);
    saveButton->setProperty("role", QStringLiteral("primary"));
    saveButton->setToolTip(tr("Ctrl+S"));
    buttons->addWidget(problem_, 1);
    for (QPushButton* button : {cancel, saveButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    all->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &CandidateEditor::reject);
    connect(saveButton, &QPushButton::clicked, this, &CandidateEditor::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &CandidateEditor::save);
    fill(profile);
    name_->setFocus(Qt::OtherFocusReason);
}

void CandidateEditor::addHeading(const QString& words) {
    auto* heading = new QLabel(words.toUpper(), this);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setFont(Theme::current().font(Theme::smallSize, true));
    heading->setContentsMargins(0, Theme::grid * 3, 0, 0);
    heading->setAccessibleName(words);
    lines_->addWidget(heading);
}

void CandidateEditor::addPart(const QString& label, QWidget* part) {
    auto* words = new QLabel(label, this);
    words->setProperty("role", QStringLiteral("muted"));
    words->setWordWrap(true);
    words->setBuddy(part);
    part->setAccessibleName(label);
    lines_->addWidget(words);
    lines_->addWidget(part);
}

QCheckBox* CandidateEditor::addComplete(const QString& words) {
    auto* box = new QCheckBox(words, this);
    box->setAccessibleName(words);
    lines_->addWidget(box);
    return box;
}

void CandidateEditor::buildPerson() {
    addHeading(tr("Person"));
    name_ = new QLineEdit(this);
    addPart(tr("Name"), name_);
    nationalities_ = value_editors::countryCodes(context_, this);
    addPart(tr("Nationalities; none: not known"), nationalities_);
    residence_ = new CodeCombo(CodeCombo::Codes::countries, this);
    addPart(tr("Lives in"), residence_);
    town_ = new QLineEdit(this);
    addPart(tr("In the town"), town_);
    birthYear_ = new DecimalEdit(context_.format, this);
    birthYear_->setLimits(1900, static_cast<int>(context_.today.year()), true);
    birthYear_->setGrouping(false);
    addPart(tr("Year of birth"), birthYear_);
}

void CandidateEditor::buildRights() {
    addHeading(tr("Permits to work"));
    permits_ = profile_editors::permits(context_, this);
    permits_->setAccessibleName(tr("Permits to work"));
    lines_->addWidget(permits_);
    permitsComplete_ = addComplete(tr("These are all the permits there are"));
}

void CandidateEditor::buildEducation() {
    addHeading(tr("Degrees"));
    degrees_ = profile_editors::degrees(context_, this);
    degrees_->setAccessibleName(tr("Degrees"));
    lines_->addWidget(degrees_);
    degreesComplete_ = addComplete(tr("These are all the degrees there are"));
    enrolled_ = new YesNoCombo(tr("not known"), tr("yes"), tr("no"), this);
    addPart(tr("Enrolled as a student now"), enrolled_);
    studies_ = profile_editors::studies(context_, this);
    studies_->setAccessibleName(tr("Studies"));
    lines_->addWidget(studies_);
}

void CandidateEditor::buildWork() {
    addHeading(tr("Work"));
    work_ = profile_editors::workPeriods(context_, this);
    work_->setAccessibleName(tr("Work"));
    lines_->addWidget(work_);
    experience_ = new DecimalEdit(context_.format, this);
    experience_->setLimits(0, 80);
    addPart(tr("Years of experience in all, where no work is listed"), experience_);
}

void CandidateEditor::buildLanguages() {
    addHeading(tr("Languages"));
    languages_ = profile_editors::languages(context_, this);
    languages_->setAccessibleName(tr("Languages"));
    lines_->addWidget(languages_);
    languagesComplete_ = addComplete(tr("These are all the languages spoken"));
}

/// Asks what the tax rules of the offers at hand ask. Where an offer is, the offer says; what stays open is assumed, and the
/// pay ladder names it.
void CandidateEditor::buildHousehold() {
    addHeading(tr("Household for taxes"));
    std::vector<HouseholdForm::Asked> asked;
    const ReferenceData& reference = *session_.services().reference;
    for (const compare::PlaceOfWork& place : compare::jurisdictionsOf(session_.result(), reference))
        if (const tax::TaxSystem* system = reference.taxes().system(place.jurisdiction); !system->years().empty())
            asked.push_back({system, compare::taxYearOf(*system, context_.today), place.household});
    household_ = new HouseholdForm(context_.format, this);
    household_->show(asked, {before_.household.begin(), before_.household.end()});
    auto* about = new QLabel(asked.empty() ? tr("No offer in the comparison is at a place with tax data.")
                                           : tr("Only what the taxes at the places of the offers in the comparison depend on."),
                             this);
    about->setProperty("role", QStringLiteral("muted"));
    about->setWordWrap(true);
    lines_->addWidget(about);
    lines_->addWidget(household_);
}

void CandidateEditor::buildClearances() {
    addHeading(tr("Security clearances"));
    clearances_ = profile_editors::clearances(context_, this);
    clearances_->setAccessibleName(tr("Security clearances"));
    lines_->addWidget(clearances_);
    clearancesComplete_ = addComplete(tr("These are all the clearances held"));
}

void CandidateEditor::buildPreferences() {
    addHeading(tr("Preferences"));
    preferences_ = profile_editors::preferences(context_, this);
    preferences_->setAccessibleName(tr("Preferences"));
    lines_->addWidget(preferences_);
}

void CandidateEditor::fill(const CandidateProfile& profile) {
    name_->setText(toQt(profile.name));
    nationalities_->setValue(profile.nationalities);
    residence_->setCode(profile.residence);
    town_->setText(toQt(profile.town));
    birthYear_->setDecimal(profile.birthYear ? std::optional<Decimal>(*profile.birthYear) : std::nullopt);
    permits_->setValue(profile.permits);
    permitsComplete_->setChecked(profile.permitsComplete);
    degrees_->setValue(profile.degrees);
    degreesComplete_->setChecked(profile.degreesComplete);
    enrolled_->setChoice(profile.enrolled);
    studies_->setValue(profile.studies);
    clearances_->setValue(profile.clearances);
    clearancesComplete_->setChecked(profile.clearancesComplete);
    preferences_->setValue(profile.preferences);
    work_->setValue(profile.work);
    experience_->setDecimal(profile.experienceYears);
    languages_->setValue(profile.languages);
    languagesComplete_->setChecked(profile.languagesComplete);
    notes_->setPlainText(toQt(profile.notes));
    const auto read = this->profile();
    shown_ = read ? *read : profile;
}

QString CandidateEditor::problemWithName(const QString& name) const {
    if (name.isEmpty()) return tr("The candidate needs a name, so that reports and commands can tell people apart.");
    for (const CandidateProfile& other : session_.book().candidates())
        if (other.id != before_.id && toQt(other.name).compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is a candidate “%1” already. Choose another name.").arg(name);
    return {};
}

Expected<CandidateProfile, QString> CandidateEditor::profile() const {
    CandidateProfile made = before_;  // keeps what is not edited here
    const QString name = name_->text().simplified();
    if (const QString wrong = problemWithName(name); !wrong.isEmpty()) return Unexpected{wrong};
    made.name = toUtf8(name);
    QString wrong;
    const auto take = [&wrong](const auto& taken, auto& into) {
        if (!wrong.isEmpty()) return;
        if (taken)
            into = *taken;
        else
            wrong = taken.error();
    };
    take(nationalities_->value(), made.nationalities);
    take(residence_->code(), made.residence);
    made.town = toUtf8(town_->text().simplified());
    take(birthYear_->wholeNumber(), made.birthYear);
    take(permits_->value(), made.permits);
    take(degrees_->value(), made.degrees);
    take(studies_->value(), made.studies);
    take(clearances_->value(), made.clearances);
    take(preferences_->value(), made.preferences);
    take(work_->value(), made.work);
    take(experience_->decimal(), made.experienceYears);
    take(languages_->value(), made.languages);
    if (!wrong.isEmpty()) return Unexpected{wrong};
    made.permitsComplete = permitsComplete_->isChecked();
    made.degreesComplete = degreesComplete_->isChecked();
    made.languagesComplete = languagesComplete_->isChecked();
    made.clearancesComplete = clearancesComplete_->isChecked();
    made.enrolled = enrolled_->choice();
    made.household = {household_->fields().begin(), household_->fields().end()};
    made.notes = toUtf8(notes_->toPlainText());
    const auto faults = problemsOf(made, context_.today);
    if (!faults.empty()) return Unexpected{phrase(faults.front(), *context_.format)};
    return made;
}

QString CandidateEditor::problem() const { return problem_->text(); }

void CandidateEditor::save() {
    const auto made = profile();
    problem_->setText(made ? QString() : QStringLiteral("! ") + made.error());
    if (!made) return;
    CandidateId id = made->id;
    const bool isNew = !id.isStored();
    const Message action{isNew ? "action.add-candidate" : "action.edit-candidate", {MessageArg::text(made->name)}};
    const bool done = session_.perform(action, [&](book::Writer& writer) {
        if (isNew)
            id = writer.addCandidate(*made);
        else
            writer.updateCandidate(*made);
    });
    if (!done) return;
    QDialog::accept();
    Q_EMIT saved(id);
}

void CandidateEditor::reject() {
    const auto now = profile();
    const bool untouched = now ? *now == shown_ : name_->text().isEmpty() && !before_.id.isStored();
    if (untouched) return QDialog::reject();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Leave without saving?"), tr("What you typed here will be lost."),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard) QDialog::reject();
    });
    question->open();
}

}  // namespace offerbook::ui
