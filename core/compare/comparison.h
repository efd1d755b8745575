#pragma once

#include "core/candidate/candidate.h"
#include "core/compare/horizon/horizon.h"
#include "core/compare/horizon/offer_assumptions.h"
#include "core/compare/ladder.h"
#include "core/compare/work_year.h"
#include "core/eligibility/verdict.h"
#include "core/money/rate_choice.h"
#include "core/posting/document.h"
#include "core/posting/pay_life.h"
#include "core/posting/posting.h"
#include "core/reference/reference_data.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// What a working year of a country is taken to be where the posting does not say: the one setting for it everywhere. Each
/// figure that is there replaces the shipped one.
struct CountryYear {
    std::string country;               ///< ISO 3166-1 alpha-2
    std::optional<Decimal> weekHours;  ///< of full time
    std::optional<Decimal> daysOff;    ///< holidays from Monday to Friday, in any year
    std::optional<Decimal> leaveDays;
    friend bool operator==(const CountryYear&, const CountryYear&) = default;
};

/// The lens: through whose eyes and in which unit everything is seen. Kept with a comparison in the book.
struct Settings {
    Currency currency = Currency::of("CHF");
    PayPeriod period = PayPeriod::year;  ///< hour, month or year
    /// Which basis is asked for: taxes and contributions are taken off, or added back, where an offer is on another.
    enum class Basis { asStated, net, gross };
    Basis basis = Basis::asStated;
    enum class WorkloadView { asWorked, fullTime };
    WorkloadView workload = WorkloadView::asWorked;
    RateChoice rates;
    int staleAfterDays = 7;                          ///< an older rate is marked stale
    std::vector<CountryYear> countryYears = {};      ///< one a country
    bool commuting = false;                          ///< the way to work costs pay, and its time counts as worked
    std::string pricesOf = {};                       ///< ISO 3166-1 alpha-2: pay in prices of this country; empty: as it is
    std::optional<Date> asOf = {};                   ///< the day asked about; empty: today, whenever that is
    int horizonMonths = 0;                           ///< 0: off; else leastHorizon to mostHorizon
    std::vector<OfferAssumptions> assumptions = {};  ///< one an offer; they count only with a horizon
    /// nullptr where nothing was typed for the offer.
    [[nodiscard]] const OfferAssumptions* assumptionsOf(PostingId offer) const;
    /// nullptr where nothing was chosen for the country.
    [[nodiscard]] const CountryYear* yearOf(std::string_view country) const;
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Pay of one offer on the common basis.
struct ComparablePay {
    Ladder ladder;
    PayBasis basis = PayBasis::unknown;  ///< the basis of the result: gross and net never pass for each other
    bool upperOpen = false;              ///< the advert says "from": the high bound is not known
    bool lowerOpen = false;              ///< "up to"
    bool rateIsStale = false;
    std::vector<ExchangeRate> rates;  ///< behind the rungs, in their order
};

/// Days at home a year as far as they are stated; `share` of working days.
struct ComparableRemote {
    std::optional<Decimal> daysPerYearLow;  ///< empty with a high bound: "up to"
    std::optional<Decimal> daysPerYearHigh;
    std::optional<Decimal> sharePercent;   ///< of the working days, one digit; only where the days are one figure
    std::optional<int> abroadDaysPerYear;  ///< the stated limit
    Message by;                            ///< how the days were counted, with its assumption
    std::string source;                    ///< of the working year that was used; empty: none was
    Message sourceBy = {};                 ///< instead of it for a usual year: what that was reckoned from
    Decimal workingDays = {};              ///< of the year, that days at home and in the office make up together
    std::optional<Decimal> officeDaysLow = {};
    std::optional<Decimal> officeDaysHigh = {};
};

/// The way to work in a year; hours there and back on office days.
struct ComparableCommute {
    std::optional<Decimal> daysLow;
    std::optional<Decimal> daysHigh;
    std::optional<Decimal> hoursLow;
    std::optional<Decimal> hoursHigh;
    Message by;
};

/// Hours worked in a year, as the offer has them: full-time ones, or the job's own where those were stated.
struct ComparableHours {
    Decimal perWeek = {};
    std::optional<Decimal> perYear;  ///< on the days that are worked, two digits; empty: the hours are not known
    bool ofFullTime = true;
    Message by;
    std::string source;
    Message assumption;
};

/// Pay of a year with what comes beside the base.
struct ComparableTotals {
    bool hasParts = false;         ///< whether the posting states any; the ladders stand only then
    Ladder certain;                ///< with what is promised
    Ladder withUncertain;          ///< and with the rest, by its probability
    std::vector<Message> leftOut;  ///< what is in neither, and why
    /// Where something is paid once: the first year with it, whatever the period of the lens; again without and with what is
    /// not certain.
    std::optional<Ladder> firstYear = {};
    std::optional<Ladder> firstYearWithUncertain = {};
    std::vector<ExchangeRate> rates = {};  ///< that they were converted at
};

/// One of the figures that an offer has had, on the basis of the lens.
struct ComparableFigure {
    PayFigure figure;
    ComparablePay pay;
};

struct ComparableOffer {
    Posting posting;
    ComparablePay pay;                      ///< of the figure that counts
    std::vector<ComparableFigure> figures;  ///< all that there are, by day; empty where nobody has named any
    ComparablePay otherWorkload;            ///< the same pay in the other view of the workload; shown where the job is part time
    bool isPartTime = false;
    ComparableTotals totals;
    Ladder realHourly;  ///< pay of a year over the hours really worked in it
    WorkYear workYear;
    ComparableHours hours;
    ComparableRemote remote;
    ComparableCommute commute;
    std::optional<Date> contractEnds;  ///< stated, or start plus months where both are stated (`contractEndsBy` says)
    Message contractEndsBy;
    std::optional<eligibility::Verdict> verdict;  ///< empty without a candidate
    std::optional<int> daysToDeadline;
    std::vector<Message> warnings;  ///< contradictions, broken-off dates, passed deadlines
};

/// A fact that nobody states, as a question.
struct OpenQuestion {
    PostingId offer;
    std::string field;  ///< key of forEachField
    Message question;
    bool toEmployer = true;
    bool couldChangeDecision = false;
    /// What the answer can do to the verdict on who may apply; `none` for questions about something else.
    eligibility::Bearing verdict = eligibility::Bearing::none;
};

/// The order to ask in: 4 where the answer decides whether one may apply, 3 where it can exclude, 2 where it counts together with
/// others, 1 where it can change the order of the offers, 0 where it only completes the picture.
int weightOf(const OpenQuestion& question);

/// Whether two pay results may be held against each other: same basis class (net and tax-free are one class only if
/// nothing else is deducted, so they are `caution`), both known.
enum class Comparability { comparable, caution, notComparable };
struct PayRelation {
    Comparability comparability = Comparability::notComparable;
    Message why;                          ///< for caution and notComparable
    std::optional<Decimal> percent;       ///< difference of the middles to the baseline in percent, one digit
    std::optional<Money> differenceLow;   ///< low end less the baseline's low end
    std::optional<Money> differenceHigh;  ///< high end less the baseline's high end
};
PayRelation relate(const ComparableOffer& offer, const ComparableOffer& baseline);

/// How far what counts is from what was advertised. Only where there is an advertised figure and another one counts.
struct PayGap {
    std::size_t advertised = 0;  ///< index into ComparableOffer::figures
    std::size_t counting = 0;
    PayRelation relation;  ///< of the counting one to the advertised one
};
std::optional<PayGap> payGapOf(const ComparableOffer& offer);

/// Everything a table, a chart, a report and the JSON need; a pure function of its inputs.
struct Comparison {
    Settings settings;
    std::optional<CandidateProfile> candidate;
    Date asOf;
    std::vector<ComparableOffer> offers;  ///< in the order handed in
    std::optional<std::size_t> baseline;  ///< index into offers
    std::vector<OpenQuestion> questions;  ///< by offer, the weightiest first
    std::vector<ExchangeRate> ratesUsed;
    /// Indices of the offers with the best pay: only among those comparable with each other; empty where the ranges
    /// overlap so that none is surely best, or fewer than two are comparable.
    std::vector<std::size_t> bestPay;
    std::vector<std::size_t> bestRemote;
    std::optional<Horizon> horizon;  ///< what each pays over time; empty: off
    Message headline;                ///< the finding: "report.headline.pays-most" with its arguments
};

Comparison compare(const std::vector<Posting>& postings, const std::optional<CandidateProfile>& candidate,
                   const ReferenceData& reference, const Settings& settings, Date asOf,
                   std::optional<PostingId> baseline = std::nullopt);

/// The ladder of one posting under the settings; what every surface shows. `candidate` decides the tax household and the step
/// of a grade; null: the stated defaults, and all steps.
ComparablePay payOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf);
/// The same of one figure, whether it counts or not.
ComparablePay payOf(const Posting& posting, const PayFigure& figure, const CandidateProfile* candidate,
                    const ReferenceData& reference, const Settings& settings, Date asOf);
/// With what comes beside the base, in the unit of the lens.
ComparableTotals totalsOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                          const Settings& settings, Date asOf);
/// By the hour, over hours really worked, whatever the period of the lens.
Ladder realHourlyOf(const Posting& posting, const CandidateProfile* candidate, const ReferenceData& reference,
                    const Settings& settings, Date asOf);

}  // namespace offerbook::compare
