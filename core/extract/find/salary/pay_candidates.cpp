#include "core/extract/find/salary/pay_candidates.h"

#include "core/extract/find/salary/pay_fields.h"
#include "core/extract/find/salary/pay_of_amount.h"
#include "core/extract/find/salary/small_units.h"
#include "core/extract/find/structured_values.h"

#include <algorithm>
#include <initializer_list>

namespace offerbook::extract::find {
namespace {

class PayReader {
public:
    explicit PayReader(const Clues& clues) : clues_(clues), page_(clues.page), signs_(clues.page) {}

    PayCandidates read() {
        for (const WrittenAmount& amount : clues_.amounts) consider(amount);
        structured();
        fields();
        if (found_.found.empty())
            withoutCurrency();
        else if (found_.fieldEvidence.empty() && isBasisOpen())
            sameWithoutCurrency();
        return std::move(found_);
    }

private:
    bool isBasisOpen() const {
        return std::all_of(found_.found.begin(), found_.found.end(), [](const PayCandidate& candidate) {
            return candidate.pay.basis == PayBasis::unknown && !candidate.isStructured;
        });
    }

    /// "55.000 € - 65.000 €" in a site's head and "RAL 55-65k" in the text below it: the same amounts, whose basis the text says.
    void sameWithoutCurrency() {
        PayCandidates own = std::move(found_);
        found_ = {};
        withoutCurrency();
        std::erase_if(found_.found, [&](const PayCandidate& again) {
            return std::none_of(own.found.begin(), own.found.end(), [&](const PayCandidate& first) {
                return first.pay.low == again.pay.low && first.pay.high == again.pay.high;
            });
        });
        own.found.insert(own.found.end(), found_.found.begin(), found_.found.end());
        found_ = std::move(own);
    }

    void consider(const WrittenAmount& amount) {
        // What nothing is paid for says the finder by its own patterns: "unpaid leave" is no pay.
        if (amount.isUnpaid || amount.isCeiling || (!amount.low && !amount.high)) return;
        // "We paid out $2M": nobody's pay is counted in millions without its time, but in dong or rupiah.
        const bool areMillions = amount.isMultiplied && (amount.high ? *amount.high : *amount.low) >= Decimal(1'000'000);
        if (areMillions && !amount.period && sizeOfAmounts(amount.currency) == 1) return;
        PayCandidate candidate;
        candidate.at = page_.flatSpan(amount.at);
        candidate.unit = page_.unitAt(candidate.at.begin);
        if (candidate.unit == Page::npos) return;
        const Unit& unit = page_.units()[candidate.unit];
        Span whole = page_.flatSpan(amount.whole);
        whole = joined(whole, candidate.at);
        const bool labelled = unit.isAbout(Topic::salary) || signs_.isBelowPayLine(candidate) ||
                              (!amount.currency && headingOfFrancs(page_, candidate.unit, candidate.at) != Page::npos);
        const Found* payWord = page_.near("salary.word", candidate.unit, candidate.at, 90);
        if (areMillions && !amount.period && !labelled && payWord == nullptr) return;
        if (!labelled && payWord == nullptr && !amount.period && amount.basis == PayBasis::unknown &&
            !signs_.isPartOfHead(candidate, amount) && !signs_.isBareRange(candidate, amount) &&
            !isRangeBesidePay(candidate.unit, amount) && !isTimesMonths(page_, candidate.at))
            return;
        // "P 9", "level 12": a small number without currency and period is no amount.
        if (!amount.currency && !amount.period && (amount.low ? *amount.low : *amount.high) < Decimal(100)) return;
        if (signs_.isOther(candidate, amount, labelled)) return;
        // "Permanent. £2,400 a month.", "Full time, £2,400 a month.": nothing else is said, or the terms beside it.
        constexpr std::size_t mark = 4;
        const bool isNothingElse = amount.period && whole.size() + mark >= unit.at.size();
        if (!labelled && payWord == nullptr && !isNothingElse && !isAmongTerms(amount, candidate.unit) &&
            isOfOtherMoney(unit, candidate.unit))
            return;
        candidate.pay = payOf(page_, amount, candidate.unit, candidate.at, whole);
        if (unit.isStructured && (labelled || payWord != nullptr)) completeByFields(clues_, candidate.unit, candidate.pay);
        if (!isPlausible(candidate.pay)) return;
        candidate.weight = labelled ? weight::label : payWord != nullptr ? weight::sentence : weight::hint + 5;
        // "What awaits you" with "- 15 EUR an hour" among the tasks: a line that says nothing else is pay.
        constexpr std::size_t bullet = 4;
        const bool isWholeLine = candidate.pay.period && candidate.pay.currency && whole.size() + bullet >= unit.at.size();
        // "Overview: ... most of the work is outdoors, starting at $15-18/hr": a range by the hour in running text is a wage.
        const bool isWage =
            candidate.pay.period == PayPeriod::hour && amount.isRange && !amount.sign.empty() && unit.kind == LineKind::paragraph;
        if (unit.section == Section::employer || (unit.section == Section::tasks && !isWholeLine && !isWage) ||
            unit.section == Section::legal)
            candidate.weight -= 25;
        if (candidate.pay.period) candidate.weight += 3;
        if (candidate.pay.basis != PayBasis::unknown) candidate.weight += 2;
        candidate.weight += heardFrom(unit.voice);
        if (candidate.weight < weight::hint - 10) return;
        candidate.voice = unit.voice;
        constexpr std::size_t enough = 60;
        if (found_.found.size() >= enough) return;
        candidate.evidence = page_.evidence(joined(whole, candidate.at));
        found_.found.push_back(std::move(candidate));
    }

