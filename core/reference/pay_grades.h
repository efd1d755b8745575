#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/posting/pay.h"
#include "core/time/date.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// One table of a public pay scale: full-time amounts without allowances.
struct PayTable {
    std::string id;
    std::string series;  ///< tables of one scale at different times: "de-tvl"
    std::string name;
    std::string country;  ///< ISO 3166-1 alpha-2, or "EU", "INT"
    Currency currency = Currency::of("EUR");
    PayPeriod period = PayPeriod::month;
    PayBasis basis = PayBasis::gross;
    std::optional<int> paymentsPerYear;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;  ///< empty: no end known, which is not for ever
    std::string asOf;             ///< what the source dates itself, where validFrom is not known
    bool stale = false;           ///< known to be superseded before the pack was made
    std::vector<std::string> stepLabels;
    /// Years in a step before the next, by step; empty where the scale does not define it.
    std::vector<std::optional<Decimal>> stepYears;
    std::string entryAtMost;  ///< the highest step that experience alone gives at the start; empty: it gives none
    std::string entrySource;
    std::map<std::string, std::vector<std::optional<Decimal>>, std::less<>> grades;  ///< a position is a step
    /// Percent of one month's pay, once a year, by the range of grades ("E9a-E11", "all").
    std::vector<std::pair<std::string, Decimal>> bonusPercentOfMonth;
    std::string bonusName;
    std::vector<std::pair<std::string, Decimal>> localityPercent;  ///< added by place of work; the first is for all others
    std::optional<Decimal> cap;                                    ///< of amount and locality together
    std::string source;

    /// Whether the table is in force on the day, as far as is known: not beyond `horizon` where no end is known.
    [[nodiscard]] bool covers(Date day, Date horizon) const;
    /// Percent of a month for the grade; empty: none.
    [[nodiscard]] std::optional<Decimal> bonusFor(std::string_view grade) const;
    /// The position of the step that so many years of experience give at the start; empty where the scale gives none.
    [[nodiscard]] std::optional<std::size_t> entryStep(const Decimal& years) const;
};

/// pay-grades.json. A table stands for the days of its validity alone; there is no figure for other days.
class PayGrades {
public:
    static Expected<PayGrades, Message> load(const std::filesystem::path& file);

    /// The table of the series in force on the day that has the grade; nullptr where there is none.
    [[nodiscard]] const PayTable* table(std::string_view series, std::string_view grade, Date day) const;
    /// The newest table of the series that has the grade, for naming it where none is in force.
    [[nodiscard]] const PayTable* newest(std::string_view series, std::string_view grade) const;
    [[nodiscard]] const std::vector<PayTable>& tables() const { return tables_; }
    /// The last day for which a table without a known end is used: a year after the pack was made.
    [[nodiscard]] Date horizon() const { return horizon_; }

private:
    std::vector<PayTable> tables_;
    Date horizon_{};
};

}  // namespace offerbook
