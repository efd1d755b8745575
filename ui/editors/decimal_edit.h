#pragma once

#include "core/base/expected.h"
#include "core/money/decimal.h"
#include "core/text/format.h"

#include <QLineEdit>

#include <memory>
#include <optional>

namespace offerbook::ui {

/// Reads a figure as a person types it in the formatter's locale: grouping by space, apostrophe, point or comma, decimals by
/// comma or point. Where a single mark could be either ("5.266") the locale decides. Exact; nullopt where it is no figure.
std::optional<Decimal> readTypedDecimal(const QString& typed, const text::Formatter& format);

/// A line for an exact figure; empty is "not stated". Writes the figure the way the locale does when the line is left.
class DecimalEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DecimalEdit(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    /// The largest figure that makes sense, and whether it has to be whole.
    void setLimits(Decimal least, Decimal most, bool whole = false);
    /// Years are written without grouping: 1998 and not 1,998.
    void setGrouping(bool grouping) { grouping_ = grouping; }
    void setDecimal(const std::optional<Decimal>& value);
    [[nodiscard]] Expected<std::optional<Decimal>, QString> decimal() const;
    /// For whole figures.
    [[nodiscard]] Expected<std::optional<int>, QString> wholeNumber() const;

private:
    void tidy();
    [[nodiscard]] QString nameForProblem() const;
    std::shared_ptr<const text::Formatter> format_;
    Decimal least_ = 0;
    Decimal most_ = 1'000'000'000'000;
    bool whole_ = false;
    bool grouping_ = true;
};

}  // namespace offerbook::ui
