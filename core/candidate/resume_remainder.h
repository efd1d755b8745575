#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace offerbook {

/// Which entries of a résumé's lists found their place in the profile.
struct PlacedEntries {
    std::vector<bool> work;
    std::vector<bool> education;
    std::vector<bool> languages;
};

/// What a résumé says that the profile does not hold (address, projects, highlights of a job, entries that were not understood),
/// as JSON for CandidateProfile::otherResume; empty: nothing. Throws the Message candidate.import.too-deep (levels) for lists and
/// objects nested deeper than can be kept.
std::string remainderOf(const nlohmann::json& resume, const PlacedEntries& placed);

/// Puts it back into a résumé made of the profile. What the profile says goes first; entries whose job, degree or language is no
/// longer in the profile stay away.
void addRemainder(nlohmann::ordered_json& resume, const std::string& remainder);

}  // namespace offerbook
