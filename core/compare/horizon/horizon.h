#pragma once

#include "core/base/typed_id.h"
#include "core/compare/ladder.h"
#include "core/posting/pay.h"
#include "core/time/date.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook {
class ReferenceData;
}

namespace offerbook::compare {

struct Comparison;

/// Something that is taken for granted: what, since when, and where it comes from.
struct HorizonNote {
    Message text;
    std::string source;     ///< empty: the posting, or the program where nobody said anything
    std::string date;       ///< ISO; of the datum, or the day on which a person typed it
    bool byPerson = false;  ///< typed for this comparison
    friend bool operator==(const HorizonNote&, const HorizonNote&) = default;
};

/// A day that matters on the way.
struct HorizonMark {
    enum class Kind { starts, trialEnds, contractEnds, extensionEnds, benefitEnds, nextStarts, nextEnds };
    Kind kind = Kind::starts;
    Date day;
    Decimal at;  ///< months from the first day of the horizon, two digits
    friend bool operator==(const HorizonMark&, const HorizonMark&) = default;
};
std::string_view toWord(HorizonMark::Kind kind);  ///< "starts", "trial-ends", "contract-ends", ...

/// What has been paid by the end of a month, since the start of the horizon.
struct HorizonMonth {
    MoneyRange sum;      ///< with every assumption, each by its probability
    MoneyRange certain;  ///< of it what the contract promises: without extension, what follows, or what is not certain
};

/// What is paid while notice runs: safe whatever happens.
struct NoticePay {
    std::optional<MoneyRange> afterTrial;
    std::optional<MoneyRange> inTrial;
    Message afterTrialBy;  ///< the notice, or why there is no figure
    Message inTrialBy;
    std::string inTrialSource;  ///< the country's law; empty: stated or typed
    std::optional<Date> trialEnds;
};

/// One offer over the horizon.
struct HorizonOffer {
    PostingId offer;
    std::vector<HorizonMonth> months;  ///< one a month; empty: `whyNot` says what is missing
    Message whyNot;
    Ladder sum;      ///< over the whole horizon: its last figure is that of the last month
    Ladder certain;  ///< likewise
    PayBasis basis = PayBasis::unknown;
    bool upperOpen = false;
    bool lowerOpen = false;
    std::optional<Date> starts;
    std::optional<Date> ends;        ///< the last day; empty: permanent, or not known
    std::optional<Date> endsLatest;  ///< where the length is a range
    std::vector<HorizonMark> marks;  ///< within the horizon, by day
    NoticePay notice;
    std::vector<HorizonNote> assumptions;
    std::vector<Message> questions;  ///< what has to be answered before it counts
};

/// The offer `offer` is ahead of `overtaken` from the end of this month on, after having been behind: by the middles of their
/// sums. `surely`: the ranges do not touch.
struct Overtaking {
    std::size_t offer = 0;      ///< index into the offers
    std::size_t overtaken = 0;  ///< likewise
    int month = 0;              ///< 1 is the first
    bool surely = false;
    friend bool operator==(const Overtaking&, const Overtaking&) = default;
};

/// What each offer pays over so many months.
struct Horizon {
    int months = 0;
    Date from;                             ///< the first day of the month of the day that counts as today
    std::vector<HorizonOffer> offers;      ///< in the order of the comparison
    std::vector<Overtaking> overtakings;   ///< by month; only among offers that may be held against each other
    std::vector<HorizonNote> assumptions;  ///< that all offers share
    /// The first day of a month, 0 being the first.
    [[nodiscard]] Date monthAt(int index) const { return addMonths(from, index); }
};

/// By the settings, offers, candidate and day of `comparison`, whose other figures are ready.
Horizon horizonOf(const Comparison& comparison, const ReferenceData& reference);

}  // namespace offerbook::compare
