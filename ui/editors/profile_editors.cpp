#include "ui/editors/profile_editors.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/fitting_hint.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/qualification_choices.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui::profile_editors {
namespace {

/// "Master (EQF 7)": the level of the European Qualifications Framework beside the word.
QString degreeWithLevel(Degree level) {
    const char* eqf = level == Degree::secondary    ? "4"
                      : level == Degree::vocational ? "4–5"
                      : level == Degree::bachelor   ? "6"
                      : level == Degree::master     ? "7"
                                                    : "8";
    return QStringLiteral("%1 (%2)").arg(term(toWord(level)), ValueEditorBase::tr("EQF %1").arg(QString::fromUtf8(eqf)));
}

class PermitEditor final : public ValueEditor<Permit> {
    Q_DECLARE_TR_FUNCTIONS(PermitEditor)
public:
    PermitEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          country_(new CodeCombo(CodeCombo::Codes::countries, this)),
          kind_(new QLineEdit(this)),
          until_(new PartialDateEdit(context.format, this)) {
        fitHint(kind_, {tr("such as B, C, permanent"), QStringLiteral("B, C")});
        PartsGrid grid(this, 3);
        grid.add(tr("May work in"), country_);
        grid.add(tr("Kind of permit"), kind_);
        grid.add(tr("Valid until"), until_);
        setFocusProxy(country_);
    }
    void setValue(const Permit& value) override {
        country_->setCode(value.country);
        kind_->setText(toQt(value.kind));
        until_->setDate(value.until);
    }
    [[nodiscard]] Expected<Permit, QString> value() const override {
        const auto country = country_->code();
        const auto until = until_->date();
        if (!country) return Unexpected{country.error()};
        if (!until) return Unexpected{until.error()};
        if (country->empty()) return Unexpected{tr("A permit needs its country. Choose it, or remove the permit.")};
        return Permit{*country, toUtf8(kind_->text().simplified()), *until};
    }

private:
    CodeCombo* country_;
    QLineEdit* kind_;
    PartialDateEdit* until_;
};

class CandidateDegreeEditor final : public ValueEditor<CandidateDegree> {
    Q_DECLARE_TR_FUNCTIONS(CandidateDegreeEditor)
public:
    CandidateDegreeEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          level_(new ChoiceCombo<Degree>({Degree::secondary, Degree::vocational, Degree::bachelor, Degree::master, Degree::phd},
                                         QString(), this)),
          subject_(new QLineEdit(this)),
          institution_(new QLineEdit(this)),
          begun_(new PartialDateEdit(context.format, this)),
          awarded_(new PartialDateEdit(context.format, this)) {
        level_->setChoice(Degree::bachelor);
        for (const Degree level : heldDegrees)
            level_->setItemText(level_->findData(static_cast<int>(level)), degreeWithLevel(level));
        PartsGrid grid(this, 6);
        grid.add(tr("Degree"), level_, 2);
        grid.add(tr("Subject"), subject_, 4);
        grid.add(tr("At"), institution_, 2);
        grid.add(tr("Begun"), begun_, 2);
        grid.add(tr("Awarded"), awarded_, 2);
        setFocusProxy(level_);
    }
    void setValue(const CandidateDegree& value) override {
        level_->setChoice(value.level);
        subject_->setText(toQt(value.field));
        institution_->setText(toQt(value.institution));
        begun_->setDate(value.begun);
        awarded_->setDate(value.awarded);
    }
    [[nodiscard]] Expected<CandidateDegree, QString> value() const override {
        const auto begun = begun_->date();
        const auto awarded = awarded_->date();
        if (!begun) return Unexpected{begun.error()};
        if (!awarded) return Unexpected{awarded.error()};
        const auto level = level_->choice();
        if (!level) return Unexpected{tr("Which degree? Choose its level, or remove the line.")};
        return CandidateDegree{*level, toUtf8(subject_->text().simplified()), *awarded, toUtf8(institution_->text().simplified()),
                               *begun};
    }

private:
    ChoiceCombo<Degree>* level_;
    QLineEdit* subject_;
    QLineEdit* institution_;
    PartialDateEdit* begun_;
    PartialDateEdit* awarded_;
};

/// What somebody studies now, beside the word that they do.
class StudiesEditor final : public ValueEditor<std::optional<Studies>> {
    Q_DECLARE_TR_FUNCTIONS(StudiesEditor)
public:
    StudiesEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          programme_(new ChoiceCombo<Degree>(heldDegrees, tr("not known"), this)),
          subject_(new QLineEdit(this)),
          institution_(new QLineEdit(this)),
          until_(new PartialDateEdit(context.format, this)) {
        PartsGrid grid(this, 2);
        grid.add(tr("Studies for"), programme_);
        grid.add(tr("Subject"), subject_);
        grid.add(tr("At"), institution_);
        grid.add(tr("Enrolled until"), until_);
        setFocusProxy(programme_);
    }
    void setValue(const std::optional<Studies>& value) override {
        const Studies studies = value.value_or(Studies());
        programme_->setChoice(studies.programme);
        subject_->setText(toQt(studies.field));
        institution_->setText(toQt(studies.institution));
        until_->setDate(studies.until);
    }
    /// Nothing where all is left empty.
    [[nodiscard]] Expected<std::optional<Studies>, QString> value() const override {
        const auto until = until_->date();
        if (!until) return Unexpected{until.error()};
        Studies studies{programme_->choice(), toUtf8(institution_->text().simplified()), toUtf8(subject_->text().simplified()),
                        *until};
        return studies == Studies() ? std::optional<Studies>() : std::optional(std::move(studies));
    }

private:
    ChoiceCombo<Degree>* programme_;
    QLineEdit* subject_;
    QLineEdit* institution_;
    PartialDateEdit* until_;
};

class ClearanceEditor final : public ValueEditor<HeldClearance> {
    Q_DECLARE_TR_FUNCTIONS(ClearanceEditor)
public:
    ClearanceEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent), name_(new QLineEdit(this)), until_(new PartialDateEdit(context.format, this)) {
        fitHint(name_, {tr("such as SC, Ü2, NATO SECRET"), QStringLiteral("SC, Ü2")});
        PartsGrid grid(this, 2);
        grid.add(tr("Security clearance"), name_);
        grid.add(tr("Valid until"), until_);
        setFocusProxy(name_);
    }
    void setValue(const HeldClearance& value) override {
        name_->setText(toQt(value.name));
        until_->setDate(value.until);
    }
    [[nodiscard]] Expected<HeldClearance, QString> value() const override {
        const auto until = until_->date();
        if (!until) return Unexpected{until.error()};
        return HeldClearance{toUtf8(name_->text().simplified()), *until};
    }

private:
    QLineEdit* name_;
    PartialDateEdit* until_;
};

