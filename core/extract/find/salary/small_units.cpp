#include "core/extract/find/salary/small_units.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace offerbook::extract::find {

int sizeOfAmounts(const std::optional<Currency>& currency) {
    // A power of ten outlasts the daily rates, which is why these are no rates.
    constexpr std::string_view thousands[] = {"BIF", "CDF", "COP", "GNF", "IDR", "IQD", "IRR", "KHR", "KRW", "LAK", "LBP",
                                              "MGA", "MMK", "MNT", "PYG", "SOS", "SYP", "TZS", "UGX", "UZS", "VND"};
    constexpr std::string_view hundreds[] = {"AMD", "ARS", "CLP", "CRC", "DJF", "HUF", "ISK", "JPY", "KMF", "KZT",
                                             "LKR", "MWK", "NGN", "PKR", "RSD", "RWF", "XAF", "XOF", "XPF", "YER"};
    if (!currency) return 1;
    const auto isIn = [&](const auto& codes) {
        return std::find(std::begin(codes), std::end(codes), currency->code()) != std::end(codes);
    };
    return isIn(thousands) ? 1000 : isIn(hundreds) ? 100 : 1;
}

}  // namespace offerbook::extract::find
