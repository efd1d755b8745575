#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/exchange_rates.h"

#include <string>
#include <string_view>

namespace offerbook {

/// Reads the two CSV layouts of the European Central Bank's euro reference rates: the history ("Date,USD,...,ZAR," with
/// ISO dates, N/A where there is no rate, and a separator after the last field) and the one-day file (separator comma and
/// space, date "09 October 2026"). A figure that is no positive decimal, a line
/// with another number of fields, another header or a currency that is none is an error that names file and line.
Expected<ExchangeRates, Message> readBankCsv(std::string_view text, std::string_view fileName, const std::string& source);

}  // namespace offerbook
