#pragma once

#include "core/base/message.h"
#include "core/money/decimal.h"
#include "core/posting/posting.h"
#include "core/reference/reference_data.h"

#include <string>
#include <vector>

namespace offerbook::compare {

struct Settings;

/// The one country of a posting's places, ISO 3166-1 alpha-2; empty where there is none or several.
std::string countryOf(const Posting& posting);
/// The one region of a posting's places: stated, or that of a well-known town; empty where there is none or several.
std::string regionOf(const Posting& posting, const ReferenceData& reference);

/// What is worked in a year at the place of an offer, full time: Monday to Friday less days off less leave. The one figure
/// behind days at home, office days and real hourly pay.
struct WorkYear {
    int year = 0;         ///< of the calendar; 0: there is none for the place and year, a usual year stands in
    std::string country;  ///< empty: not known
    std::string region;   ///< empty: the days of the whole country
    Decimal weekdays;     ///< zero without a calendar
    Decimal daysOff;      ///< holidays on weekdays, halves as halves
    Decimal leave;        ///< paid leave
    Decimal workingDays;  ///< what is left
    Message by;           ///< the sum in words
    std::string source;   ///< of the days off
    Message sourceBy;     ///< instead of it where the usual year stands in: what that was reckoned from
    std::string date;     ///< ISO day of the data
    std::vector<Message> assumptions;

    /// Working days / 5: the weeks in which days a week recur.
    [[nodiscard]] Decimal weeks() const;
};

/// By the calendar of the place in the year of `asOf`, holidays and leave as chosen in the settings for the country, leave
/// as stated in the posting first.
WorkYear workYearOf(const Posting& posting, const ReferenceData& reference, const Settings& settings, Date asOf);

}  // namespace offerbook::compare
