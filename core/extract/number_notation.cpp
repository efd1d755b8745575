#include "core/extract/number_notation.h"

#include <array>
#include <string>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }
bool isPoint(char c) { return c == '.' || c == ','; }

/// Digits between separators, and the separators between them.
struct Parts {
    std::vector<std::string_view> digits;
    std::string separators;
    std::size_t end = 0;
};

class PartScanner {
public:
    PartScanner(std::string_view text, NumberStyle style) : text_(text), style_(style) {}

    Parts scan(std::size_t at) {
        Parts parts;
        for (;;) {
            const std::size_t end = digitsEnd(at);
            parts.digits.push_back(text_.substr(at, end - at));
            parts.end = end;
            const std::size_t next = nextPart(parts, end);
            if (next == 0) return parts;
            parts.separators += text_[end] == ' ' && isPoint(this->at(end + 1)) ? this->at(end + 1) : text_[end];
            at = next;
        }
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

    [[nodiscard]] std::size_t digitsEnd(std::size_t i) const {
        while (i < text_.size() && isDigit(text_[i])) ++i;
        return i;
    }

    /// Where the next digits begin when the character at `end` separates; 0 where the number ends.
    [[nodiscard]] std::size_t nextPart(const Parts& parts, std::size_t end) const {
        const char separator = at(end);
        if (separator == ' ' && isPoint(at(end + 1))) return isStrayBlank(parts, end) ? end + 2 : 0;
        if (separator == ' ' || separator == '\'') {
            const bool grouping = parts.digits.front().size() <= 3 &&
                                  parts.separators.find_first_not_of(separator) == std::string::npos &&
                                  digitsEnd(end + 1) - (end + 1) == 3 && parts.digits.front() != "0";
            return grouping ? end + 1 : 0;
        }
        if (!isPoint(separator)) return 0;
        if (isDigit(at(end + 1))) return end + 1;
        // "1.837, 32": a blank behind the decimal sign, exactly two digits, and no further ones.
        const bool stray = style_ == NumberStyle::alone && at(end + 1) == ' ' && digitsEnd(end + 2) - (end + 2) == 2 &&
                           !isPoint(at(end + 4)) && parts.separators.find(separator) == std::string::npos;
        return stray ? end + 2 : 0;
    }

    /// "64 ,90": a blank before the decimal sign, exactly two digits behind it.
    [[nodiscard]] bool isStrayBlank(const Parts& parts, std::size_t end) const {
        return style_ == NumberStyle::alone && digitsEnd(end + 2) - (end + 2) == 2 && !isPoint(at(end + 4)) &&
               parts.separators.find(at(end + 1)) == std::string::npos;
    }

    std::string_view text_;
    NumberStyle style_;
};

std::string joined(const std::vector<std::string_view>& digits, std::size_t from, std::size_t to) {
    std::string all;
    for (std::size_t i = from; i < to; ++i) all += digits[i];
    return all;
}

std::optional<Decimal> decimalOf(std::string whole, const std::string& fraction) {
    const std::size_t first = whole.find_first_not_of('0');
    whole = first == std::string::npos ? "0" : whole.substr(first);
    if (whole.size() > 15 || fraction.size() > 12) return std::nullopt;
    return Decimal::parse(fraction.empty() ? whole : whole + "." + fraction);
}

/// Groups behind the first: three digits each, or the Indian form (two each, three at the end).
bool areGroups(const std::vector<std::string_view>& digits, std::size_t to) {
    if (digits.front().size() > 3) return false;
    bool threes = true;
    bool twos = true;
    for (std::size_t i = 1; i < to; ++i) {
        threes &= digits[i].size() == 3;
        twos &= digits[i].size() == (i + 1 == to ? 3U : 2U);
    }
    return threes || (twos && to > 2 && digits.front().size() <= 2);
}

bool setValue(WrittenNumber& number, std::optional<Decimal> value) {
    if (value) number.value = *value;
    return value.has_value();
}

bool interpret(const Parts& parts, WrittenNumber& number) {
    const std::size_t count = parts.digits.size();
    if (count == 1) return setValue(number, decimalOf(joined(parts.digits, 0, 1), ""));
    const char last = parts.separators.back();
    const bool lastOnce = parts.separators.find(last) == parts.separators.size() - 1;
    const auto wholeAs = [&](std::size_t to) { return joined(parts.digits, 0, to); };
    const std::string fraction(parts.digits.back());
    if (isPoint(last) && lastOnce && count > 2) {  // two kinds: the later one is the decimal sign
        if (!areGroups(parts.digits, count - 1)) return false;
        number.hasGroups = number.hasDecimals = true;
        return setValue(number, decimalOf(wholeAs(count - 1), fraction));
    }
    const bool oneKind = parts.separators.find_first_not_of(last) == std::string::npos;
    if (!oneKind) return false;
    const bool couldGroup = areGroups(parts.digits, count) && parts.digits.front() != "0";
    if (couldGroup) {
        number.hasGroups = true;
        if (isPoint(last) && count == 2) number.otherReading = decimalOf(wholeAs(1), fraction);
        return setValue(number, decimalOf(wholeAs(count), ""));
    }
    if (count != 2 || !isPoint(last)) return false;
    number.hasDecimals = true;
    return setValue(number, decimalOf(wholeAs(1), fraction));
}

/// ".75", "$..75,333": digits behind a leading decimal sign are decimals unless a full stop follows among them.
bool interpretFraction(const Parts& parts, WrittenNumber& number) {
    if (parts.separators.find('.') != std::string::npos) return interpret(parts, number);
    number.hasDecimals = true;
    return setValue(number, decimalOf("0", joined(parts.digits, 0, parts.digits.size())));
}

/// A percent sign behind a number, or behind the second of a range of two ("80-100 %").
bool isPercentBehind(std::string_view folded, std::size_t end) {
    const auto at = [&](std::size_t i) { return i < folded.size() ? folded[i] : '\0'; };
    const auto sign = [&](std::size_t i) { return at(i) == '%' || (at(i) == ' ' && at(i + 1) == '%'); };
    if (sign(end)) return true;
    std::size_t i = end;
    while (at(i) == ' ' && i < end + 1) ++i;
    if (at(i) != '-') return false;
    ++i;
    if (at(i) == ' ') ++i;
    const std::size_t second = i;
    while (isDigit(at(i)) && i - second < 4) ++i;
    return i > second && sign(i);
}

/// Where a telephone number that begins at a plus sign ends; `plus` itself where it is none.
std::size_t phoneEnd(std::string_view folded, std::size_t plus) {
    std::size_t digits = 0;
    std::size_t end = plus + 1;
    std::size_t last = plus;
    for (; end < folded.size() && end - plus < 30; ++end) {
        if (isDigit(folded[end])) {
            ++digits;
            last = end + 1;
        } else if (std::string_view(" ()-/.").find(folded[end]) == std::string_view::npos) {
            break;
        }
    }
    return digits >= 9 ? last : plus;
}

/// Where a telephone number with its area code ends: "044 123 45 67", "0800 123 456", "06 12 34 56 78"; `zero` itself
/// where the digits are none. Only blanks and hyphens part its groups, so that a date and an amount behind it are none.
std::size_t localPhoneEnd(std::string_view folded, std::size_t zero) {
    constexpr std::size_t longestGroup = 4;
    std::size_t end = zero;
    std::size_t digits = 0;
    for (std::size_t groups = 0; groups < 6; ++groups) {
        const std::size_t begin = groups == 0 ? zero : end + 1;
        if (groups > 0 && (end >= folded.size() || (folded[end] != ' ' && folded[end] != '-'))) break;
        std::size_t last = begin;
        while (last < folded.size() && isDigit(folded[last])) ++last;
        if (last - begin < 2 || last - begin > longestGroup) break;
        digits += last - begin;
        end = last;
    }
    const bool goesOn = end < folded.size() && (isPoint(folded[end]) || folded[end] == '\'');
    return digits >= 9 && digits <= 13 && !goesOn ? end : zero;
}

}  // namespace

