#pragma once

#include "core/extract/read_text.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/money/pay_period.h"
#include "core/posting/pay.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// An amount of money as a text writes it. Nothing is converted and nothing guessed: what the text does not say is empty.
struct WrittenAmount {
    Span at;                           ///< the amounts with their signs: "CHF 5'266.– bis 5'793.–"
    Span whole;                        ///< with the words for period and basis beside them
    std::optional<Decimal> low;        ///< empty for "up to X"
    std::optional<Decimal> high;       ///< empty for a single amount and for "from X"
    std::string sign;                  ///< the currency sign as written: "CHF", "Fr.", "US$"; empty where there is none
    std::optional<Currency> currency;  ///< empty where the sign is missing or stands for several
    std::optional<PayPeriod> period;
    PayBasis basis = PayBasis::unknown;
    bool isRange = false;                      ///< low and high are both written
    bool isFrom = false;                       ///< "from", "ab", "à partir de", "85k+"
    bool isUpTo = false;                       ///< "up to", "bis zu", "jusqu'à"
    bool isApproximate = false;                ///< "about", "ca.", "environ"
    bool isUnpaid = false;                     ///< explicitly without pay; low and high are zero
    bool isMultiplied = false;                 ///< written with k, M, Mio.
    std::optional<int> paymentsPerYear;        ///< 12, 13, 14 where the text beside it says so
    std::optional<Decimal> percentOfFullTime;  ///< "at 0.5 FTE", "bei 80 %"
    bool isCeiling = false;                    ///< a cap or an upper limit of a law, not the offer
    /// A further reading where the signs of the number allow two ("1.234 KD"); empty where there is one.
    std::optional<Decimal> otherReading;

    [[nodiscard]] bool isSingle() const { return !isRange; }
};

struct AmountHints {
    std::string country;           ///< ISO 3166-1 alpha-2 of the workplace: decides $, kr, Fr.
    bool withoutCurrency = false;  ///< also numbers without a sign where they are written as amounts
};

/// Every amount with a currency in a text, in its order. Percentages, dates, grades, postcodes and counts are none.
std::vector<WrittenAmount> findAmounts(const ReadText& text, const AmountHints& hints = {});
/// The amount of a text that is expected to be one: a table cell, a field, a line of `offerbook money`. nullopt where
/// there is none. Several amounts that are no range: the first.
std::optional<WrittenAmount> readAmount(const ReadText& text, const AmountHints& hints = {});

}  // namespace offerbook::extract
