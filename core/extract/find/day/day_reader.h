#pragma once

#include "core/extract/find/finders.h"
#include "core/extract/find/finding.h"

#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A field whose value is a day.
struct DayField {
    Topic topic;
    std::string_view before;      ///< group of cues before a date
    std::string_view structured;  ///< path of schema.org
    std::string_view behind;      ///< group of cues behind a date
};

/// How far behind a date words that name it are looked for, in bytes.
constexpr std::size_t reachBehindDay = 80;

/// The dates of the page that a label, a heading or the words around them say are the field's, and that of structured data.
std::vector<Finding<DayStated>> readDays(const Clues& clues, const DayField& field);

}  // namespace offerbook::extract::find
