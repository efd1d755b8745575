#pragma once

#include "core/money/money.h"
#include "core/money/pay_period.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// What an amount is before or after. `taxFree`: not taxed by any state (a stipend of an international organisation).
/// `unknown`: the text does not say, and nothing is assumed.
enum class PayBasis { unknown, gross, net, taxFree };
std::string_view toWord(PayBasis basis);  ///< "unknown", "gross", "net", "tax-free"
std::optional<PayBasis> payBasisFromWord(std::string_view word);

/// Whether a figure beside a workload below 100 % is the full-time one or the one actually paid.
enum class WorkloadBasis { unknown, fullTime, asWorked };
std::string_view toWord(WorkloadBasis basis);  ///< "unknown", "full-time", "as-worked"
std::optional<WorkloadBasis> workloadBasisFromWord(std::string_view word);

/// Pay beside the base.
struct PayComponent {
    enum class Kind { allowance, bonus, relocation, equity, pension, health, family, other, expatriation, meal, transport };
    Kind kind = Kind::other;
    std::string label;               ///< as written
    std::optional<Decimal> amount;   ///< in `currency`, for one `period`
    std::optional<Decimal> percent;  ///< of the base pay, instead of an amount
    std::optional<Currency> currency;
    std::optional<PayPeriod> period;
    PayBasis basis = PayBasis::unknown;
    bool certain = false;                            ///< promised, not merely possible
    std::optional<Decimal> probabilityPercent = {};  ///< of what is not certain; empty: nobody has put a figure to it
    /// Equity: the months over which the whole amount is earned in even parts, and the first of them in which nothing is.
    std::optional<int> vestingMonths = {};
    std::optional<int> cliffMonths = {};
    friend bool operator==(const PayComponent&, const PayComponent&) = default;
};
std::string_view toWord(PayComponent::Kind kind);
std::optional<PayComponent::Kind> payComponentKindFromWord(std::string_view word);

/// The base pay as stated, not converted. Every part that the text does not give is empty; nothing is guessed.
/// One amount: low == high. "Up to": low empty. "From": high empty. 0/0: explicitly unpaid.
struct Pay {
    std::optional<Decimal> low;  ///< whole currency units for one period
    std::optional<Decimal> high;
    std::optional<Currency> currency;
    std::optional<PayPeriod> period;
    std::optional<int> paymentsPerYear;  ///< 12, 13, 14 where the text says so
    PayBasis basis = PayBasis::unknown;
    WorkloadBasis workload = WorkloadBasis::unknown;
    std::string grade;  ///< pay grade as written and normalised ("TV-L E13", "A2"); empty: none
    friend bool operator==(const Pay&, const Pay&) = default;

    /// The amounts as money, where the currency is known and at least one amount is; a missing bound takes the other's
    /// value. An amount with more digits than the currency has is rounded half to even.
    [[nodiscard]] std::optional<MoneyRange> range() const;
};

}  // namespace offerbook
