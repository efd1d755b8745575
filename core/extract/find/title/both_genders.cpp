#include "core/extract/find/title/both_genders.h"

#include <re2/re2.h>

namespace offerbook::extract::find {

std::string withoutArticleBetween(std::string title) {
    static const RE2 german(
        "( ?/ ?| oder | bzw\\. | beziehungsweise | und )(?:einen|eine|einem|einer|eines|ein|zum|zur) ([A-ZÄÖÜ])");
    static const RE2 french("(?i)(\\pL\\pL ou )(?:d['\u2019])?(?:une?|son|sa) (\\pL)");
    static const RE2 italian("(?i)(\\pL\\pL o )un(?:[ao]? |['\u2019])(\\pL)");
    static const RE2 italianBar("(?i)(\\pL{4} ?/ ?)un(?:[ao]? |['\u2019])(\\pL)");
    static const RE2 forms("(?:zur|zum) ?/ ?(?:zum|zur) ");  // "Ausbildung zur/zum Technikerin"
    if (!RE2::PartialMatch(title, forms)) RE2::GlobalReplace(&title, german, "\\1\\2");
    if (title.find(" ou un") != std::string::npos || title.find(" ou d") != std::string::npos ||
        title.find(" ou s") != std::string::npos)
        RE2::GlobalReplace(&title, french, "\\1\\2");
    if (title.find(" o un") != std::string::npos) RE2::GlobalReplace(&title, italian, "\\1\\2");
    if (title.find("/ un") != std::string::npos || title.find("/un") != std::string::npos)
        RE2::GlobalReplace(&title, italianBar, "\\1\\2");
    return title;
}

}  // namespace offerbook::extract::find
