#pragma once

#include "core/candidate/candidate.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/profile_editors.h"
#include "ui/session/book_session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace offerbook::ui {

class HouseholdForm;

/// Edits a profile as a whole; saving is one action of the book. What is left empty stays unknown. Input that cannot be
/// taken is said below the section it stands in, and the dialog stays open with everything that was typed.
class CandidateEditor : public QDialog {
    Q_OBJECT
public:
    /// A profile without a stored id is added, one with is updated.
    CandidateEditor(BookSession& session, const CandidateProfile& profile, QWidget* parent = nullptr);

    /// The profile as typed, or what is wrong with it.
    [[nodiscard]] Expected<CandidateProfile, QString> profile() const;
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    void save();
    void reject() override;

Q_SIGNALS:
    void saved(offerbook::CandidateId id);

private:
    void buildPerson();
    void buildRights();
    void buildEducation();
    void buildWork();
    void buildLanguages();
    void buildHousehold();
    void buildClearances();
    void buildPreferences();
    void addHeading(const QString& words);
    void addPart(const QString& label, QWidget* part);
    QCheckBox* addComplete(const QString& words);
    void fill(const CandidateProfile& profile);
    [[nodiscard]] QString problemWithName(const QString& name) const;

    BookSession& session_;
    EditorContext context_;
    CandidateProfile before_;
    CandidateProfile shown_;  // what the widgets gave back right after filling: tells whether a person changed anything
    QVBoxLayout* lines_ = nullptr;
    QLabel* problem_ = nullptr;
    QLineEdit* name_ = nullptr;
    DecimalEdit* birthYear_ = nullptr;
    CodeCombo* residence_ = nullptr;
    QLineEdit* town_ = nullptr;
    ValueEditor<std::vector<std::string>>* nationalities_ = nullptr;
    ListEditor<Permit>* permits_ = nullptr;
    QCheckBox* permitsComplete_ = nullptr;
    ListEditor<CandidateDegree>* degrees_ = nullptr;
    QCheckBox* degreesComplete_ = nullptr;
    YesNoCombo* enrolled_ = nullptr;
    ValueEditor<std::optional<Studies>>* studies_ = nullptr;
    ListEditor<HeldClearance>* clearances_ = nullptr;
    QCheckBox* clearancesComplete_ = nullptr;
    ValueEditor<Preferences>* preferences_ = nullptr;
    ListEditor<WorkPeriod>* work_ = nullptr;
    DecimalEdit* experience_ = nullptr;
    ListEditor<CandidateLanguage>* languages_ = nullptr;
    QCheckBox* languagesComplete_ = nullptr;
    HouseholdForm* household_ = nullptr;
    QPlainTextEdit* notes_ = nullptr;
};

}  // namespace offerbook::ui
