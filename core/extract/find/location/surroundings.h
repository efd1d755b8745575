#pragma once

#include "core/extract/find/page.h"
#include "core/extract/find/places.h"

namespace offerbook::extract::find {

/// What stands around a place in its unit, and what that makes of it.

/// A part between bars, commas or dots of a line at the top: "Technician | Bonn | full-time".
bool isPartOfLine(const Page& page, const Unit& unit, const PlaceHit& hit);
/// A line of the head that is nearly nothing but the place. `number`: the unit's.
bool isHeadLine(const Unit& unit, std::size_t number, const PlaceHit& hit);
/// "University of Basel", "Stadt Ulm": the seat of the employer, where nothing else says a place.
bool isInEmployersName(const Page& page, std::size_t unit, const PlaceHit& hit);
/// "US Department of Housing": a country that an employer's name begins with.
bool isPartOfName(const Page& page, std::size_t unit, const PlaceHit& hit);
/// "Universität Hier-Dort": the seat is in the first of the two.
bool isSecondOfName(const Page& page, const PlaceHit& hit);
/// "You report to the director in Bonn", "interviews take place in Ulm": where something else is. `number`: the unit's.
bool isAside(const Page& page, std::size_t number, Span place);
/// "Example Transport | Rovigo | Full-time", "Example Works - Rovigo": a whole part of a line.
bool isBetweenBars(const Page& page, const Unit& unit, Span at);
/// "Technician (Smalltown, Ireland)": the country closes a bracket that holds the place.
bool isInBrackets(const Page& page, const PlaceHit& country);
/// A line of a few words, or one that says who is sought: in other sentences ("our readers are in Germany") a land is what is
/// spoken of. `number`: the unit's.
bool saysWhere(const Page& page, std::size_t number);

}  // namespace offerbook::extract::find
