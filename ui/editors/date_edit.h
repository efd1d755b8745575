#pragma once

#include "core/base/expected.h"
#include "core/text/format.h"
#include "core/time/date.h"

#include <QLineEdit>

#include <memory>
#include <optional>

namespace offerbook::ui {

/// A line for a date of which parts may be missing; empty is "not stated". It shows the date in figures as the formats write
/// it, takes what text::readDate() takes, and asks where two readings are possible.
class PartialDateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PartialDateEdit(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    void setDate(const std::optional<PartialDate>& date);
    [[nodiscard]] Expected<std::optional<PartialDate>, QString> date() const;
    /// The same where only a whole day will do.
    [[nodiscard]] Expected<std::optional<Date>, QString> day() const;
    /// What to say where a day is needed and there is none: how it is written.
    [[nodiscard]] QString askForDay() const;

private:
    [[nodiscard]] QString written(const char* iso) const;

    std::shared_ptr<const text::Formatter> format_;
};

}  // namespace offerbook::ui
