#pragma once

#include "core/extract/find/context/mentions.h"

#include <string>
#include <vector>

namespace offerbook::extract::find {

/// What stands around a mention and where it stands, as names of cues: the nearest words on both sides, whole and by their first
/// letters, so that a form nobody saw counts as its kin; the signs; what its label, heading and section are about; how large the
/// figure is. None of them is of a language: the model knows the words of each.
std::vector<std::string> contextCues(const Page& page, const Mention& mention);

}  // namespace offerbook::extract::find
