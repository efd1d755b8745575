#include "core/compare/net_share.h"

#include "core/base/csv_cell.h"

#include <algorithm>
#include <cassert>

namespace offerbook::compare {
namespace {

Decimal shareOf(const Money& net, const Money& gross) {
    return (Decimal(net.minor()) * Decimal(100)).dividedBy(Decimal(gross.minor()), 2, Rounding::halfEven);
}

/// What the place makes of one amount of the axis; nothing where it is too small or too large to be taxed.
std::optional<NetSharePoint> pointAt(const TaxedPlace& place, const Money& axis, const ExchangeRate* rate) {
    const auto gross = rate == nullptr ? Expected<Money, MoneyError>(axis) : rate->convert(axis);
    if (!gross || gross->minor() <= 0 || gross->minor() > tax::TaxCase::mostGross) return std::nullopt;
    const Money net = Money::ofMinor(place.taxes->net(gross->minor()), gross->currency());
    return NetSharePoint{axis, *gross, net, shareOf(net, *gross)};
}

}  // namespace

NetShareCurve netShareCurve(const TaxedPlace& place, const Money& from, const Money& to, int count,
                            const ReferenceData& reference, Date asOf) {
    assert(count >= 2 && from.minor() > 0 && Money::compare(from, to) < 0);
    NetShareCurve curve{place.name, {}, {}};
    const Currency own = place.taxes->currency();
    std::optional<ExchangeRate> rate;
    if (own != from.currency()) {
        const auto found = reference.rates().rate(from.currency(), own, asOf);
        if (!found) {
            curve.whyNot = found.error().message;
            return curve;
        }
        rate = *found;
    }
    for (int i = 0; i < count; ++i) {
        const std::int64_t minor = from.minor() + (to.minor() - from.minor()) / (count - 1) * i;
        const Money axis = Money::ofMinor(i + 1 == count ? to.minor() : minor, from.currency());
        if (auto point = pointAt(place, axis, rate ? &*rate : nullptr)) curve.points.push_back(std::move(*point));
    }
    return curve;
}

std::string toCsv(const std::vector<NetShareCurve>& curves) {
    std::string csv = "place,axis_currency,axis_gross,currency,gross,net,share_percent\n";
    for (const NetShareCurve& curve : curves)
        for (const NetSharePoint& point : curve.points)
            csv += csvTextCell(curve.place) + ',' + std::string(point.axis.currency().code()) + ',' + point.axis.toString() +
                   ',' + std::string(point.gross.currency().code()) + ',' + point.gross.toString() + ',' + point.net.toString() +
                   ',' + point.sharePercent.toFixed(2) + '\n';
    return csv;
}

std::vector<NetPart> netParts(const Money& gross, const tax::TaxLines& lines) {
    const Currency currency = gross.currency();
    const auto money = [&](tax::Cents cents) { return Money::ofMinor(cents, currency); };
    tax::Cents border = std::max<tax::Cents>(gross.minor() + lines.sum(), 0);
    // What is paid on top makes the whole longer than gross.
    tax::Cents whole = border;
    for (const tax::TaxLine& line : lines.all()) whole += std::max<tax::Cents>(-line.amount, 0);
    if (whole <= 0) return {};
    const Money full = money(whole);
    std::vector<NetPart> parts{{"net", money(border), barSpan({money(0), money(border)}, full)}};
    for (const tax::TaxLine& line : lines.all()) {
        if (line.amount >= 0) continue;
        const tax::Cents end = border - line.amount;
        parts.push_back({std::string(toWord(line.id)), money(-line.amount), barSpan({money(border), money(end)}, full)});
        border = end;
    }
    return parts;
}

}  // namespace offerbook::compare
