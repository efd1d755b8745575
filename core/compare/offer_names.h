#pragma once

#include "core/posting/posting.h"

#include <string>

namespace offerbook::compare {

/// "Employer, Title", or the one of them that is stated; empty where neither is.
std::string nameOf(const Posting& posting);

}  // namespace offerbook::compare
