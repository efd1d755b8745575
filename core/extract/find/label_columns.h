#pragma once

#include "core/extract/line_structure.h"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A label and its value that do not stand beside each other: "Place", "Hours", "Contract" below each other and behind them, in
/// the same order, "Bonn", "30", "permanent". So a table looks that was copied column by column, as PDF files and pages give it.
struct LabelColumn {
    std::size_t label = 0;  ///< line
    std::size_t value = 0;  ///< line
};

/// `isLabel`: whether the line of that number holds nothing but a label that postings have. Three of these and as many lines of
/// values behind them as there are labels, up to an empty line or the end, make a table; two thirds of the labels must be known.
/// Linear in the lines.
std::vector<LabelColumn> labelColumns(std::string_view text, const std::vector<Line>& lines,
                                      const std::function<bool(std::size_t)>& isLabel);

}  // namespace offerbook::extract::find
