#include "core/tax/switzerland/tariff_code.h"

#include "core/tax/switzerland/tariff_bytes.h"

namespace offerbook::tax {

std::string tariffCode(const SourceTaxed& person) {
    char group = 'A';
    if (person.married)
        group = person.partnerEarns ? 'C' : 'B';
    else if (person.children > 0)
        group = 'H';
    return std::string{group, static_cast<char>('0' + person.children), person.churchTax ? 'Y' : 'N'};
}

std::optional<std::string> offeredCode(const CantonTariffs& canton, std::string_view code) {
    if (canton.has(code)) return std::string(code);
    if (!canton.isComplete()) return std::nullopt;  // the other letter may exist, with another tax
    if (code.size() != tariff_bytes::codeLength || (code.back() != 'Y' && code.back() != 'N')) return std::nullopt;
    std::string other(code);
    other.back() = code.back() == 'Y' ? 'N' : 'Y';
    if (canton.has(other)) return other;
    return std::nullopt;
}

bool asksForChurch(const CantonTariffs& canton) { return !canton.isComplete() || (canton.has("A0Y") && canton.has("A0N")); }

}  // namespace offerbook::tax
