#include "ui/editors/profile_editors.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/qualification_choices.h"

#include <QCoreApplication>

namespace offerbook::ui::profile_editors {
namespace {

class PermitEditor final : public ValueEditor<Permit> {
    Q_DECLARE_TR_FUNCTIONS(PermitEditor)
public:
    PermitEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          country_(new CodeCombo(CodeCombo::Codes::countries, this)),
          kind_(new QLineEdit(this)),
          until_(new PartialDateEdit(context.format, this)) {
        kind_->setPlaceholderText(tr("such as B, C, permanent"));
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
          awarded_(new PartialDateEdit(context.format, this)) {
        level_->setChoice(Degree::bachelor);
        PartsGrid grid(this, 3);
        grid.add(tr("Degree"), level_);
        grid.add(tr("Subject"), subject_);
        grid.add(tr("Awarded"), awarded_);
        setFocusProxy(level_);
    }
    void setValue(const CandidateDegree& value) override {
        level_->setChoice(value.level);
        subject_->setText(toQt(value.field));
        awarded_->setDate(value.awarded);
    }
    [[nodiscard]] Expected<CandidateDegree, QString> value() const override {
        const auto awarded = awarded_->date();
        if (!awarded) return Unexpected{awarded.error()};
        const auto level = level_->choice();
        if (!level) return Unexpected{tr("Which degree? Choose its level, or remove the line.")};
        return CandidateDegree{*level, toUtf8(subject_->text().simplified()), *awarded};
    }

private:
    ChoiceCombo<Degree>* level_;
    QLineEdit* subject_;
    PartialDateEdit* awarded_;
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
        to_->setPlaceholderText(tr("empty: still there"));
        skills_->setPlaceholderText(tr("separated by commas"));
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
