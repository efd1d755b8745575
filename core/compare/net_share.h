#pragma once

#include "core/compare/bar_span.h"
#include "core/compare/taxed_place.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::compare {

/// What is left of one gross.
struct NetSharePoint {
    Money axis;   ///< the gross in the currency of the axis
    Money gross;  ///< the same in the place's own currency
    Money net;
    Decimal sharePercent;  ///< net in percent of gross, two digits, half to even
};

struct NetShareCurve {
    std::string place;
    std::vector<NetSharePoint> points;  ///< empty: `whyNot` says why
    Message whyNot;
};

/// `count` (at least 2) grosses at even distances from `from` to `to`, two amounts above zero in one currency, with what is
/// left of them at the place. A place with another currency is asked for the amount at the day's reference rate.
NetShareCurve netShareCurve(const TaxedPlace& place, const Money& from, const Money& to, int count,
                            const ReferenceData& reference, Date asOf);

/// Comma-separated, one line a point: place, gross on the axis, gross and net there, share. Machine figures.
std::string toCsv(const std::vector<NetShareCurve>& curves);

/// A part of gross in a stacked bar: net first, then what is taken off, in the order of the lines.
struct NetPart {
    std::string id;  ///< "net", or the word of the line
    Money amount;    ///< not negative
    BarSpan span;    ///< where it lies on a bar of the whole gross; what is paid on top lies in net
};
std::vector<NetPart> netParts(const Money& gross, const tax::TaxLines& lines);

}  // namespace offerbook::compare
