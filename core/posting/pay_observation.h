#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/posting/pay.h"
#include "core/time/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace offerbook {

/// One figure in the life of an offer's pay: on which day who named which pay. Entered by a person; what the advert says is
/// Posting::salary with its evidence, and counts as `advertised`.
struct PayObservation {
    /// Rising rank: what stands in a contract counts before an offer letter, that before what was told, that before the advert.
    /// `wished` is what the candidate asked for: it never counts as what the offer pays.
    enum class Kind { wished, advertised, told, offerLetter, contract };
    Kind kind = Kind::told;
    std::optional<Date> date;  ///< always there where a person entered it; an advert may have no day
    Pay pay;
    std::string by;    ///< who said or signed it; may be empty
    std::string note;  ///< may be empty
    friend bool operator==(const PayObservation&, const PayObservation&) = default;

    static constexpr std::size_t longestWords = 1000;  ///< bytes of `by` and of `note`
};
std::string_view toWord(PayObservation::Kind kind);  ///< "wished", "advertised", "told", "offer-letter", "contract"
std::optional<PayObservation::Kind> payObservationKindFromWord(std::string_view word);

/// Whether a person's entry can stand, on the day `today`. The error says what is wrong and what to do: no day, a day in the
/// future, no amount, a negative one, the low above the high one, no currency, or words longer than `longestWords`.
Expected<void, Message> checkObservation(const PayObservation& observation, Date today);

}  // namespace offerbook
