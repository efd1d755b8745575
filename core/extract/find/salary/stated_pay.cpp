#include "core/extract/find/salary/stated_pay.h"

#include "core/extract/find/claims.h"
#include "core/extract/find/salary/grade_of_pay.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class PayStatement {
public:
    PayStatement(const Page& page, const PayCandidates& candidates, std::span<const WrittenGrade> grades)
        : page_(page), candidates_(candidates), grades_(grades) {}

    Stated<Pay> state() const {
        return combined(*std::max_element(candidates_.found.begin(), candidates_.found.end(),
                                          [](const PayCandidate& a, const PayCandidate& b) { return a.weight < b.weight; }));
    }

private:
    /// Several amounts of one kind (two grades, two levels): the outermost, with each range as an alternative.
    Stated<Pay> combined(const PayCandidate& best) const {
        Pay pay = best.pay;
        std::vector<Evidence> evidence{best.evidence};
        if (&best == &candidates_.found.back())
            evidence.insert(evidence.end(), candidates_.fieldEvidence.begin(), candidates_.fieldEvidence.end());
        const PayCandidate* most = upperEndOf(best);
        if (most != nullptr) {  // "at least 100,000, at most 150,000"
            pay.high = most->pay.high;
            evidence.push_back(most->evidence);
        }
        std::vector<Alternative<Pay>> alternatives;
        std::vector<Alternative<Pay>> against;
        const PayCandidate* last = &best;
        for (const PayCandidate& other : candidates_.found)
            if (other.pay.low == pay.low && other.pay.high == pay.high) complete(pay, other.pay);
        for (const PayCandidate& other : candidates_.found) {
            if (&other == &best || &other == most || other.pay == best.pay) continue;
            if (other.pay.low == best.pay.low && other.pay.high == best.pay.high) {
                if (saysOther(best.pay, other.pay))
                    against.push_back({other.pay, {other.evidence}, {"extract.left-weaker", {}}});
                else
                    evidence.push_back(other.evidence);
                continue;
            }
            if (contradicts(best, other)) {
                against.push_back({other.pay, {other.evidence}, {"extract.left-weaker", {}}});
                continue;
            }
            const bool together = (isSameKind(best, other) || isNextRow(*last, other)) && !best.isStructured &&
                                  !other.isStructured && best.voice == other.voice;
            alternatives.push_back(
                {other.pay, {other.evidence}, {together ? "extract.pay-of-several" : "extract.left-weaker", {}}});
            if (!together) continue;
            last = &other;
            if (!pay.period) pay.period = other.pay.period;
            if (pay.low && other.pay.low) pay.low = std::min(*pay.low, *other.pay.low);
            if (pay.high && other.pay.high) pay.high = std::max(*pay.high, *other.pay.high);
            evidence.push_back(other.evidence);
        }
        if (pay.low != best.pay.low || pay.high != best.pay.high)
            alternatives.insert(alternatives.begin(), {best.pay, {best.evidence}, {"extract.pay-of-several", {}}});
        if (const WrittenGrade* written = gradeOfPost(grades_); written != nullptr && !written->isScaleOnly) {
            pay.grade = written->grade;
            evidence.push_back(page_.evidence(written->at));
        }
        if (!against.empty())
            return Stated<Pay>::contradicted(pay, std::move(evidence), std::move(against), {"extract.by-sentence", {}},
                                             Confidence::check);
        auto stated =
            Stated<Pay>::extracted(pay, std::move(evidence), confidenceOf(best.weight)).withRemark({"extract.by-sentence", {}});
        return alternatives.empty() ? stated : stated.withAlternatives(std::move(alternatives));
    }

    /// Behind "at least so much" in the same sentence: "at most so much".
    const PayCandidate* upperEndOf(const PayCandidate& least) const {
        if (!least.pay.low || least.pay.high) return nullptr;
        const std::size_t near = least.pay.period ? 60 : 30;  // "from $90,000/year in one place up to $150,000/year in another"
        for (const PayCandidate& other : candidates_.found)
            if (page_.units()[other.unit].line == page_.units()[least.unit].line && !other.pay.low && other.pay.high &&
                *other.pay.high > *least.pay.low && other.pay.currency == least.pay.currency && other.at.begin >= least.at.end &&
                other.at.begin - least.at.end <= near)
                return &other;
        return nullptr;
    }

    /// The same amounts written twice: what one sentence leaves open the other may say.
    static void complete(Pay& pay, const Pay& other) {
        if (!pay.period) pay.period = other.period;
        if (!pay.currency) pay.currency = other.currency;
        if (pay.basis == PayBasis::unknown) pay.basis = other.basis;
        if (pay.workload == WorkloadBasis::unknown) pay.workload = other.workload;
    }

    /// "3,000 euros gross" and "3,000 euros net": the same amount cannot be both, nor be paid by the hour and by the month.
    static bool saysOther(const Pay& a, const Pay& b) {
        const bool isOtherPeriod = a.period && b.period && *a.period != *b.period;
        const bool isOtherBasis = a.basis != PayBasis::unknown && b.basis != PayBasis::unknown && a.basis != b.basis;
        const bool isOtherCurrency = a.currency && b.currency && *a.currency != *b.currency;
        return isOtherPeriod || isOtherBasis || isOtherCurrency;
    }

    /// "Salary: £28,000" at the top and "a salary of £26,500" among what is offered: of one post, not of two grades.
    bool contradicts(const PayCandidate& best, const PayCandidate& other) const {
        // The data of a page and its text: either may be the older one.
        if (best.isStructured != other.isStructured)
            return isSaidAsPay(best.isStructured ? other : best) && areOtherAmounts(best.pay, other.pay);
        if (best.isStructured || best.voice != other.voice) return false;
        if (!isSaidAsPay(best) || !isSaidAsPay(other) || !areOtherAmounts(best.pay, other.pay)) return false;
        if (areOfOneList(page_, best.unit, other.unit)) return false;
        return Claims(page_).mayContradict(best.evidence, other.evidence);
    }

    /// Behind a label of pay, or right behind the word for it; no amount that rises, or that is one end of a range.
    bool isSaidAsPay(const PayCandidate& candidate) const {
        constexpr std::size_t reach = 24;
        const Found* word = page_.near("salary.word", candidate.unit, candidate.at, reach);
        const Unit& unit = page_.units()[candidate.unit];
        if (candidate.weight < weight::sentence || (!unit.isAbout(Topic::salary) && word == nullptr)) return false;
        return !page_.book().firstAt("claim.amount-open", page_.words(unit), page_.languages());
    }

    /// As much for the same time, and so near to each other that both are the whole pay; ranges that meet are no others.
    static bool areOtherAmounts(const Pay& a, const Pay& b) {
        if (!a.low || !a.high || !b.low || !b.high || a.currency != b.currency) return false;
        if (a.period && b.period && *a.period != *b.period) return false;
        if (a.basis != b.basis && a.basis != PayBasis::unknown && b.basis != PayBasis::unknown) return false;
        // "Salary: 2,300 to 2,400 a month", "about 1,900 net": what is left of it.
        if ((a.basis == PayBasis::net) != (b.basis == PayBasis::net)) return false;
        const bool isApart = *a.low > *b.high || *b.low > *a.high;
        return isApart && *a.high * Decimal(2) <= *b.low * Decimal(3) && *b.high * Decimal(2) <= *a.low * Decimal(3);
    }

    /// "Zone A: $119,700 - $156,275", "Zone B: ...", "Zone C: ...": the rows of a list that begin with one word, however far the
    /// words for pay are above them.
    bool isNextRow(const PayCandidate& row, const PayCandidate& next) const {
        if (next.unit != row.unit + 1 || !row.pay.low || !row.pay.high || !next.pay.low || !next.pay.high) return false;
        const auto firstWord = [&](const PayCandidate& candidate) {
            const std::string_view words = page_.words(page_.units()[candidate.unit]);
            return words.substr(0, words.find(' '));
        };
        return firstWord(row) == firstWord(next) && firstWord(row).find_first_of("0123456789") == std::string_view::npos &&
               isComparable(row.pay, next.pay);
    }

    static bool isSameKind(const PayCandidate& a, const PayCandidate& b) {
        constexpr std::size_t neighbours = 3;
        const std::size_t apart = a.unit > b.unit ? a.unit - b.unit : b.unit - a.unit;
        if (apart > neighbours || b.weight + 20 < a.weight) return false;
        return isComparable(a.pay, b.pay);
    }

    /// Of one currency, basis and time, and of a size.
    static bool isComparable(const Pay& a, const Pay& b) {
        if (a.currency != b.currency || a.basis != b.basis) return false;
        // Of the rows below "Annual salary ranges" the first alone stands beside the period.
        if (a.period != b.period && a.period && b.period) return false;
        const auto middle = [](const Pay& pay) { return pay.low ? *pay.low : pay.high ? *pay.high : Decimal(); };
        const Decimal x = middle(a);
        const Decimal y = middle(b);
        return x <= y * Decimal(3) && y <= x * Decimal(3);
    }

    const Page& page_;
    const PayCandidates& candidates_;
    std::span<const WrittenGrade> grades_;
};

}  // namespace

Stated<Pay> statedPay(const Page& page, const PayCandidates& candidates, std::span<const WrittenGrade> grades) {
    return PayStatement(page, candidates, grades).state();
}

}  // namespace offerbook::extract::find
