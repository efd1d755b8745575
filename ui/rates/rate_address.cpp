#include "ui/rates/rate_address.h"

#include "ui/bridge/strings.h"

#include <QHostAddress>
#include <QSettings>

namespace offerbook::ui {
namespace {

QString key() { return QStringLiteral("rates/address"); }

bool isThisComputer(const QString& host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

}  // namespace

QString usualRateAddress() { return QStringLiteral("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml"); }

QString rateAddress() {
    const QString stored = QSettings().value(key()).toString().trimmed();
    return stored.isEmpty() ? usualRateAddress() : stored;
}

void setRateAddress(const QString& address) {
    const QString wanted = address.trimmed();
    if (wanted.isEmpty() || wanted == usualRateAddress())
        QSettings().remove(key());
    else
        QSettings().setValue(key(), wanted);
}

bool isRateAddress(const QUrl& url) {
    if (!url.isValid() || url.host().isEmpty()) return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisComputer(url.host()));
}

Expected<QUrl, Message> readRateAddress(const QString& typed) {
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (isRateAddress(url)) return url;
    return Unexpected{Message{"rates.update.address", {MessageArg::text(toUtf8(typed.trimmed()))}}};
}

}  // namespace offerbook::ui
