#pragma once

#include <string>
#include <string_view>

namespace offerbook::extract::find {

/// An employer's name as it is called, where the German sentence declines its first words: "an der Technischen Universität
/// Kernau" names the "Technische Universität Kernau", "am Deutschen Zentrum" the "Deutsches Zentrum". `before`: the folded
/// words right before the name. The name as it is where the words do not tell.
std::string nominativeName(std::string_view before, std::string name);

/// A title that names the work for both genders without the article between: "Technikerin / einen Techniker" ->
/// "Technikerin / Techniker", "technicienne ou un technicien" -> "technicienne ou technicien".
std::string withoutArticleBetween(std::string title);

}  // namespace offerbook::extract::find
