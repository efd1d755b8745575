#include "ui/editors/condition_editors.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/fitting_hint.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/qualification_choices.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

using namespace condition;
using Made = MadeEditor<Condition>;
using Taken = Expected<Condition, QString>;

struct ConditionEditors {
    Q_DECLARE_TR_FUNCTIONS(ConditionEditors)
};

/// A combo of the state groups that the reference data knows.
class GroupEditor final : public ValueEditor<std::string> {
    Q_DECLARE_TR_FUNCTIONS(GroupEditor)
public:
    GroupEditor(const EditorContext& context, QWidget* parent) : ValueEditor(parent), combo_(new ChoiceComboBase(this)) {
        if (context.reference)
            for (const auto& [key, group] : context.reference->groups()) combo_->addItem(toQt(group.name), toQt(key));
        PartsGrid grid(this, 1);
        grid.add(ConditionEditors::tr("Group of states"), combo_);
        setFocusProxy(combo_);
    }
    void setValue(const std::string& value) override {
        if (combo_->findData(toQt(value)) < 0) combo_->addItem(toQt(value), toQt(value));
        combo_->setCurrentIndex(combo_->findData(toQt(value)));
    }
    [[nodiscard]] Expected<std::string, QString> value() const override {
        if (combo_->currentIndex() < 0) return Unexpected{ConditionEditors::tr("No group of states is chosen.")};
        return toUtf8(combo_->currentData().toString());
    }

private:
    ChoiceComboBase* combo_;
};

ListEditor<std::string>* groupList(const EditorContext& context, QWidget* parent) {
    return new ListEditor<std::string>([context](QWidget* row) { return new GroupEditor(context, row); },
                                       ConditionEditors::tr("Add a group of states"), ConditionEditors::tr("Remove this group"),
                                       parent);
}

ValueEditor<Condition>* nationality(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* states = value_editors::countryCodes(context, editor);
    auto* groups = groupList(context, editor);
    auto* written = value_editors::texts(context, editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Citizen of one of these groups"), groups);
    grid.add(ConditionEditors::tr("Or of one of these states"), states);
    grid.add(ConditionEditors::tr("In the posting's words"), written);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<Nationality>(condition);
        states->setValue(asked.states);
        groups->setValue(asked.groups);
        written->setValue(asked.asWritten);
    };
    editor->get = [=]() -> Taken {
        auto stateCodes = states->value();
        auto groupKeys = groups->value();
        auto asWritten = written->value();
        if (!stateCodes) return Unexpected{stateCodes.error()};
        if (!groupKeys) return Unexpected{groupKeys.error()};
        if (!asWritten) return Unexpected{asWritten.error()};
        if (stateCodes->empty() && groupKeys->empty() && asWritten->empty())
            return Unexpected{ConditionEditors::tr("Of which states? Add a group or a state, or remove the condition.")};
        return Condition(Nationality{*stateCodes, *groupKeys, *asWritten});
    };
    return editor;
}

ValueEditor<Condition>* degreeAtLeast(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* least = new ChoiceCombo<Degree>(allDegrees, QString(), editor);
    auto* field = new QLineEdit(editor);
    auto* years = new DecimalEdit(context.format, editor);
    auto* equivalent = new QCheckBox(ConditionEditors::tr("Or equivalent experience"), editor);
    years->setLimits(0, 60);
    PartsGrid grid(editor, 3);
    grid.add(ConditionEditors::tr("Lowest degree"), least);
    grid.add(ConditionEditors::tr("In (empty: any field)"), field);
    grid.add(ConditionEditors::tr("Or years of experience"), years);
    grid.add(equivalent, 3);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<DegreeAtLeast>(condition);
        least->setChoice(asked.least);
        field->setText(toQt(asked.field));
        equivalent->setChecked(asked.orEquivalent);
        years->setDecimal(asked.orYears);
    };
    editor->get = [=]() -> Taken {
        const auto instead = years->decimal();
        if (!instead) return Unexpected{instead.error()};
        return Condition(DegreeAtLeast{least->choice().value_or(Degree::none), toUtf8(field->text().simplified()),
                                       equivalent->isChecked(), *instead});
    };
    return editor;
}

