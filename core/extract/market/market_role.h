#pragma once

#include "core/extract/find/page.h"

#include <string>

namespace offerbook::extract {

/// The work that a text on pay is about, out of its title or first headings: "nurse" of "How much does a nurse earn in Bonn?".
/// Where none of them names it by the words of such titles, the title itself; "" where there is none.
std::string marketRole(const find::Page& page);

}  // namespace offerbook::extract