class PreferencesEditor final : public ValueEditor<Preferences> {
    Q_DECLARE_TR_FUNCTIONS(PreferencesEditor)
public:
    PreferencesEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          countries_(value_editors::countryCodes(context, this)),
          atHome_(new ChoiceCombo<RemoteWork::Mode>({RemoteWork::Mode::hybrid, RemoteWork::Mode::remote}, tr("does not matter"),
                                                    this)),
          least_(new DecimalEdit(context.format, this)),
          most_(new DecimalEdit(context.format, this)),
          permanent_(new QCheckBox(tr("A contract without an end"), this)),
          start_(new PartialDateEdit(context.format, this)) {
        for (DecimalEdit* line : {least_, most_}) line->setLimits(0, 100);
        PartsGrid grid(this, 2);
        grid.add(tr("Work in one of these countries"), countries_, 2);
        grid.add(tr("Work at home, at least"), atHome_);
        grid.add(tr("Start not before"), start_);
        grid.add(tr("Workload at least (%)"), least_);
        grid.add(tr("Workload at most (%)"), most_);
        grid.add(permanent_, 2);
        setFocusProxy(countries_);
    }
    void setValue(const Preferences& value) override {
        countries_->setValue(value.countries);
        atHome_->setChoice(value.atHome);
        least_->setDecimal(value.workloadLeast);
        most_->setDecimal(value.workloadMost);
        permanent_->setChecked(value.permanent);
        start_->setDate(value.startNotBefore);
    }
    [[nodiscard]] Expected<Preferences, QString> value() const override {
        const auto countries = countries_->value();
        const auto least = least_->decimal();
        const auto most = most_->decimal();
        const auto start = start_->date();
        if (!countries) return Unexpected{countries.error()};
        if (!least) return Unexpected{least.error()};
        if (!most) return Unexpected{most.error()};
        if (!start) return Unexpected{start.error()};
        return Preferences{*countries, atHome_->choice(), *least, *most, permanent_->isChecked(), *start};
    }

private:
    ValueEditor<std::vector<std::string>>* countries_;
    ChoiceCombo<RemoteWork::Mode>* atHome_;
    DecimalEdit* least_;
    DecimalEdit* most_;
    QCheckBox* permanent_;
    PartialDateEdit* start_;
};

