#pragma once

#include "core/candidate/candidate.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/value_editor.h"

// The small editors for the parts of a candidate's profile.
namespace offerbook::ui::profile_editors {

ListEditor<Permit>* permits(const EditorContext& context, QWidget* parent);
ListEditor<CandidateDegree>* degrees(const EditorContext& context, QWidget* parent);
ValueEditor<std::optional<Studies>>* studies(const EditorContext& context, QWidget* parent);
ListEditor<HeldClearance>* clearances(const EditorContext& context, QWidget* parent);
ValueEditor<Preferences>* preferences(const EditorContext& context, QWidget* parent);
ListEditor<WorkPeriod>* workPeriods(const EditorContext& context, QWidget* parent);
ListEditor<CandidateLanguage>* languages(const EditorContext& context, QWidget* parent);

}  // namespace offerbook::ui::profile_editors
