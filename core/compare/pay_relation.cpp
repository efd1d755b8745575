#include "core/compare/pay_relation.h"

namespace offerbook::compare {
namespace {

bool isTaxed(PayBasis basis) { return basis == PayBasis::gross; }

std::string nameOf(const ComparableOffer& offer) {
    if (offer.posting.title.hasValue()) return *offer.posting.title;
    return offer.posting.employer.hasValue() ? *offer.posting.employer : std::string();
}

/// A pay with what it is called where something keeps it from being compared.
struct NamedPay {
    const ComparablePay& pay;
    MessageArg name;
};

Message basisMessage(std::string_view id, const NamedPay& pay) { return {std::string(id), {pay.name}}; }

/// Comparability by basis alone.
PayRelation relationOfBases(const NamedPay& one, const NamedPay& baseline) {
    PayRelation relation;
    const PayBasis a = one.pay.basis;
    const PayBasis b = baseline.pay.basis;
    if (a == PayBasis::unknown || b == PayBasis::unknown) {
        relation.why = basisMessage("compare.relation.basis-unknown", a == PayBasis::unknown ? one : baseline);
    } else if (a == b) {
        relation.comparability = Comparability::comparable;
    } else if (isTaxed(a) || isTaxed(b)) {
        relation.why = {"compare.relation.gross-beside-net", {}};
    } else {
        relation.comparability = Comparability::caution;
        relation.why = {"compare.relation.net-beside-tax-free", {}};
    }
    return relation;
}

std::optional<Decimal> percentOfMiddles(const MoneyRange& offer, const MoneyRange& baseline) {
    // The middles' halves cancel out.
    const Decimal sum = baseline.low.toDecimal() + baseline.high.toDecimal();
    if (sum.sign() <= 0) return std::nullopt;
    const Decimal difference = offer.low.toDecimal() + offer.high.toDecimal() - sum;
    return (difference * Decimal(100)).dividedBy(sum, 1, Rounding::halfEven);
}

PayRelation relationOf(const NamedPay& one, const NamedPay& baseline) {
    const auto& figure = one.pay.ladder.result;
    const auto& base = baseline.pay.ladder.result;
    if (!figure || !base) {
        PayRelation none;
        none.why = basisMessage("compare.relation.no-figure", figure ? baseline : one);
        return none;
    }
    PayRelation relation = relationOfBases(one, baseline);
    if (relation.comparability == Comparability::notComparable) return relation;
    if (figure->currency() != base->currency()) {
        relation.comparability = Comparability::notComparable;
        relation.why = {"compare.relation.other-currency", {}};
        return relation;
    }
    relation.percent = percentOfMiddles(*figure, *base);
    relation.differenceLow = figure->low - base->low;
    relation.differenceHigh = figure->high - base->high;
    return relation;
}

/// Among the offers with a figure there is one that cannot be held against another.
bool anyApart(const std::vector<ComparableOffer>& offers, const std::vector<std::size_t>& withFigure) {
    for (const std::size_t a : withFigure)
        for (const std::size_t b : withFigure)
            if (a < b && relate(offers[a], offers[b]).comparability != Comparability::comparable) return true;
    return false;
}

}  // namespace

PayRelation relate(const ComparableOffer& offer, const ComparableOffer& baseline) {
    return relationOf({offer.pay, MessageArg::text(nameOf(offer))}, {baseline.pay, MessageArg::text(nameOf(baseline))});
}

std::optional<PayGap> payGapOf(const ComparableOffer& offer) {
    const auto asked = [&](bool counts) -> std::optional<std::size_t> {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < offer.figures.size(); ++i) {
            const PayFigure& figure = offer.figures[i].figure;
            const bool isAdvert =
                figure.observation.kind == PayObservation::Kind::advertised && figure.standing != PayFigure::Standing::later;
            // By day, so that the last advert is the newest.
            if (counts ? figure.standing == PayFigure::Standing::counts : isAdvert) found = i;
        }
        return found;
    };
    const auto advertised = asked(false);
    const auto counting = asked(true);
    if (!advertised || !counting || offer.figures[*counting].figure.observation.kind == PayObservation::Kind::advertised)
        return std::nullopt;
    const auto named = [&](std::size_t i) {
        const auto& figure = offer.figures[i];
        return NamedPay{figure.pay, MessageArg::term(offerbook::toWord(figure.figure.observation.kind))};
    };
    return PayGap{*advertised, *counting, relationOf(named(*counting), named(*advertised))};
}

bool paysAtLeast(const ComparablePay& a, const ComparablePay& b) {
    if (a.lowerOpen || b.upperOpen) return false;
    return Money::compare(a.ladder.result->low, b.ladder.result->high) >= 0;
}

std::vector<std::size_t> bestPayOf(const std::vector<ComparableOffer>& offers) {
    std::vector<std::size_t> withFigure;
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (offers[i].pay.ladder.result) withFigure.push_back(i);
    if (withFigure.size() < 2 || anyApart(offers, withFigure)) return {};
    std::vector<std::size_t> best;
    for (const std::size_t candidate : withFigure) {
        bool surely = true;
        for (const std::size_t other : withFigure)
            surely = surely && (other == candidate || paysAtLeast(offers[candidate].pay, offers[other].pay));
        if (surely) best.push_back(candidate);
    }
    // Where all pay the same there is no best.
    return best.size() == withFigure.size() ? std::vector<std::size_t>{} : best;
}

std::vector<std::size_t> bestRemoteOf(const std::vector<ComparableOffer>& offers) {
    const auto known = [](const ComparableRemote& remote) { return remote.daysPerYearLow || remote.daysPerYearHigh; };
    const auto least = [](const ComparableRemote& remote) { return remote.daysPerYearLow.value_or(Decimal(0)); };
    const auto most = [](const ComparableRemote& remote) { return remote.daysPerYearHigh.value_or(remote.workingDays); };
    std::vector<std::size_t> best;
    std::size_t stated = 0;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (!known(offers[i].remote)) continue;
        ++stated;
        bool surely = true;
        for (std::size_t j = 0; j < offers.size(); ++j)
            surely = surely && (i == j || !known(offers[j].remote) || least(offers[i].remote) >= most(offers[j].remote));
        if (surely) best.push_back(i);
    }
    return stated < 2 || best.size() == stated ? std::vector<std::size_t>{} : best;
}

}  // namespace offerbook::compare