class WorkPeriodEditor final : public ValueEditor<WorkPeriod> {
    Q_DECLARE_TR_FUNCTIONS(WorkPeriodEditor)
public:
    WorkPeriodEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          title_(new QLineEdit(this)),
          employer_(new QLineEdit(this)),
          from_(new PartialDateEdit(context.format, this)),
          to_(new PartialDateEdit(context.format, this)),
          skills_(new QLineEdit(this)) {
        fitHint(to_, {tr("empty: still there"), tr("till now")});
        fitHint(skills_, {tr("separated by commas"), QStringLiteral("…, …")});
        PartsGrid grid(this, 2);
        grid.add(tr("Work as"), title_);
        grid.add(tr("At"), employer_);
        grid.add(tr("From"), from_);
        grid.add(tr("Until"), to_);
        grid.add(tr("Skills"), skills_, 2);
        setFocusProxy(title_);
    }
    void setValue(const WorkPeriod& value) override {
        title_->setText(toQt(value.title));
        employer_->setText(toQt(value.employer));
        from_->setDate(value.from);
        to_->setDate(value.to);
        QStringList skills;
        for (const std::string& skill : value.skills) skills.append(toQt(skill));
        skills_->setText(skills.join(QStringLiteral(", ")));
    }
    [[nodiscard]] Expected<WorkPeriod, QString> value() const override {
        const auto from = from_->date();
        const auto to = to_->date();
        if (!from) return Unexpected{from.error()};
        if (!to) return Unexpected{to.error()};
        if (!*from) return Unexpected{tr("When did the work “%1” begin? Write at least the year.").arg(title_->text())};
        WorkPeriod period{toUtf8(employer_->text().simplified()), toUtf8(title_->text().simplified()), **from, *to, {}};
        for (const QString& skill : skills_->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!skill.simplified().isEmpty()) period.skills.push_back(toUtf8(skill.simplified()));
        return period;
    }

private:
    QLineEdit* title_;
    QLineEdit* employer_;
    PartialDateEdit* from_;
    PartialDateEdit* to_;
    QLineEdit* skills_;
};

class CandidateLanguageEditor final : public ValueEditor<CandidateLanguage> {
    Q_DECLARE_TR_FUNCTIONS(CandidateLanguageEditor)
public:
    explicit CandidateLanguageEditor(QWidget* parent)
        : ValueEditor(parent),
          language_(new CodeCombo(CodeCombo::Codes::languages, this)),
          level_(new ChoiceCombo<LanguageLevel>(allLanguageLevels, tr("level not known"), this)) {
        PartsGrid grid(this, 2);
        grid.add(tr("Language"), language_);
        grid.add(tr("Level"), level_);
        setFocusProxy(language_);
    }
    void setValue(const CandidateLanguage& value) override {
        language_->setCode(value.language);
        level_->setChoice(value.level);
    }
    [[nodiscard]] Expected<CandidateLanguage, QString> value() const override {
        const auto language = language_->code();
        if (!language) return Unexpected{language.error()};
        if (language->empty()) return Unexpected{tr("Which language? Choose it, or remove the line.")};
        return CandidateLanguage{*language, level_->choice()};
    }

private:
    CodeCombo* language_;
    ChoiceCombo<LanguageLevel>* level_;
};

}  // namespace

ListEditor<Permit>* permits(const EditorContext& context, QWidget* parent) {
    return new ListEditor<Permit>([context](QWidget* row) { return new PermitEditor(context, row); },
                                  ValueEditorBase::tr("Add a permit"), ValueEditorBase::tr("Remove this permit"), parent);
}

ListEditor<CandidateDegree>* degrees(const EditorContext& context, QWidget* parent) {
    return new ListEditor<CandidateDegree>([context](QWidget* row) { return new CandidateDegreeEditor(context, row); },
                                           ValueEditorBase::tr("Add a degree"), ValueEditorBase::tr("Remove this degree"),
                                           parent);
}

ValueEditor<std::optional<Studies>>* studies(const EditorContext& context, QWidget* parent) {
    return new StudiesEditor(context, parent);
}

ListEditor<HeldClearance>* clearances(const EditorContext& context, QWidget* parent) {
    return new ListEditor<HeldClearance>([context](QWidget* row) { return new ClearanceEditor(context, row); },
                                         ValueEditorBase::tr("Add a clearance"), ValueEditorBase::tr("Remove this clearance"),
                                         parent);
}

ValueEditor<Preferences>* preferences(const EditorContext& context, QWidget* parent) {
    return new PreferencesEditor(context, parent);
}

ListEditor<WorkPeriod>* workPeriods(const EditorContext& context, QWidget* parent) {
    return new ListEditor<WorkPeriod>([context](QWidget* row) { return new WorkPeriodEditor(context, row); },
                                      ValueEditorBase::tr("Add work"), ValueEditorBase::tr("Remove this work"), parent);
}

ListEditor<CandidateLanguage>* languages(const EditorContext&, QWidget* parent) {
    return new ListEditor<CandidateLanguage>([](QWidget* row) { return new CandidateLanguageEditor(row); },
                                             ValueEditorBase::tr("Add a language"), ValueEditorBase::tr("Remove this language"),
                                             parent);
}

}  // namespace offerbook::ui::profile_editors
