#pragma once

#include "core/tax/switzerland/source_tariffs.h"

#include <optional>
#include <string>
#include <string_view>

namespace offerbook::tax {

/// Who is taxed at source, as far as it decides the tariff.
struct SourceTaxed {
    bool married = false;
    bool partnerEarns = false;
    std::int64_t children = 0;  ///< 0 to 9
    bool churchTax = false;
};

/// The tariff that follows from the household (QStV Art. 1 para. 1): A single, B married with one income, C married with two,
/// H single with children at home; then the children and Y or N for church tax: "B2N".
std::string tariffCode(const SourceTaxed& person);

/// The code itself, or with the other church letter where the canton has but that one (Geneva has no Y, Jura no A0N);
/// nullopt where it has neither, or where the texts have but some of its tariffs.
std::optional<std::string> offeredCode(const CantonTariffs& canton, std::string_view code);

/// Whether church tax makes a difference in the canton's tariff A.
bool asksForChurch(const CantonTariffs& canton);

}  // namespace offerbook::tax
