#include "core/extract/find/claims.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/pay_fields.h"
#include "core/extract/find/pay_grade.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

struct PayCandidate {
    Pay pay;
    Span at;
    std::size_t unit = 0;
    int weight = 0;
    Voice voice = Voice::employer;
    bool isStructured = false;
    Evidence evidence;
};

template <class Value>
struct Word {
    std::string_view group;
    Value value;
};
constexpr std::array<Word<PayPeriod>, 5> periodWords{{{"period.hour", PayPeriod::hour},
                                                      {"period.day", PayPeriod::day},
                                                      {"period.week", PayPeriod::week},
                                                      {"period.month", PayPeriod::month},
                                                      {"period.year", PayPeriod::year}}};
constexpr std::array<Word<PayBasis>, 3> basisWords{
    {{"basis.tax-free", PayBasis::taxFree}, {"basis.gross", PayBasis::gross}, {"basis.net", PayBasis::net}}};

template <class Value, std::size_t N>
std::optional<Value> nearest(const Page& page, const std::array<Word<Value>, N>& words, std::size_t unit, Span at,
                             std::size_t reach, Span* where) {
    std::optional<Value> best;
    std::size_t gapOfBest = reach + 1;
    for (const Word<Value>& word : words) {
        const Found* found = page.near(word.group, unit, at, reach);
        if (found == nullptr) continue;
        const Span there = found->at();
        const std::size_t gap = there.end <= at.begin ? at.begin - there.end : there.begin >= at.end ? there.begin - at.end : 0;
        if (gap >= gapOfBest) continue;
        gapOfBest = gap;
        best = word.value;
        *where = there;
    }
    return best;
}

