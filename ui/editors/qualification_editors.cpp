#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/qualification_choices.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace offerbook::ui::value_editors {
namespace {

class DegreeRequirementEditor final : public ValueEditor<DegreeRequirement> {
    Q_DECLARE_TR_FUNCTIONS(DegreeRequirementEditor)
public:
    DegreeRequirementEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          least_(new ChoiceCombo<Degree>(allDegrees, QString(), this)),
          years_(new DecimalEdit(context.format, this)),
          equivalent_(new QCheckBox(tr("Or equivalent experience"), this)) {
        years_->setLimits(0, 60);
        PartsGrid grid(this, 2);
        grid.add(tr("Lowest degree"), least_);
        grid.add(tr("Or years of experience"), years_);
        grid.add(equivalent_, 2);
        setFocusProxy(least_);
    }
    void setValue(const DegreeRequirement& value) override {
        least_->setChoice(value.least);
        years_->setDecimal(value.orYears);
        equivalent_->setChecked(value.orEquivalent);
    }
    [[nodiscard]] Expected<DegreeRequirement, QString> value() const override {
        const auto instead = years_->decimal();
        if (!instead) return Unexpected{instead.error()};
        return DegreeRequirement{least_->choice().value_or(Degree::none), equivalent_->isChecked(), *instead};
    }

private:
    ChoiceCombo<Degree>* least_;
    DecimalEdit* years_;
    QCheckBox* equivalent_;
};

/// Any number of degrees, ticked.
class DegreesEditor final : public ValueEditor<std::vector<Degree>> {
    Q_DECLARE_TR_FUNCTIONS(DegreesEditor)
public:
    explicit DegreesEditor(QWidget* parent) : ValueEditor(parent) {
        PartsGrid grid(this, 2);
        for (const Degree degree : allDegrees) {
            auto* box = new QCheckBox(term(toWord(degree)), this);
            boxes_.emplace_back(degree, box);
            grid.add(box);
        }
        setFocusProxy(boxes_.front().second);
    }
    void setValue(const std::vector<Degree>& value) override {
        for (const auto& [degree, box] : boxes_) box->setChecked(std::find(value.begin(), value.end(), degree) != value.end());
    }
    [[nodiscard]] Expected<std::vector<Degree>, QString> value() const override {
        std::vector<Degree> degrees;
        for (const auto& [degree, box] : boxes_)
            if (box->isChecked()) degrees.push_back(degree);
        if (degrees.empty()) return Unexpected{tr("No degree is ticked. Tick one, or clear the field.")};
        return degrees;
    }

private:
    std::vector<std::pair<Degree, QCheckBox*>> boxes_;
};

class YearsEditor final : public ValueEditor<Decimal> {
    Q_DECLARE_TR_FUNCTIONS(YearsEditor)
public:
    YearsEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent), years_(new DecimalEdit(context.format, this)) {
        years_->setLimits(0, 60);
        PartsGrid grid(this, 1);
        grid.add(tr("Years"), years_);
        setFocusProxy(years_);
    }
    void setValue(const Decimal& value) override { years_->setDecimal(value); }
    [[nodiscard]] Expected<Decimal, QString> value() const override {
        const auto years = years_->decimal();
        if (!years) return Unexpected{years.error()};
        if (!*years) return Unexpected{tr("The years are missing. Write them, or clear the field.")};
        return **years;
    }

private:
    DecimalEdit* years_;
};

