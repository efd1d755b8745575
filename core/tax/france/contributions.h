#pragma once

#include "core/tax/france/france_year.h"

namespace offerbook::tax::france {

/// The employee's contributions on `gross` under the ceiling of the same period, each rounded to the cent. Bases and rates:
/// Code de la sécurité sociale, articles L. 241-3, L. 136-1-1 to L. 136-8; Agirc-Arrco agreement of 17 November 2017.
void addContributions(TaxLines& lines, const ContributionRules& rules, bool cadre, Cents gross, Cents ceiling);

/// What is taxed of a year's gross, before the deduction for professional costs, in whole euro as it is declared: gross less
/// the contributions other than CSG at 2.4 % and CRDS (Code général des impôts, article 83). Never falls with the gross.
Cents netTaxable(const ContributionRules& rules, bool cadre, Cents gross);

}  // namespace offerbook::tax::france
