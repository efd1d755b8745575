#pragma once

#include "core/base/expected.h"
#include "core/extract/certainty.h"
#include "core/posting/stated.h"
#include "core/reference/reference_data.h"
#include "core/text/format.h"
#include "core/time/date.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace offerbook::ui {

/// What value editors need to know beside the value.
struct EditorContext {
    std::shared_ptr<const text::Formatter> format;
    std::shared_ptr<const ReferenceData> reference;
    Date today{};
    /// The words that are selected in the source text beside the editor; empty: none, or there is no text.
    std::function<std::optional<Evidence>()> selectedWords{};
    /// How often what is read so, is right; null: not known.
    std::shared_ptr<const extract::Certainty> certainty{};
};

/// A small editor for one value. What is typed stays as it is while it cannot be taken; `problem` says why it cannot.
class ValueEditorBase : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Empty where the input can be taken.
    [[nodiscard]] virtual QString problem() const = 0;

Q_SIGNALS:
    void edited();
};

template <class T>
class ValueEditor : public ValueEditorBase {
public:
    using ValueEditorBase::ValueEditorBase;
    virtual void setValue(const T& value) = 0;
    /// The value, or what is wrong with the input in words for the person.
    [[nodiscard]] virtual Expected<T, QString> value() const = 0;
    [[nodiscard]] QString problem() const override {
        const auto taken = value();
        return taken ? QString() : taken.error();
    }
};

}  // namespace offerbook::ui
