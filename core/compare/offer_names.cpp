#include "core/compare/offer_names.h"

namespace offerbook::compare {

std::string nameOf(const Posting& posting) {
    const std::string title = posting.title.hasValue() ? *posting.title : std::string();
    const std::string employer = posting.employer.hasValue() ? *posting.employer : std::string();
    if (title.empty() || employer.empty()) return title + employer;
    return employer + ", " + title;
}

}  // namespace offerbook::compare
