#include "core/compare/open_questions.h"

#include "core/compare/pay_relation.h"
#include "core/compare/week_hours.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

/// -1, 0, 1: surely less, not to be told apart, surely more.
int order(const ComparablePay& a, const ComparablePay& b) {
    const bool atLeast = paysAtLeast(a, b);
    const bool atMost = paysAtLeast(b, a);
    return atLeast == atMost ? 0 : atLeast ? 1 : -1;
}

/// The field of a posting that a condition follows from.
std::string fieldOf(std::string_view conditionKey) {
    if (conditionKey == "degree-at-least" || conditionKey == "enrolled") return "degree_min";
    if (conditionKey == "degree-excluded") return "degree_excluded";
    if (conditionKey == "experience-at-least") return "experience_min_years";
    if (conditionKey == "experience-at-most") return "experience_max_years";
    if (conditionKey == "language") return "languages";
    if (conditionKey == "right-to-work") return "work_permit";
    if (conditionKey == "nationality" || conditionKey == "deadline") return std::string(conditionKey);
    return "eligibility";
}

/// Asks the questions of one offer.
class Asking {
public:
    Asking(const Comparison& comparison, const ReferenceData& reference, const ComparableOffer& offer,
           std::vector<OpenQuestion>& out)
        : comparison_(comparison),
          reference_(reference),
          offer_(offer),
          posting_(offer.posting),
          counting_(payThatCounts(offer.posting, comparison.asOf)),
          out_(out) {}

    void all() {
        aboutPay();
        aboutContract();
        aboutTime();
        aboutEligibility();
    }

private:
    void ask(std::string_view field, std::string_view id, bool couldChange, std::vector<MessageArg> args = {}) {
        out_.push_back(
            {posting_.id, std::string(field), {"question." + std::string(id), std::move(args)}, true, couldChange, {}});
    }

    template <class Test>
    [[nodiscard]] bool anyOther(Test test) const {
        return std::any_of(comparison_.offers.begin(), comparison_.offers.end(),
                           [&](const ComparableOffer& other) { return &other != &offer_ && test(other); });
    }
    [[nodiscard]] bool anyOtherFigure() const {
        return anyOther([](const ComparableOffer& other) { return other.pay.ladder.result.has_value(); });
    }

    /// With the pay stated as `changed`, does the order to any comparable offer become another one?
    [[nodiscard]] bool wouldReorder(const Posting& changed) const {
        const auto pay = payOf(changed, comparison_.candidate ? &*comparison_.candidate : nullptr, reference_,
                               comparison_.settings, comparison_.asOf);
        if (!pay.ladder.result || !offer_.pay.ladder.result) return pay.ladder.result.has_value() && anyOtherFigure();
        return anyOther([&](const ComparableOffer& other) {
            return relate(offer_, other).comparability != Comparability::notComparable &&
                   order(offer_.pay, other.pay) != order(pay, other.pay);
        });
    }

    template <class Change>
    [[nodiscard]] bool payMatters(Change change) const {
        Posting changed = posting_;
        // Only the figure that counts can reorder anything.
        changed.observations = {};
        Pay pay = counting_->observation.pay;
        change(pay);
        changed.salary = Stated<Pay>::typed(std::move(pay));
        return wouldReorder(changed);
    }

    void aboutPay() {
        const bool hasAmount = counting_ && (counting_->observation.pay.low || counting_->observation.pay.high);
        if (!hasAmount) {
            // Without a figure an offer may be the best or the worst one.
            return ask("salary", "salary", comparison_.offers.size() > 1);
        }
        const Pay& pay = counting_->observation.pay;
        if (!pay.currency) ask("salary", "currency", anyOtherFigure());
        if (!pay.period) ask("salary", "pay-period", anyOtherFigure());
        // An unknown basis keeps the offer from being held against any other.
        if (pay.basis == PayBasis::unknown) ask("salary", "basis", anyOtherFigure());
        if (pay.period == PayPeriod::month && !pay.paymentsPerYear)
            ask("salary", "payments",
                payMatters([](Pay& p) { p.paymentsPerYear = 13; }) || payMatters([](Pay& p) { p.paymentsPerYear = 14; }));
        const auto share = workShareOf(posting_);
        if (pay.workload == WorkloadBasis::unknown && (!share || !share->isFull()))
            ask("salary", "workload-basis",
                payMatters([](Pay& p) { p.workload = WorkloadBasis::fullTime; }) ||
                    payMatters([](Pay& p) { p.workload = WorkloadBasis::asWorked; }));
    }

    /// A contract that is not known to be permanent matters where the others' is known.
    void aboutContract() {
        const auto statesContract = [](const ComparableOffer& other) { return other.posting.contract.hasValue(); };
        if (!posting_.contract.hasValue() || posting_.contract->kind == ContractTerm::Kind::employment)
            ask("contract", "contract", anyOther(statesContract));
        else if (posting_.contract->kind != ContractTerm::Kind::permanent && !posting_.contract->monthsLow &&
                 !posting_.contract->monthsHigh && !posting_.contract->endDate)
            ask("contract", "contract-length", anyOther(statesContract));
        // The day one starts orders nothing here.
        if (!posting_.startDate.hasValue()) ask("start_date", "start", false);
    }

