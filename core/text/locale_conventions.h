#pragma once

#include <array>
#include <string>
#include <string_view>

namespace offerbook::text {

/// How one locale writes figures and dates, learnt once from ICU by formatting samples, so that afterwards every figure is
/// put together from its own decimal digits: exact, fast, and the same on every thread.
struct LocaleConventions {
    std::string name;        ///< the locale that was found: "de_CH"
    std::string group;       ///< between groups of digits; spaces are no-break spaces
    std::string decimal;     ///< decimal separator of plain numbers
    std::string moneyGroup;  ///< the same two in amounts; they differ in some locales (fr_CH, de_AT)
    std::string moneyDecimal;
    std::size_t primaryGroup = 3;     ///< digits in the last group
    std::size_t secondaryGroup = 3;   ///< digits in the groups before it (2 in India)
    std::size_t minimumGrouping = 1;  ///< digits before the first separator that call for one (2 in Spain: 1234, 12.345)
    bool codeFirst = true;            ///< "CHF 5" or "5 CHF"
    std::string percentSuffix;        ///< "%" or no-break space and "%"
    /// Patterns with {d} {dd} {m} {mm} {yyyy}; the long ones have the month's name in them.
    std::array<std::string, 12> longDates;   ///< "{d} May {yyyy}"
    std::array<std::string, 12> monthYears;  ///< "May {yyyy}"
    std::array<std::string, 12> monthDays;   ///< "{d} May"
    std::string shortDate;                   ///< "{dd}.{mm}.{yyyy}"
};

/// The conventions of a locale; one whose language is not among those of Europe gives en_US.
LocaleConventions conventionsOf(std::string_view locale);

}  // namespace offerbook::text
