#pragma once

#include <string>

namespace offerbook::extract::find {

/// A title that names the work for both genders without the article between: "Technikerin / einen Techniker" ->
/// "Technikerin / Techniker", "technicienne ou un technicien" -> "technicienne ou technicien".
std::string withoutArticleBetween(std::string title);

}  // namespace offerbook::extract::find
