#include "core/extract/find/location/location_candidates.h"

namespace offerbook::extract::find {

void LocationCandidates::add(std::string city, std::string country, bool isExplicit, Span at, int weight, Voice voice) {
    if (const auto region = city.find(", "); region != std::string::npos) city.resize(region);  // "Washington, DC"
    found.push_back({{std::move(city), std::move(country), isExplicit}, page.evidence(at), weight + heardFrom(voice), voice});
}

}  // namespace offerbook::extract::find
