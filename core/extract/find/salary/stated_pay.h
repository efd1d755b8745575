#pragma once

#include "core/extract/find/salary/pay_candidates.h"
#include "core/extract/find/salary/pay_grade.h"

#include <span>

namespace offerbook::extract::find {

/// The field from all candidates, of which there is at least one: the strongest, what others add to it, what contradicts it,
/// and the grade beside it. Several amounts of one kind (two grades, two levels) become the outermost, with each range as an
/// alternative.
Stated<Pay> statedPay(const Page& page, const PayCandidates& candidates, std::span<const WrittenGrade> grades);

}  // namespace offerbook::extract::find
