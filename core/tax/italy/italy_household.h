#pragma once

#include "core/tax/household.h"
#include "core/tax/italy/italy_year.h"

namespace offerbook::tax::italy {

/// What the rules need to know of an employee.
struct ItalyHousehold {
    Surtax region;
    Surtax municipality;
    std::int32_t inpsPpm = 0;
    bool inpsCeiling = true;    ///< first insured after 1995 (Legge 335/1995, article 2 (18))
    bool spouse = false;        ///< a dependent spouse
    int grownChildren = 0;      ///< dependent children of 21 to 29; for younger ones there is a benefit, not a credit
    bool fourDecimals = false;  ///< ratios of the credits cut to four decimals (TUIR articles 12 (4) and 13 (6))
};

/// What is asked, given what is known: the municipalities are those of the region.
std::vector<HouseholdField> questions(const ItalyYear& year, const HouseholdFields& known);

/// Reads the household; errors are kept in the reader. A region or town without table and without a rate that is given
/// is "unsupported-place" with those that the pack covers.
ItalyHousehold readHousehold(const ItalyYear& year, const HouseholdFields& given, HouseholdReader& reader);

}  // namespace offerbook::tax::italy
