#include "ui/rates/rate_update.h"

#include "core/reference/rate_file.h"
#include "ui/bridge/strings.h"

namespace offerbook::ui {
namespace {

/// Only what comes from the bank itself is called the bank's.
std::string publisherOf(const QUrl& address) {
    const bool isBank =
        address.host() == QLatin1String("ecb.europa.eu") || address.host().endsWith(QLatin1String(".ecb.europa.eu"));
    return isBank ? "European Central Bank, euro foreign exchange reference rates" : "euro foreign exchange reference rates";
}

}  // namespace

Expected<ExchangeRates, Message> ratesOfDownload(const QByteArray& bytes, const QUrl& address, Date today) {
    const std::string from = toUtf8(address.toDisplayString());
    const std::string source = publisherOf(address) + "; " + from + ", downloaded on " + toIso(today);
    return readRateBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, from, source, today);
}

Message updateSummary(const ExchangeRates& rates, bool hasChanged) {
    if (!hasChanged) return {"rates.nothing-new", {}};
    return {"rates.imported",
            {MessageArg::number(static_cast<std::int64_t>(rates.days().size())),
             MessageArg::date(toIso(rates.days().begin()->first)), MessageArg::date(toIso(*rates.newest()))}};
}

}  // namespace offerbook::ui
