#include "core/tax/brackets.h"

#include <algorithm>
#include <cassert>

namespace offerbook::tax {
namespace {

constexpr Int128 millionthsPerCent = 1'000'000;

}  // namespace

bool Brackets::append(Cents upTo, std::int32_t ppm) {
    Row row{upTo, ppm, 0, 0};
    if (!rows_.empty()) {
        const Row& last = rows_.back();
        if (upTo <= last.upTo) return false;
        row.from = last.upTo;
        row.taxAtFrom = last.taxAtFrom + static_cast<Int128>(last.upTo - last.from) * last.ppm;
    }
    rows_.push_back(row);
    return true;
}

const Brackets::Row& Brackets::rowOf(Cents base) const {
    assert(!rows_.empty() && rows_.back().upTo == open);
    for (const Row& row : rows_)
        if (base <= row.upTo) return row;
    return rows_.back();
}

Int128 Brackets::exactTax(Cents base) const {
    if (base <= 0) return 0;
    const Row& row = rowOf(base);
    return row.taxAtFrom + static_cast<Int128>(base - row.from) * row.ppm;
}

Cents Brackets::tax(Cents base, Rounding mode) const {
    return static_cast<Cents>(divideRounded(exactTax(base), millionthsPerCent, mode));
}

std::int32_t Brackets::marginalPpm(Cents base) const { return base <= 0 ? 0 : rowOf(base).ppm; }

Cents share(Cents base, std::int32_t ppm, Rounding mode) {
    return static_cast<Cents>(divideRounded(static_cast<Int128>(base) * ppm, millionthsPerCent, mode));
}

Cents roundedTo(Cents amount, Cents unit, Rounding mode) { return static_cast<Cents>(divideRounded(amount, unit, mode)) * unit; }

}  // namespace offerbook::tax
