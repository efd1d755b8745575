#pragma once

#include "core/extract/read_text.h"
#include "core/time/date.h"

#include <optional>
#include <vector>

namespace offerbook::extract {

/// A date, or words that stand for one, as a text writes it.
struct WrittenDate {
    enum class Words { none, asap, untilFilled };

    Span at;
    std::optional<PartialDate> date;  ///< empty for words, and for a broken-off date of which nothing is sure
    Words words = Words::none;
    /// The text breaks off within the year ("April 1, 202"): `date` has the parts that are whole, without a year.
    bool isBrokenOff = false;
    /// Day and month could be exchanged and nothing in the text decides; `date` is the likelier reading.
    bool isAmbiguous = false;
    std::optional<PartialDate> otherReading;
    /// Counted from today ("2 months ago"): only as exact as the text.
    bool isRelative = false;
};

/// Every date in a text, in its order. Day-month order comes from the text's other dates, then from its language;
/// `today` is for relative dates and never fills in a year.
std::vector<WrittenDate> findDates(const ReadText& text, Date today);

}  // namespace offerbook::extract
