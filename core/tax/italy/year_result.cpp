#include "core/tax/italy/year_result.h"

#include <algorithm>

namespace offerbook::tax::italy {
namespace {

constexpr Int128 million = 1'000'000;
constexpr Cents piece = 10'000;

Cents rounded(Int128 millionths) { return static_cast<Cents>(divideRounded(millionths, million, Rounding::halfUp)); }

Cents surtaxOn(const Surtax& surtax, Cents taxable) {
    return taxable <= surtax.exemptUpTo ? 0 : surtax.rows.tax(taxable, Rounding::halfUp);
}

}  // namespace

/// The employee's rate up to the ceiling, 1 % more above the first pension band; rounded once as a whole.
Cents YearRules::allInps(Cents gross) const {
    const Cents base = household_.inpsCeiling ? std::min(gross, year_.inpsCeiling) : gross;
    const Cents extra = std::max<Cents>(0, base - year_.firstBand);
    return rounded(static_cast<Int128>(base) * household_.inpsPpm + static_cast<Int128>(extra) * year_.extraInpsPpm);
}

/// amount x part / whole in millionths of a cent; with four decimals the quotient is cut to them first (TUIR article 13 (6)).
Int128 YearRules::ratio(Cents amount, Cents part, Cents whole) const {
    if (household_.fourDecimals) return static_cast<Int128>(amount) * (static_cast<Int128>(part) * 10'000 / whole) * 100;
    return static_cast<Int128>(amount) * million * part / whole;
}

Int128 YearRules::workCredit(Cents taxable) const {
    const WorkCredit& rules = year_.workCredit;
    if (taxable <= rules.firstTo) return rules.first * million;
    if (taxable <= rules.moreTo)
        return rules.base * million + ratio(rules.more, rules.moreTo - taxable, rules.moreTo - rules.firstTo);
    return taxable <= rules.to ? ratio(rules.base, rules.to - taxable, rules.to - rules.moreTo) : 0;
}

Int128 YearRules::spouseCredit(Cents taxable) const {
    const SpouseCredit& rules = year_.spouse;
    if (!household_.spouse || taxable > rules.to) return 0;
    if (taxable <= rules.firstTo) return rules.first * million - ratio(rules.firstLess, taxable, rules.firstTo);
    if (taxable > rules.baseTo) return ratio(rules.base, rules.to - taxable, rules.to - rules.baseTo);
    Cents credit = rules.base;
    for (const auto& addition : rules.additions)
        if (taxable > addition.above && taxable <= addition.upTo) credit += addition.amount;
    return credit * million;
}

/// The income at which the credit ends is raised for all by each child after the first.
Int128 YearRules::childCredit(Cents taxable) const {
    if (household_.grownChildren == 0) return 0;
    const GrownChildCredit& rules = year_.grownChild;
    const Cents to = rules.base + rules.more * (household_.grownChildren - 1);
    return taxable >= to ? 0 : household_.grownChildren * ratio(rules.amount, to - taxable, to);
}

/// 20,000 to 32,000: 1,000; falling to nothing at 40,000 (Legge 207/2024, article 1 (6)).
Int128 YearRules::wedgeCredit(Cents taxable) const {
    const WedgeMeasure& rules = year_.wedge;
    if (taxable <= rules.bonus.back().upTo || taxable > rules.creditTo) return 0;
    if (taxable <= rules.creditFullTo) return rules.credit * million;
    return static_cast<Int128>(rules.credit) * million * (rules.creditTo - taxable) / (rules.creditTo - rules.creditFullTo);
}

Cents YearRules::bonus(Cents taxable) const {
    for (const auto& row : year_.wedge.bonus)
        if (taxable <= row.upTo) return share(taxable, row.ppm, Rounding::halfUp);
    return 0;
}

/// In full up to 15,000 where the tax exceeds the work credit less 75; up to 28,000 as far as the credits of articles 12 and
/// 13 (1) exceed the tax (DL 3/2020, article 1).
Cents YearRules::treatment(Cents taxable, Int128 grossTax, Int128 credits) const {
    const Treatment& rules = year_.treatment;
    if (taxable > rules.to) return 0;
    if (taxable <= rules.fullTo) return grossTax > workCredit(taxable) - rules.allowance * million ? rules.amount : 0;
    return std::clamp<Cents>(rounded(credits - grossTax), 0, rules.amount);
}

YearResult YearRules::on(Cents gross) const {
    YearResult year{};
    const Cents all = allInps(gross);
    year.taxable = gross - all;
    year.inpsBase = household_.inpsCeiling ? std::min(gross, year_.inpsCeiling) : gross;
    year.inpsExtraBase = std::max<Cents>(0, year.inpsBase - year_.firstBand);
    year.inps = std::min(all, share(year.inpsBase, household_.inpsPpm, Rounding::halfUp));
    year.inpsExtra = all - year.inps;

    const Int128 grossTax = year_.irpef.exactTax(year.taxable);
    const Int128 credits = workCredit(year.taxable) + spouseCredit(year.taxable) + childCredit(year.taxable);
    const WorkCredit& work = year_.workCredit;
    const bool added = year.taxable > work.additionFrom && year.taxable <= work.additionTo;
    const Int128 more = wedgeCredit(year.taxable) + (added ? work.addition * million : 0);
    year.irpef = rounded(std::max<Int128>(0, grossTax - credits - more));
    // Both surtaxes are due only where IRPEF is (DLgs 446/1997, article 50; DLgs 360/1998, article 1 (4)).
    year.regional = year.irpef > 0 ? surtaxOn(household_.region, year.taxable) : 0;
    year.municipal = year.irpef > 0 ? surtaxOn(household_.municipality, year.taxable) : 0;
    year.bonus = bonus(year.taxable);
    year.treatment = treatment(year.taxable, grossTax, credits);
    return year;
}

/// The first taxable income with a tax above the work credit less the allowance.
Cents YearRules::treatmentFrom() const {
    const Int128 limit = (year_.workCredit.first - year_.treatment.allowance) * million;
    Cents low = 0;
    Cents high = year_.treatment.fullTo;
    while (low < high) {
        const Cents middle = low + (high - low) / 2;
        if (year_.irpef.exactTax(middle) > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

std::vector<Cents> YearRules::cliffs() const {
    const WorkCredit& work = year_.workCredit;
    std::vector<Cents> last{work.firstTo,       work.moreTo,          work.to,
                            work.additionFrom,  work.additionTo,      year_.treatment.fullTo,
                            year_.treatment.to, year_.wedge.creditTo, treatmentFrom() - 1};
    for (const auto& row : year_.wedge.bonus) last.push_back(row.upTo);
    if (household_.spouse)
        for (const auto& addition : year_.spouse.additions) last.insert(last.end(), {addition.above, addition.upTo});
    // In small pieces, so that the search for the smallest gross need not try every cent of a wide one.
    if (bonusAhead() > 0)
        for (Cents taxable = piece; taxable < year_.wedge.bonus.back().upTo; taxable += piece) last.push_back(taxable);
    for (Cents& taxable : last) ++taxable;
    std::sort(last.begin(), last.end());
    last.erase(std::unique(last.begin(), last.end()), last.end());
    return last;
}

Cents YearRules::bonusAhead() const {
    const Int128 kept = million - household_.inpsPpm;
    Int128 most = 0;
    for (const auto& row : year_.wedge.bonus)
        most = std::max(most, static_cast<Int128>(row.ppm) * kept - household_.inpsPpm * million);  // per taxable, x kept
    return most == 0 ? 0 : static_cast<Cents>(most * piece / (kept * million)) + 1;
}

}  // namespace offerbook::tax::italy
