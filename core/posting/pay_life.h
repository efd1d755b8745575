#pragma once

#include "core/posting/posting.h"

#include <optional>
#include <vector>

namespace offerbook {

/// A figure in the life of an offer's pay, and where it stands.
struct PayFigure {
    /// counts: what the offer pays. outranked: another figure counts. wish: never counts. later: of a day after the one asked
    /// about, on which it was not known yet.
    enum class Standing { counts, outranked, wish, later };

    PayObservation observation;
    bool fromPosting = false;  ///< Posting::salary itself; its evidence stands there
    Standing standing = Standing::outranked;
};

std::string_view toWord(PayFigure::Standing standing);  ///< "counts", "outranked", "wish", "later"

/// Every figure that an offer has had, by day: first those without one, on the same day in their order. Empty where nobody has
/// named any.
std::vector<PayFigure> payFiguresOf(const Posting& posting, Date asOf);

/// The one figure that is what the offer pays on a day: of those known by then the highest rank, of equal rank the newest, and
/// of the same day the one entered last. A wish never counts. An advert without a day is older than every dated figure.
std::optional<PayFigure> payThatCounts(const Posting& posting, Date asOf);

/// Of the adverts alone the one that counts by the same rule: what a later figure is held against.
std::optional<PayFigure> payAdvertised(const Posting& posting, Date asOf);

}  // namespace offerbook
