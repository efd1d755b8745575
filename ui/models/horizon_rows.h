#pragma once

#include "ui/models/comparison_rows.h"

#include <QStringList>

namespace offerbook::ui {

/// The sum of a ladder of an offer over the horizon, or why there is none: the same words in table, chart and report.
QString sumText(const compare::HorizonOffer& offer, const compare::Ladder& ladder, const text::Formatter& format);
/// "CERN in March 2029 (month 29)".
QString overtakingText(const compare::Comparison& comparison, const compare::Overtaking& one, const text::Formatter& format);
/// Which offers the one at this index overtakes, and when; the comparison has a horizon.
QStringList overtakingTexts(const compare::Comparison& comparison, std::size_t offer, const text::Formatter& format);

}  // namespace offerbook::ui
