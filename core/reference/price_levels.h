#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/decimal.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// price-levels.json: what household consumption costs in a country against another, for one year. A national average
/// basket; no figure is taken from a neighbour.
class PriceLevels {
public:
    /// An amount at the prices of `from` buys what amount x times / dividedBy buys at the prices of `to`, both in one
    /// currency at the average exchange rates of the index's year. Exact.
    struct Quotient {
        Decimal times;
        Decimal dividedBy;
    };

    /// An entry without a year or an index is an error that names it.
    static Expected<PriceLevels, Message> load(const std::filesystem::path& file);

    [[nodiscard]] std::optional<Quotient> between(std::string_view from, std::string_view to) const;
    [[nodiscard]] bool has(std::string_view country) const { return levels_.contains(country); }
    [[nodiscard]] std::vector<std::string> countries() const;
    [[nodiscard]] const std::string& index() const { return index_; }  ///< its name, with the year
    [[nodiscard]] int year() const { return year_; }
    [[nodiscard]] const std::string& source() const { return source_; }

private:
    struct Level {
        Decimal ppp;      ///< local units that buy what one US dollar buys in the United States
        Decimal perEuro;  ///< local units per euro, average of the year
    };
    std::map<std::string, Level, std::less<>> levels_;
    std::string index_;
    std::string source_;
    int year_ = 0;
};

}  // namespace offerbook
