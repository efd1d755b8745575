#include "core/text/format.h"

#include "core/text/locale_conventions.h"
#include "core/text/locales.h"

#include <algorithm>

namespace offerbook::text {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view enDash = "\u2013";
constexpr std::string_view minusSign = "\u2212";

std::string replaceFirst(std::string text, std::string_view what, std::string_view by) {
    if (const auto at = text.find(what); at != std::string::npos) text.replace(at, what.size(), by);
    return text;
}

std::string padded(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string filled(std::string pattern, std::optional<int> year, unsigned month, unsigned day) {
    if (year) pattern = replaceFirst(std::move(pattern), "{yyyy}", std::to_string(*year));
    pattern = replaceFirst(std::move(pattern), "{dd}", padded(day));
    pattern = replaceFirst(std::move(pattern), "{d}", std::to_string(day));
    pattern = replaceFirst(std::move(pattern), "{mm}", padded(month));
    return replaceFirst(std::move(pattern), "{m}", std::to_string(month));
}

struct Separators {
    std::string_view group;
    std::string_view decimal;
};

}  // namespace

struct Formatter::Impl {
    LocaleConventions conventions;

    [[nodiscard]] std::string grouped(std::string_view digits, std::string_view separator) const {
        const auto& c = conventions;
        if (separator.empty() || digits.size() < c.primaryGroup + c.minimumGrouping) return std::string(digits);
        std::string result(digits);
        std::size_t at = result.size() - c.primaryGroup;
        while (at > 0) {
            result.insert(at, separator);
            at = at > c.secondaryGroup ? at - c.secondaryGroup : 0;
        }
        return result;
    }

    /// Machine text of a decimal ("-5266.50") as people of this locale write it, with `minus` for a minus.
    [[nodiscard]] std::string written(std::string_view machine, Separators separators) const {
        const bool negative = machine.starts_with('-');
        if (negative) machine.remove_prefix(1);
        const auto point = machine.find('.');
        std::string text = negative ? std::string(minusSign) : std::string();
        text += grouped(machine.substr(0, point), separators.group);
        if (point != std::string_view::npos) text.append(separators.decimal).append(machine.substr(point + 1));
        return text;
    }

    [[nodiscard]] std::string writtenAmount(const Decimal& amount, int digits) const {
        return written(amount.toFixed(digits), {conventions.moneyGroup, conventions.moneyDecimal});
    }

    [[nodiscard]] std::string withCode(const std::string& amount, Currency currency) const {
        const std::string code(currency.code());
        return conventions.codeFirst ? code + std::string(noBreakSpace) + amount : amount + std::string(noBreakSpace) + code;
    }
};

namespace {

int digitsShown(const Money& money, Formatter::Digits digits) {
    switch (digits) {
        case Formatter::Digits::all: return money.currency().minorUnits();
        case Formatter::Digits::none: return 0;
        case Formatter::Digits::whereNeeded: return money.toDecimal().isWhole() ? 0 : money.currency().minorUnits();
    }
    return 0;
}

bool isPositive(const Decimal& value) { return value.sign() > 0; }

}  // namespace

Formatter::Formatter(std::string_view locale) : impl_(std::make_unique<Impl>(Impl{conventionsOf(locale)})) {}
Formatter::~Formatter() = default;
Formatter::Formatter(Formatter&&) noexcept = default;
Formatter& Formatter::operator=(Formatter&&) noexcept = default;

const std::string& Formatter::locale() const { return impl_->conventions.name; }
bool Formatter::hasIcu() { return hasIcuBackend(); }

std::string Formatter::amount(const Money& money, Digits digits) const {
    return impl_->writtenAmount(money.toDecimal(), digitsShown(money, digits));
}

std::string Formatter::money(const Money& money, Digits digits) const {
    return impl_->withCode(amount(money, digits), money.currency());
}

std::string Formatter::amountRange(const MoneyRange& range, Digits digits) const {
    // Both ends get the same digits: "5’266.00–5’793.50".
    const int shown = std::max(digitsShown(range.low, digits), digitsShown(range.high, digits));
    std::string low = impl_->writtenAmount(range.low.toDecimal(), shown);
    if (range.isSingle()) return low;
    return low.append(enDash).append(impl_->writtenAmount(range.high.toDecimal(), shown));
}

std::string Formatter::range(const MoneyRange& range, Digits digits) const {
    return impl_->withCode(amountRange(range, digits), range.currency());
}

std::string Formatter::number(const Decimal& value) const {
    return impl_->written(value.toString(), {impl_->conventions.group, impl_->conventions.decimal});
}

std::string Formatter::number(const Decimal& value, int digits) const {
    return impl_->written(value.toFixed(digits), {impl_->conventions.group, impl_->conventions.decimal});
}

std::string Formatter::percent(const Decimal& percent, int digits, bool signedValue) const {
    const Decimal shown = percent.rounded(digits, Rounding::halfEven);
    return (signedValue && isPositive(shown) ? "+" : "") + number(shown, digits) + impl_->conventions.percentSuffix;
}

std::string Formatter::signedAmount(const Money& money, Digits digits) const {
    return (isPositive(money.toDecimal()) ? "+" : "") + amount(money, digits);
}

std::string Formatter::date(Date date) const {
    const unsigned month = static_cast<unsigned>(date.month());
    return filled(impl_->conventions.longDates[month - 1], static_cast<int>(date.year()), month,
                  static_cast<unsigned>(date.day()));
}

std::string Formatter::date(const PartialDate& date) const {
    if (const auto whole = date.complete()) return this->date(*whole);
    if (!date.month()) return std::to_string(date.year().value_or(0));
    const unsigned month = *date.month();
    if (!date.day()) {
        const auto& pattern = impl_->conventions.monthYears[month - 1];
        if (date.year()) return filled(pattern, date.year(), month, 0);
        const auto year = pattern.find("{yyyy}");
        return pattern.substr(0, pattern.find_last_not_of(' ', year == 0 ? 0 : year - 1) + 1);
    }
    return filled(impl_->conventions.monthDays[month - 1], std::nullopt, month, *date.day());
}

std::string Formatter::shortDate(Date date) const {
    return filled(impl_->conventions.shortDate, static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
}

std::string Formatter::shortDate(const PartialDate& date) const {
    const std::string pattern = datePattern(date, impl_->conventions);
    return pattern.empty() ? date.toIso() : filled(pattern, date.year(), date.month().value_or(0), date.day().value_or(0));
}

Expected<PartialDate, DateProblem> Formatter::readDate(std::string_view typed) const {
    return text::readDate(typed, impl_->conventions);
}

}  // namespace offerbook::text
