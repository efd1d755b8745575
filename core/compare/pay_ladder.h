#pragma once

#include "core/compare/comparison.h"
#include "core/compare/offer_facts.h"
#include "core/posting/pay_life.h"

namespace offerbook::compare {

struct TaxedPlace;

/// Builds a ladder rung by rung: each takes what the last one gave. A rung that cannot be climbed ends the ladder with the
/// reason; what comes after it is not asked any more.
class LadderBuilder {
public:
    /// Which parts beside the base are added.
    enum class Components { none, certain, all };

    /// `figure` is one of the posting's: the one that counts, or another to be seen on the same basis. `candidate` may be null:
    /// the stated defaults of the tax household are then assumed.
    LadderBuilder(const Posting& posting, PayFigure figure, const CandidateProfile* candidate, const ReferenceData& reference,
                  const Settings& settings, Date asOf)
        : posting_(posting),
          observed_(std::move(figure)),
          pay_(observed_.observation.pay),
          candidate_(candidate),
          reference_(reference),
          settings_(settings),
          asOf_(asOf) {}

    LadderBuilder& with(Components components) {
        components_ = components;
        return *this;
    }
    /// Once-paid parts are added to the others, and the figure stays one of a year: the first.
    LadderBuilder& inFirstYear() {
        firstYear_ = true;
        return *this;
    }
    /// The last rung divides by the hours really worked, whatever the period of the settings.
    LadderBuilder& overRealHours() {
        overRealHours_ = true;
        return *this;
    }
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

    // grade_rungs.cpp: a grade becomes an amount by the table in force, with its yearly bonus.
    void fromGrade();
    void withGradeBonus();
    // component_rungs.cpp, commuting.cpp, real_hourly.cpp, price_rung.cpp
    void withComponents(bool beforeTax);
    void addComponent(const PayComponent& part);
    static Message componentWords(const PayComponent& part, const Decimal& often);
    static Message componentAssumption(const PayComponent& part);
    std::optional<Factor> inFigureCurrency(const Decimal& amount, Currency currency, Rung& rung);
    void lessCommuting();
    void yearToRealHours();
    void toPrices();

    void monthsToYear();
    void weeksToYear(const Decimal& perWeek, std::string_view by, std::string_view assumption);
    void onceToYear();
    void hoursToYear();
    void yearToHours();

    /// Adds a rung whose result follows from the last one by its factor.
    void climb(Rung rung, Currency out);
    void climb(Rung rung) { climb(std::move(rung), figure_->currency()); }
    void stop(Message whyNot);

    /// The first rung says which of the offer's figures it is: its day, who named it, what was noted.
    void nameObservation(Rung& rung) const;
    [[nodiscard]] std::vector<Evidence> payEvidence() const;

    const Posting& posting_;
    PayFigure observed_;
    Pay pay_;  ///< as stated; a grade fills in what its table says
    const CandidateProfile* candidate_;
    const ReferenceData& reference_;
    const Settings& settings_;
    Date asOf_;
    Components components_ = Components::none;
    bool overRealHours_ = false;
    bool firstYear_ = false;
    struct GradeBonus {
        Decimal low;  ///< percent of a month
        Decimal high;
        std::string name;
        std::string source;
        std::string date;
    };
    std::optional<GradeBonus> gradeBonus_;
    std::optional<MoneyRange> base_;  ///< of a year, before anything is added: what a percentage is of
    ComparablePay result_;
    std::optional<MoneyRange> figure_;  ///< what the last rung gave; empty: the ladder has ended
    bool isForFullTime_ = true;         ///< whether the figure is the full-time one, where the job is part time
};

/// Why a part of the pay is not in the sum of a year; empty where it is. `pay` is the basis that is stated, `result` the one
/// of the figure.
Message whyLeftOut(const PayComponent& part, PayBasis pay, PayBasis result);

/// Hours worked in the year of the place.
ComparableHours hoursOf(const Posting& posting, const WorkYear& year, const ReferenceData& reference, const Settings& settings);

}  // namespace offerbook::compare
