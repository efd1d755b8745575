#include "core/compare/headline.h"

#include "core/compare/offer_names.h"
#include "core/compare/pay_relation.h"

namespace offerbook::compare {
namespace {

Message headline(std::string_view id, std::vector<MessageArg> args = {}) {
    return {"report.headline." + std::string(id), std::move(args)};
}

/// The offers that have a figure.
std::vector<const ComparableOffer*> withFigure(const Comparison& comparison) {
    std::vector<const ComparableOffer*> offers;
    for (const auto& offer : comparison.offers)
        if (offer.pay.ladder.result) offers.push_back(&offer);
    return offers;
}

/// Why the offers with figures cannot be ordered by pay, if bases keep them apart; the gravest reason first.
std::optional<Message> apart(const std::vector<const ComparableOffer*>& offers) {
    bool gross = false, net = false, taxFree = false;
    for (const auto* offer : offers) {
        if (offer->pay.basis == PayBasis::unknown) return headline("basis-unknown", {MessageArg::text(nameOf(offer->posting))});
        gross = gross || offer->pay.basis == PayBasis::gross;
        net = net || offer->pay.basis == PayBasis::net;
        taxFree = taxFree || offer->pay.basis == PayBasis::taxFree;
    }
    if (gross && (net || taxFree)) return headline("gross-beside-net");
    if (net && taxFree) return headline("net-beside-tax-free");
    return std::nullopt;
}

Message paysMost(const Comparison& comparison) {
    const ComparableOffer& best = comparison.offers[comparison.bestPay.front()];
    const MoneyRange& pay = *best.pay.ladder.result;
    std::vector<MessageArg> args = {MessageArg::text(nameOf(best.posting)), MessageArg::money(pay.low.toCodeString()),
                                    MessageArg::money(pay.high.toCodeString()),
                                    MessageArg::term(toWord(comparison.settings.period))};
    if (best.pay.upperOpen) return headline("pays-most-from", std::move(args));
    return headline(pay.isSingle() ? "pays-most" : "pays-most-range", std::move(args));
}

}  // namespace

Message headlineOf(const Comparison& comparison) {
    if (comparison.offers.empty()) return headline("no-offers");
    if (comparison.offers.size() == 1)
        return headline("one-offer", {MessageArg::text(nameOf(comparison.offers.front().posting))});
    const auto offers = withFigure(comparison);
    if (offers.empty()) return headline("no-figures");
    if (offers.size() == 1) return headline("one-figure", {MessageArg::text(nameOf(offers.front()->posting))});
    if (auto reason = apart(offers)) return *reason;
    if (comparison.bestPay.size() == 1) return paysMost(comparison);
    if (comparison.bestPay.size() > 1)
        return headline("several-pay-most", {MessageArg::number(static_cast<std::int64_t>(comparison.bestPay.size()))});
    bool allSame = true;
    for (const auto* offer : offers)
        allSame = allSame && offer->pay.ladder.result == offers.front()->pay.ladder.result &&
                  offer->pay.ladder.result->isSingle() && !offer->pay.upperOpen && !offer->pay.lowerOpen;
    return headline(allSame ? "same" : "overlap");
}

}  // namespace offerbook::compare