class ExperienceLimitEditor final : public ValueEditor<ExperienceLimit> {
    Q_DECLARE_TR_FUNCTIONS(ExperienceLimitEditor)
public:
    ExperienceLimitEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          years_(new YearsEditor(context, this)),
          hard_(new QCheckBox(tr("Who has more is excluded"), this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(years_, 1);
        layout->addWidget(hard_, 1, Qt::AlignBottom);
        hard_->setAccessibleName(hard_->text());
        tellEdits(years_, this);
        tellEdits(hard_, this);
        setFocusProxy(years_);
    }
    void setValue(const ExperienceLimit& value) override {
        years_->setValue(value.years);
        hard_->setChecked(value.hard);
    }
    [[nodiscard]] Expected<ExperienceLimit, QString> value() const override {
        const auto years = years_->value();
        if (!years) return Unexpected{years.error()};
        return ExperienceLimit{*years, hard_->isChecked()};
    }

private:
    YearsEditor* years_;
    QCheckBox* hard_;
};

class LanguageEditor final : public ValueEditor<LanguageRequirement> {
    Q_DECLARE_TR_FUNCTIONS(LanguageEditor)
public:
    LanguageEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          codes_(languageCodes(context, this)),
          level_(new ChoiceCombo<LanguageLevel>(allLanguageLevels, tr("level not stated"), this)),
          required_(new YesNoCombo(tr("not stated"), tr("required"), tr("a wish"), this)) {
        required_->removeItem(0);
        PartsGrid grid(this, 2);
        grid.add(tr("Language; of several one is enough"), codes_, 2);
        grid.add(tr("At least"), level_);
        grid.add(tr("Required or a wish"), required_);
        setFocusProxy(codes_);
    }
    void setValue(const LanguageRequirement& value) override {
        codes_->setValue(value.anyOf.empty() ? std::vector<std::string>{value.language} : value.anyOf);
        level_->setChoice(value.level);
        required_->setChoice(value.required);
    }
    [[nodiscard]] Expected<LanguageRequirement, QString> value() const override {
        auto codes = codes_->value();
        if (!codes) return Unexpected{codes.error()};
        if (codes->empty()) return Unexpected{tr("The language is missing. Add one, or remove the line.")};
        LanguageRequirement asked;
        if (codes->size() == 1)
            asked.language = codes->front();
        else
            asked.anyOf = *codes;
        asked.level = level_->choice();
        asked.required = required_->choice().value_or(true);
        return asked;
    }

private:
    ValueEditor<std::vector<std::string>>* codes_;
    ChoiceCombo<LanguageLevel>* level_;
    YesNoCombo* required_;
};

class WorkPermitEditor final : public ValueEditor<WorkPermit> {
    Q_DECLARE_TR_FUNCTIONS(WorkPermitEditor)
public:
    explicit WorkPermitEditor(QWidget* parent)
        : ValueEditor(parent),
          permit_(new ChoiceCombo<WorkPermit>(
              {WorkPermit::ownRightRequired, WorkPermit::noSponsorship, WorkPermit::sponsorshipOffered}, QString(), this)) {
        PartsGrid grid(this, 1);
        grid.add(tr("Work permit"), permit_);
        setFocusProxy(permit_);
    }
    void setValue(const WorkPermit& value) override { permit_->setChoice(value); }
    [[nodiscard]] Expected<WorkPermit, QString> value() const override {
        return permit_->choice().value_or(WorkPermit::ownRightRequired);
    }

private:
    ChoiceCombo<WorkPermit>* permit_;
};

}  // namespace

ValueEditor<DegreeRequirement>* degreeRequirement(const EditorContext& context, QWidget* parent) {
    return new DegreeRequirementEditor(context, parent);
}
ValueEditor<std::vector<Degree>>* degrees(const EditorContext&, QWidget* parent) { return new DegreesEditor(parent); }
ValueEditor<Decimal>* years(const EditorContext& context, QWidget* parent) { return new YearsEditor(context, parent); }
ValueEditor<ExperienceLimit>* experienceLimit(const EditorContext& context, QWidget* parent) {
    return new ExperienceLimitEditor(context, parent);
}
ValueEditor<LanguageRequirement>* language(const EditorContext& context, QWidget* parent) {
    return new LanguageEditor(context, parent);
}
ValueEditor<WorkPermit>* workPermit(const EditorContext&, QWidget* parent) { return new WorkPermitEditor(parent); }

ValueEditor<std::vector<LanguageRequirement>>* languages(const EditorContext& context, QWidget* parent) {
    return new ListEditor<LanguageRequirement>([context](QWidget* row) { return language(context, row); },
                                               ValueEditorBase::tr("Add a language requirement"),
                                               ValueEditorBase::tr("Remove this requirement"), parent);
}

}  // namespace offerbook::ui::value_editors
