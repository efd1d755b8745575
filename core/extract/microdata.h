#pragma once

#include <gumbo.h>

#include <string>

namespace offerbook::extract {

/// The JobPosting that the elements of a page carry as microdata (itemscope, itemtype, itemprop), as the JSON-LD that says the
/// same; "" where there is none or where there are several, as on a list. Long texts are left out: the page shows them.
std::string postingOfMicrodata(const GumboNode& root);

}  // namespace offerbook::extract
