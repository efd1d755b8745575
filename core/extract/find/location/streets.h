#pragma once

#include "core/extract/find/asked_patterns.h"
#include "core/extract/find/places.h"

namespace offerbook::extract::find {

/// A street that is called after a town or a land: "via Roma", "Corso Francia", "rue de Lyon", "245 Boston Road". `flat`: the
/// folded text that the hit's offsets are of, with its line ends: a town may end a line above "St Example's Church".
bool isStreet(const AskedPatterns& asked, std::string_view flat, const PlaceHit& hit);

}  // namespace offerbook::extract::find
