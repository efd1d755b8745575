#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

/// Builds a ladder rung by rung: each takes what the last one gave. A rung that cannot be climbed ends the ladder with the
/// reason; what comes after it is not asked any more.
class LadderBuilder {
public:
    LadderBuilder(const Posting& posting, const ReferenceData& reference, const Settings& settings, Date asOf)
        : posting_(posting), pay_(*posting.salary), reference_(reference), settings_(settings), asOf_(asOf) {}

    ComparablePay build();

private:
    /// The posting says in so many words that nothing is paid.
    [[nodiscard]] bool isUnpaid() const;
    void asWritten();
    void toYear();
    void toWorkload();
    void toBasis();
    void toCurrency();
    void toPeriod();

    void monthsToYear();
    void weeksToYear(const Decimal& perWeek, std::string_view by, std::string_view assumption);
    void hoursToYear();
    void yearToHours();

    /// Adds a rung whose result follows from the last one by its factor.
    void climb(Rung rung, Currency out);
    void climb(Rung rung) { climb(std::move(rung), figure_->currency()); }
    void stop(Message whyNot);

    const Posting& posting_;
    const Pay& pay_;
    const ReferenceData& reference_;
    const Settings& settings_;
    Date asOf_;
    ComparablePay result_;
    std::optional<MoneyRange> figure_;  ///< what the last rung gave; empty: the ladder has ended
    bool isForFullTime_ = true;         ///< whether the figure is the full-time one, where the job is part time
};

}  // namespace offerbook::compare