std::optional<WrittenNumber> numberAt(std::string_view folded, std::size_t at, NumberStyle style, std::size_t& end) {
    WrittenNumber number;
    std::size_t digits = at;
    while (digits < folded.size() && isPoint(folded[digits])) ++digits;
    const Parts parts = PartScanner(folded, style).scan(digits);
    end = parts.end;
    number.startsWithZero = parts.digits.front().size() > 1 && parts.digits.front().front() == '0';
    const bool understood = digits > at ? interpretFraction(parts, number) : interpret(parts, number);
    if (!understood) return std::nullopt;
    const auto is = [&](std::size_t i, char c) { return i < folded.size() && folded[i] == c; };
    if (end + 1 < folded.size() && isPoint(folded[end]) && folded[end + 1] == '-') {
        end += 2;
        if (is(end, '-')) ++end;
        number.hasDash = end >= folded.size() || !isDigit(folded[end]);  // "1.-5. Mai" are days
    }
    number.at = {at, end};
    return number;
}

namespace {

/// "1.300": one to three digits and groups of three behind full stops or apostrophes.
bool isGrouped(std::string_view number) {
    static constexpr std::size_t group = 4;
    if (number.size() < group + 1) return false;
    for (std::size_t i = number.size(); i > 0; --i) {
        const bool isSign = (number.size() - i) % group == group - 1;
        const char c = number[i - 1];
        if (isSign ? c != '.' && c != '\'' : !isDigit(c)) return false;
    }
    return isDigit(number.front());
}

/// "30/38k", "1.300/1.500 euro": two amounts around a bar. "3/4", "12/05" and "24/7" are none.
bool areAmountsAroundBar(std::string_view folded, std::size_t bar) {
    constexpr std::size_t longest = 12;
    const auto isPart = [](char c) { return isDigit(c) || c == '.' || c == ',' || c == '\''; };
    std::size_t begin = bar;
    while (begin > 0 && bar - begin < longest && isPart(folded[begin - 1])) --begin;
    std::size_t end = bar + 1;
    while (end < folded.size() && end - bar < longest && isPart(folded[end])) ++end;
    const auto isOfDate = [&](std::size_t i) { return i < folded.size() && (folded[i] == '/' || folded[i] == ':'); };
    if ((begin > 0 && isOfDate(begin - 1)) || isOfDate(end)) return false;
    const std::string_view left = folded.substr(begin, bar - begin);
    std::string_view right = folded.substr(bar + 1, end - bar - 1);
    while (!right.empty() && !isDigit(right.back())) right.remove_suffix(1);
    if (isGrouped(left) && isGrouped(right)) return true;
    const bool areShort = left.size() >= 2 && left.size() <= 3 && right.size() >= 2 && right.size() <= 3;
    std::string_view behind = folded.substr(end, 6);
    if (behind.starts_with(" ")) behind.remove_prefix(1);
    const bool isThousands =
        behind.starts_with("mila") || (behind.starts_with("k") && (behind.size() < 2 || !isLetter(behind[1])));
    return areShort && isThousands && left.find_first_not_of("0123456789") == std::string_view::npos &&
           right.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::vector<WrittenNumber> findNumbers(const FoldedText& text, NumberStyle style) {
    std::vector<WrittenNumber> found;
    const std::string_view folded = text.text();
    const auto at = [&](std::size_t i) { return i < folded.size() ? folded[i] : '\0'; };
    // Each is looked for again only when it is behind: a text of plus signs without a digit is gone through once.
    std::size_t plus = std::min(folded.find('+'), folded.size());
    std::size_t digit = text.nextDigit(0, folded.size());
    const auto next = [&](std::size_t from) {
        if (plus < from) plus = std::min(folded.find('+', from), folded.size());
        if (digit < from) digit = text.nextDigit(from, folded.size());
        return std::min(digit, plus);
    };
    for (std::size_t i = next(0); i < folded.size(); i = next(i + 1)) {
        if (folded[i] == '+')
            if (const std::size_t behind = phoneEnd(folded, i); behind > i) i = behind;
        if (!isDigit(at(i))) continue;
        if (const std::size_t behind = at(i) == '0' ? localPhoneEnd(folded, i) : i; behind > i) {
            i = behind - 1;
            continue;
        }
        std::size_t begin = i;
        while (begin > 0 && folded[begin - 1] == '.' && i - begin < 2) --begin;
        // ",45 €": where a number is expected, a comma that nothing stands before.
        if (style == NumberStyle::alone && begin == i && begin > 0 && folded[begin - 1] == ',' &&
            (begin == 1 || folded[begin - 2] == ' ') && isDigit(at(i + 1)) && !isDigit(at(i + 2)))
            --begin;
        const char before = begin > 0 ? folded[begin - 1] : '\0';
        if (isLetter(before) || isDigit(before)) begin = i;  // the full stop ends a sentence
        std::size_t end = i;
        auto number = numberAt(folded, begin, style, end);
        if (number) {
            const char left = number->at.begin > 0 ? folded[number->at.begin - 1] : '\0';
            const char farLeft = number->at.begin > 1 ? folded[number->at.begin - 2] : '\0';
            number->afterLetter = isLetter(left) && !(left == 'x' && isDigit(farLeft));  // "2x15,00"
            number->isPercent = isPercentBehind(folded, end);
            // "130k-160k": the letter before the hyphen multiplies, as the one behind does.
            const bool isThousands =
                farLeft == 'k' && at(end) == 'k' && number->at.begin > 2 && isDigit(folded[number->at.begin - 3]);
            const bool isOfChain = left == '-' && isDigit(farLeft) && at(end) == '-' && isDigit(at(end + 1));  // an ISBN
            number->isInName = (left == '-' && isLetter(farLeft) && !isThousands) || isOfChain ||
                               ((left == '/' || left == ':') && isDigit(farLeft) &&
                                !(left == '/' && areAmountsAroundBar(folded, number->at.begin - 1))) ||
                               ((at(end) == '/' || at(end) == ':') && isDigit(at(end + 1)) &&
                                !(at(end) == '/' && areAmountsAroundBar(folded, end)));
            found.push_back(*number);
        }
        i = end > i ? end - 1 : i;
    }
    return found;
}

}  // namespace offerbook::extract