ValueEditor<Condition>* degreeAtMost(const EditorContext&, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* most = new ChoiceCombo<Degree>(heldDegrees, QString(), editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Whose highest degree is above this may not apply"), most);
    editor->set = [=](const Condition& condition) { most->setChoice(std::get<DegreeAtMost>(condition).most); };
    editor->get = [=]() -> Taken { return Condition(DegreeAtMost{most->choice().value_or(Degree::master)}); };
    return editor;
}

ValueEditor<Condition>* degreeExcluded(const EditorContext&, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* degree = new ChoiceCombo<Degree>(allDegrees, QString(), editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Whose highest degree is this may not apply"), degree);
    editor->set = [=](const Condition& condition) { degree->setChoice(std::get<DegreeExcluded>(condition).degree); };
    editor->get = [=]() -> Taken { return Condition(DegreeExcluded{degree->choice().value_or(Degree::none)}); };
    return editor;
}

ChoiceComboBase* scopeCombo(QWidget* parent) {
    auto* scope = new ChoiceComboBase(parent);
    scope->addItem(ConditionEditors::tr("in all"), static_cast<int>(ExperienceScope::total));
    scope->addItem(ConditionEditors::tr("since graduation"), static_cast<int>(ExperienceScope::sinceGraduation));
    scope->addItem(ConditionEditors::tr("in a skill"), static_cast<int>(ExperienceScope::skill));
    return scope;
}

Expected<Decimal, QString> neededYears(const DecimalEdit* line) {
    const auto years = line->decimal();
    if (!years) return Unexpected{years.error()};
    if (!*years) return Unexpected{ConditionEditors::tr("How many years? Write the figure, or remove the condition.")};
    return **years;
}

ValueEditor<Condition>* experienceAtLeast(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* years = new DecimalEdit(context.format, editor);
    auto* scope = scopeCombo(editor);
    auto* skill = new QLineEdit(editor);
    years->setLimits(0, 60);
    PartsGrid grid(editor, 3);
    grid.add(ConditionEditors::tr("Years at least"), years);
    grid.add(ConditionEditors::tr("Counted"), scope);
    grid.add(ConditionEditors::tr("Skill"), skill);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<ExperienceAtLeast>(condition);
        years->setDecimal(asked.years);
        scope->setCurrentIndex(scope->findData(static_cast<int>(asked.scope)));
        skill->setText(toQt(asked.skill));
    };
    editor->get = [=]() -> Taken {
        const auto figure = neededYears(years);
        if (!figure) return Unexpected{figure.error()};
        const auto counted = static_cast<ExperienceScope>(scope->currentData().toInt());
        const std::string named = toUtf8(skill->text().simplified());
        if (counted == ExperienceScope::skill && named.empty()) return Unexpected{ConditionEditors::tr("In which skill?")};
        return Condition(ExperienceAtLeast{*figure, counted, named});
    };
    return editor;
}

ValueEditor<Condition>* experienceAtMost(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* years = new DecimalEdit(context.format, editor);
    auto* scope = scopeCombo(editor);
    auto* skill = new QLineEdit(editor);
    years->setLimits(0, 60);
    PartsGrid grid(editor, 3);
    grid.add(ConditionEditors::tr("Years at most"), years);
    grid.add(ConditionEditors::tr("Counted"), scope);
    grid.add(ConditionEditors::tr("Skill"), skill);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<ExperienceAtMost>(condition);
        years->setDecimal(asked.years);
        scope->setCurrentIndex(scope->findData(static_cast<int>(asked.scope)));
        skill->setText(toQt(asked.skill));
    };
    editor->get = [=]() -> Taken {
        const auto figure = neededYears(years);
        if (!figure) return Unexpected{figure.error()};
        const auto counted = static_cast<ExperienceScope>(scope->currentData().toInt());
        const std::string named = toUtf8(skill->text().simplified());
        if (counted == ExperienceScope::skill && named.empty()) return Unexpected{ConditionEditors::tr("In which skill?")};
        return Condition(ExperienceAtMost{*figure, counted, named});
    };
    return editor;
}

ValueEditor<Condition>* language(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* codes = value_editors::languageCodes(context, editor);
    auto* level = new ChoiceCombo<LanguageLevel>(allLanguageLevels, ConditionEditors::tr("level not stated"), editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Language; of several one is enough"), codes);
    grid.add(ConditionEditors::tr("At least"), level);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<Language>(condition);
        codes->setValue(asked.anyOf);
        level->setChoice(asked.least);
    };
    editor->get = [=]() -> Taken {
        auto chosen = codes->value();
        if (!chosen) return Unexpected{chosen.error()};
        if (chosen->empty()) return Unexpected{ConditionEditors::tr("Which language? Add one, or remove the condition.")};
        return Condition(Language{*chosen, level->choice()});
    };
    return editor;
}

