#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Names that bear the sign of a name: their legal form, or the domain of a mail address or link of the text.
void addSignedEmployers(EmployerCandidates& to);
/// Names of addresses and of entries in a register: a line that ends in a legal form, who stands before a street.
void addEmployersOfAddresses(EmployerCandidates& to);

}  // namespace offerbook::extract::find
