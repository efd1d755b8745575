#pragma once

#include "core/money/money.h"
#include "core/money/pay_period.h"
#include "core/text/date_input.h"
#include "core/time/date.h"

#include <memory>
#include <string>
#include <string_view>

namespace offerbook::text {

/// Formats figures for people in one locale ("de_CH", "en_GB"). The one formatter of window, PDF and command line, and
/// with collation and folding the only user of Boost.Locale, whose ICU backend it requires.
/// Amounts are formatted from their integer parts and their own currency, never through floating point. Ranges use an
/// en dash. All spaces inside a figure are no-break spaces.
class Formatter {
public:
    /// A name without data (or "") gives English (en_US formats). Never changes the global locale.
    explicit Formatter(std::string_view locale);
    ~Formatter();
    Formatter(Formatter&&) noexcept;
    Formatter& operator=(Formatter&&) noexcept;

    [[nodiscard]] const std::string& locale() const;
    /// True where Boost.Locale was built with ICU; the program refuses to start without it.
    static bool hasIcu();

    /// "63’192", with the currency's minor digits only where they are not zero or `Digits::all` asks for them.
    enum class Digits { whereNeeded, all, none /*rounded half to even to whole units; for columns of yearly figures*/ };
    [[nodiscard]] std::string amount(const Money& money, Digits digits = Digits::whereNeeded) const;
    /// "CHF 63’192" or "63.192 EUR", where the locale puts the code.
    [[nodiscard]] std::string money(const Money& money, Digits digits = Digits::whereNeeded) const;
    /// "CHF 63’192–69’516"; a single amount once.
    [[nodiscard]] std::string range(const MoneyRange& range, Digits digits = Digits::whereNeeded) const;
    [[nodiscard]] std::string amountRange(const MoneyRange& range, Digits digits = Digits::whereNeeded) const;
    /// Without a currency: "5’266.5".
    [[nodiscard]] std::string number(const Decimal& value) const;
    [[nodiscard]] std::string number(const Decimal& value, int digits) const;
    /// "12.5 %" (12.5 is handed in as 12.5); `signedValue` writes "+12.5 %" and U+2212 for minus.
    [[nodiscard]] std::string percent(const Decimal& percent, int digits, bool signedValue = false) const;
    [[nodiscard]] std::string signedAmount(const Money& money, Digits digits = Digits::whereNeeded) const;
    /// "31 May 2028", "31. Mai 2028"; partial dates: "May 2028", "1 April, year not known" is not made here: "1 April".
    [[nodiscard]] std::string date(Date date) const;
    [[nodiscard]] std::string date(const PartialDate& date) const;
    /// "31.05.2028", "5/31/2028".
    [[nodiscard]] std::string shortDate(Date date) const;
    /// "05.2028", "31.05."; a form that readDate() reads back as the same date.
    [[nodiscard]] std::string shortDate(const PartialDate& date) const;
    /// What a person typed, in figures or with the month's name: see core/text/date_input.h.
    [[nodiscard]] Expected<PartialDate, DateProblem> readDate(std::string_view typed) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace offerbook::text
