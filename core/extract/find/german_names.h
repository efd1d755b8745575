#pragma once

#include <string>
#include <string_view>

namespace offerbook::extract::find {

/// An employer's name as it is called, where the German sentence declines its first words: "an der Technischen Universität
/// Kernau" names the "Technische Universität Kernau", "am Deutschen Zentrum" the "Deutsches Zentrum". `before`: the folded
/// words right before the name. The name as it is where the words do not tell.
std::string nominativeName(std::string_view before, std::string name);

}  // namespace offerbook::extract::find
