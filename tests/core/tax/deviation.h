#pragma once

#include "core/tax/tax_line.h"
#include "core/tax/tax_pack.h"
#include "tests/core/tax/shared_vectors.h"

#include <string>

namespace offerbook::tax {

/// How a line's sum stands off a cell of a vector, where deductions are positive, as text; empty where the cell is empty or
/// the line is within the tolerance.
inline std::string deviation(const TaxLines& lines, LineId id, const VectorRow& row, const std::string& column, Cents tolerance) {
    if (row.at(column).empty()) return {};
    const Cents expected = centsOf(row, column);
    const Cents got = -lines.amountOf(id);
    if (got - expected <= tolerance && expected - got <= tolerance) return {};
    return std::string(toWord(id)) + " " + centsToText(got) + " expected " + row.at(column) + "; ";
}

}  // namespace offerbook::tax
