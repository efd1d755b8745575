#include "core/tax/united_states/pack_tables.h"

namespace offerbook::tax::us {
namespace {

std::optional<std::int64_t> number(const nlohmann::json& entry, bool isCents) {
    if (!entry.is_string()) return std::nullopt;
    const auto& text = entry.get_ref<const std::string&>();
    if (isCents) return centsFromText(text);
    return ppmFromPercentText(text);
}

}  // namespace

PerStatus<Cents> UsPackReader::centsPerStatus(const std::string& pointer) {
    PerStatus<Cents> all;
    for (std::size_t i = 0; i < filingStatusWords.size(); ++i)
        all[static_cast<FilingStatus>(i)] = cents(pointer + "/" + std::string(filingStatusWords[i]));
    return all;
}

StepTable UsPackReader::amounts(const std::string& pointer, bool above) {
    return table(pointer, above, Unit::cents, Unit::cents);
}

StepTable UsPackReader::percents(const std::string& pointer, bool above) { return table(pointer, above, Unit::cents, Unit::ppm); }

StepTable UsPackReader::percentsByPercent(const std::string& pointer, bool above) {
    return table(pointer, above, Unit::ppm, Unit::ppm);
}

StepTable UsPackReader::table(const std::string& pointer, bool above, Unit border, Unit value) {
    StepTable read(above);
    const auto& rows = at(pointer);
    for (const auto& row : rows) {
        const bool isPair = row.is_array() && row.size() == 2;
        const auto from = isPair ? number(row[0], border == Unit::cents) : std::nullopt;
        const auto held = isPair ? number(row[1], value == Unit::cents) : std::nullopt;
        if (!from || !held || !read.append(*from, *held)) fail(pointer);
    }
    if (!rows.is_array() || read.rows().empty()) {
        fail(pointer);
        read.append(0, 0);
    }
    return read;
}

bool UsPackReader::flag(const std::string& pointer) {
    if (!has(pointer)) return false;
    const auto& entry = at(pointer);
    if (entry.is_boolean()) return entry.get<bool>();
    fail(pointer);
    return false;
}

Cents UsPackReader::step(const std::string& pointer) {
    const Cents length = cents(pointer);
    if (length > 0) return length;
    fail(pointer);
    return 1;
}

}  // namespace offerbook::tax::us
