#pragma once

#include "core/money/decimal.h"
#include "core/time/date.h"

#include <optional>
#include <string_view>

namespace offerbook {

/// How long and as what one is engaged, as stated; months are not computed from dates nor dates from months.
struct ContractTerm {
    /// `employment`: an employment contract whose length is not said. `temporary`: agency or cover work without a date.
    enum class Kind { permanent, fixedTerm, temporary, freelance, internship, volunteer, employment };
    Kind kind = Kind::employment;
    std::optional<Decimal> monthsLow;   ///< of the first contract; empty for "up to"
    std::optional<Decimal> monthsHigh;  ///< equal to low for one figure
    std::optional<PartialDate> endDate;
    std::optional<bool> extension;          ///< true possible or intended, false excluded
    std::optional<Decimal> totalMonthsMax;  ///< with all extensions
    bool approximate = false;
    friend bool operator==(const ContractTerm&, const ContractTerm&) = default;
};
/// "permanent", "fixed-term", "temporary", "freelance", "internship", "volunteer", "employment"
std::string_view toWord(ContractTerm::Kind kind);
std::optional<ContractTerm::Kind> contractKindFromWord(std::string_view word);

/// A start or a deadline: a date, or the words that stand for one.
struct DayStated {
    enum class Kind { date, asSoonAsPossible, untilFilled };
    Kind kind = Kind::date;
    std::optional<PartialDate> date;  ///< always there for Kind::date
    bool latest = false;              ///< "at the latest"
    bool approximate = false;
    friend bool operator==(const DayStated&, const DayStated&) = default;
};
/// "date", "asap", "until-filled"
std::string_view toWord(DayStated::Kind kind);
std::optional<DayStated::Kind> dayKindFromWord(std::string_view word);

/// A length such as a notice or trial period, in the unit written.
struct Duration {
    enum class Unit { days, weeks, months, years };
    Decimal amount;
    Unit unit = Unit::months;
    friend bool operator==(const Duration&, const Duration&) = default;
};
std::string_view toWord(Duration::Unit unit);
std::optional<Duration::Unit> durationUnitFromWord(std::string_view word);

}  // namespace offerbook
