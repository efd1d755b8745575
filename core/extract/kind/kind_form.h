#pragma once

#include "core/extract/read_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// A count as what is reached of it, "name-3" where it is three or more: the second says less than the first.
void addSteps(std::vector<std::string>& cues, const std::string& name, std::size_t count);

/// Into which of five classes of length a text falls, 0 the shortest: the same count says less in a longer text.
[[nodiscard]] std::size_t lengthClass(std::size_t size);

/// How often a sign stands in a text, for signs that are few: it leaps from one to the next.
[[nodiscard]] std::size_t countOf(char sign, std::string_view text);

/// What the form of a text says of its kind in any language, as cues (see kindCues): articles quote people, run on in long
/// paragraphs and sentences, number their parts and ask questions; adverts are lists and short sentences. Linear in the text.
std::vector<std::string> formCues(const ReadText& text);

}  // namespace offerbook::extract
