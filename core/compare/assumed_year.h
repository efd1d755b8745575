#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// One figure of the working year of a country as it is used where a posting does not say.
struct AssumedFigure {
    std::optional<Decimal> value;  ///< empty: there is none, and nothing is taken from a neighbour
    bool isChosen = false;         ///< set for the country; else the shipped one
    std::string source;            ///< of a shipped one
    friend bool operator==(const AssumedFigure&, const AssumedFigure&) = default;
};

/// What a full working year of a country is taken to be: the setting that holds in every window, report and answer alike.
struct AssumedYear {
    std::string country;
    AssumedFigure weekHours;
    AssumedFigure daysOff;  ///< holidays from Monday to Friday in the year of the day asked about, of the whole country
    AssumedFigure leaveDays;
    friend bool operator==(const AssumedYear&, const AssumedYear&) = default;
};

AssumedYear assumedYearOf(const std::string& country, const Settings& settings, const ReferenceData& reference, Date asOf);

/// Of every country in which an offer works, in the order of the offers, then of those that something is set for.
std::vector<AssumedYear> assumedYearsOf(const Comparison& comparison, const ReferenceData& reference);

}  // namespace offerbook::compare
