#pragma once

#include "core/tax/tax_case.h"

namespace offerbook::tax {

/// The way back: the smallest gross whose net is at least `net`, to the smallest unit, also where more gross can mean less
/// net. One unit less falls short. Errors: "unreachable-net" where no gross up to TaxCase::mostGross reaches it.
Expected<Cents, TaxError> smallestGross(const TaxCase& taxes, Cents net);

}  // namespace offerbook::tax
