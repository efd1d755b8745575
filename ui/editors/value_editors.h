#pragma once

#include "core/posting/posting.h"
#include "ui/editors/value_editor.h"

#include <string>
#include <vector>

// The small editors, one for every type of a posting's field. Each factory hands out an editor owned by `parent`.
namespace offerbook::ui::value_editors {

ValueEditor<std::string>* text(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<std::string>>* texts(const EditorContext& context, QWidget* parent);
ValueEditor<Pay>* pay(const EditorContext& context, QWidget* parent);
ValueEditor<PayObservation>* payObservation(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<PayObservation>>* payObservations(const EditorContext& context, QWidget* parent);
ValueEditor<PayComponent>* component(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<PayComponent>>* components(const EditorContext& context, QWidget* parent);
ValueEditor<ContractTerm>* contract(const EditorContext& context, QWidget* parent);
ValueEditor<DayStated>* day(const EditorContext& context, QWidget* parent);
ValueEditor<Duration>* duration(const EditorContext& context, QWidget* parent);
ValueEditor<Hours>* hours(const EditorContext& context, QWidget* parent);
ValueEditor<Workload>* workload(const EditorContext& context, QWidget* parent);
ValueEditor<RemoteWork>* remote(const EditorContext& context, QWidget* parent);
ValueEditor<Commute>* commute(const EditorContext& context, QWidget* parent);
ValueEditor<PaidLeave>* paidLeave(const EditorContext& context, QWidget* parent);
ValueEditor<Location>* location(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<Location>>* locations(const EditorContext& context, QWidget* parent);
ValueEditor<DegreeRequirement>* degreeRequirement(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<Degree>>* degrees(const EditorContext& context, QWidget* parent);
ValueEditor<Decimal>* years(const EditorContext& context, QWidget* parent);
ValueEditor<ExperienceLimit>* experienceLimit(const EditorContext& context, QWidget* parent);
ValueEditor<LanguageRequirement>* language(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<LanguageRequirement>>* languages(const EditorContext& context, QWidget* parent);
ValueEditor<WorkPermit>* workPermit(const EditorContext& context, QWidget* parent);
ValueEditor<SeniorityRange>* seniority(const EditorContext& context, QWidget* parent);
ValueEditor<Condition>* condition(const EditorContext& context, QWidget* parent);
ValueEditor<EligibilityRule>* eligibility(const EditorContext& context, QWidget* parent);

/// Codes of countries or languages, picked one by one.
ValueEditor<std::vector<std::string>>* countryCodes(const EditorContext& context, QWidget* parent);
ValueEditor<std::vector<std::string>>* languageCodes(const EditorContext& context, QWidget* parent);

}  // namespace offerbook::ui::value_editors
