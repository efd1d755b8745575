#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace offerbook {

/// Where the work is done, as stated. `hybrid`: some days away, or "home office possible".
struct RemoteWork {
    enum class Mode { onsite, hybrid, remote };
    enum class Per { week, month, year, percent /* of the working days */ };
    /// What the number of days counts: days away from the office, or days in it.
    enum class DaysKind { remote, office };

    Mode mode = Mode::onsite;
    std::optional<Decimal> daysLow;  ///< days per `per`; equal bounds for one number
    std::optional<Decimal> daysHigh;
    std::optional<Per> per;
    std::optional<DaysKind> daysKind;
    std::optional<int> abroadDaysPerYear;  ///< the limit of days outside the country, where there is one
    std::string region;                    ///< where one has to live or work, as written; empty: not said
    friend bool operator==(const RemoteWork&, const RemoteWork&) = default;
};
std::string_view toWord(RemoteWork::Mode mode);  ///< "onsite", "hybrid", "remote"
std::optional<RemoteWork::Mode> remoteModeFromWord(std::string_view word);
std::string_view toWord(RemoteWork::Per per);  ///< "week", "month", "year", "percent"
std::optional<RemoteWork::Per> remotePerFromWord(std::string_view word);
std::string_view toWord(RemoteWork::DaysKind kind);  ///< "remote", "office"
std::optional<RemoteWork::DaysKind> remoteDaysKindFromWord(std::string_view word);

}  // namespace offerbook
