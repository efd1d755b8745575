#include "core/extract/find/salary/stated_pay.h"

#include "core/extract/find/claims.h"
#include "core/extract/find/exclusion.h"
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
            return isSaidAsPay(best.isStructured ? other : best) && excludeEachOther(best.pay, other.pay);
        if (best.isStructured || best.voice != other.voice) return false;
        if (!isSaidAsPay(best) || !isSaidAsPay(other) || !excludeEachOther(best.pay, other.pay)) return false;
        if (areOfOneList(page_, best.unit, other.unit) || isOneOfSeveral(best) || isOneOfSeveral(other)) return false;
        // What depends on experience lies within its span.
        const auto isSpan = [](const Pay& pay) { return pay.low && pay.high && *pay.low != *pay.high; };
        const Claims claims(page_);
        return isSpan(best.pay) && isSpan(other.pay) ? claims.mayContradictAsSpans(best.evidence, other.evidence)
                                                     : claims.mayContradict(best.evidence, other.evidence);
    }

    /// "GS-9: $64,952 - $84,441, GS-11: $78,589 - $102,166": an amount of a list in one line.
    bool isOneOfSeveral(const PayCandidate& candidate) const {
        return std::any_of(candidates_.found.begin(), candidates_.found.end(), [&](const PayCandidate& other) {
            return other.unit == candidate.unit && other.at.begin != candidate.at.begin && other.pay.low && candidate.pay.low &&
                   *other.pay.low != *candidate.pay.low && isComparable(other.pay, candidate.pay);
        });
    }

    /// Behind a label of pay, behind the word for it, or with all that one says of pay ("28,000 euros gross a year", "between
    /// £42,000 and £46,000 a year"); no amount that rises, or that is one end of a range.
    bool isSaidAsPay(const PayCandidate& candidate) const {
        constexpr std::size_t reachBehind = 24;
        constexpr std::size_t reachBefore = 48;
        const Found* word = page_.near("salary.word", candidate.unit, candidate.at, reachBehind);
        if (word == nullptr) word = page_.near("salary.word", candidate.unit, candidate.at, reachBefore);
        const bool isNamed = word != nullptr && word->at().begin <= candidate.at.end + reachBehind;
        const bool isWhole = candidate.pay.currency && candidate.pay.period &&
                             (candidate.pay.basis != PayBasis::unknown || candidate.pay.low != candidate.pay.high);
        const Unit& unit = page_.units()[candidate.unit];
        if (isPartOfTitle(candidate)) return true;
        if (candidate.weight < weight::sentence || (!unit.isAbout(Topic::salary) && !isNamed && !isWhole)) return false;
        // "Sunday work is paid at £18.60".
        if (Claims(page_).isSaidUpTo(candidate.evidence, "claim.special-time")) return false;
        return !page_.book().firstAt("claim.amount-open", page_.words(unit), page_.languages());
    }

    /// "Payroll Officer - £34,000 - Norwich": an amount that a dash or a bar sets off in the title. "£12 an hour" alone below it.
    bool isPartOfTitle(const PayCandidate& candidate) const {
        constexpr std::size_t headUnits = 3;
        constexpr std::size_t longest = 120;
        constexpr std::size_t mark = 3;
        const Unit& unit = page_.units()[candidate.unit];
        const bool isAlone = unit.at.size() <= candidate.at.size() + mark && candidate.pay.period && unit.label == 0;
        if (isAlone && candidate.unit <= headUnits) return true;
        if (candidate.unit >= headUnits || unit.at.size() > longest || !page_.has("title.noun", candidate.unit)) return false;
        const std::string_view before = page_.words(Span{unit.at.begin, candidate.at.begin});
        return before.ends_with("- ") || before.ends_with("| ") || before.ends_with(", ") || before.ends_with("· ");
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
