#pragma once

#include "core/base/typed_id.h"
#include "core/compare/comparison.h"
#include "ui/session/book_session.h"

#include <functional>
#include <optional>

namespace offerbook::ui {

/// What a person can do to the comparison in view. Each is one action of the book with its own name, so that it can be
/// undone; what changes nothing leaves no action.
namespace comparison_edits {

/// Puts an offer behind the last column, or takes it (and the baseline, if it was that) out.
void setCompared(BookSession& session, PostingId offer, bool compared);
/// Moves a column; both indices are columns of the table.
void moveOffer(BookSession& session, int from, int to);
/// The offer the others are held against; none: no differences.
void setBaseline(BookSession& session, std::optional<PostingId> offer);
void setCandidate(BookSession& session, std::optional<CandidateId> candidate);
/// The day asked about; none: today, whatever day that is when one looks.
void setAsOf(BookSession& session, std::optional<Date> day);
/// Typed today, where they differ from what was there; ones that say nothing are taken out.
void setAssumptions(BookSession& session, compare::OfferAssumptions assumptions);
void setLens(BookSession& session, const std::function<void(compare::Settings&)>& change);

}  // namespace comparison_edits

}  // namespace offerbook::ui
