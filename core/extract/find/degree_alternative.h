#pragma once

#include "core/extract/find/page.h"

#include <optional>

namespace offerbook::extract::find {

/// Years of experience that stand in for a degree: "a Bachelor's degree, or 5 years of experience".
struct DegreeAlternative {
    Decimal years;
    Span at;      ///< the words that say so
    Span degree;  ///< the degree they stand in for: the nearest one
};

/// Of one sentence; empty where it offers none. That it asks for years beside a degree ("and 5 years", "with 5 years"), or for
/// years with a lower degree ("or a Bachelor's with 5 years"), is no alternative of this kind.
std::optional<DegreeAlternative> degreeAlternative(const Page& page, std::size_t unit);

}  // namespace offerbook::extract::find
