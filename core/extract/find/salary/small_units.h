#pragma once

#include "core/money/currency.h"

#include <optional>

namespace offerbook::extract::find {

/// By how much the amounts of a currency are larger than those of euros or dollars, as a power of ten: 1000 for the rupiah, the
/// dong and the Colombian peso, of which a month's pay is millions, 100 for yen and forint; 1 where it is not known.
int sizeOfAmounts(const std::optional<Currency>& currency);

}  // namespace offerbook::extract::find
