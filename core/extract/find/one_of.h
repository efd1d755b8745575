#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace offerbook::extract::find {

/// Whether a word stands in a list of words.
template <typename List>
bool isOneOf(std::string_view word, const List& list) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace offerbook::extract::find
