#include "core/tax/tax_error.h"

namespace offerbook::tax {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

TaxError unsupported(std::string code, std::string id, std::string_view field, std::string_view value,
                     std::vector<std::string> covered) {
    Message message{std::move(id), {questionArg(field), MessageArg::text(value), MessageArg::text(joined(covered))}};
    return {std::move(code), std::move(message), std::move(covered), std::string(field)};
}

}  // namespace

MessageArg questionArg(std::string_view keys) { return MessageArg::term("household." + std::string(keys)); }

TaxError unsupportedYear(std::string_view jurisdiction, int year, const std::vector<int>& covered) {
    std::vector<std::string> years;
    for (const int one : covered) years.push_back(std::to_string(one));
    return {"unsupported-year",
            {"tax.unsupported-year",
             {MessageArg::text(jurisdiction), MessageArg::text(std::to_string(year)), MessageArg::text(joined(years))}},
            std::move(years)};
}

TaxError unsupportedPlace(std::string_view field, std::string_view place, std::vector<std::string> covered) {
    return unsupported("unsupported-place", "tax.unsupported-place", field, place, std::move(covered));
}

TaxError unsupportedStatus(std::string_view field, std::string_view status, std::vector<std::string> covered) {
    return unsupported("unsupported-status", "tax.unsupported-status", field, status, std::move(covered));
}

TaxError missingData(Message why) { return {"missing-data", std::move(why), {}}; }

}  // namespace offerbook::tax
