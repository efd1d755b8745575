#include "core/extract/find/salary/pay_fields.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t longestLabel = 40;
constexpr std::size_t reach = 6;  // lines between the fields of one pay

class PayFieldReader {
public:
    explicit PayFieldReader(const Clues& clues) : clues_(clues), page_(clues.page) {}

    std::optional<PayFields> read() {
        for (std::size_t least = 0; least < page_.units().size(); ++least) {
            const bool isInPay = isKey(least, "pay.least-key") && isWithinPay(least);
            if (!isInPay && !isLabelled(least, "pay.least-label")) continue;
            const std::size_t end = std::min(page_.units().size(), least + reach);
            for (std::size_t most = least + 1; most < end; ++most)
                if (isLabelled(most, "pay.most-label") || (isInPay && isKey(most, "pay.most-key")))
                    if (auto fields = pairOf(least, most)) return fields;
        }
        for (std::size_t unit = 0; unit < page_.units().size(); ++unit)
            if (page_.units()[unit].isStructured && page_.units()[unit].isValueOf(Topic::salary))
                if (auto fields = singleOf(unit)) return fields;
        return std::nullopt;
    }

    /// What the fields around one say beside its amount.
    void complete(Pay& pay, std::size_t unit) const {
        PayFields fields;
        fields.least = fields.most = unit;
        fields.pay = pay;
        others(fields, false);
        pay = fields.pay;
    }

private:
    std::string_view labelOf(std::size_t unit) const {
        const Line& line = page_.text().lines()[page_.units()[unit].line];
        if (!line.hasLabel()) return {};
        std::string_view label = page_.words(page_.flatSpan(line.label));
        while (!label.empty() && (label.front() == '"' || label.front() == '\'')) label.remove_prefix(1);  // of JSON
        while (!label.empty() && (label.back() == '"' || label.back() == '\'')) label.remove_suffix(1);
        return label.size() <= longestLabel ? label : std::string_view();
    }
    /// Without quotes and the comma that JSON has behind it.
    Span bareValueOf(std::size_t unit) const {
        Span value = valueOf(unit);
        const auto isSign = [&](std::size_t at) {
            return std::string_view("\"', ").find(page_.flat()[at]) != std::string_view::npos;
        };
        while (value.begin < value.end && isSign(value.begin)) ++value.begin;
        while (value.end > value.begin && isSign(value.end - 1)) --value.end;
        return value;
    }
    Span valueOf(std::size_t unit) const { return page_.flatSpan(page_.text().lines()[page_.units()[unit].line].value); }

    bool isLabelled(std::size_t unit, std::string_view group) const {
        const std::string_view label = labelOf(unit);
        return !label.empty() && page_.book().lengthAtStart(group, label, page_.languages()) == label.size();
    }

    /// The bare "min" or "maxValue" of data; what it is the least of says the field it stands in.
    bool isKey(std::size_t unit, std::string_view group) const {
        const std::string_view label = labelOf(unit);
        return !label.empty() && page_.asked().hold(group, label);
    }
    bool isWithinPay(std::size_t unit) const {
        for (std::size_t up = 1; up <= reach && up <= unit; ++up)
            if (page_.asked().hold("pay.parent-key", page_.words(page_.units()[unit - up]))) return true;
        return false;
    }

    std::optional<PayFields> pairOf(std::size_t least, std::size_t most) {
        const auto low = amountAt(least);
        const auto high = amountAt(most);
        if (!low || !high || !low->low || *low->low > upperOf(*high)) return std::nullopt;
        if (low->currency && high->currency && *low->currency != *high->currency) return std::nullopt;
        PayFields fields;
        fields.least = least;
        fields.most = most;
        fields.pay.low = low->low;
        fields.pay.high = upperOf(*high);
        fields.pay.currency = low->currency ? low->currency : high->currency;
        fields.pay.period = low->period ? low->period : high->period;
        fields.pay.basis = low->basis != PayBasis::unknown ? low->basis : high->basis;
        fields.evidence = {page_.evidence(valueOf(least)), page_.evidence(valueOf(most))};
        others(fields, isKey(least, "pay.least-key"));
        if (!fields.pay.period) fields.pay.period = periodOfLabel(labelOf(least));
        return fields;
    }

