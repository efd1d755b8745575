#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/exchange_rates.h"

#include <QByteArray>
#include <QUrl>

namespace offerbook::ui {

/// The rates of what was downloaded, with where and when as their source; all or nothing, as from a file.
Expected<ExchangeRates, Message> ratesOfDownload(const QByteArray& bytes, const QUrl& address, Date today);

/// "Days of exchange rates read: 62 (…)", or that the book had them all already.
Message updateSummary(const ExchangeRates& rates, bool hasChanged);

}  // namespace offerbook::ui
