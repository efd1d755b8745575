#include "ui/session/book_session.h"

#include "core/book/kept_rates.h"

#include <utility>

namespace offerbook::ui {
namespace {

/// Another day, the same time: what is imported or done is still stamped with when it was done.
class DayClock final : public Clock {
public:
    DayClock(std::shared_ptr<const Clock> clock, Date day) : clock_(std::move(clock)), day_(day) {}
    [[nodiscard]] Date today() const override { return day_; }
    [[nodiscard]] std::chrono::sys_seconds now() const override { return clock_->now(); }

private:
    std::shared_ptr<const Clock> clock_;
    Date day_;
};

/// What is shipped and, before it, the rates imported into the book: the same figures as the command line's.
std::shared_ptr<const ReferenceData> referenceOf(const book::Book& book, const std::shared_ptr<const ReferenceData>& shipped) {
    const ExchangeRates imported = book.rates();
    return imported.isEmpty() ? shipped : shipped->withRates(imported);
}

}  // namespace

BookSession::BookSession(std::unique_ptr<book::Book> book, Services services, QObject* parent)
    : QObject(parent),
      book_(std::move(book)),
      services_(std::move(services)),
      shipped_(services_.reference),
      clock_(services_.clock) {
    services_.reference = referenceOf(*book_, shipped_);
    takeComparison();
    subscription_ = book_->onChange([this] { refresh(); });
}

void BookSession::refresh() {
    services_.reference = referenceOf(*book_, shipped_);
    takeComparison();
    Q_EMIT changed();
}

void BookSession::takeComparison() {
    comparison_ = book::comparisonInView(*book_);
    const auto& day = comparison_.settings.asOf;
    services_.clock = day ? std::make_shared<DayClock>(clock_, *day) : clock_;
    result_.reset();
}

void BookSession::setComparison(const book::StoredComparison& comparison, const Message& name) {
    // With the rates it is seen at, so that it can be opened with them when newer ones are there.
    book::StoredComparison kept = comparison;
    kept.everyOffer = comparison.everyOffer && comparison.offers == comparison_.offers;
    book::keepRatesOf(kept, *book_, *services_.reference, clock_->today());
    perform(name, [&](book::Writer& writer) {
        if (kept.id.isStored())
            writer.updateComparison(kept);
        else
            writer.addComparison(kept);
    });
}

compare::Comparison BookSession::resultOf(const book::StoredComparison& comparison) const {
    std::vector<Posting> offers;
    for (const PostingId id : comparison.offers)
        if (auto posting = book_->posting(id)) offers.push_back(std::move(*posting));
    const auto candidate = comparison.candidate ? book_->candidate(*comparison.candidate) : std::nullopt;
    return compare::compare(offers, candidate, *services_.reference, comparison.settings,
                            comparison.settings.asOf.value_or(clock_->today()), comparison.baseline);
}

const compare::Comparison& BookSession::result() const {
    if (!result_) result_ = resultOf(comparison_);
    return *result_;
}

bool BookSession::perform(const Message& name, const std::function<void(book::Writer&)>& change) {
    const auto done = book_->perform(name, change);
    if (!done) Q_EMIT failed(done.error().message);
    return done.hasValue();
}

void BookSession::undo() {
    if (const auto done = book_->undo(); !done) Q_EMIT failed(done.error().message);
}

void BookSession::redo() {
    if (const auto done = book_->redo(); !done) Q_EMIT failed(done.error().message);
}

}  // namespace offerbook::ui
