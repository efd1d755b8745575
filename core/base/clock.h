#pragma once

#include <chrono>

namespace offerbook {

/// Where "today" and "now" come from. Always handed in, so that a result can be repeated (`--as-of`) and tested.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::chrono::year_month_day today() const = 0;
    /// UTC, for time stamps of imports and actions.
    [[nodiscard]] virtual std::chrono::sys_seconds now() const = 0;
};

/// The machine's clock; "today" is the day in local time.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::chrono::year_month_day today() const override;
    [[nodiscard]] std::chrono::sys_seconds now() const override;
};

/// A day that stands still: what `--as-of` and tests hand in.
class FixedClock final : public Clock {
public:
    explicit FixedClock(std::chrono::year_month_day day) : day_(day) {}
    [[nodiscard]] std::chrono::year_month_day today() const override { return day_; }
    [[nodiscard]] std::chrono::sys_seconds now() const override { return std::chrono::sys_days(day_); }

private:
    std::chrono::year_month_day day_;
};

}  // namespace offerbook