ValueEditor<Condition>* rightToWork(const EditorContext&, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* country = new CodeCombo(CodeCombo::Codes::countries, editor);
    auto* sponsored = new YesNoCombo(ConditionEditors::tr("not stated"), ConditionEditors::tr("the employer applies"),
                                     ConditionEditors::tr("no"), editor);
    auto* kinds = new QLineEdit(editor);
    fitHint(kinds, {ConditionEditors::tr("empty: any; else such as permanent, C"), ConditionEditors::tr("empty: any")});
    PartsGrid grid(editor, 2);
    grid.add(ConditionEditors::tr("Right to work in"), country);
    grid.add(ConditionEditors::tr("Help with the permit"), sponsored);
    grid.add(ConditionEditors::tr("Only these kinds of permit"), kinds, 2);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<RightToWork>(condition);
        country->setCode(asked.country);
        sponsored->setChoice(asked.sponsored);
        QStringList written;
        for (const std::string& kind : asked.kinds) written.append(toQt(kind));
        kinds->setText(written.join(QStringLiteral(", ")));
    };
    editor->get = [=]() -> Taken {
        const auto code = country->code();
        if (!code) return Unexpected{code.error()};
        RightToWork asked{*code, sponsored->choice()};
        for (const QString& kind : kinds->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!kind.simplified().isEmpty()) asked.kinds.push_back(toUtf8(kind.simplified()));
        return Condition(asked);
    };
    return editor;
}

ValueEditor<Condition>* residence(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* groups = groupList(context, editor);
    auto* countries = value_editors::countryCodes(context, editor);
    auto* written = new QLineEdit(editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Lives in one of these groups of states"), groups);
    grid.add(ConditionEditors::tr("Lives in one of these countries"), countries);
    grid.add(ConditionEditors::tr("In the posting's words"), written);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<Residence>(condition);
        countries->setValue(asked.countries);
        groups->setValue(asked.groups);
        written->setText(toQt(asked.asWritten));
    };
    editor->get = [=]() -> Taken {
        auto codes = countries->value();
        if (!codes) return Unexpected{codes.error()};
        const std::string asWritten = toUtf8(written->text().simplified());
        auto keys = groups->value();
        if (!keys) return Unexpected{keys.error()};
        if (codes->empty() && keys->empty() && asWritten.empty())
            return Unexpected{ConditionEditors::tr("Where? Add a country, or remove the condition.")};
        return Condition(Residence{*codes, asWritten, *keys});
    };
    return editor;
}

/// Within so many kilometres of a town: the same condition, of which the town and the distance are asked for.
ValueEditor<Condition>* distance(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* km = new DecimalEdit(context.format, editor);
    auto* town = new QLineEdit(editor);
    auto* country = new CodeCombo(CodeCombo::Codes::countries, editor);
    km->setLimits(1, 20'000, true);
    PartsGrid grid(editor, 3);
    grid.add(ConditionEditors::tr("Kilometres at most"), km);
    grid.add(ConditionEditors::tr("From the town"), town);
    grid.add(ConditionEditors::tr("In the country"), country);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<Residence>(condition);
        km->setDecimal(asked.withinKm ? std::optional<Decimal>(*asked.withinKm) : std::nullopt);
        town->setText(toQt(asked.place));
        country->setCode(asked.countries.empty() ? std::string() : asked.countries.front());
    };
    const auto reference = context.reference;
    editor->get = [=]() -> Taken {
        const auto most = km->wholeNumber();
        const auto code = country->code();
        const std::string place = toUtf8(town->text().simplified());
        if (!most) return Unexpected{most.error()};
        if (!code) return Unexpected{code.error()};
        if (!*most || place.empty())
            return Unexpected{ConditionEditors::tr("How far from which town? Write both, or remove the condition.")};
        if (reference && reference->towns().named(place, *code).empty())
            return Unexpected{
                ConditionEditors::tr("The town “%1” is not in the list. Choose a larger town near it.").arg(toQt(place))};
        Residence asked;
        if (!code->empty()) asked.countries = {*code};
        asked.place = place;
        asked.withinKm = *most;
        return Condition(asked);
    };
    return editor;
}

ValueEditor<Condition>* clearance(const EditorContext&, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* name = new QLineEdit(editor);
    auto* obtainable = new QCheckBox(ConditionEditors::tr("Or can obtain it"), editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Clearance, in the posting's words"), name);
    grid.add(obtainable);
    editor->setFocusProxy(name);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<Clearance>(condition);
        name->setText(toQt(asked.asWritten));
        obtainable->setChecked(asked.canBeObtained);
    };
    editor->get = [=]() -> Taken {
        const std::string asWritten = toUtf8(name->text().simplified());
        if (asWritten.empty()) return Unexpected{ConditionEditors::tr("The condition has no words. Write them, or remove it.")};
        return Condition(Clearance{asWritten, obtainable->isChecked()});
    };
    return editor;
}

ValueEditor<Condition>* age(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* least = new DecimalEdit(context.format, editor);
    auto* most = new DecimalEdit(context.format, editor);
    for (DecimalEdit* line : {least, most}) line->setLimits(0, 120, true);
    PartsGrid grid(editor, 2);
    grid.add(ConditionEditors::tr("Age at least"), least);
    grid.add(ConditionEditors::tr("Age at most"), most);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<AgeBetween>(condition);
        least->setDecimal(asked.least ? std::optional<Decimal>(*asked.least) : std::nullopt);
        most->setDecimal(asked.most ? std::optional<Decimal>(*asked.most) : std::nullopt);
    };
    editor->get = [=]() -> Taken {
        const auto from = least->wholeNumber();
        const auto to = most->wholeNumber();
        if (!from) return Unexpected{from.error()};
        if (!to) return Unexpected{to.error()};
        if (!*from && !*to) return Unexpected{ConditionEditors::tr("Which age? Write one, or remove the condition.")};
        return Condition(AgeBetween{*from, *to});
    };
    return editor;
}

