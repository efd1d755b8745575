#include "core/money/pay_period.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

constexpr auto words = wordTable<PayPeriod>({{PayPeriod::hour, "hour"},
                                             {PayPeriod::day, "day"},
                                             {PayPeriod::week, "week"},
                                             {PayPeriod::month, "month"},
                                             {PayPeriod::year, "year"},
                                             {PayPeriod::once, "once"}});

}  // namespace

std::string_view toWord(PayPeriod period) { return words.word(period); }

std::optional<PayPeriod> payPeriodFromWord(std::string_view word) { return words.value(word); }

}  // namespace offerbook
