#pragma once

#include "core/money/pay_period.h"
#include "core/posting/pay.h"

#include <array>
#include <string_view>

namespace offerbook::extract::find {

/// A group of patterns whose hits say a value of pay.
template <class Value>
struct PayWord {
    std::string_view group;
    Value value;
};

constexpr std::array<PayWord<PayPeriod>, 5> periodWords{{{"period.hour", PayPeriod::hour},
                                                         {"period.day", PayPeriod::day},
                                                         {"period.week", PayPeriod::week},
                                                         {"period.month", PayPeriod::month},
                                                         {"period.year", PayPeriod::year}}};
constexpr std::array<PayWord<PayBasis>, 3> basisWords{
    {{"basis.tax-free", PayBasis::taxFree}, {"basis.gross", PayBasis::gross}, {"basis.net", PayBasis::net}}};

}  // namespace offerbook::extract::find