    /// "Level 3: $112,000 to $134,000; level 4: $130,000 to $158,000 annually": the words of pay stand further off.
    bool isRangeBesidePay(std::size_t unit, const WrittenAmount& amount) const {
        const bool isOfYear = amount.isRange && !amount.sign.empty() && amount.low && *amount.low >= Decimal(10'000) &&
                              amount.high && *amount.high <= Decimal(1'000'000);
        // "€42k to €50k, 25 days off": the sentence begins with it.
        const std::size_t begin = page_.flatSpan(amount.at).begin;
        const bool isAtBegin = begin <= page_.units()[unit].at.begin + 2 || page_.flat().substr(begin - 2, 2) == ". ";
        const bool isFirst = amount.isMultiplied && isAtBegin;
        return isOfYear && (isFirst || page_.has("period.year", unit) || page_.has("salary.word", unit));
    }

    /// "Our shops sell cakes for £3,000 a month.": a sentence with neither pay nor the job in it.
    bool isOfOtherMoney(const Unit& unit, std::size_t number) const {
        const std::string_view language = page_.text().language();
        const bool isKnown = language == "en" || language == "de" || language == "fr" || language == "it";
        return isKnown && page_.flat()[unit.at.end - 1] == '.' && unit.section != Section::offer &&
               unit.section != Section::facts && !page_.has("salary.of-work", number);
    }

    /// An amount with its time in a short sentence of terms.
    bool isAmongTerms(const WrittenAmount& amount, std::size_t unit) const {
        constexpr std::size_t shortSentence = 80;
        if (!amount.period || page_.units()[unit].at.size() > shortSentence) return false;
        constexpr std::string_view terms[] = {"contract.permanent", "contract.fixed", "workload.full", "workload.part",
                                              "workload.percent"};
        return std::any_of(std::begin(terms), std::end(terms), [&](std::string_view group) { return page_.has(group, unit); });
    }

    /// The two ends are one pay, not two.
    void fields() {
        auto fields = payFields(clues_);
        if (!fields || !isPlausible(fields->pay)) return;
        std::erase_if(found_.found, [&](const PayCandidate& c) { return c.unit == fields->least || c.unit == fields->most; });
        const Unit& unit = page_.units()[fields->least];
        const Span at = page_.flatSpan({fields->evidence.front().begin, fields->evidence.front().end});
        found_.found.push_back(
            {{at, fields->least}, fields->pay, weight::label + 4, unit.voice, false, fields->evidence.front()});
        found_.fieldEvidence.assign(fields->evidence.begin() + 1, fields->evidence.end());
    }

    /// "RAL 26-30k", "Gehalt: 55.000 - 65.000 brutto": the currency is left open, the amount stands right behind what it is.
    void withoutCurrency() {
        AmountHints hints;
        hints.withoutCurrency = true;
        for (const WrittenAmount& amount : findAmounts(page_.text(), hints)) {
            if (amount.currency || amount.isUnpaid) continue;
            const Span at = page_.flatSpan(amount.at);
            const std::size_t unit = page_.unitAt(at.begin);
            const Decimal least = amount.low ? *amount.low : amount.high.value_or(Decimal());
            if (unit == Page::npos || isYear(amount) || isBroken(at)) continue;
            const bool labelled = page_.units()[unit].isValueOf(Topic::salary) || headingOfFrancs(page_, unit, at) != Page::npos;
            const bool isBefore = isBehindPayWord(unit, at, amount);
            // "Rate: 350 /day", "Startgehalt 16,50/Std": behind what pay is called the time it is for says that it is money.
            const bool isOfHour = isBefore && amount.period == PayPeriod::hour;
            const bool isRate = ((labelled && amount.period) || isOfHour) && least >= Decimal(5);
            if (least < Decimal(1'000) && !isRate) continue;
            // "40-50k RAL": the word for yearly pay right behind the amount.
            const bool isBehind =
                page_.asked().hold("salary.behind-amount", page_.words(Span{at.end, page_.units()[unit].at.end}));
            // "- 45k to 60k a year" is a line of its own.
            constexpr std::size_t mark = 4;
            const bool isOpening = isSureRange(amount) && at.begin <= page_.units()[unit].at.begin + mark;
            if (!labelled && !isBefore && !isBehind && !isOpening) continue;
            const Line& line = page_.text().lines()[page_.units()[unit].line];
            const std::size_t said = line.hasLabel() ? page_.flatSpan(line.value).size() : page_.units()[unit].at.size();
            // "Salary: 35,000 negotiable"
            const bool isAside = page_.asked().hold("salary.aside", page_.words(Span{at.end, page_.units()[unit].at.end})) &&
                                 (!line.hasLabel() || at.begin <= page_.flatSpan(line.value).begin + 2);
            const bool isAlone = labelled && (at.size() + 2 >= said || isAside);
            const bool isSaid = amount.basis != PayBasis::unknown || amount.period || amount.isRange || amount.isMultiplied;
            if (!isSaid && !isAlone && !(amount.isUpTo || amount.isFrom)) continue;
            consider(amount);
        }
    }

    /// "45k to 60k a year", "45-60k brutto".
    static bool isSureRange(const WrittenAmount& amount) {
        return amount.isRange && amount.isMultiplied && (amount.period || amount.basis != PayBasis::unknown);
    }

    /// Right before the amount, or, where the amount says more of itself ("from 40k to 60k a year"), somewhat before it.
    bool isBehindPayWord(std::size_t unit, Span at, const WrittenAmount& amount) const {
        const bool isSure = isSureRange(amount) || (amount.isRange && isWrittenAsFrancs(page_, at));
        const std::size_t near = isSure ? 80 : 26;
        const auto words = page_.found("salary.word", unit);
        return std::any_of(words.begin(), words.end(),
                           [&](const Found& word) { return word.at().end <= at.begin && at.begin - word.at().end <= near; });
    }

    /// "Salary: ,952 - ,952 per month": the first digits are lost.
    bool isBroken(Span at) const {
        if (at.begin == 0 || (page_.flat()[at.begin - 1] != ',' && page_.flat()[at.begin - 1] != '.')) return false;
        const char before = at.begin > 1 ? page_.flat()[at.begin - 2] : ' ';
        return before == ' ' || before == ':' || before == '-';
    }

    /// "Salary review in 2025"
    static bool isYear(const WrittenAmount& amount) {
        const Decimal last(2100);
        // "2000 - 2200 brut mensuel": beside the other end the time, the basis or its size make an amount of it.
        if (amount.isRange && (amount.period || amount.basis != PayBasis::unknown || amount.high.value_or(last) > last))
            return false;
        return !amount.isMultiplied && amount.low && *amount.low >= Decimal(1990) && *amount.low <= last;
    }

    static const StructuredValue* firstOf(const StructuredPosting& data, std::initializer_list<std::string_view> paths) {
        for (const std::string_view path : paths)
            if (const StructuredValue* value = data.first(path)) return value;
        return nullptr;
    }

    void structured() {
        if (clues_.structured == nullptr) return;
        const StructuredPosting& data = *clues_.structured;
        // A MonetaryAmount may have the figures itself, or as its value an object that has them.
        const StructuredValue* least = firstOf(data, {"baseSalary.value.minValue", "baseSalary.minValue"});
        const StructuredValue* most = firstOf(data, {"baseSalary.value.maxValue", "baseSalary.maxValue"});
        const StructuredValue* single = firstOf(data, {"baseSalary.value.value", "baseSalary.value"});
        Pay pay;
        pay.low = numberOf(least);
        pay.high = numberOf(most);
        if (!pay.low && !pay.high) pay.low = pay.high = numberOf(single);
        const StructuredValue* currency = data.first("baseSalary.currency");
        if (currency == nullptr) currency = data.first("salaryCurrency");
        if (currency != nullptr) pay.currency = Currency::fromCode(currency->value);
        const bool isNothing = (!pay.low || pay.low->isZero()) && (!pay.high || pay.high->isZero());
        if (isNothing) return;  // an empty form writes 0.00: that is no pay
        if (const StructuredValue* unit = firstOf(data, {"baseSalary.value.unitText", "baseSalary.unitText"}))
            pay.period = payPeriodFromWord(foldedForm(unit->value));
        const StructuredValue* where = least != nullptr ? least : single != nullptr ? single : most;
        if (where == nullptr || !isPlausible(pay)) return;
        found_.found.push_back(
            {{page_.flatSpan(where->at), 0}, pay, weight::label + 3, Voice::employer, true, page_.text().evidence(where->at)});
    }

    const Clues& clues_;
    const Page& page_;
    PaySigns signs_;
    PayCandidates found_;
};

}  // namespace

PayCandidates payCandidates(const Clues& clues) { return PayReader(clues).read(); }

}  // namespace offerbook::extract::find
