#pragma once

#include "core/tax/tax_line.h"

namespace offerbook::tax {

/// Natural logarithm of an amount in francs, in units of 2^-naturalLogDigits, for amounts from one cent; integers throughout,
/// exact to the last unit or two. Basel-Landschaft writes its tariff with it (StG BL § 34).
std::int64_t naturalLog(Cents amount);
inline constexpr int naturalLogDigits = 56;

}  // namespace offerbook::tax
