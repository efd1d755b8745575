#include "core/tax/tax_case.h"

namespace offerbook::tax {

Expected<TaxLines, TaxError> TaxCase::linesOnTaxable(Cents) const {
    return Unexpected{TaxError{"unsupported-status", {"tax.no-taxable", {}}, {"gross", "net"}}};
}

}  // namespace offerbook::tax
