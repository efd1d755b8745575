#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::program {

/// The objects with "@type": "JobPosting" that a program writes as literals, as JSON: names without quotes, single quotes,
/// comments and a last comma are of the program's language. One that holds anything but literals, as a variable, is left out:
/// what it would be is not in the text.
std::vector<std::string> jobPostingLiterals(std::string_view program);

}  // namespace offerbook::extract::program
