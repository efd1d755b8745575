#pragma once

#include "core/tax/tax_case.h"

#include <filesystem>
#include <memory>

namespace offerbook::tax {

/// France, an employee of the private sector with equal months: contributions line by line (Code de la sécurité sociale,
/// Agirc-Arrco) and the income tax of the household (Code général des impôts, articles 193 to 197). Household: status
/// (cadre, non-cadre), married, partnerIncome (the partner's net taxable pay of a year, before the 10 %), children,
/// singleParent. Where the partner earns too, the tax line is the part of the household's tax that falls on one's own net
/// taxable pay, as the household rate of the tax at source does (article 204 E).
/// A month has the month's ceiling and its part of the tax on a year of equal payments. Not in it: company health plan,
/// employer's death cover, Alsace-Moselle (an error), meal vouchers, overtime.
/// Packs: france-YEAR.json in `folder`.
std::unique_ptr<TaxSystem> makeFrance(const std::filesystem::path& folder);

}  // namespace offerbook::tax
