#include "core/tax/france/contributions.h"

#include <algorithm>

namespace offerbook::tax::france {
namespace {

constexpr Int128 million = 1'000'000;

/// What the contributions apply to, for one gross and one ceiling.
struct Bases {
    Cents band1, band2, cet, apec;
    Int128 csg;  ///< in millionths of a cent

    Bases(const ContributionRules& rules, bool cadre, Cents gross, Cents ceiling)
        : band1(std::min(gross, ceiling)),
          band2(std::min(gross, ceiling * rules.band2Ceilings) - band1),
          cet(gross > ceiling ? band1 + band2 : 0),
          apec(cadre ? std::min(gross, ceiling * rules.apecCeilings) : 0) {
        const Cents reduced = std::min(gross, ceiling * rules.csgBaseCeilings);
        csg = static_cast<Int128>(reduced) * rules.csgBasePpm + static_cast<Int128>(gross - reduced) * million;
    }
};

void addShare(TaxLines& lines, LineId id, Cents base, const ContributionRules::Rate& rate) {
    if (base > 0) lines.add(id, -share(base, rate.ppm, Rounding::halfUp), base, rate.ppm, rate.rule);
}

void addCsg(TaxLines& lines, LineId id, Int128 base, const ContributionRules::Rate& rate) {
    const auto amount = static_cast<Cents>(divideRounded(base * rate.ppm, million * million, Rounding::halfUp));
    lines.add(id, -amount, static_cast<Cents>(divideRounded(base, million, Rounding::halfUp)), rate.ppm, rate.rule);
}

}  // namespace

void addContributions(TaxLines& lines, const ContributionRules& rules, bool cadre, Cents gross, Cents ceiling) {
    const Bases bases(rules, cadre, gross, ceiling);
    addShare(lines, LineId::pensionCapped, bases.band1, rules.pensionCapped);
    addShare(lines, LineId::pensionUncapped, gross, rules.pensionUncapped);
    addShare(lines, LineId::agircArrco, bases.band1, rules.agircArrco1);
    addShare(lines, LineId::agircArrco, bases.band2, rules.agircArrco2);
    addShare(lines, LineId::ceg, bases.band1, rules.ceg1);
    addShare(lines, LineId::ceg, bases.band2, rules.ceg2);
    addShare(lines, LineId::cet, bases.cet, rules.cet);
    addShare(lines, LineId::apec, bases.apec, rules.apec);
    addCsg(lines, LineId::csgDeductible, bases.csg, rules.csgDeductible);
    addCsg(lines, LineId::csgNondeductible, bases.csg, rules.csgNondeductible);
    addCsg(lines, LineId::crds, bases.csg, rules.crds);
}

Cents netTaxable(const ContributionRules& rules, bool cadre, Cents gross) {
    const Bases bases(rules, cadre, gross, rules.ceilingYear);
    const auto of = [](Cents base, const ContributionRules::Rate& rate) { return static_cast<Int128>(base) * rate.ppm; };
    const Int128 deducted = of(bases.band1, rules.pensionCapped) + of(gross, rules.pensionUncapped) +
                            of(bases.band1, rules.agircArrco1) + of(bases.band2, rules.agircArrco2) +
                            of(bases.band1, rules.ceg1) + of(bases.band2, rules.ceg2) + of(bases.cet, rules.cet) +
                            of(bases.apec, rules.apec);
    const Int128 left = static_cast<Int128>(gross) * million * million - deducted * million - bases.csg * rules.csgDeductible.ppm;
    return static_cast<Cents>(divideRounded(left, million * million * 100, Rounding::halfUp)) * 100;
}

}  // namespace offerbook::tax::france
