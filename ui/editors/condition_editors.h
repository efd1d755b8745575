#pragma once

#include "core/posting/eligibility_rule.h"
#include "ui/editors/value_editor.h"

#include <QString>

#include <functional>
#include <vector>

namespace offerbook::ui {

/// An editor put together from parts by two functions.
template <class T>
class MadeEditor final : public ValueEditor<T> {
public:
    using ValueEditor<T>::ValueEditor;
    void setValue(const T& value) override { set(value); }
    [[nodiscard]] Expected<T, QString> value() const override { return get(); }

    std::function<void(const T&)> set;
    std::function<Expected<T, QString>()> get;
};

/// A kind of condition a person can add: its name, what it starts as, and its editor.
struct ConditionKind {
    QString name;
    Condition initial;
    std::function<ValueEditor<Condition>*(const EditorContext&, QWidget*)> makeEditor;
};

/// The kind that edits a condition: by its alternative, and of places of residence whether a distance is asked for.
bool isOfKind(const Condition& condition, const ConditionKind& kind);

/// All kinds, in the order they are offered; every alternative of Condition has one.
std::vector<ConditionKind> conditionKinds();

}  // namespace offerbook::ui
