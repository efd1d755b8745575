#include "core/candidate/facts.h"
#include "core/compare/pay_ladder.h"
#include "core/compare/work_year.h"
#include "core/reference/grade_notation.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

/// What the tables in force say of a written grade.
struct GradePay {
    std::optional<MoneyRange> range;
    const PayTable* table = nullptr;  ///< one of those used; they agree in currency, period and basis
    std::string grades;
    std::string steps;
    std::string sources;
    std::optional<Decimal> bonusLow;  ///< percent of a month
    std::optional<Decimal> bonusHigh;
    Message assumption;
    Message whyNot;
};

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? std::string() : std::string(between)) + word;
    return text;
}

/// Percent that the place adds to the table; the first area stands for all that have none of their own.
std::pair<std::string, Decimal> localityOf(const PayTable& table, const Posting& posting) {
    const auto& areas = table.localityPercent;
    if (posting.locations.hasValue())
        for (const Location& place : *posting.locations)
            for (const auto& area : areas)
                if (!place.city.empty() && area.first.find(place.city) != std::string::npos) return area;
    return areas.front();
}

class GradeLookup {
public:
    GradeLookup(const Posting& posting, const Pay& pay, const ReferenceData& reference, const CandidateProfile* candidate,
                Date asOf)
        : posting_(posting),
          pay_(pay),
          reference_(reference),
          candidate_(candidate),
          asOf_(asOf),
          reading_(readGrade(pay.grade, {countryOf(posting), regionOf(posting, reference),
                                         posting.employer.hasValue() ? *posting.employer : std::string()})) {}

    GradePay look() {
        if (reading_.series.empty() || reading_.grades.empty()) {
            result_.whyNot = {"ladder.why.only-grade", {MessageArg::text(pay_.grade)}};
            return std::move(result_);
        }
        for (const std::string& series : reading_.series)
            for (const std::string& grade : reading_.grades)
                if (!take(series, grade)) return std::move(result_);
        result_.grades = joined(reading_.grades, ", ");
        if (pay_.currency && result_.range && *pay_.currency != result_.range->currency()) {
            result_.range.reset();
            result_.whyNot = {
                "ladder.why.grade-currency",
                {MessageArg::currency(pay_.currency->code()), MessageArg::currency(result_.table->currency.code())}};
        }
        return std::move(result_);
    }
    [[nodiscard]] const GradeReading& reading() const { return reading_; }

private:
    /// False where the look-up ends without a figure.
    bool take(const std::string& series, const std::string& grade) {
        const PayTable* table = reference_.payGrades().table(series, grade, asOf_);
        if (table == nullptr) return noTable(series, grade);
        const bool other =
            result_.table != nullptr && (table->currency != result_.table->currency || table->period != result_.table->period ||
                                         table->basis != result_.table->basis);
        if (other) return noTable(series, grade);
        result_.table = table;
        const auto [first, last] = stepsOf(*table);
        const auto& amounts = table->grades.find(grade)->second;
        for (std::size_t step = first; step <= last && step < amounts.size(); ++step)
            if (amounts[step]) widen(*table, *amounts[step]);
        if (!result_.range) return noTable(series, grade);
        noteBonus(table->bonusFor(grade));
        const std::string source = table->name + " (" + table->source + ")";
        if (result_.sources.find(source) == std::string::npos) result_.sources += (result_.sources.empty() ? "" : "; ") + source;
        return true;
    }

    bool noTable(const std::string& series, const std::string& grade) {
        result_.range.reset();
        if (const auto first = firstDayOfAnyTable(series, grade); first && asOf_ < *first) {
            result_.whyNot = {"ladder.why.table-later",
                              {MessageArg::text(pay_.grade), MessageArg::date(toIso(asOf_)), MessageArg::date(toIso(*first))}};
            return false;
        }
        const PayTable* newest = reference_.payGrades().newest(series, grade);
        std::string date;
        if (newest != nullptr)
            date = newest->validTo ? toIso(*newest->validTo) : newest->validFrom ? toIso(*newest->validFrom) : newest->asOf;
        if (newest == nullptr)
            result_.whyNot = {"ladder.why.no-table", {MessageArg::text(pay_.grade), MessageArg::date(toIso(asOf_))}};
        else
            result_.whyNot = {newest->validTo ? "ladder.why.table-ended" : "ladder.why.table-outdated",
                              {MessageArg::text(pay_.grade), MessageArg::date(toIso(asOf_)), MessageArg::text(newest->name),
                               MessageArg::date(date)}};
        return false;
    }

    /// From when on there are tables; empty where the day of one is not known, which may be earlier.
    [[nodiscard]] std::optional<Date> firstDayOfAnyTable(const std::string& series, const std::string& grade) const {
        std::optional<Date> first;
        for (const PayTable& table : reference_.payGrades().tables()) {
            if (table.series != series || !table.grades.contains(grade)) continue;
            if (!table.validFrom) return std::nullopt;
            if (!first || *table.validFrom < *first) first = table.validFrom;
        }
        return first;
    }

    /// The steps that are stated, or the one that experience gives, or all.
    std::pair<std::size_t, std::size_t> stepsOf(const PayTable& table) {
        const auto& labels = table.stepLabels;
        const std::size_t last = labels.empty() ? std::string::npos - 1 : labels.size() - 1;
        const auto at = [&](const std::string& label) {
            return static_cast<std::size_t>(std::find(labels.begin(), labels.end(), label) - labels.begin());
        };
        if (!reading_.steps.empty() && at(reading_.steps.front()) < labels.size()) {
            result_.steps = joined(reading_.steps, "–");
            return {at(reading_.steps.front()), std::min(at(reading_.steps.back()), last)};
        }
        if (const auto entry = entryStep(table)) return {*entry, *entry};
        result_.steps = labels.size() < 2 ? joined(labels, "") : labels.front() + "–" + labels.back();
        if (labels.size() > 1) result_.assumption = {"ladder.assume.all-steps", {}};
        return {0, last};
    }

