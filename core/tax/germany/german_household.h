#pragma once

#include "core/tax/household.h"
#include "core/tax/tax_line.h"

#include <array>
#include <string_view>

namespace offerbook::tax {

struct GermanYear;

/// The tax classes of § 38b EStG.
enum class TaxClass : std::uint8_t { one = 1, two, three, four, five, six };

/// The sixteen states, as ISO 3166-2 has them after "DE-".
enum class GermanState : std::uint8_t { BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH };

/// An employee as the rules need to know him. What is not set is the common case: class I, single, no children, 30 years old,
/// of no church, insured by law.
struct GermanHousehold {
    TaxClass taxClass = TaxClass::one;
    int factorPermille = 1000;     ///< class IV with factor (§ 39f EStG): 1 to 999
    int childAllowanceTenths = 0;  ///< ZKF of the tax card, 5 = half an allowance
    int children = 0;              ///< under 25, for care insurance
    bool grownChildren = false;    ///< has older ones: no surcharge for the childless, no rebates either
    int age = 30;                  ///< completed years when the year begins
    bool churchMember = false;     ///< of a body that levies church tax
    GermanState state = GermanState::NW;
    std::int32_t healthExtraPpm = 0;  ///< the fund's full additional rate; the employee bears half
    bool privateHealth = false;
    Cents privateHealthPremium = 0;  ///< a month, before the employer's subsidy
    Cents privateBasicPremium = 0;   ///< the part of it that the wage tax takes into account (§ 10 (1) no. 3 EStG)
    Cents privateCarePremium = 0;    ///< a month
    Cents cardAllowance = 0;         ///< a year, as entered on the tax card (Freibetrag)
    Cents cardAddition = 0;          ///< a year (Hinzurechnungsbetrag)
    bool miniJobPension = true;      ///< false: released from pension insurance in a mini-job on request
};

inline constexpr std::array<std::string_view, 6> taxClassWords{"I", "II", "III", "IV", "V", "VI"};
inline constexpr std::array<std::string_view, 16> germanStateCodes{"BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV",
                                                                   "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"};

/// All questions of a year; what depends on other answers has no default here.
std::vector<HouseholdField> germanQuestions(const std::string& averageHealthExtraRate);

/// Those of them that matter with what is known already, each with its default.
std::vector<HouseholdField> germanFields(const GermanYear& year, const HouseholdFields& known);

/// Reads what matters, by the year's questions; the reader keeps what was assumed and the first error.
GermanHousehold readGermanHousehold(HouseholdReader& reader, const HouseholdFields& given);

}  // namespace offerbook::tax
