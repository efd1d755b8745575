#include "core/tax/switzerland/natural_log.h"

#include "core/money/decimal.h"

#include <bit>
#include <cassert>

namespace offerbook::tax {
namespace {

constexpr int digits = 60;
constexpr std::int64_t logOf2 = 799'144'290'325'165'978;      // ln 2 x 2^60
constexpr std::int64_t logOf100 = 5'309'399'739'799'983'627;  // ln 100 x 2^60

}  // namespace

std::int64_t naturalLog(Cents amount) {
    assert(amount > 0 && amount < Cents{1} << 60);
    const int power = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(amount))) - 1;
    // amount = 2^power x m with 1 <= m < 2, and ln m = 2 (z + z^3/3 + z^5/5 + ...) with z = (m - 1) / (m + 1) <= 1/3.
    const Int128 m = Int128{amount} << (digits - power);
    const Int128 one = Int128{1} << digits;
    const Int128 z = ((m - one) << digits) / (m + one);
    const Int128 square = z * z >> digits;
    Int128 sum = 0;
    Int128 term = z;
    for (int n = 1; term != 0; n += 2, term = term * square >> digits) sum += term / n;
    return static_cast<std::int64_t>((2 * sum + Int128{power} * logOf2 - logOf100) >> (digits - naturalLogDigits));
}

}  // namespace offerbook::tax
