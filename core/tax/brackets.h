#pragma once

#include "core/money/decimal.h"
#include "core/tax/tax_line.h"

#include <limits>
#include <vector>

namespace offerbook::tax {

/// A marginal tariff: each rate applies to the part of the base between the border below and its own upper end.
class Brackets {
public:
    static constexpr Cents open = std::numeric_limits<Cents>::max();

    struct Row {
        Cents upTo;        ///< `open` in the last row
        std::int32_t ppm;  ///< of the part in this row
        Cents from;        ///< the border below
        Int128 taxAtFrom;  ///< in millionths of a cent, exact
    };

    /// false where the row does not lie above the last one.
    bool append(Cents upTo, std::int32_t ppm);
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] bool empty() const { return rows_.empty(); }

    /// The exact tax in millionths of a cent; zero for a base of zero or below.
    [[nodiscard]] Int128 exactTax(Cents base) const;
    /// The same rounded once to the cent.
    [[nodiscard]] Cents tax(Cents base, Rounding mode) const;
    /// The rate on the last unit of the base, in parts per million.
    [[nodiscard]] std::int32_t marginalPpm(Cents base) const;

private:
    [[nodiscard]] const Row& rowOf(Cents base) const;
    std::vector<Row> rows_;
};

/// base x ppm, rounded once to the cent.
Cents share(Cents base, std::int32_t ppm, Rounding mode);

/// Brings an amount to a multiple of `unit` cents (100: whole units; 5: the Swiss five rappen).
Cents roundedTo(Cents amount, Cents unit, Rounding mode);

}  // namespace offerbook::tax
