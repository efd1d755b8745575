#pragma once

#include "core/base/expected.h"
#include "core/text/format.h"
#include "core/time/date.h"

#include <QLineEdit>

#include <memory>
#include <optional>

namespace offerbook::ui {

/// Reads a date, whole or in part, as a person types it: 2028-05-31, 2028-05, 2028, 31.5.2028, 5/2028, 1.4. Which of two
/// small numbers is the month follows the formatter's locale. nullopt where it is none or a day that does not exist.
std::optional<PartialDate> readTypedDate(const QString& typed, const text::Formatter& format);

/// A line for a date of which parts may be missing; empty is "not stated".
class PartialDateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PartialDateEdit(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    void setDate(const std::optional<PartialDate>& date);
    [[nodiscard]] Expected<std::optional<PartialDate>, QString> date() const;

private:
    std::shared_ptr<const text::Formatter> format_;
};

}  // namespace offerbook::ui
