#pragma once

#include "core/base/expected.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <QComboBox>

#include <initializer_list>
#include <optional>

namespace offerbook::ui {

/// A choice among the words of an enum of the model, with an entry for "not stated" where `optional`. Not editable; the
/// wheel does not change it by accident while scrolling.
class ChoiceComboBase : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceComboBase(QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

template <class Enum>
class ChoiceCombo : public ChoiceComboBase {
public:
    /// `notStated`: the words of the empty entry; empty: a value has to be chosen.
    ChoiceCombo(std::initializer_list<Enum> values, const QString& notStated, QWidget* parent = nullptr)
        : ChoiceComboBase(parent) {
        if (!notStated.isEmpty()) addItem(notStated, -1);
        for (const Enum value : values) addItem(term(toWord(value)), static_cast<int>(value));
    }
    void setChoice(std::optional<Enum> value) { setCurrentIndex(findData(value ? static_cast<int>(*value) : -1)); }
    [[nodiscard]] std::optional<Enum> choice() const {
        const QVariant chosen = currentData();
        if (!chosen.isValid() || chosen.toInt() < 0) return std::nullopt;
        return static_cast<Enum>(chosen.toInt());
    }
};

/// yes, no, or not stated.
class YesNoCombo : public ChoiceComboBase {
    Q_OBJECT
public:
    YesNoCombo(const QString& notStated, const QString& yes, const QString& no, QWidget* parent = nullptr);
    void setChoice(std::optional<bool> value);
    [[nodiscard]] std::optional<bool> choice() const;
};

/// A choice of a code by its name, typed or picked: countries, languages, currencies. Empty is "not stated".
class CodeCombo : public QComboBox {
    Q_OBJECT
public:
    enum class Codes { countries, languages, currencies };
    explicit CodeCombo(Codes codes, QWidget* parent = nullptr);

    void setCode(std::string_view code);
    /// The code; an error where the text is neither a code nor a name of the list.
    [[nodiscard]] Expected<std::string, QString> code() const;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    Codes codes_;
};

}  // namespace offerbook::ui