    /// "baseSalary: 12.36", and "salaryCurrency: GBP" near it: a bare number, of which fields of its own say what it is.
    std::optional<PayFields> singleOf(std::size_t unit) {
        const auto amount = amountAt(unit);
        if (!amount || amount->currency || !amount->low) return std::nullopt;
        PayFields fields;
        fields.least = fields.most = unit;
        fields.pay.low = amount->low;
        fields.pay.high = upperOf(*amount);
        fields.pay.period = amount->period;
        fields.pay.basis = amount->basis;
        fields.evidence = {page_.evidence(valueOf(unit))};
        others(fields, false);
        return fields.pay.currency ? std::optional(fields) : std::nullopt;
    }

    static Decimal upperOf(const WrittenAmount& amount) { return amount.high ? *amount.high : amount.low.value_or(Decimal()); }

    /// With its sign, or a bare number, which the label says is money.
    std::optional<WrittenAmount> amountAt(std::size_t unit) {
        const Span value = valueOf(unit);
        for (const WrittenAmount& amount : clues_.amounts)
            if (isWithin(amount, value)) return amount;
        if (!bare_) {
            AmountHints hints;
            hints.withoutCurrency = true;
            bare_ = findAmounts(page_.text(), hints);
        }
        for (const WrittenAmount& amount : *bare_)
            if (isWithin(amount, value)) return amount;
        WrittenAmount amount;
        amount.low = page_.book().number(page_.words(bareValueOf(unit)));
        return amount.low ? std::optional(amount) : std::nullopt;
    }
    bool isWithin(const WrittenAmount& amount, Span value) const {
        const Span at = page_.flatSpan(amount.at);
        return at.begin >= value.begin && at.end <= value.end;
    }

    /// The currency and the period where they are fields of their own.
    void others(PayFields& fields, bool isNested) const {
        const std::size_t from = fields.least >= reach ? fields.least - reach : 0;
        const std::size_t end = std::min(page_.units().size(), fields.most + reach);
        for (std::size_t unit = from; unit < end && !(fields.pay.currency && fields.pay.period); ++unit) {
            if (!fields.pay.currency &&
                (isLabelled(unit, "pay.currency-label") || (isNested && isKey(unit, "pay.currency-key")))) {
                fields.pay.currency = Currency::fromCode(page_.original(bareValueOf(unit)));
                if (fields.pay.currency) fields.evidence.push_back(page_.evidence(bareValueOf(unit)));
            }
            if (!fields.pay.period && (isLabelled(unit, "pay.period-label") || (isNested && isKey(unit, "pay.period-key")))) {
                fields.pay.period = periodOfLabel(page_.words(valueOf(unit)));
                if (fields.pay.period) fields.evidence.push_back(page_.evidence(valueOf(unit)));
            }
        }
    }

    std::optional<PayPeriod> periodOfLabel(std::string_view words) const {
        constexpr std::array<std::pair<std::string_view, PayPeriod>, 5> periods{{{"pay.hour-word", PayPeriod::hour},
                                                                                 {"pay.day-word", PayPeriod::day},
                                                                                 {"pay.week-word", PayPeriod::week},
                                                                                 {"pay.month-word", PayPeriod::month},
                                                                                 {"pay.year-word", PayPeriod::year}}};
        for (const auto& [group, period] : periods)
            if (page_.book().firstAt(group, words, page_.languages())) return period;
        return std::nullopt;
    }

    const Clues& clues_;
    const Page& page_;
    std::optional<std::vector<WrittenAmount>> bare_;
};

}  // namespace

std::optional<PayFields> payFields(const Clues& clues) { return PayFieldReader(clues).read(); }

void completeByFields(const Clues& clues, std::size_t unit, Pay& pay) { PayFieldReader(clues).complete(pay, unit); }

}  // namespace offerbook::extract::find
