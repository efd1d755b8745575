#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/exchange_rates.h"

#include <string>
#include <string_view>

namespace offerbook {

/// Reads the European Central Bank's XML, the daily file and the histories alike: Cube elements in three levels, whatever
/// the quotes and the order of days. A document type (and with it every entity) is refused before it is looked at.
Expected<ExchangeRates, Message> readBankXml(std::string_view text, std::string_view fileName, const std::string& source);

}  // namespace offerbook
