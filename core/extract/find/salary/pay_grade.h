#pragma once

#include "core/extract/find/page.h"

#include <string>
#include <vector>

namespace offerbook::extract::find {

/// A pay grade as written, and normalised: "TV-L E13", "TVöD E9b", "GS-14/15", "P-3", "A2".
struct WrittenGrade {
    std::string grade;
    Span at;  ///< flat offsets
    std::size_t unit = 0;
    bool isScaleOnly = false;  ///< "Vergütung nach TVöD": the scale without a group
};

std::vector<WrittenGrade> findGrades(const Page& page);

}  // namespace offerbook::extract::find
