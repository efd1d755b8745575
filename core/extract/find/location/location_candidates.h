#pragma once

#include "core/extract/find/finders.h"

#include <string>
#include <vector>

namespace offerbook::extract::find {

/// A place where the work may be, and what speaks for it.
struct LocationCandidate {
    Location place;
    Evidence evidence;
    int weight = 0;
    Voice voice = Voice::employer;
    bool isNextOfList = false;  ///< behind "or" and the like a further one of the place before it
    bool isStructured = false;  ///< of structured data (schema.org)
    bool isBareLine = false;    ///< a line of the head that is nothing but the place, without a label
};

/// All such places of a page, in the order in which they are read. The files beside this one each read one kind.
struct LocationCandidates {
    explicit LocationCandidates(const Clues& read) : clues(read), page(read.page) {}

    /// `isExplicit`: the country is written beside the city; `at`: flat, what is shown as evidence; `weight`: before what the
    /// voice does to it.
    void add(std::string city, std::string country, bool isExplicit, Span at, int weight, Voice voice);

    /// More places than any advert names: further ones would only be compared with all of these.
    [[nodiscard]] bool areEnough() const { return found.size() >= most; }
    static constexpr std::size_t most = 300;

    const Clues& clues;
    const Page& page;
    std::vector<LocationCandidate> found;
    std::size_t townEnd = 0;    ///< behind the last town that no list has, with its country or region
    bool saysAnywhere = false;  ///< a label says that the place of work is open

private:
    [[nodiscard]] bool isOfEvent(Span at) const;
};

}  // namespace offerbook::extract::find
