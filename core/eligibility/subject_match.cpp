#include "core/eligibility/subject_match.h"

#include "core/base/fold_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace offerbook::eligibility {
namespace {

bool holdsWords(const std::string& folded, const std::string& words) {
    return !words.empty() && (" " + folded + " ").find(" " + words + " ") != std::string::npos;
}

bool isBetween(char c) { return c == ',' || c == ';' || c == '/' || c == '|'; }

/// Parts between commas and the like, then split again at the words for "or".
std::vector<std::string> partsOf(std::string_view several) {
    constexpr std::array<std::string_view, 5> choices{" or ", " oder ", " ou ", " o ", " and "};
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= several.size();) {
        const auto end = static_cast<std::size_t>(
            std::find_if(several.begin() + static_cast<std::ptrdiff_t>(at), several.end(), isBetween) - several.begin());
        parts.push_back(" " + foldWords(several.substr(at, end - at)) + " ");
        at = end + 1;
    }
    for (const std::string_view word : choices)
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (const auto at = parts[i].find(word); at != std::string::npos) {
                parts.push_back(" " + parts[i].substr(at + word.size()));
                parts[i].erase(at + 1);
                --i;
            }
    for (std::string& part : parts) {
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
    }
    return parts;
}

}  // namespace

bool namesTheSame(std::string_view a, std::string_view b) {
    const std::string left = foldWords(a);
    const std::string right = foldWords(b);
    return holdsWords(left, right) || holdsWords(right, left);
}

bool isInOneOf(std::string_view subject, std::string_view several) {
    const std::string own = foldWords(subject);
    if (own.empty()) return false;
    const auto parts = partsOf(several);
    return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) { return holdsWords(own, part); }) ||
           holdsWords(foldWords(several), own);
}

}  // namespace offerbook::eligibility
