#include "core/tax/tax_pack.h"

#include "core/base/pack_file.h"

namespace offerbook::tax {
namespace {

std::optional<std::int64_t> scaled(std::string_view machineText, int digits) {
    const auto value = Decimal::parse(machineText);
    if (!value || value->scale() > digits) return std::nullopt;
    const Decimal whole = *value * Decimal::ofScaled(static_cast<Int128>(digits == 2 ? 100 : 10000), 0);
    return whole.whole();
}

}  // namespace

std::optional<Cents> centsFromText(std::string_view machineText) { return scaled(machineText, 2); }

std::optional<std::int32_t> ppmFromPercentText(std::string_view machineText) {
    const auto ppm = scaled(machineText, 4);
    if (!ppm || *ppm > 10'000'000 || *ppm < -10'000'000) return std::nullopt;
    return static_cast<std::int32_t>(*ppm);
}

std::string centsToText(Cents amount) { return Decimal::ofScaled(amount, 2).toFixed(2); }

void PackReader::fail(std::string_view entry) {
    if (!error_) error_ = packEntryMessage(file_, entry);
}

const nlohmann::json& PackReader::at(std::string_view pointer) {
    static const nlohmann::json none;
    const nlohmann::json::json_pointer place{std::string(pointer)};
    if (json_.contains(place)) return json_.at(place);
    fail(pointer);
    return none;
}

bool PackReader::has(std::string_view pointer) const {
    return json_.contains(nlohmann::json::json_pointer{std::string(pointer)});
}

std::string PackReader::text(std::string_view pointer) {
    const auto& entry = at(pointer);
    if (entry.is_string()) return entry.get<std::string>();
    fail(pointer);
    return {};
}

Cents PackReader::cents(std::string_view pointer) {
    const auto value = centsFromText(text(pointer));
    if (!value) fail(pointer);
    return value.value_or(0);
}

std::int32_t PackReader::ppm(std::string_view pointer) {
    const auto value = ppmFromPercentText(text(pointer));
    if (!value) fail(pointer);
    return value.value_or(0);
}

Decimal PackReader::decimal(std::string_view pointer) {
    const auto value = Decimal::parse(text(pointer));
    if (!value) fail(pointer);
    return value.value_or(Decimal());
}

std::int64_t PackReader::whole(std::string_view pointer) {
    const auto& entry = at(pointer);
    if (entry.is_number_integer()) return entry.get<std::int64_t>();
    fail(pointer);
    return 0;
}

TaxRule PackReader::rule(std::string_view pointer) {
    const std::string place(pointer);
    return {text(place + "/text"), text(place + "/source")};
}

Brackets PackReader::brackets(std::string_view pointer) {
    const auto& rows = at(pointer);
    Brackets read;
    if (!rows.is_array() || rows.empty()) fail(pointer);
    for (const auto& row : rows) {
        const bool isLast = &row == &rows.back();
        if (!row.is_array() || row.size() != 2 || !row[1].is_string() || row[0].is_null() != isLast) {
            fail(pointer);
            return {};
        }
        const auto end = isLast               ? std::optional<Cents>(Brackets::open)
                         : row[0].is_string() ? centsFromText(row[0].get_ref<const std::string&>())
                                              : std::nullopt;
        const auto rate = ppmFromPercentText(row[1].get_ref<const std::string&>());
        if (!end || !rate || !read.append(*end, *rate)) fail(pointer);
    }
    return read;
}

}  // namespace offerbook::tax