Span joined(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

/// What nobody is paid for a period is a mistake of reading or another figure.
bool isPlausible(const Pay& pay) {
    const Decimal most = pay.high ? *pay.high : pay.low ? *pay.low : Decimal();
    const Decimal least = pay.low ? *pay.low : most;
    if (least > most) return false;
    if (!pay.period) return least >= Decimal(5) && most <= Decimal(2'000'000);
    switch (*pay.period) {
        case PayPeriod::hour: return least >= Decimal(2) && most <= Decimal(1'000);
        case PayPeriod::day: return least >= Decimal(15) && most <= Decimal(10'000);
        case PayPeriod::week: return least >= Decimal(50) && most <= Decimal(50'000);
        case PayPeriod::month: return least >= Decimal(100) && most <= Decimal(10'000'000);
        case PayPeriod::year: return least >= Decimal(1'000) && most <= Decimal(200'000'000);
        case PayPeriod::once: return true;
    }
    return true;
}

class SalaryFinder {
public:
    explicit SalaryFinder(const Clues& clues) : clues_(clues), page_(clues.page), grades_(findGrades(clues.page)) {}

    Stated<Pay> run() {
        for (const WrittenAmount& amount : clues_.amounts) consider(amount);
        structured();
        fields();
        if (candidates_.empty()) withoutCurrency();
        if (candidates_.empty()) return withoutAmount();
        const auto best = std::max_element(candidates_.begin(), candidates_.end(),
                                           [](const PayCandidate& a, const PayCandidate& b) { return a.weight < b.weight; });
        return combined(*best);
    }

private:
    void consider(const WrittenAmount& amount) {
        if (amount.isCeiling || (!amount.low && !amount.high)) return;
        PayCandidate candidate;
        candidate.at = page_.flatSpan(amount.at);
        candidate.unit = page_.unitAt(candidate.at.begin);
        if (candidate.unit == Page::npos) return;
        const Unit& unit = page_.units()[candidate.unit];
        Span whole = page_.flatSpan(amount.whole);
        whole = joined(whole, candidate.at);
        const bool labelled = unit.isAbout(Topic::salary) || isBelowPayLine(candidate);
        const Found* payWord = page_.near("salary.word", candidate.unit, candidate.at, 90);
        if (!labelled && payWord == nullptr && !amount.period && amount.basis == PayBasis::unknown &&
            !isPartOfHead(candidate, amount) && !isBareRange(candidate, amount))
            return;
        // "P 9", "level 12": a small number without currency and period is no amount.
        if (!amount.currency && !amount.period && !amount.isUnpaid && (amount.low ? *amount.low : *amount.high) < Decimal(100))
            return;
        if (isOther(candidate, labelled)) return;
        // "Our shops sell cakes for £3,000 a month.": an English sentence with neither pay nor the job in it.
        if (!labelled && payWord == nullptr && page_.flat()[unit.at.end - 1] == '.' && page_.text().language() == "en" &&
            unit.section != Section::offer && unit.section != Section::facts && !page_.has("salary.of-work", candidate.unit))
            return;
        fill(candidate.pay, amount, candidate.unit, candidate.at, whole);
        if (!amount.isUnpaid && !isPlausible(candidate.pay)) return;
        candidate.weight = labelled ? weight::label : payWord != nullptr ? weight::sentence : weight::hint + 5;
        if (unit.section == Section::employer || unit.section == Section::tasks || unit.section == Section::legal)
            candidate.weight -= 25;
        if (candidate.pay.period) candidate.weight += 3;
        if (candidate.pay.basis != PayBasis::unknown) candidate.weight += 2;
        candidate.weight += heardFrom(unit.voice);
        if (candidate.weight < weight::hint - 10) return;
        candidate.voice = unit.voice;
        constexpr std::size_t enough = 60;
        if (candidates_.size() >= enough) return;
        candidate.evidence = page_.evidence(joined(whole, candidate.at));
        candidates_.push_back(std::move(candidate));
    }

    /// The two ends are one pay, not two.
    void fields() {
        auto fields = payFields(clues_);
        if (!fields || !isPlausible(fields->pay)) return;
        std::erase_if(candidates_, [&](const PayCandidate& c) { return c.unit == fields->least || c.unit == fields->most; });
        const Unit& unit = page_.units()[fields->least];
        const Span at = page_.flatSpan({fields->evidence.front().begin, fields->evidence.front().end});
        candidates_.push_back({fields->pay, at, fields->least, weight::label + 3, unit.voice, false, fields->evidence.front()});
        fieldEvidence_.assign(fields->evidence.begin() + 1, fields->evidence.end());
    }

    /// "RAL 26-30k", "Gehalt: 55.000 - 65.000 brutto": the currency is left open, the amount stands right behind what it is.
    void withoutCurrency() {
        AmountHints hints;
        hints.withoutCurrency = true;
        constexpr std::size_t near = 26;
        for (const WrittenAmount& amount : findAmounts(page_.text(), hints)) {
            if (amount.currency || amount.isUnpaid) continue;
            const Span at = page_.flatSpan(amount.at);
            const std::size_t unit = page_.unitAt(at.begin);
            const Decimal least = amount.low ? *amount.low : amount.high.value_or(Decimal());
            if (unit == Page::npos || least < Decimal(1'000)) continue;
            const bool labelled = page_.units()[unit].hasLabel(Topic::salary);
            const Found* word = page_.near("salary.word", unit, at, near);
            const bool isBefore = word != nullptr && word->at().end <= at.begin;
            if (!labelled && !isBefore) continue;
            if (amount.basis == PayBasis::unknown && !amount.period && !amount.isRange && !amount.isMultiplied) continue;
            consider(amount);
        }
    }

    /// "Bay Area Hourly Rate" and below it "$54 - $60 USD": a line that is nothing but the amount, below a short one that says
    /// what it is.
    bool isBelowPayLine(const PayCandidate& candidate) const {
        if (candidate.unit == 0) return false;
        const Unit& unit = page_.units()[candidate.unit];
        const Unit& above = page_.units()[candidate.unit - 1];
        constexpr std::size_t more = 12;
        constexpr std::size_t shortLine = 60;
        constexpr std::size_t sentence = 180;  // "The base pay range for this position within the country."
        const bool isHeading = above.at.size() <= shortLine && page_.flat()[above.at.end - 1] != '.';
        const bool isSaid = above.at.size() <= sentence && page_.text().language() == "en";
        return unit.at.size() <= candidate.at.size() + more && (isHeading || isSaid) && above.line != unit.line &&
               page_.has("salary.heading", candidate.unit - 1) && !page_.has("salary.extra", candidate.unit - 1) &&
               !page_.has("salary.not", candidate.unit - 1);
    }

    /// "£55,000 - £70,000 depending on experience" at the beginning of a short line among what is offered.
    bool isBareRange(const PayCandidate& candidate, const WrittenAmount& amount) const {
        const Unit& unit = page_.units()[candidate.unit];
        constexpr std::size_t shortLine = 70;
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t mark = 4;
        const Decimal leastOfYear(10'000);
        constexpr std::size_t firstUnits = 8;
        // "£25,500" alone in a line of the head.
        if (amount.currency && !amount.isRange && amount.low && *amount.low >= leastOfYear && candidate.unit < firstUnits &&
            unit.section == Section::head && !unit.isStructured && unit.at.size() <= candidate.at.size() + mark)
            return true;
        // "£36,000 + tips", "circa £40,000" in a short line of the head.
        constexpr std::size_t tip = 24;
        if (amount.currency && !amount.isRange && amount.low && *amount.low >= leastOfYear && candidate.unit < firstUnits &&
            page_.text().language() == "en" && unit.section == Section::head && !unit.isStructured &&
            unit.kind != LineKind::labelValue && unit.at.size() <= candidate.at.size() + tip &&
            candidate.at.begin <= unit.at.begin + mark + mark && page_.flat()[unit.at.end - 1] != '.')
            return true;
        // "Up to £32k plus commission" at the beginning of a short line of what is offered.
        const Decimal most = amount.high ? *amount.high : amount.low.value_or(Decimal());
        if (amount.currency && amount.isUpTo && most >= leastOfYear && unit.section == Section::offer &&
            unit.at.size() <= shortLine && candidate.at.begin <= unit.at.begin + mark + mark)
            return true;
        if (!amount.currency || !amount.isRange || !amount.low || *amount.low < leastOfYear || unit.at.size() > shortLine)
            return false;
        if (unit.section == Section::offer) return candidate.at.begin <= unit.at.begin + mark + mark;  // a picture before it
        // A line near the top that is nothing but the range.
        constexpr std::size_t nearTop = 16;
        if (candidate.unit < nearTop && unit.at.size() <= candidate.at.size() + mark && unit.section != Section::employer &&
            unit.section != Section::legal && !unit.isStructured)
            return true;
        return (unit.section == Section::head || unit.section == Section::facts) && candidate.unit < headUnits &&
               !page_.has("salary.extra", candidate.unit) && page_.flat()[unit.at.end - 1] != '.';
    }

    /// "Technician | Bonn | 60k - 70k EUR": a range between bars in a line at the top.
    bool isPartOfHead(const PayCandidate& candidate, const WrittenAmount& amount) const {
        constexpr std::size_t headUnits = 4;
        const bool isSingle =
            !amount.isRange && amount.currency && page_.text().language() == "en" && amount.low && *amount.low >= Decimal(10'000);
        if (candidate.unit >= headUnits || !(amount.isRange || isSingle) || !amount.low || *amount.low < Decimal(1'000))
            return false;
        const Span unit = page_.units()[candidate.unit].at;
        std::size_t begin = candidate.at.begin;
        while (begin > unit.begin && page_.flat()[begin - 1] == ' ') --begin;
        const auto isBar = [](char c) { return c == '|' || c == '/' || static_cast<unsigned char>(c) >= 0x80; };
        // "Clerk - 12 months - Bonn - £25,000 - £30,000": the dashes of a line that has many.
        const bool isDash = begin > unit.begin + 1 && page_.flat()[begin - 1] == '-' && page_.flat()[begin - 2] == ' ' &&
                            amount.currency && *amount.low >= Decimal(10'000);
        return begin > unit.begin && (isDash || isBar(page_.flat()[begin - 1]));
    }

    /// Funding, budgets, market figures, and pay beside the base.
    bool isOther(const PayCandidate& candidate, bool labelled) const {
        if (page_.has("salary.market", candidate.unit)) return true;
        const Found* other = page_.near("salary.not", candidate.unit, candidate.at, 45);
        if (other != nullptr && !labelled && !isPayBetween(other->at(), candidate) && !comesOnTop(candidate, other->at()))
            return true;
        const Found* extra = page_.near("salary.extra", candidate.unit, candidate.at, 26);
        if (extra == nullptr) return false;
        // "150k plus bonus": what stands behind "plus" does not take the amount away.
        const std::string_view between =
            extra->at().begin >= candidate.at.end ? page_.words(Span{candidate.at.end, extra->at().begin}) : std::string_view();
        if (between.find_first_of("+,") != std::string_view::npos || page_.asked().hold("salary.plus", between)) return false;
        const Found* close = page_.near("salary.word", candidate.unit, candidate.at, 14);
        // "Salaire : 16,05 €/h et chèques-repas": the word of pay stands right before the amount.
        if (page_.asked().hold("salary.and", between) && close != nullptr && close->at().end <= candidate.at.begin) return false;
        return close == nullptr || labelled == false || extra->at().end <= candidate.at.begin;
    }

    /// "1,250 gross plus meal vouchers": what stands behind "plus" is another thing.
    bool comesOnTop(const PayCandidate& candidate, Span other) const {
        if (other.begin < candidate.at.end) return false;
        const std::string_view between = page_.words(Span{candidate.at.end, other.begin});
        return page_.asked().hold("salary.plus-alone", between) || between.find(" + ") != std::string_view::npos;
    }

    /// "covers fees and a stipend of £19,000": the word of pay stands nearer before the amount than the other one.
    bool isPayBetween(Span other, const PayCandidate& candidate) const {
        if (other.end > candidate.at.begin) return false;
        const auto words = page_.found("salary.word", candidate.unit);
        return std::any_of(words.begin(), words.end(), [&](const Found& word) {
            return word.at().begin >= other.end && word.at().end <= candidate.at.begin;
        });
    }

    void fill(Pay& pay, const WrittenAmount& amount, std::size_t unit, Span at, Span& whole) const {
        pay.low = amount.low;
        pay.high = amount.isRange || amount.isUpTo ? amount.high : amount.isFrom ? std::nullopt : amount.low;
        if (amount.isUpTo && !amount.isRange) pay.low.reset();
        if (amount.isUpTo && !pay.high) pay.high = amount.high ? amount.high : amount.low;
        pay.currency = amount.currency;
        pay.period = amount.period;
        pay.paymentsPerYear = amount.paymentsPerYear;
        pay.basis = amount.basis;
        constexpr std::size_t reach = 70;
        Span word;
        if (!pay.period && amount.paymentsPerYear && isTimesMonths(at)) pay.period = PayPeriod::month;
        if (!pay.period)
            if (const auto period = nearest(page_, periodWords, unit, at, reach, &word); period && !isOfTime(word)) {
                pay.period = period;
                whole = joined(whole, word);
            }
        if (!pay.period && unit > 0 && page_.has("salary.heading", unit - 1) && page_.units()[unit].at.size() < at.size() + 14)
            if (const auto period = nearest(page_, periodWords, unit - 1, page_.units()[unit - 1].at, 0, &word)) {
                pay.period = period;
                whole = joined(whole, word);
            }
        if (pay.basis == PayBasis::unknown || page_.near("basis.tax-free", unit, at, reach) != nullptr)
            if (const auto basis = nearest(page_, basisWords, unit, at, reach, &word)) {
                const bool taxFree = page_.near("basis.tax-free", unit, at, reach) != nullptr;
                pay.basis = taxFree ? PayBasis::taxFree : *basis;
                whole = joined(whole, word);
            }
        constexpr std::size_t near = 40;
        if (const Found* fullTime = page_.near("workload.pay", unit, at, near); fullTime != nullptr) {
            pay.workload = WorkloadBasis::fullTime;
            whole = joined(whole, fullTime->at());
        }
    }

    /// "42 hours per week", "25 Tage pro Jahr": the period of something else beside the amount.
    bool isOfTime(Span word) const {
        constexpr std::size_t before = 14;
        const std::size_t begin = word.begin > before ? word.begin - before : 0;
        return page_.asked().hold("salary.of-time-before", page_.words(Span{begin, word.begin}));
    }

    /// "4'900.- x 13", "2.100 € per 14 mensilità": so many times a year is a pay of months.
    bool isTimesMonths(Span at) const {
        constexpr std::size_t reach = 30;
        const std::string_view behind = page_.flat().substr(at.end, reach);
        return page_.asked().hold("salary.times-months", behind);
    }

    void structured() {
        if (clues_.structured == nullptr) return;
        const StructuredPosting& data = *clues_.structured;
        const auto figure = [&](std::string_view path) -> std::optional<Decimal> {
            const StructuredValue* value = data.first(path);
            return value != nullptr ? Decimal::parse(value->value) : std::nullopt;
        };
        Pay pay;
        pay.low = figure("baseSalary.value.minValue");
        pay.high = figure("baseSalary.value.maxValue");
        const auto single = figure("baseSalary.value.value");
        if (!pay.low && !pay.high) pay.low = pay.high = single;
        const StructuredValue* currency = data.first("baseSalary.currency");
        if (currency == nullptr) currency = data.first("salaryCurrency");
        if (currency != nullptr) pay.currency = Currency::fromCode(currency->value);
        const bool isNothing = (!pay.low || pay.low->isZero()) && (!pay.high || pay.high->isZero());
        if (isNothing) return;  // an empty form writes 0.00: that is no pay
        if (const StructuredValue* unit = data.first("baseSalary.value.unitText"))
            pay.period = payPeriodFromWord(foldedForm(unit->value));
        const StructuredValue* where = data.first("baseSalary.value.minValue");
        if (where == nullptr) where = data.first("baseSalary.value.value");
        if (where == nullptr) where = data.first("baseSalary.value.maxValue");
        if (where == nullptr || !isPlausible(pay)) return;
        candidates_.push_back(
            {pay, page_.flatSpan(where->at), 0, weight::label + 3, Voice::employer, true, page_.text().evidence(where->at)});
    }

    const WrittenGrade* grade() const {
        const auto several = std::find_if(grades_.begin(), grades_.end(),
                                          [](const WrittenGrade& g) { return g.grade.find('/') != std::string::npos; });
        if (several != grades_.end()) return &*several;
        return grades_.empty() ? nullptr : &grades_.front();
    }

    /// "Entgeltgruppe E 9b" at the top and "nach E 8" among what is offered: groups of one scale, each said outright.
    std::vector<Alternative<Pay>> otherGrades(const WrittenGrade& taken) const {
        const Claims claims(page_);
        std::vector<Alternative<Pay>> against;
        for (const WrittenGrade& other : grades_) {
            if (other.isScaleOnly || other.grade == taken.grade || scaleOf(other.grade) != scaleOf(taken.grade)) continue;
            if (taken.grade.find('/') != std::string::npos || other.grade.find('/') != std::string::npos) continue;
            if (!isGradeOfPay(taken) || !isGradeOfPay(other) || isNextLine(taken.unit, other.unit)) continue;
            if (!claims.mayContradict(page_.evidence(taken.at), page_.evidence(other.at))) continue;
            Pay pay;
            pay.grade = other.grade;
            against.push_back({pay, {page_.evidence(other.at)}, {"extract.left-weaker", {}}});
        }
        return against;
    }
    static std::string_view scaleOf(std::string_view grade) { return grade.substr(0, grade.find_first_of("0123456789")); }
    bool isGradeOfPay(const WrittenGrade& grade) const {
        const Unit& unit = page_.units()[grade.unit];
        return (unit.isAbout(Topic::salary) || page_.has("salary.word", grade.unit)) &&
               !page_.book().firstAt("claim.amount-open", page_.words(unit), page_.languages());
    }

    Stated<Pay> withoutAmount() const {
        if (const WrittenGrade* written = grade()) {
            Pay pay;
            pay.grade = written->grade;
            if (auto against = otherGrades(*written); !written->isScaleOnly && !against.empty())
                return Stated<Pay>::contradicted(pay, {page_.evidence(written->at)}, std::move(against),
                                                 {"extract.pay-grade-only", {MessageArg::text(written->grade)}},
                                                 Confidence::check);
            return Stated<Pay>::extracted(pay, {page_.evidence(written->at)},
                                          written->isScaleOnly ? Confidence::check : Confidence::sure)
                .withRemark({"extract.pay-grade-only", {MessageArg::text(written->grade)}});
        }
        for (const Found& found : page_.found("salary.unpaid")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || unit.section == Section::employer ||
                page_.near("leave.not", found.unit, found.at(), 12))
                continue;
            Pay pay;
            pay.low = pay.high = Decimal(0);
            return Stated<Pay>::extracted(pay, {page_.evidence(found.at())}, Confidence::check);
        }
        return {};
    }

    /// Behind "at least so much" in the same sentence: "at most so much".
    const PayCandidate* upperEndOf(const PayCandidate& least) const {
        if (!least.pay.low || least.pay.high) return nullptr;
        const std::size_t near = least.pay.period ? 60 : 30;  // "from $90,000/year in one place up to $150,000/year in another"
        for (const PayCandidate& other : candidates_)
            if (page_.units()[other.unit].line == page_.units()[least.unit].line && !other.pay.low && other.pay.high &&
                *other.pay.high > *least.pay.low && other.pay.currency == least.pay.currency && other.at.begin >= least.at.end &&
                other.at.begin - least.at.end <= near)
                return &other;
        return nullptr;
    }

    /// Several amounts of one kind (two grades, two levels): the outermost, with each range as an alternative.
    Stated<Pay> combined(const PayCandidate& best) const {
        Pay pay = best.pay;
        std::vector<Evidence> evidence{best.evidence};
        if (&best == &candidates_.back()) evidence.insert(evidence.end(), fieldEvidence_.begin(), fieldEvidence_.end());
        const PayCandidate* most = upperEndOf(best);
        if (most != nullptr) {  // "at least 100,000, at most 150,000"
            pay.high = most->pay.high;
            evidence.push_back(most->evidence);
        }
        std::vector<Alternative<Pay>> alternatives;
        std::vector<Alternative<Pay>> against;
        for (const PayCandidate& other : candidates_)
            if (other.pay.low == pay.low && other.pay.high == pay.high) complete(pay, other.pay);
        for (const PayCandidate& other : candidates_) {
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
            const bool together =
                isSameKind(best, other) && !best.isStructured && !other.isStructured && best.voice == other.voice;
            alternatives.push_back(
                {other.pay, {other.evidence}, {together ? "extract.pay-of-several" : "extract.left-weaker", {}}});
            if (!together) continue;
            if (pay.low && other.pay.low) pay.low = std::min(*pay.low, *other.pay.low);
            if (pay.high && other.pay.high) pay.high = std::max(*pay.high, *other.pay.high);
            evidence.push_back(other.evidence);
        }
        if (pay.low != best.pay.low || pay.high != best.pay.high)
            alternatives.insert(alternatives.begin(), {best.pay, {best.evidence}, {"extract.pay-of-several", {}}});
        if (const WrittenGrade* written = grade(); written != nullptr && !written->isScaleOnly) {
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
        if (best.isStructured || other.isStructured || best.voice != other.voice) return false;
        if (!isSaidAsPay(best) || !isSaidAsPay(other) || !areOtherAmounts(best.pay, other.pay)) return false;
        if (isNextLine(best.unit, other.unit)) return false;
        return Claims(page_).mayContradict(best.evidence, other.evidence);
    }

    /// The lines of one list, of which each may hold for somebody else.
    bool isNextLine(std::size_t a, std::size_t b) const {
        const auto& lines = page_.text().lines();
        const Unit& one = page_.units()[a];
        const Unit& other = page_.units()[b];
        return lines[one.line].heading == lines[other.line].heading && (one.label == 0) == (other.label == 0);
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
        const bool isApart = *a.low > *b.high || *b.low > *a.high;
        return isApart && *a.high * Decimal(2) <= *b.low * Decimal(3) && *b.high * Decimal(2) <= *a.low * Decimal(3);
    }

    static bool isSameKind(const PayCandidate& a, const PayCandidate& b) {
        constexpr std::size_t neighbours = 3;
        const std::size_t apart = a.unit > b.unit ? a.unit - b.unit : b.unit - a.unit;
        if (apart > neighbours || b.weight + 20 < a.weight) return false;
        if (a.pay.currency != b.pay.currency || a.pay.basis != b.pay.basis) return false;
        // Of the rows below "Annual salary ranges" the first alone stands beside the period.
        if (a.pay.period != b.pay.period && a.pay.period && b.pay.period) return false;
        const auto middle = [](const Pay& pay) { return pay.low ? *pay.low : pay.high ? *pay.high : Decimal(); };
        const Decimal x = middle(a.pay);
        const Decimal y = middle(b.pay);
        return x <= y * Decimal(3) && y <= x * Decimal(3);
    }

    const Clues& clues_;
    const Page& page_;
    std::vector<WrittenGrade> grades_;
    std::vector<PayCandidate> candidates_;
    std::vector<Evidence> fieldEvidence_;  // of the last candidate, where its ends are fields of their own
};

}  // namespace

Stated<Pay> findSalary(const Clues& clues) { return SalaryFinder(clues).run(); }

}  // namespace offerbook::extract::find
