#include "core/text/locale_conventions.h"

#include "core/text/locales.h"

#include <boost/locale.hpp>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <sstream>
#include <vector>

namespace offerbook::text {
namespace {

namespace as = boost::locale::as;

constexpr std::string_view narrowNoBreakSpace = "\u202F";
constexpr std::string_view noBreakSpace = "\u00A0";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

template <class Value, class... Manipulators>
std::string sample(const std::locale& locale, Value value, Manipulators... manipulators) {
    std::ostringstream out;
    out.imbue(locale);
    (out << ... << manipulators);
    out << value;
    return out.str();
}

/// The pieces between runs of digits, and the lengths of these runs.
struct Split {
    std::vector<std::string> between;  ///< one more than runs: before the first, ..., after the last
    std::vector<std::size_t> runs;
};

Split splitAtDigits(std::string_view text) {
    Split split;
    split.between.emplace_back();
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            split.between.back().push_back(text[at++]);
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end])) ++end;
        split.runs.push_back(end - at);
        split.between.emplace_back();
        at = end;
    }
    return split;
}

void learnNumbers(const std::locale& locale, LocaleConventions& learnt) {
    const auto whole = splitAtDigits(sample(locale, std::int64_t{1234567890}, as::number));
    if (whole.runs.size() > 1) {
        learnt.group = whole.between[1];
        learnt.primaryGroup = whole.runs.back();
        learnt.secondaryGroup = whole.runs.size() > 2 ? whole.runs[whole.runs.size() - 2] : learnt.primaryGroup;
    }
    learnt.minimumGrouping = splitAtDigits(sample(locale, std::int64_t{1234}, as::number)).runs.size() > 1 ? 1 : 2;
    // A half is exact in every base; only the sign between its digits is taken from the sample.
    const auto half = splitAtDigits(sample(locale, 0.5, as::number));
    learnt.decimal = half.runs.size() == 2 ? half.between[1] : ".";
    const auto percent = splitAtDigits(sample(locale, 0.5, as::percent));
    learnt.percentSuffix = percent.runs.empty() ? "%" : percent.between[1];
    if (learnt.percentSuffix.empty()) learnt.percentSuffix = "%";
}

void learnMoney(const std::locale& locale, LocaleConventions& learnt) {
    const auto amount = splitAtDigits(sample(locale, 1234567.5, as::currency, as::currency_iso));
    learnt.codeFirst = !amount.between.front().empty();
    learnt.moneyGroup = amount.runs.size() > 2 ? amount.between[1] : learnt.group;
    // A locale without a country has no currency of its own, and its sample no minor digits.
    learnt.moneyDecimal = amount.runs.size() > 3 ? amount.between[amount.runs.size() - 1] : learnt.decimal;
}

std::time_t dayOf(unsigned month, unsigned day) {
    const auto date = std::chrono::year(2044) / std::chrono::month(month) / std::chrono::day(day);
    return std::chrono::system_clock::to_time_t(std::chrono::sys_days(date));
}

std::string dateSample(const std::locale& locale, unsigned month, unsigned day, std::ios_base& (*style)(std::ios_base&)) {
    return sample(locale, static_cast<std::int64_t>(dayOf(month, day)), as::gmt, style, as::date);
}

/// "May 22, 2044" without its year is "May 22": the year goes with the space and the comma before it.
std::string withoutYear(std::string pattern) {
    const auto year = pattern.find("{yyyy}");
    if (year == std::string::npos) return pattern;
    pattern.erase(year);
    while (!pattern.empty() && (pattern.back() == ' ' || pattern.back() == ',')) pattern.pop_back();
    if (pattern.ends_with(" de")) pattern.resize(pattern.size() - 3);  // "1 de abril de 2028"
    return pattern;
}

void learnDates(const std::locale& locale, LocaleConventions& learnt) {
    for (unsigned month = 1; month <= 12; ++month) {
        const auto inYear = replaced(dateSample(locale, month, 22, as::date_long), "2044", "{yyyy}");
        learnt.longDates[month - 1] = replaced(inYear, "22", "{d}");
        learnt.monthDays[month - 1] = withoutYear(learnt.longDates[month - 1]);
        const auto monthYear = sample(locale, static_cast<std::int64_t>(dayOf(month, 22)), as::gmt, as::ftime("%B %Y"));
        learnt.monthYears[month - 1] = replaced(monthYear, "2044", "{yyyy}");
    }
    const bool padded = dateSample(locale, 3, 5, as::date_short).find("05") != std::string::npos;
    const bool paddedMonth = dateSample(locale, 3, 5, as::date_short).find("03") != std::string::npos;
    auto layout = dateSample(locale, 11, 22, as::date_short);
    layout = replaced(layout, "2044", "{yyyy}");
    layout = replaced(layout, "44", "{yyyy}");
    layout = replaced(layout, "22", padded ? "{dd}" : "{d}");
    learnt.shortDate = replaced(layout, "11", paddedMonth ? "{mm}" : "{m}");
}

/// The languages of Europe that ICU has data for and that write ASCII digits. Any other name would be answered by ICU with
/// the locale of the process, so that the same command would write differently from one machine to the next.
constexpr std::string_view knownLanguages =
    " bg ca cs da de el en es et eu fi fr ga gl hr hu is it lb lt lv mt nb nl nn no pl pt rm ro sk sl sr sv tr uk ";

bool isKnown(std::string_view name) {
    const std::string language(name.substr(0, name.find('_')));
    return knownLanguages.find(" " + language + " ") != std::string_view::npos;
}

void makeSpacesUnbreakable(LocaleConventions& learnt) {
    for (std::string* part : {&learnt.group, &learnt.moneyGroup, &learnt.percentSuffix})
        *part = replaced(*part, " ", *part == " " ? narrowNoBreakSpace : noBreakSpace);
}

}  // namespace

LocaleConventions conventionsOf(std::string_view locale) {
    LocaleConventions learnt;
    learnt.name = isKnown(localeName(locale)) ? localeName(locale) : "en_US";
    const auto& icu = icuLocale(learnt.name);
    learnNumbers(icu, learnt);
    learnMoney(icu, learnt);
    learnDates(icu, learnt);
    makeSpacesUnbreakable(learnt);
    return learnt;
}

}  // namespace offerbook::text
