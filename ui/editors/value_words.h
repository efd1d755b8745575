#pragma once

#include "core/posting/document.h"
#include "core/posting/posting.h"
#include "ui/editors/value_editor.h"
#include "ui/phrases/value_text.h"

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace offerbook::ui {

/// Values in one line of words, as rows and alternatives show them. The fields' words are ui/phrases'; conditions, rules and
/// benchmarks are worded here.
class ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
public:
    explicit ValueWords(EditorContext context) : context_(std::move(context)) {}

    template <class T>
    [[nodiscard]] QString operator()(const T& value) const {
        return valueText(value, *context_.format).oneLine();
    }
    [[nodiscard]] QString operator()(const Condition& value) const;
    [[nodiscard]] QString operator()(const EligibilityRule& value) const;
    [[nodiscard]] QString operator()(const Benchmark& value) const;
    [[nodiscard]] const EditorContext& context() const { return context_; }

private:
    [[nodiscard]] QString nationality(const condition::Nationality& value) const;
    [[nodiscard]] QString degree(const condition::DegreeAtLeast& asked) const;
    [[nodiscard]] QString enrolment(const condition::Enrolled& asked) const;
    [[nodiscard]] QString residence(const condition::Residence& asked) const;
    [[nodiscard]] QString groupName(const std::string& key) const;
    [[nodiscard]] QString years(const Decimal& years) const;
    EditorContext context_;
};

}  // namespace offerbook::ui
