#pragma once

#include <string>
#include <string_view>

namespace offerbook::extract::find {

/// An employer's name as it is called, where the German sentence declines its first words: "an der Technischen Universität
/// Kernau" names the "Technische Universität Kernau", "am Deutschen Zentrum" the "Deutsches Zentrum". `before`: the folded
/// words right before the name. The name as it is where the words do not tell.
std::string nominativeName(std::string_view before, std::string name);

/// A title as it is called, where the sentence declines it: "eines wissenschaftlichen Mitarbeiters" is a "wissenschaftlicher
/// Mitarbeiter", "einen Referenten" a "Referent". `before`: the folded words right before the title, the article among them.
std::string nominativeTitle(std::string_view before, std::string title);

}  // namespace offerbook::extract::find
