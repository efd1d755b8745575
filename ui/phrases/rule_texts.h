#pragma once

#include <string_view>
#include <vector>

namespace offerbook::ui {

/// A text of the reference data as it stands there, with %1, %2, ... where its figures and names are.
struct RuleText {
    const char* words;  ///< gathered for translation under "Citation"
    std::string_view
        names;  ///< the placeholders that may stand for several words, "1" or "12"; the others are one figure or word
};

const std::vector<RuleText>& ruleTexts();

}  // namespace offerbook::ui