    void aboutTime() {
        if (!posting_.weeklyHours.hasValue()) ask("weekly_hours", "weekly-hours", hoursMatter());
        if (!posting_.remote.hasValue())
            ask("remote", "remote", othersStateRemote());
        else if (!offer_.remote.daysPerYearLow && !offer_.remote.daysPerYearHigh)
            ask("remote", "remote-days", othersStateRemote());
        if (!posting_.paidLeave.hasValue()) ask("paid_leave_days", "paid-leave", leaveMatters());
    }

    [[nodiscard]] bool othersStateRemote() const {
        return anyOther([](const ComparableOffer& other) { return other.remote.daysPerYearLow || other.remote.daysPerYearHigh; });
    }

    /// Hours enter a figure only where the ladder had to count in hours: with 35 or 45 of them the order may be another.
    [[nodiscard]] bool hoursMatter() const {
        for (const int hours : {35, 45}) {
            Posting changed = posting_;
            changed.weeklyHours = Stated<Hours>::typed({Decimal(hours), Decimal(hours)});
            if (wouldReorder(changed)) return true;
        }
        return false;
    }

    /// Ten days of leave more or less are ten working days' pay: it matters where that closes the gap to another offer.
    [[nodiscard]] bool leaveMatters() const {
        if (!offer_.pay.ladder.result || offer_.workYear.workingDays.sign() <= 0) return false;
        constexpr int spread = 10;
        const Decimal share = Decimal(spread * 100).dividedBy(offer_.workYear.workingDays, 1, Rounding::up);
        return anyOther([&](const ComparableOffer& other) {
            const auto relation = relate(offer_, other);
            if (relation.comparability == Comparability::notComparable || !relation.percent) return false;
            return *relation.percent <= share && *relation.percent >= -share;
        });
    }

    void aboutEligibility() {
        if (!offer_.verdict) {
            // Whose permit it would be is not known, so nothing can be said of its weight.
            if (!posting_.workPermit.hasValue() && !countryOf(posting_).empty())
                ask("work_permit", "work-permit", false, {MessageArg::country(countryOf(posting_))});
            return;
        }
        // While the verdict is open an answer may settle it; what is only wished for, or cannot matter any more, comes last.
        const bool open = offer_.verdict->truth == eligibility::Truth::unknown;
        for (const auto& reason : offer_.verdict->reasons) {
            if (reason.truth != eligibility::Truth::unknown || reason.settles.empty()) continue;
            // What the posting leaves out of contract, start and days at home is asked above, whoever wishes for it.
            if (reason.conditionKey == "prefers-permanent" || reason.conditionKey == "prefers-start" ||
                reason.conditionKey == "prefers-at-home")
                continue;
            const auto bearing = open && reason.hard ? reason.bearing : eligibility::Bearing::none;
            // Where nothing is known of its weight (rules that cannot be judged) an open hard condition counts in part.
            const bool counts = open && reason.hard;
            addOnce({posting_.id, fieldOf(reason.conditionKey), reason.settles, reason.askEmployer,
                     counts && bearing != eligibility::Bearing::none, bearing});
        }
    }

    /// Several conditions may ask the same; it is asked once, with its greatest weight. The posting's own questions ask what the
    /// person's preferences ask as well.
    void addOnce(OpenQuestion question) {
        for (OpenQuestion& other : out_) {
            if (other.offer != question.offer || other.question != question.question || other.toEmployer != question.toEmployer)
                continue;
            if (weightOf(question) > weightOf(other)) other = std::move(question);
            return;
        }
        out_.push_back(std::move(question));
    }

    const Comparison& comparison_;
    const ReferenceData& reference_;
    const ComparableOffer& offer_;
    const Posting& posting_;
    std::optional<PayFigure> counting_;
    std::vector<OpenQuestion>& out_;
};

}  // namespace

int weightOf(const OpenQuestion& question) {
    constexpr int aboveDecision = 1;
    if (question.verdict != eligibility::Bearing::none) return aboveDecision + static_cast<int>(question.verdict);
    return question.couldChangeDecision ? 1 : 0;
}

std::vector<OpenQuestion> openQuestionsOf(const Comparison& comparison, const ReferenceData& reference) {
    std::vector<OpenQuestion> questions;
    for (const auto& offer : comparison.offers) {
        const auto first = static_cast<std::ptrdiff_t>(questions.size());
        Asking(comparison, reference, offer, questions).all();
        std::stable_sort(questions.begin() + first, questions.end(),
                         [](const OpenQuestion& a, const OpenQuestion& b) { return weightOf(a) > weightOf(b); });
    }
    return questions;
}

}  // namespace offerbook::compare
