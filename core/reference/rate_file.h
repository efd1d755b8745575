#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/exchange_rates.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace offerbook {

/// Reads a file of the European Central Bank: XML (daily, 90 days, history), CSV (one day, history) or a zip of one of them,
/// told apart by their content. All or nothing: an error names the file, and the line where there is one. `source` is kept
/// with every day; a day after `today` is refused.
Expected<ExchangeRates, Message> readRateBytes(std::string_view bytes, const std::string& fileName, const std::string& source,
                                               Date today);

/// The same from a file of at most 32 MB.
Expected<ExchangeRates, Message> readRateFile(const std::filesystem::path& file, const std::string& source, Date today);

}  // namespace offerbook
