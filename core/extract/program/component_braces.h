#pragma once

#include <string>

namespace offerbook::extract::program {

/// "{createPortal(<div>", "{offers.map((offer) => (<li>", "{/* first opening */}": what of a program stands among the markup of
/// a component becomes blanks.
void blankBraces(std::string& page);

}  // namespace offerbook::extract::program
