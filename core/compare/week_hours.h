#pragma once

#include "core/compare/work_year.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// The share of full time as factors of one: 80 to 100 % is 0.8 and 1. Only plausible figures (above 0, at most 100 %).
struct WorkShare {
    Decimal low{1};
    Decimal high{1};
    [[nodiscard]] bool isFull() const { return low == Decimal(1) && high == Decimal(1); }
};
/// Empty where the posting says part time without a usable figure; full where it says nothing.
std::optional<WorkShare> workShareOf(const Posting& posting);

/// Hours of a week that turn a year into hours and back.
struct WeekHours {
    Decimal hours;
    bool ofFullTime = true;  ///< false: the hours of the job itself, which is part time
    Message assumption;      ///< empty where the posting states one figure
    std::string source;
    std::vector<Evidence> evidence;
};
/// The stated hours, else those chosen for the country of work, else the usual week of its region or of it, else nothing.
std::optional<WeekHours> weekHoursOf(const Posting& posting, const ReferenceData& reference, const Settings& settings);

}  // namespace offerbook::compare
