#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/decimal.h"
#include "core/tax/brackets.h"
#include "core/tax/tax_line.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string_view>

namespace offerbook::tax {

/// Reads the parameters of one pack. Amounts, rates and percentages stand there as text ("96600", "9.3"), because a JSON
/// number would pass through binary floating point; counts and ages are whole numbers. The first entry that is missing or
/// wrong is kept as the error ("reference.entry" with file and entry); readers then give zero, so that a loader checks once.
class PackReader {
public:
    PackReader(const nlohmann::json& json, const std::filesystem::path& file) : json_(json), file_(file) {}

    /// `pointer` is a JSON pointer: "/pension/ceiling".
    Cents cents(std::string_view pointer);       ///< "96600" -> 9660000
    std::int32_t ppm(std::string_view pointer);  ///< percent, "9.3" -> 93000
    Decimal decimal(std::string_view pointer);
    std::int64_t whole(std::string_view pointer);
    std::string text(std::string_view pointer);
    /// {"text": "...", "source": "..."}; the source must be there.
    TaxRule rule(std::string_view pointer);
    /// [["12400","10"], ..., [null,"37"]]: rows of upper end and percent, ascending, the last open.
    Brackets brackets(std::string_view pointer);
    /// The entry itself, or null where it is missing.
    const nlohmann::json& at(std::string_view pointer);
    [[nodiscard]] bool has(std::string_view pointer) const;

    void fail(std::string_view entry);
    [[nodiscard]] const std::optional<Message>& error() const { return error_; }

private:
    const nlohmann::json& json_;
    const std::filesystem::path& file_;
    std::optional<Message> error_;
};

/// "96600", "1234.56" as cents; nullopt for anything else, also for more than two digits after the point.
std::optional<Cents> centsFromText(std::string_view machineText);
/// Percent as parts per million: "9.3" -> 93000; nullopt for anything else or more than four digits after the point.
std::optional<std::int32_t> ppmFromPercentText(std::string_view machineText);
/// "96600.00", "-12.50": machine text with both digits.
std::string centsToText(Cents amount);

}  // namespace offerbook::tax
