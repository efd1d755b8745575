#pragma once

#include "core/compare/comparison.h"

namespace offerbook::compare {

struct TaxedPlace;

/// Builds a ladder rung by rung: each takes what the last one gave. A rung that cannot be climbed ends the ladder with the
/// reason; what comes after it is not asked any more.
class LadderBuilder {
public:
    /// `candidate` may be null: the stated defaults of the tax household are then assumed.
    LadderBuilder(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                  const Settings& settings, Date asOf)
        : posting_(posting),
          pay_(*posting.salary),
          candidate_(candidate),
          reference_(reference),
          settings_(settings),
          asOf_(asOf) {}

    ComparablePay build();
    /// The figure as written, taken as a net one for the period of the place, and the gross that leaves it there.
    ComparablePay buildGrossAt(const TaxedPlace& place);

private:
    /// The posting says in so many words that nothing is paid.
    [[nodiscard]] bool isUnpaid() const;
    void asWritten();
    void toYear();
    void toWorkload();
    void toBasis();
    void convertTo(Currency currency);
    void toPeriod();

    void fromOrganisation(const std::string& organisation, bool wantsNet);
    void asQuoted(const Message& whatIsMissing);
    void assumeGross();
    void downToNet(const TaxedPlace& place);
    void upToGross(const TaxedPlace& place);

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
    const CandidateProfile* candidate_;
    const ReferenceData& reference_;
    const Settings& settings_;
    Date asOf_;
    ComparablePay result_;
    std::optional<MoneyRange> figure_;  ///< what the last rung gave; empty: the ladder has ended
    bool isForFullTime_ = true;         ///< whether the figure is the full-time one, where the job is part time
};

}  // namespace offerbook::compare
