#include "ui/session/comparison_edits.h"

#include <algorithm>

namespace offerbook::ui::comparison_edits {
namespace {

void apply(BookSession& session, const book::StoredComparison& changed, const char* name) {
    if (!(changed == session.comparison())) session.setComparison(changed, Message{name, {}});
}

}  // namespace

void setCompared(BookSession& session, PostingId offer, bool compared) {
    book::StoredComparison changed = session.comparison();
    const auto found = std::find(changed.offers.begin(), changed.offers.end(), offer);
    if (compared == (found != changed.offers.end())) return;
    if (compared) {
        changed.offers.push_back(offer);
    } else {
        changed.offers.erase(found);
        if (changed.baseline == offer) changed.baseline.reset();
    }
    apply(session, changed, compared ? "action.compare.add" : "action.compare.remove");
}

void moveOffer(BookSession& session, int from, int to) {
    book::StoredComparison changed = session.comparison();
    const int count = static_cast<int>(changed.offers.size());
    if (from == to || from < 0 || to < 0 || from >= count || to >= count) return;
    const PostingId moved = changed.offers[static_cast<std::size_t>(from)];
    changed.offers.erase(changed.offers.begin() + from);
    changed.offers.insert(changed.offers.begin() + to, moved);
    apply(session, changed, "action.compare.order");
}

void setBaseline(BookSession& session, std::optional<PostingId> offer) {
    book::StoredComparison changed = session.comparison();
    changed.baseline = offer;
    apply(session, changed, "action.compare.baseline");
}

void setCandidate(BookSession& session, std::optional<CandidateId> candidate) {
    book::StoredComparison changed = session.comparison();
    changed.candidate = candidate;
    apply(session, changed, "action.compare.candidate");
}

void setAsOf(BookSession& session, std::optional<Date> day) {
    book::StoredComparison changed = session.comparison();
    changed.settings.asOf = day == session.today() ? std::nullopt : day;
    apply(session, changed, "action.compare.as-of");
}

void setLens(BookSession& session, const std::function<void(compare::Settings&)>& change) {
    book::StoredComparison changed = session.comparison();
    change(changed.settings);
    apply(session, changed, "action.compare.lens");
}

void setAssumptions(BookSession& session, compare::OfferAssumptions assumptions) {
    book::StoredComparison changed = session.comparison();
    auto& all = changed.settings.assumptions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.offer == assumptions.offer; });
    if (found != all.end()) assumptions.typedOn = found->typedOn;
    if (found != all.end() && *found == assumptions) return;
    assumptions.typedOn = std::nullopt;
    compare::OfferAssumptions nothing;
    nothing.offer = assumptions.offer;
    const bool saysNothing = assumptions == nothing;
    assumptions.typedOn = session.today();
    if (found != all.end() && saysNothing)
        all.erase(found);
    else if (found != all.end())
        *found = std::move(assumptions);
    else if (!saysNothing)
        all.push_back(std::move(assumptions));
    apply(session, changed, "action.compare.assumptions");
}

}  // namespace offerbook::ui::comparison_edits
