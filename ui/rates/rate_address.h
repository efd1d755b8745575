#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <QString>
#include <QUrl>

namespace offerbook::ui {

/// The bank's file of the last ninety days.
QString usualRateAddress();
/// The address that rates are downloaded from: of the settings of this computer, or the usual one.
QString rateAddress();
/// Empty: the usual one again.
void setRateAddress(const QString& address);

/// Whether rates may come from there: https anywhere; http from this computer alone.
bool isRateAddress(const QUrl& url);
/// The address as typed; the error says what it has to look like.
Expected<QUrl, Message> readRateAddress(const QString& typed);

}  // namespace offerbook::ui