ValueEditor<Condition>* deadline(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* day = new PartialDateEdit(context.format, editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("Applies by"), day);
    editor->set = [=](const Condition& condition) { day->setDate(PartialDate::parse(std::get<Deadline>(condition).date)); };
    editor->get = [=]() -> Taken {
        const auto date = day->day();
        if (!date) return Unexpected{date.error()};
        if (!*date) return Unexpected{day->askForDay()};
        return Condition(Deadline{toIso(**date)});
    };
    return editor;
}

ValueEditor<Condition>* enrolled(const EditorContext& context, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* programme = new ChoiceCombo<Degree>(heldDegrees, ConditionEditors::tr("any programme"), editor);
    auto* institution = new QLineEdit(editor);
    auto* through = new PartialDateEdit(context.format, editor);
    fitHint(institution, {ConditionEditors::tr("empty: anywhere")});
    PartsGrid grid(editor, 3);
    grid.add(ConditionEditors::tr("Studies for at least"), programme);
    grid.add(ConditionEditors::tr("At"), institution);
    grid.add(ConditionEditors::tr("Until at least (empty: today)"), through);
    editor->set = [=](const Condition& condition) {
        const auto& asked = std::get<Enrolled>(condition);
        programme->setChoice(asked.programme);
        institution->setText(toQt(asked.institution));
        through->setDate(PartialDate::parse(asked.through));
    };
    editor->get = [=]() -> Taken {
        const auto date = through->day();
        if (!date) return Unexpected{date.error()};
        return Condition(
            Enrolled{programme->choice(), toUtf8(institution->text().simplified()), *date ? toIso(**date) : std::string()});
    };
    return editor;
}

template <class Words>
ValueEditor<Condition>* inWords(const EditorContext&, QWidget* parent) {
    auto* editor = new Made(parent);
    auto* line = new QLineEdit(editor);
    PartsGrid grid(editor, 1);
    grid.add(ConditionEditors::tr("In the posting's words"), line);
    editor->setFocusProxy(line);
    editor->set = [=](const Condition& condition) { line->setText(toQt(std::get<Words>(condition).asWritten)); };
    editor->get = [=]() -> Taken {
        Words asked{toUtf8(line->text().simplified())};
        if (asked.asWritten.empty())
            return Unexpected{ConditionEditors::tr("The condition has no words. Write them, or remove it.")};
        return Condition(asked);
    };
    return editor;
}

}  // namespace

bool isOfKind(const Condition& condition, const ConditionKind& kind) {
    if (condition.index() != kind.initial.index()) return false;
    const auto* residence = std::get_if<Residence>(&condition);
    return residence == nullptr || residence->withinKm.has_value() == std::get<Residence>(kind.initial).withinKm.has_value();
}

std::vector<ConditionKind> conditionKinds() {
    return {
        {ConditionEditors::tr("Nationality"), Nationality{}, nationality},
        {ConditionEditors::tr("Degree at least"), DegreeAtLeast{Degree::bachelor, {}, false}, degreeAtLeast},
        {ConditionEditors::tr("Degree at most"), DegreeAtMost{Degree::master}, degreeAtMost},
        {ConditionEditors::tr("Degree excluded"), DegreeExcluded{Degree::phd}, degreeExcluded},
        {ConditionEditors::tr("Experience at least"), ExperienceAtLeast{1, ExperienceScope::total, {}}, experienceAtLeast},
        {ConditionEditors::tr("Experience at most"), ExperienceAtMost{2, ExperienceScope::total}, experienceAtMost},
        {ConditionEditors::tr("Language"), Language{}, language},
        {ConditionEditors::tr("Right to work"), RightToWork{}, rightToWork},
        {ConditionEditors::tr("Place of residence"), Residence{}, residence},
        {ConditionEditors::tr("Distance of residence"), Residence{{}, {}, {}, {}, 50}, distance},
        {ConditionEditors::tr("Age"), AgeBetween{}, age},
        {ConditionEditors::tr("Enrolled as a student"), Enrolled{}, enrolled},
        {ConditionEditors::tr("Security clearance"), Clearance{}, clearance},
        {ConditionEditors::tr("Deadline"), Deadline{}, deadline},
        {ConditionEditors::tr("Condition in words"), Other{}, inWords<Other>},
    };
}

}  // namespace offerbook::ui
