#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/candidate/candidate.h"

#include <nlohmann/json_fwd.hpp>

namespace offerbook::json {

/// A candidate as JSON, without the id, which belongs to a book: what the book stores and what
/// `offerbook candidate ... import|export` reads and writes. A profile without a name is refused.
nlohmann::json toJson(const CandidateProfile& candidate);
/// Errors name the place: "languages[1].level".
Expected<CandidateProfile, Message> candidateFromJson(const nlohmann::json& value);

}  // namespace offerbook::json
