#pragma once

#include "core/base/message.h"
#include "core/money/exchange_rates.h"

namespace offerbook::compare {

/// "1 EUR = 0.9313 CHF", with the days of an average or the note of a manual rate.
Message rungSentence(const ExchangeRate& rate);
/// What a rate rests on: the day it was published for, the days of an average, or that it was typed, and when.
Message rateOrigin(const ExchangeRate& rate);

}  // namespace offerbook::compare
