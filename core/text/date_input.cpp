#include "core/text/date_input.h"

#include "core/text/collation.h"

#include <algorithm>
#include <charconv>

namespace offerbook::text {
namespace {

enum class Order { dayFirst, monthFirst, yearFirst };

/// How the locale's figures of a date follow each other, and by what sign they are kept apart.
struct Layout {
    Order order = Order::dayFirst;
    std::string day;
    std::string month;
    std::string sign;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string trimmed(std::string text) {
    for (const std::string_view space : {"\u00A0", "\u202F"})
        for (auto at = text.find(space); at != std::string::npos; at = text.find(space)) text.replace(at, space.size(), " ");
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Layout layoutOf(const std::string& pattern) {
    const auto day = pattern.find("{d");
    const auto month = pattern.find("{m");
    const auto year = pattern.find("{y");
    Layout layout;
    layout.day = pattern.substr(day, pattern.find('}', day) - day + 1);
    layout.month = pattern.substr(month, pattern.find('}', month) - month + 1);
    layout.order = year < day ? Order::yearFirst : month < day ? Order::monthFirst : Order::dayFirst;
    const auto end = pattern.find('}') + 1;
    layout.sign = pattern.substr(end, pattern.find('{', end) - end);
    return layout;
}

/// The typed text in pieces: its numbers, what stands between them, and its words in lower case without accents.
struct Pieces {
    std::vector<std::string> numbers;
    std::vector<std::string> signs;  ///< signs[i] follows numbers[i]
    std::vector<std::string> words;
    bool startsWithNumber = false;
};

Pieces piecesOf(std::string_view typed) {
    Pieces pieces;
    const std::string text = fold(trimmed(std::string(typed)));
    pieces.startsWithNumber = !text.empty() && isDigit(text.front());
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        if (isDigit(text[at])) {
            while (end < text.size() && isDigit(text[end])) ++end;
            pieces.numbers.push_back(text.substr(at, end - at));
            pieces.signs.emplace_back();
            // "1er mai", "31st May": what hangs on a number belongs to it
            while (end < text.size() && isLetter(text[end])) ++end;
        } else if (isLetter(text[at])) {
            while (end < text.size() && isLetter(text[end])) ++end;
            pieces.words.push_back(text.substr(at, end - at));
        } else {
            end = at + 1;
            if (!pieces.signs.empty()) pieces.signs.back().push_back(text[at]);
        }
        at = end;
    }
    for (std::string& sign : pieces.signs) sign = trimmed(sign);
    return pieces;
}

std::vector<std::string> wordsOf(std::string pattern) {
    for (auto begin = pattern.find('{'); begin != std::string::npos; begin = pattern.find('{'))
        pattern.replace(begin, pattern.find('}', begin) - begin + 1, " ");
    return piecesOf(pattern).words;
}

bool isYear(const std::string& digits) { return digits.size() == 4; }
bool isSmall(const std::string& digits) { return digits.size() <= 2; }

int valueOf(const std::string& digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Years outside are slips of the hand.
bool isLikely(int year) { return year >= 1900 && year <= 2200; }

std::optional<PartialDate> dateOf(const std::string* year, const std::string* month, const std::string* day) {
    const auto part = [](const std::string* digits) {
        return digits != nullptr ? std::optional(static_cast<unsigned>(valueOf(*digits))) : std::nullopt;
    };
    if (year != nullptr && !isLikely(valueOf(*year))) return std::nullopt;
    return PartialDate::of(year != nullptr ? std::optional(valueOf(*year)) : std::nullopt, part(month), part(day));
}

using Read = Expected<PartialDate, DateProblem>;

Read certain(const std::optional<PartialDate>& date) { return date ? Read(*date) : Read(Unexpected{DateProblem{}}); }

/// "31 May 2028", "Mai 2028", "1. April": the month's name says what is what.
Read readWithName(const Pieces& pieces, const LocaleConventions& conventions) {
    for (unsigned month = 1; month <= 12; ++month) {
        const auto means = [&](const std::string& pattern) { return wordsOf(pattern) == pieces.words; };
        if (!means(conventions.longDates[month - 1]) && !means(conventions.monthYears[month - 1]) &&
            !means(conventions.monthDays[month - 1]))
            continue;
        const std::string* year = nullptr;
        const std::string* day = nullptr;
        for (const std::string& number : pieces.numbers) {
            const std::string*& part = isYear(number) ? year : day;
            if (part != nullptr || (!isYear(number) && !isSmall(number))) return certain(std::nullopt);
            part = &number;
        }
        const std::string digits = std::to_string(month);
        return year == nullptr && day == nullptr ? certain(std::nullopt) : certain(dateOf(year, &digits, day));
    }
    return certain(std::nullopt);
}

/// Two small numbers, perhaps with a year. In the locale's own dress they are in its order; in another they are taken only
/// where one of them can be no month.
Read readTwo(const std::string& first, const std::string& second, const std::string* year, bool ownDress, Order order) {
    const auto dayFirst = dateOf(year, &second, &first);
    const auto monthFirst = dateOf(year, &first, &second);
    if (ownDress) {
        const auto& own = order == Order::dayFirst ? dayFirst : monthFirst;
        if (own) return certain(own);
    }
    if (!ownDress && dayFirst && monthFirst && *dayFirst != *monthFirst) return Unexpected{DateProblem{{*dayFirst, *monthFirst}}};
    // Without a year the month first would make "5.28" of May 2028 the 28th of a May.
    return certain(dayFirst || year == nullptr ? dayFirst : monthFirst);
}

bool separates(const std::string& sign) { return sign == "." || sign == "/" || sign == "-"; }

Read readFigures(const Pieces& pieces, const Layout& layout) {
    const auto& numbers = pieces.numbers;
    const auto& signs = pieces.signs;
    const std::string own = trimmed(layout.sign);
    const auto fine = [&](std::size_t between) { return separates(signs[between]) || signs[between] == own; };
    // Stops are the sign of those who put the day first: where the locale does too, there is no doubt.
    const auto isOwn = [&](const std::string& sign) { return sign == own || (sign == "." && layout.order == Order::dayFirst); };
    const bool ended = !signs.empty() && (signs.back().empty() || signs.back() == ".");
    if (!pieces.startsWithNumber || !ended) return certain(std::nullopt);
    if (numbers.size() == 2 && fine(0)) {
        if (isSmall(numbers[0]) && isYear(numbers[1])) return certain(dateOf(&numbers[1], &numbers[0], nullptr));
        if (isYear(numbers[0]) && isSmall(numbers[1])) return certain(dateOf(&numbers[0], &numbers[1], nullptr));
        if (!isSmall(numbers[0]) || !isSmall(numbers[1])) return certain(std::nullopt);
        if (isOwn(signs[0])) return readTwo(numbers[0], numbers[1], nullptr, true, layout.order);
        // "1.4." with its last stop is written by those who put the day first.
        const bool ordinals = signs[0] == "." && signs[1] == ".";
        return readTwo(numbers[0], numbers[1], nullptr, ordinals, Order::dayFirst);
    }
    if (numbers.size() != 3 || !fine(0)) return certain(std::nullopt);
    if (isYear(numbers[0]) && isSmall(numbers[1]) && isSmall(numbers[2]) && fine(1))
        return certain(dateOf(&numbers[0], &numbers[1], &numbers[2]));
    // "1.4. 2028" and "1/4 2028" too
    if (!isSmall(numbers[0]) || !isSmall(numbers[1]) || !isYear(numbers[2])) return certain(std::nullopt);
    if (!signs[1].empty() && signs[1] != signs[0]) return certain(std::nullopt);
    const bool ownDress = isOwn(signs[0]) && layout.order != Order::yearFirst;
    return readTwo(numbers[0], numbers[1], &numbers[2], ownDress, layout.order);
}

}  // namespace

Expected<PartialDate, DateProblem> readDate(std::string_view typed, const LocaleConventions& conventions) {
    const std::string text = trimmed(std::string(typed));
    if (const auto iso = PartialDate::parse(text)) return certain(!iso->year() || isLikely(*iso->year()) ? iso : std::nullopt);
    Pieces pieces = piecesOf(text);
    if (pieces.words == wordsOf(conventions.shortDate)) return readFigures(pieces, layoutOf(conventions.shortDate));
    return pieces.words.empty() ? readFigures(pieces, layoutOf(conventions.shortDate)) : readWithName(pieces, conventions);
}

std::string datePattern(const PartialDate& date, const LocaleConventions& conventions) {
    if (date.complete()) return conventions.shortDate;
    if (!date.month()) return date.year() ? "{yyyy}" : "";
    const Layout layout = layoutOf(conventions.shortDate);
    const bool yearFirst = layout.order == Order::yearFirst;
    if (date.year()) return yearFirst ? "{yyyy}" + layout.sign + layout.month : layout.month + layout.sign + "{yyyy}";
    if (!date.day()) return {};
    if (layout.order != Order::dayFirst) return layout.month + layout.sign + layout.day;
    return layout.day + layout.sign + layout.month + (layout.sign.starts_with('.') ? "." : "");
}

}  // namespace offerbook::text
