#include "core/extract/find/salary/pay_signs.h"

#include <algorithm>

namespace offerbook::extract::find {

bool PaySigns::isBelowPayLine(const AmountPlace& candidate) const {
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

namespace {

/// "$75,000" says money as well as "75,000 USD", though not whose.
bool hasSign(const WrittenAmount& amount) { return amount.currency || !amount.sign.empty(); }

}  // namespace

bool PaySigns::isBareRange(const AmountPlace& candidate, const WrittenAmount& amount) const {
    const Unit& unit = page_.units()[candidate.unit];
    constexpr std::size_t shortLine = 70;
    constexpr std::size_t headUnits = 8;
    constexpr std::size_t mark = 4;
    const Decimal leastOfYear(10'000);
    constexpr std::size_t firstUnits = 8;
    // "£25,500" alone in a line of the head.
    if (hasSign(amount) && !amount.isRange && amount.low && *amount.low >= leastOfYear && candidate.unit < firstUnits &&
        unit.section == Section::head && !unit.isStructured && unit.at.size() <= candidate.at.size() + mark)
        return true;
    // "£36,000 + tips", "circa £40,000" in a short line of the head.
    constexpr std::size_t tip = 24;
    if (hasSign(amount) && !amount.isRange && amount.low && *amount.low >= leastOfYear && candidate.unit < firstUnits &&
        page_.text().language() == "en" && unit.section == Section::head && !unit.isStructured &&
        unit.kind != LineKind::labelValue && unit.at.size() <= candidate.at.size() + tip &&
        candidate.at.begin <= unit.at.begin + mark + mark && page_.flat()[unit.at.end - 1] != '.')
        return true;
    // "Up to £32k plus commission" at the beginning of a short line of what is offered.
    const Decimal most = amount.high ? *amount.high : amount.low.value_or(Decimal());
    const bool isAtTop = unit.section == Section::head && candidate.unit < firstUnits && !unit.isStructured;
    if (hasSign(amount) && amount.isUpTo && most >= leastOfYear && (unit.section == Section::offer || isAtTop) &&
        unit.at.size() <= shortLine && candidate.at.begin <= unit.at.begin + mark + mark)
        return true;
    if (!hasSign(amount) || !amount.isRange || !amount.low || *amount.low < leastOfYear || unit.at.size() > shortLine)
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

/// "Clerk (Accounts) Leeds £25,000 - £30,000 Training, progression": of the title that opens a notice in one line, before any
/// word of a sentence. A range of a year's pay is narrow: nobody's budget is told so.
bool PaySigns::isBehindTitle(const AmountPlace& candidate, const WrittenAmount& amount) const {
    constexpr std::size_t headUnits = 8;
    constexpr std::size_t longestTitle = 90;
    if (candidate.unit >= headUnits) return false;
    const Unit& unit = page_.units()[candidate.unit];
    if (page_.text().language() != "en" || !amount.isRange || !hasSign(amount) || !amount.low || !amount.high) return false;
    if (*amount.low < Decimal(10'000) || *amount.high > Decimal(250'000) || *amount.high >= *amount.low * Decimal(2))
        return false;
    if (candidate.at.begin < unit.at.begin || candidate.at.begin - unit.at.begin > longestTitle) return false;
    return page_.has("title.noun", candidate.unit) &&
           !page_.asked().hold("pay.sentence-before", page_.words(Span{unit.at.begin, candidate.at.begin}));
}

bool PaySigns::isPartOfHead(const AmountPlace& candidate, const WrittenAmount& amount) const {
    constexpr std::size_t headUnits = 4;
    if (isBehindTitle(candidate, amount)) return true;
    if (candidate.unit >= headUnits) return false;
    const auto& least = amount.low ? amount.low : amount.high;  // "up to £35,000"
    const bool isSingle =
        !amount.isRange && hasSign(amount) && page_.text().language() == "en" && least && *least >= Decimal(10'000);
    if (!(amount.isRange || isSingle) || !least || *least < Decimal(1'000)) return false;
    const Span unit = page_.units()[candidate.unit].at;
    std::size_t begin = page_.flatSpan(amount.whole).begin;
    if (begin > candidate.at.begin || begin < unit.begin) begin = candidate.at.begin;
    while (begin > unit.begin && page_.flat()[begin - 1] == ' ') --begin;
    const auto isBar = [](char c) { return c == '|' || c == '/' || static_cast<unsigned char>(c) >= 0x80; };
    // "Clerk - 12 months - Bonn - £25,000 - £30,000": the dashes of a line that has many.
    const bool isDash = begin > unit.begin + 1 && page_.flat()[begin - 1] == '-' && page_.flat()[begin - 2] == ' ' &&
                        hasSign(amount) && *least >= Decimal(10'000);
    return begin > unit.begin && (isDash || isBar(page_.flat()[begin - 1]));
}

bool PaySigns::isOther(const AmountPlace& candidate, const WrittenAmount& amount, bool labelled) const {
    if (page_.has("salary.market", candidate.unit) || isOfTrainees(candidate) || isCostOfHouse(candidate)) return true;
    const Found* other = page_.near("salary.not", candidate.unit, candidate.at, 45);
    if (other != nullptr && labelled && isRightBefore(other->at(), candidate)) return true;
    const Unit& unit = page_.units()[candidate.unit];
    // Below a heading of pay and perks a sentence says itself what its amount is.
    const bool isValue = labelled && (unit.label != 0 || page_.flat()[unit.at.end - 1] != '.');
    if (other != nullptr && !isValue && !isPayBetween(other->at(), candidate) && !comesOnTop(candidate, other->at()) &&
        !isOfNextInList(candidate, other->at()))
        return true;
    const auto extras = page_.found("salary.extra", candidate.unit);
    const bool isRate = amount.isRange && amount.period == PayPeriod::hour && hasSign(amount);
    return std::any_of(extras.begin(), extras.end(), [&](const Found& extra) {
        return !(isRate && isBehindDash(extra.at(), candidate)) && takesAway(extra.at(), candidate, labelled);
    });
}

/// "€ 36.300 a year (gross for the body € 50.115)": what the work costs the one who pays it, told behind what is paid.
bool PaySigns::isCostOfHouse(const AmountPlace& candidate) const {
    constexpr std::size_t reach = 200;  // a unit may be a line of megabytes
    const std::size_t unit = page_.units()[candidate.unit].at.begin;
    const std::size_t begin = std::max(unit, candidate.at.begin > reach ? candidate.at.begin - reach : 0);
    return page_.asked().hold("salary.cost-of-house-before", page_.words(Span{begin, candidate.at.begin}));
}

/// "Package: a competitive salary, luncheon vouchers of EUR 15": what the amount is of, whatever the label says. The label's own
/// words are none ("Budget: EUR 60,000").
bool PaySigns::isRightBefore(Span other, const AmountPlace& candidate) const {
    const Unit& unit = page_.units()[candidate.unit];
    const Line& line = page_.text().lines()[unit.line];
    if (line.hasLabel() && other.begin < page_.flatSpan(line.label).end) return false;
    if (other.begin < candidate.at.begin && other.end > candidate.at.begin) return true;
    constexpr std::size_t right = 8;
    if (other.end > candidate.at.begin || candidate.at.begin - other.end > right || other.begin == unit.at.begin) return false;
    return page_.words(Span{other.end, candidate.at.begin}).find_first_of(",;:+-") == std::string_view::npos;
}

/// "Our apprentices earn £900 a month" in an advert whose head does not speak of such: what others get.
bool PaySigns::isOfTrainees(const AmountPlace& candidate) const {
    constexpr std::size_t head = 400;
    constexpr std::size_t reach = 300;  // a unit may be a line of megabytes
    const std::size_t unit = page_.units()[candidate.unit].at.begin;
    const std::size_t begin = std::max(unit, candidate.at.begin > reach ? candidate.at.begin - reach : 0);
    return page_.asked().hold("pay.of-trainees", page_.words(Span{begin, candidate.at.begin})) &&
           !page_.asked().hold("pay.for-trainees", page_.flat().substr(0, std::min(head, unit)));
}

/// "Beyond just a sign-on bonus Nurse - $40 - $49 an hour": between the two a title and its dash; not "Bonus - $2 an hour".
bool PaySigns::isBehindDash(Span extra, const AmountPlace& candidate) const {
    if (extra.end > candidate.at.begin) return false;
    const std::string_view between = page_.words(Span{extra.end, candidate.at.begin});
    const std::size_t dash = between.rfind(" - ");
    return dash != std::string_view::npos && dash + 3 == between.size() && dash > 3;
}

bool PaySigns::takesAway(Span extra, const AmountPlace& candidate, bool labelled) const {
    constexpr std::size_t reach = 26;
    const bool isBehind = extra.begin >= candidate.at.end;
    if (isBehind ? extra.begin - candidate.at.end > reach : isFarBefore(extra, candidate)) return false;
    // "Living allowance": pay by another name.
    const auto words = page_.found("salary.word", candidate.unit);
    if (std::any_of(words.begin(), words.end(),
                    [&](const Found& word) { return word.at().begin < extra.begin && word.at().end >= extra.end; }))
        return false;
    // "£24,000 FTE (actual salary £18,300)": the second is what a part of the time comes to.
    if (isBehind && (page_.words(extra).starts_with("actual ") || page_.words(extra).starts_with("("))) return false;
    // "150k plus bonus": what stands behind "plus" does not take the amount away.
    const std::string_view between = isBehind ? page_.words(Span{candidate.at.end, extra.begin}) : std::string_view();
    if (between.find_first_of("+,:;|(") != std::string_view::npos || page_.asked().hold("salary.plus", between)) return false;
    // "Salaire : 1 700 € par mois Avantages : participation": the label of what comes next.
    if (isBehind && page_.flat().substr(extra.end, 2).find(':') != std::string_view::npos) return false;
    const Found* close = page_.near("salary.word", candidate.unit, candidate.at, 14);
    // "Salaire : 16,05 €/h et chèques-repas": the word of pay stands right before the amount.
    if (page_.asked().hold("salary.and", between) && close != nullptr && close->at().end <= candidate.at.begin) return false;
    return close == nullptr || !labelled || extra.begin < candidate.at.begin;
}

/// "Primes sur objectif pouvant atteindre 1 500 €": somewhat further before the amount, with no comma and no pay between.
bool PaySigns::isFarBefore(Span extra, const AmountPlace& candidate) const {
    constexpr std::size_t reach = 26;
    constexpr std::size_t farthest = 45;
    const std::size_t end = std::min(extra.end, candidate.at.begin);
    const std::size_t gap = candidate.at.begin - end;
    const std::string_view between = page_.words(Span{end, candidate.at.begin});
    // "Forfait jours 218 jours, 45 à 55 k€": the next of a list.
    if (gap <= reach) return between.find_first_of(",;") != std::string_view::npos;
    return gap > farthest || isPayBetween(extra, candidate) || between.find_first_of(",;:+") != std::string_view::npos;
}

bool PaySigns::comesOnTop(const AmountPlace& candidate, Span other) const {
    if (other.begin < candidate.at.end) return false;
    const std::string_view between = page_.words(Span{candidate.at.end, other.begin});
    return page_.asked().hold("salary.plus-alone", between) || between.find(" + ") != std::string_view::npos;
}

bool PaySigns::isOfNextInList(const AmountPlace& candidate, Span other) const {
    constexpr std::size_t right = 26;
    // "and a £20,000 events budget. £32k-£36k": in the sentence before.
    if (other.end <= candidate.at.begin) {
        const std::string_view before = page_.words(Span{other.end, candidate.at.begin});
        const std::size_t stop = before.rfind(". ");
        return stop != std::string_view::npos && !page_.asked().hold("sentence.abbreviation", before.substr(0, stop + 1));
    }
    if (other.begin < candidate.at.end) return false;
    const Found* word = page_.near("salary.word", candidate.unit, candidate.at, right);
    const std::string_view between = page_.words(Span{candidate.at.end, other.begin});
    return word != nullptr && word->at().end <= candidate.at.begin && between.find_first_of(",;") != std::string_view::npos;
}

bool PaySigns::isPayBetween(Span other, const AmountPlace& candidate) const {
    if (other.end > candidate.at.begin) return false;
    const auto words = page_.found("salary.word", candidate.unit);
    return std::any_of(words.begin(), words.end(),
                       [&](const Found& word) { return word.at().begin >= other.end && word.at().end <= candidate.at.begin; });
}

}  // namespace offerbook::extract::find