    std::optional<std::size_t> entryStep(const PayTable& table) {
        if (candidate_ == nullptr) return std::nullopt;
        const auto experience = factsOf(*candidate_, asOf_).experience;
        if (!experience) return std::nullopt;
        const auto step = table.entryStep(experience->yearsLow());
        if (!step) return std::nullopt;
        result_.steps = table.stepLabels[*step];
        result_.assumption = {"ladder.assume.step-by-experience",
                              {MessageArg::number(experience->yearsLow().toString()), MessageArg::text(result_.steps),
                               MessageArg::text(table.entrySource)}};
        return step;
    }

    /// Amount with what the place adds, rounded to the whole unit and at most the cap, as the schedule says.
    [[nodiscard]] Decimal withLocality(const PayTable& table, const Decimal& amount) {
        if (table.localityPercent.empty()) return amount;
        const auto [area, percent] = localityOf(table, posting_);
        result_.assumption = {"ladder.assume.locality", {MessageArg::text(area), MessageArg::number(percent.toString())}};
        const Decimal paid = (amount * (Decimal(100) + percent)).dividedBy(100, 0, Rounding::halfUp);
        return table.cap ? std::min(paid, *table.cap) : paid;
    }

    void widen(const PayTable& table, const Decimal& amount) {
        const auto money = Money::fromDecimal(withLocality(table, amount), table.currency, Rounding::halfEven);
        if (!money) return;
        if (!result_.range) result_.range = MoneyRange::single(*money);
        if (Money::compare(*money, result_.range->low) < 0) result_.range->low = *money;
        if (Money::compare(result_.range->high, *money) < 0) result_.range->high = *money;
    }

    void noteBonus(const std::optional<Decimal>& percent) {
        const Decimal one = percent.value_or(Decimal(0));
        result_.bonusLow = result_.bonusLow ? std::min(*result_.bonusLow, one) : one;
        result_.bonusHigh = result_.bonusHigh ? std::max(*result_.bonusHigh, one) : one;
    }

    const Posting& posting_;
    const Pay& pay_;
    const ReferenceData& reference_;
    const CandidateProfile* candidate_;
    Date asOf_;
    GradeReading reading_;
    GradePay result_;
};

}  // namespace

void LadderBuilder::fromGrade() {
    GradeLookup lookup(posting_, pay_, reference_, candidate_, asOf_);
    const GradePay found = lookup.look();
    if (!found.range) return stop(found.whyNot);
    const PayTable& table = *found.table;
    pay_.period = table.period;
    pay_.paymentsPerYear = table.period == PayPeriod::month ? table.paymentsPerYear : std::nullopt;
    if (pay_.basis == PayBasis::unknown) pay_.basis = table.basis;
    pay_.workload = WorkloadBasis::fullTime;
    result_.basis = pay_.basis;
    result_.lowerOpen = lookup.reading().upTo;
    figure_ = found.range;
    const auto end = table.validTo ? toIso(*table.validTo) : std::string();
    const auto from = table.validFrom ? toIso(*table.validFrom) : table.asOf;
    Rung rung;
    rung.step = "grade";
    rung.out = figure_;
    rung.by = {end.empty() ? "ladder.grade-open" : "ladder.grade",
               {MessageArg::text(table.name), MessageArg::text(found.grades), MessageArg::text(found.steps),
                MessageArg::date(from), MessageArg::date(end)}};
    rung.date = from;
    rung.source = found.sources;
    rung.evidence = payEvidence();
    nameObservation(rung);
    rung.date = from;  // of the table, not of the day on which the grade was named
    rung.assumption = found.assumption;
    // A scale without a known end may have been raised since: last year's figure is marked as one.
    if (end.empty() && table.validFrom && table.validFrom->year() < asOf_.year())
        rung.notes.push_back({"ladder.grade.of-earlier-year",
                              {MessageArg::text(std::to_string(static_cast<int>(table.validFrom->year()))),
                               MessageArg::text(std::to_string(static_cast<int>(asOf_.year())))}});
    result_.ladder.rungs.push_back(std::move(rung));
    // Who only follows the scale does not owe its bonus.
    if (lookup.reading().notBound || !found.bonusHigh || found.bonusHigh->isZero()) return;
    gradeBonus_ = GradeBonus{*found.bonusLow, *found.bonusHigh, table.bonusName, found.sources, from};
}

void LadderBuilder::withGradeBonus() {
    if (!gradeBonus_) return;
    constexpr int yearInPercentOfMonth = 1200;
    const auto factorFor = [](const Decimal& percent) {
        return Factor{Decimal(yearInPercentOfMonth) + percent, yearInPercentOfMonth};
    };
    Rung rung;
    rung.step = "bonus";
    rung.factor = factorFor(gradeBonus_->low);
    if (gradeBonus_->low != gradeBonus_->high) rung.highFactor = factorFor(gradeBonus_->high);
    const bool one = gradeBonus_->low == gradeBonus_->high;
    rung.by = {one ? "ladder.grade-bonus" : "ladder.grade-bonus-range",
               {MessageArg::text(gradeBonus_->name), MessageArg::number(gradeBonus_->low.toString()),
                MessageArg::number(gradeBonus_->high.toString())}};
    rung.date = gradeBonus_->date;
    rung.source = gradeBonus_->source;
    rung.assumption = {"ladder.assume.whole-year-bonus", {}};
    climb(std::move(rung));
}

}  // namespace offerbook::compare
