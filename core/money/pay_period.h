#pragma once

#include <optional>
#include <string_view>

namespace offerbook {

/// What an amount is paid for. `once` is a single payment (relocation, or a whole contract's total).
enum class PayPeriod { hour, day, week, month, year, once };

/// Stable words: hour, day, week, month, year, once.
std::string_view toWord(PayPeriod period);
std::optional<PayPeriod> payPeriodFromWord(std::string_view word);

}  // namespace offerbook
