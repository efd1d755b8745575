#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A pay grade as postings write it ("Entgeltgruppe E 13 TV-L, Stufe 3, 65 %", "GS-2210-14/15"), in the names of the pay
/// tables. What the text does not say is empty; nothing is guessed.
struct GradeReading {
    std::vector<std::string> series;  ///< the scales it may be of, where the text leaves that open ("TVöD"): several
    std::vector<std::string> grades;  ///< names of the tables; several: a range or a choice
    std::vector<std::string> steps;   ///< as the tables label them
    std::optional<Decimal> workloadPercent;
    bool upTo = false;      ///< "bis E 12": an upper end only
    bool notBound = false;  ///< "in Anlehnung an": the employer follows the scale without being bound by it
    friend bool operator==(const GradeReading&, const GradeReading&) = default;
};

/// Where the post is, for scales that are written alike in several places.
struct GradePlace {
    std::string country;   ///< ISO 3166-1 alpha-2; empty: not known
    std::string region;    ///< as in the holiday pack; empty: not known
    std::string employer;  ///< as written
};

GradeReading readGrade(std::string_view written, const GradePlace& place = {});

}  // namespace offerbook
