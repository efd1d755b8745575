#pragma once

#include <string_view>

namespace offerbook::eligibility {

/// Whether one text names the other as whole words, whatever the case and accents: "SC clearance" and "SC".
bool namesTheSame(std::string_view a, std::string_view b);

/// Whether a subject is one of several that are joined by commas, "/", "or", "oder", "ou", "o": "Applied physics" is in
/// "physics, mathematics or computer science". That it is not says only that the words differ.
bool isInOneOf(std::string_view subject, std::string_view several);

}  // namespace offerbook::eligibility
