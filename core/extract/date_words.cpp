#include "core/extract/date_words.h"

#include "core/extract/amount_pieces.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Digits {
    int value = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] std::size_t count() const { return end - begin; }
};

constexpr int earliestYear = 1950;
constexpr int latestYear = 2099;

bool isYear(const Digits& digits) { return digits.count() == 4 && digits.value >= earliestYear && digits.value <= latestYear; }
bool isDay(const Digits& digits) { return digits.count() <= 2 && digits.value >= 1 && digits.value <= 31; }

std::optional<PartialDate> dateOf(std::optional<int> year, int month, std::optional<int> day) {
    std::optional<unsigned> d;
    if (day) d = static_cast<unsigned>(*day);
    return PartialDate::of(year, static_cast<unsigned>(month), d);
}

class DateScanner {
public:
    DateScanner(const ReadText& text, Date today)
        : text_(text), folded_(text.folded().text()), months_(text.hits("month")), today_(today) {}

    std::vector<WrittenDate> run() {
        const FoldedText& folded = text_.folded();
        for (std::size_t i = folded.nextDigit(0, folded.size()); i < folded.size(); i = folded.nextDigit(i, folded.size()))
            i = std::max(byDigits(i), i + 1);
        for (const Hit& month : months_) byMonth(month);
        for (const Hit& hit : text_.hits("date-word")) words(hit);
        for (const Hit& hit : text_.hits("part-of-year")) partOfYear(hit);
        for (const Hit& hit : text_.hits("ago-prefix")) agoAfterPrefix(hit);
        std::stable_sort(found_.begin(), found_.end(), [](const WrittenDate& a, const WrittenDate& b) {
            return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
        });
        std::vector<WrittenDate> kept;
        for (WrittenDate& date : found_)
            if (kept.empty() || date.at.begin >= kept.back().at.end) kept.push_back(std::move(date));
        return kept;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < folded_.size() ? folded_[i] : '\0'; }

    [[nodiscard]] Digits digitsAt(std::size_t i) const {
        Digits digits{0, i, i};
        while (isDigit(at(digits.end)) && digits.count() < 9) ++digits.end;
        std::from_chars(folded_.data() + digits.begin, folded_.data() + digits.end, digits.value);
        return digits;
    }

    [[nodiscard]] std::size_t overBlanks(std::size_t i) const {
        std::size_t lineEnds = 0;
        while (at(i) == ' ' || at(i) == '\n' || at(i) == '\t') {
            if (at(i) == '\n' && ++lineEnds > 1) return i;
            ++i;
        }
        return i;
    }

    /// The end of a word that begins at a place, if a group that is only asked about has it; the place itself otherwise.
    [[nodiscard]] std::size_t overWord(std::string_view group, std::size_t i) const {
        std::size_t end = i;
        while (at(end) >= 'a' && at(end) <= 'z') ++end;
        return end > i && text_.vocabulary().exactly(group, folded_.substr(i, end - i)) != nullptr ? end : i;
    }

    /// "1.", "1er", "2nd", "1°", and "1\\." of Markdown.
    [[nodiscard]] std::size_t overOrdinal(std::size_t i) const {
        for (const std::string_view sign : {".", "°", "º", "\\."})
            if (folded_.substr(i, sign.size()) == sign) return i + sign.size();
        return overRaised(i);
    }

    /// "4th", and "4^th" as Markdown raises the letters.
    [[nodiscard]] std::size_t overRaised(std::size_t i) const {
        const std::size_t letters = at(i) == '^' ? i + 1 : i;
        const std::size_t end = overWord("asked.day-ordinal", letters);
        return end == letters ? i : end;
    }

    [[nodiscard]] bool isKnown(std::string_view group, const Hit& month) const {
        return text_.vocabulary().exactly(group, month.phrase->text) != nullptr;
    }

    /// French and Italian write their months small.
    static bool hasSmallMonths(std::string_view language) { return language == "fr" || language == "it"; }

    void add(std::size_t begin, std::size_t end, std::optional<PartialDate> date) {
        if (!date) return;
        WrittenDate written;
        written.at = {begin, end};
        written.date = date;
        found_.push_back(std::move(written));
    }

    std::size_t byDigits(std::size_t i) {
        const Digits first = digitsAt(i);
        const char before = i > 0 ? folded_[i - 1] : '\0';
        const bool isQuarter = before == 'q' && first.count() == 1;  // "Q2/2027" is no February
        if (first.count() > 4 || before == '.' || before == ',' || isQuarter ||
            (before == '-' && i > 1 && isDigit(folded_[i - 2]) && !isBehindDate(i - 1)))
            return first.end;
        if (const std::size_t end = numeric(first); end > 0) return end;
        if (const std::size_t end = dayThenMonth(first); end > 0) return end;
        if (const std::size_t end = ago(first); end > 0) return end;
        return first.end;
    }

    /// "15.11.2027-15.02.2028": the dash joins two days.
    [[nodiscard]] bool isBehindDate(std::size_t dash) const { return !found_.empty() && found_.back().at.end == dash; }

    /// 2026-05-31, 31.05.2026, 22/03/26, 05/2026, 01.06., "1er/02/2027", "15 / 01 / 2027"
    std::size_t numeric(const Digits& first) {
        if (const std::size_t end = spaced(first); end > 0) return end;
        const std::size_t behind = overRaised(first.end);
        const char sign = at(behind);
        if (sign != '-' && sign != '.' && sign != '/') return 0;
        std::size_t next = behind + 1;
        if (sign == '.' && at(next) == ' ') ++next;  // "1. 6. 2026"
        const Digits second = digitsAt(next);
        if (second.count() == 0 || second.count() > 4) return 0;
        if (isYear(first)) return yearFirst(first, second, sign);
        if (second.count() == 4) return monthAndYear(first, second, sign);
        if (!isDay(first) || !isDay(second) || at(second.end) != sign) return dayAndMonthOnly(first, second, sign);
        next = second.end + 1;
        if (sign == '.' && at(next) == ' ') ++next;
        const Digits third = digitsAt(next);
        if (third.count() != 2 && !isYear(third))
            return third.count() == 3 ? brokenOff(first, second, third) : dayAndMonthOnly(first, second, sign);
        dayMonthYear(first, second, third, sign);
        return third.end;
    }

    /// "15 / 01 / 2027", "15 - 01 - 2027"
    std::size_t spaced(const Digits& first) {
        constexpr std::size_t joint = 3;
        const std::string_view sign = folded_.substr(std::min(first.end, folded_.size()), joint);
        if (!isDay(first) || (sign != " / " && sign != " - ")) return 0;
        const Digits second = digitsAt(first.end + joint);
        if (second.count() != 2 || !isDay(second) || folded_.substr(second.end, joint) != sign) return 0;
        const Digits year = digitsAt(second.end + joint);
        if (!isYear(year)) return 0;
        dayMonthYear(first, second, year, sign[1]);
        return year.end;
    }

    std::size_t yearFirst(const Digits& year, const Digits& month, char sign) {
        if (month.value < 1 || month.value > 12 || month.count() > 2) return 0;
        if (at(month.end) != sign) {
            if (sign == '.') return 0;
            add(year.begin, month.end, dateOf(year.value, month.value, std::nullopt));
            return month.end;
        }
        const Digits day = digitsAt(month.end + 1);
        if (!isDay(day)) return 0;
        add(year.begin, day.end, dateOf(year.value, month.value, day.value));
        return day.end;
    }

    /// 05/2026; "1.2026" too, but no decimal number.
    std::size_t monthAndYear(const Digits& month, const Digits& year, char sign) {
        if (month.value < 1 || month.value > 12 || month.count() > 2 || !isYear(year) || (sign == '-' && month.count() == 1))
            return 0;
        if (sign == '.' && month.count() < 2) return 0;
        add(month.begin, year.end, dateOf(year.value, month.value, std::nullopt));
        return year.end;
    }

    /// "01.06." and, in German, "1.6." stand without a year; two numbers with a slash alone do not make a date, two such pairs
    /// do: "du 27/04 au 21/08", and one behind a word that leads to days: "jusqu'au 17/01".
    std::size_t dayAndMonthOnly(const Digits& day, const Digits& month, char sign) {
        if (sign == '/') {
            const std::size_t end = daysOfRange(day, month);
            return end > 0 ? end : dayAfterWord(day, month);
        }
        if (sign != '.' || !isDay(day) || month.value < 1 || month.value > 12 || month.count() > 2 || at(month.end) != '.')
            return 0;
        if (isDigit(at(month.end + 1))) return 0;
        add(day.begin, month.end + 1, dateOf(std::nullopt, month.value, day.value));
        return month.end + 1;
    }

    [[nodiscard]] static bool isPairOfDay(const Digits& day, const Digits& month) {
        return day.count() == 2 && month.count() == 2 && isDay(day) && month.value >= 1 && month.value <= 12;
    }

    /// "by 15/01", "jusqu'au 17/01 inclus", "dal 01/09": day and month with a slash behind "by", "au", "dal".
    std::size_t dayAfterWord(const Digits& first, const Digits& second) {
        const bool arePair = first.count() == 2 && second.count() == 2 && isDay(first) && isDay(second);
        if (!arePair || std::min(first.value, second.value) > 12 || first.begin < 2 || folded_[first.begin - 1] != ' ') return 0;
        const char behind = at(second.end);
        const bool isOver = behind != '/' && behind != '%' && behind != '-' && !isDigit(behind) &&
                            !(behind == '.' && isDigit(at(second.end + 1))) && folded_.substr(second.end, 2) != " %";
        std::size_t begin = first.begin - 1;
        while (begin > 0 && folded_[begin - 1] >= 'a' && folded_[begin - 1] <= 'z') --begin;
        if (!isOver || overWord("asked.before-day", begin) != first.begin - 1) return 0;
        WrittenDate written;
        written.at = {first.begin, second.end};
        const bool monthFirst = second.value > 12;
        if (monthFirst && text_.language() != "en") return 0;
        written.date = dateOf(std::nullopt, monthFirst ? first.value : second.value, monthFirst ? second.value : first.value);
        written.isAmbiguous = std::max(first.value, second.value) <= 12 && first.value != second.value;
        if (written.isAmbiguous) written.otherReading = dateOf(std::nullopt, first.value, second.value);
        if (!written.date) return 0;
        found_.push_back(std::move(written));
        return second.end;
    }

    /// "27/04 au 21/08": two days of one year with one short word or a dash between them.
    std::size_t daysOfRange(const Digits& day, const Digits& month) {
        if (!isPairOfDay(day, month) || at(month.end) != ' ') return 0;
        constexpr std::size_t longestWord = 5;
        std::size_t i = month.end + 1;
        while (i < month.end + 1 + longestWord && ((at(i) >= 'a' && at(i) <= 'z') || at(i) == '-')) ++i;
        if (i == month.end + 1 || at(i) != ' ') return 0;
        const Digits lastDay = digitsAt(i + 1);
        if (at(lastDay.end) != '/') return 0;
        const Digits lastMonth = digitsAt(lastDay.end + 1);
        if (!isPairOfDay(lastDay, lastMonth) || at(lastMonth.end) == '/') return 0;
        add(day.begin, month.end, dateOf(std::nullopt, month.value, day.value));
        add(lastDay.begin, lastMonth.end, dateOf(std::nullopt, lastMonth.value, lastDay.value));
        return lastMonth.end;
    }

    std::size_t brokenOff(const Digits& day, const Digits& month, const Digits& rest) {
        if (month.value > 12) return 0;
        WrittenDate written;
        written.at = {day.begin, rest.end};
        written.date = dateOf(std::nullopt, month.value, day.value);
        written.isBrokenOff = true;
        found_.push_back(std::move(written));
        return rest.end;
    }

    void dayMonthYear(const Digits& first, const Digits& second, const Digits& third, char sign) {
        const int year = third.count() == 2 ? 2000 + third.value : third.value;
        WrittenDate written;
        written.at = {first.begin, third.end};
        if (second.value > 12) {
            written.date = dateOf(year, first.value, second.value);
        } else {
            written.date = dateOf(year, second.value, first.value);
            if (first.value <= 12 && first.value != second.value && sign != '.') {
                written.isAmbiguous = true;
                written.otherReading = dateOf(year, first.value, second.value);
            }
        }
        if (written.date) found_.push_back(std::move(written));
    }

    /// "1. März 2026", "1er juin", "15th of May, 2026", "31 May 2028", "1° giugno".
    std::size_t dayThenMonth(const Digits& day) {
        if (!isDay(day)) return 0;
        std::size_t i = overBlanks(overOrdinal(day.end));
        // "1<sup>er</sup> juillet": of the tags blanks are left.
        if (day.value == 1 && i > day.end) i = overBlanks(overWord("asked.day-ordinal", i));
        i = overBlanks(overWord("asked.date-of", i));
        // "11-Aug-2026", "11/Aug/2026"
        if (i == day.end && (at(i) == '-' || at(i) == '/')) ++i;
        const Hit* month = hitBeginningAt(months_, i);
        if (month == nullptr) return romanMonth(day);
        return withYear(day.begin, month->folded.end, monthOf(*month), day.value);
    }

    /// "15.I.2027", "3. XII. 2026"
    std::size_t romanMonth(const Digits& day) {
        if (at(day.end) != '.') return 0;
        const std::size_t begin = at(day.end + 1) == ' ' ? day.end + 2 : day.end + 1;
        constexpr std::string_view signs = "ivx";
        std::size_t end = begin;
        while (end < folded_.size() && signs.find(folded_[end]) != std::string_view::npos) ++end;
        static constexpr std::array<std::string_view, 12> months{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                                 "vii", "viii", "ix",  "x",  "xi", "xii"};
        const auto month = std::find(months.begin(), months.end(), folded_.substr(begin, end - begin));
        if (month == months.end() || at(end) != '.') return 0;
        const Digits year = digitsAt(at(end + 1) == ' ' ? end + 2 : end + 1);
        if (!isYear(year)) return 0;
        add(day.begin, year.end, dateOf(year.value, static_cast<int>(month - months.begin()) + 1, day.value));
        return year.end;
    }

    static int monthOf(const Hit& hit) {
        int month = 0;
        std::from_chars(hit.value().data(), hit.value().data() + hit.value().size(), month);
        return month;
    }

    /// The year behind a month, if there is one; a year of fewer than four digits at the end of a line is broken off.
    std::size_t withYear(std::size_t begin, std::size_t end, int month, std::optional<int> day) {
        std::size_t i = end;
        if (at(i) == ' ' && at(i + 1) == ',') ++i;  // "May 2 , 2025"
        if (at(i) == '.' || at(i) == ',') ++i;
        if (at(i) == ',') ++i;
        const bool isGlued = day && i == end && (at(i) == '-' || at(i) == '/') && isDigit(at(i + 1));
        if (isGlued) ++i;
        i = overBlanks(i);
        i = overBlanks(overWord("asked.date-of", i));
        const bool isShortened = at(i) == '\'';
        if (isShortened) ++i;
        const Digits year = isDigit(at(i)) ? digitsAt(i) : Digits{0, i, i};
        if (day && isShortYear(year, isGlued || isShortened)) {
            add(begin, year.end, dateOf(2000 + year.value, month, day));
            return year.end;
        }
        if (isYear(year)) {
            add(begin, year.end, dateOf(year.value, month, day));
            return year.end;
        }
        if (year.count() > 0 && year.count() < 4 && isCut(year)) {
            WrittenDate written;
            written.at = {begin, year.end};
            written.date = dateOf(std::nullopt, month, day);
            written.isBrokenOff = true;
            found_.push_back(std::move(written));
            return year.end;
        }
        if (day) add(begin, end, dateOf(std::nullopt, month, day));
        return day ? end : 0;
    }

    /// "15-Jan-27", "15 Jan '27", and "15 Jan 27" at the end of a line: two digits of a year near today's.
    [[nodiscard]] bool isShortYear(const Digits& year, bool isMarked) const {
        constexpr int behindToday = 1;
        constexpr int aheadOfToday = 4;
        const int written = 2000 + year.value;
        const int now = int(today_.year());
        if (year.count() != 2 || written < now - behindToday || written > now + aheadOfToday) return false;
        const char next = at(year.end);
        if (next == ':' || next == '%' || (next >= 'a' && next <= 'z')) return false;
        std::size_t i = year.end;
        while (at(i) == ' ') ++i;
        return isMarked || i >= folded_.size() || at(i) == '\n' || at(i) == ')' ||
               (i == year.end && (at(i) == ';' || at(i) == ','));
    }

    /// "202" with nothing behind it on its line: the year was cut. Two digits there may be a short year and are left alone.
    [[nodiscard]] bool isCut(const Digits& year) const {
        std::size_t i = year.end;
        while (at(i) == ' ') ++i;
        const bool lineEnds = i >= folded_.size() || at(i) == '\n';
        return lineEnds && (year.count() == 3 || (year.count() == 2 && year.value == 20)) && folded_[year.begin] == '2';
    }

    /// "April 1, 2026", "March 2026", "May 15th".
    void byMonth(const Hit& month) {
        if (isKnown("asked.month-needs-capital", month) && !text_.folded().isUpper(month.folded.begin)) return;
        if (dayInWords(month)) return;
        std::size_t i = overBlanks(month.folded.end);
        if (i == month.folded.end && at(i) == '/' && isDigit(at(i + 1))) ++i;  // "Jan/15/2027"
        if (const std::size_t article = overWord("asked.day-article", i); article > i && at(article) == ' ') i = article + 1;
        if (isDigit(at(i))) {
            const Digits number = digitsAt(i);
            if (isYear(number)) return add(month.folded.begin, number.end, dateOf(number.value, monthOf(month), std::nullopt));
            if (isDay(number) && !isDigit(at(number.end + 1) == '.' ? at(number.end + 2) : ' ')) {
                withYear(month.folded.begin, overRaised(number.end), monthOf(month), number.value);
                return;
            }
        }
        withYear(month.folded.begin, month.folded.end, monthOf(month), std::nullopt);
        if (found_.empty() || found_.back().at.begin != month.folded.begin) monthAlone(month);
    }

    /// "the fifteenth of January 2027", "am fünfzehnten Januar", "il quindici gennaio"
    bool dayInWords(const Hit& month) {
        Span word = wordBefore(month.folded.begin);
        if (word.size() > 0 && overWord("asked.date-of", word.begin) == word.end) word = wordBefore(word.begin);
        if (word.size() == 0) return false;
        const Phrase* day = text_.vocabulary().exactly("asked.day-word", folded_.substr(word.begin, word.size()));
        if (day == nullptr || isOfOtherLanguage(*day)) return false;
        int number = 0;
        std::from_chars(day->value.data(), day->value.data() + day->value.size(), number);
        return withYear(word.begin, month.folded.end, monthOf(month), number) > 0;
    }

    /// "Applications due June 1": in Italian "due" is the second.
    [[nodiscard]] bool isOfOtherLanguage(const Phrase& word) const {
        const auto& languages = text_.languages();
        return !languages.empty() && std::find(languages.begin(), languages.end(), word.language) == languages.end();
    }

    /// The word that stands before a place, one blank between them; empty where none does.
    [[nodiscard]] Span wordBefore(std::size_t place) const {
        constexpr std::size_t longest = 24;
        if (place < 2 || folded_[place - 1] != ' ') return {place, place};
        std::size_t begin = place - 1;
        while (begin > 0 && place - begin < longest &&
               ((folded_[begin - 1] >= 'a' && folded_[begin - 1] <= 'z') || folded_[begin - 1] == '-'))
            --begin;
        return {begin, place - 1};
    }

    /// "Jan - June 2024", "between May and July": behind the month stands a dash or a word of a range, and another month.
    [[nodiscard]] bool opensMonths(const Hit& month) const {
        const std::size_t i = overBlanks(at(month.folded.end) == '.' ? month.folded.end + 1 : month.folded.end);
        const std::size_t joint = at(i) == '-' ? i + 1 : overWord("asked.range-joint", i);
        return joint > i && hitBeginningAt(months_, overBlanks(joint)) != nullptr;
    }

    /// A month by itself is a date only by its whole name and a capital ("in September", "ab Oktober", "en septembre").
    void monthAlone(const Hit& month) {
        const bool isWhole = month.phrase->text.size() >= 4 || isKnown("asked.short-month", month);
        const bool isShort = !isWhole || month.phrase->text.ends_with('.');
        if ((isShort || isKnown("asked.month-not-alone", month)) && !opensMonths(month)) return;
        if (text_.language() == "it" && isKnown("asked.no-month", month)) return;
        const bool lowerCaseLanguage = hasSmallMonths(month.phrase->language) || hasSmallMonths(text_.language());
        if (!lowerCaseLanguage && !text_.folded().isUpper(month.folded.begin)) return;
        const std::size_t before = month.folded.begin;
        if (before > 1 && isDigit(folded_[before - 2])) return;  // the day before it was read already
        add(month.folded.begin, month.folded.end, dateOf(std::nullopt, monthOf(month), std::nullopt));
    }

    void words(const Hit& hit) {
        WrittenDate written;
        written.at = hit.folded;
        written.words = hit.value() == "asap" ? WrittenDate::Words::asap : WrittenDate::Words::untilFilled;
        found_.push_back(std::move(written));
    }

    /// "Ende 2027", "fine 2027", "the end of 2027": the year is what is written.
    void partOfYear(const Hit& hit) {
        std::size_t i = overBlanks(overWord("asked.date-of", overBlanks(hit.folded.end)));
        if (i == hit.folded.end && at(i) == '/') ++i;  // "Q2/2027"
        if (!isDigit(at(i))) return;
        const Digits year = digitsAt(i);
        if (!isYear(year)) return;
        std::size_t end = year.end;
        if (at(end) == '/' || at(end) == '-') {
            const Digits next = digitsAt(end + 1);
            if (!isYearBehind(year, next)) return;
            end = next.end;
        }
        add(hit.folded.begin, end, PartialDate::of(year.value, std::nullopt, std::nullopt));
    }

    /// "Schuljahr 2027/28", "academic year 2027-2028": the second is the year behind the first.
    static bool isYearBehind(const Digits& year, const Digits& next) {
        constexpr int century = 100;
        return next.count() == 4 ? next.value == year.value + 1 : next.count() == 2 && next.value == (year.value + 1) % century;
    }

    /// "2 months ago", "3 settimane fa".
    std::size_t ago(const Digits& count) {
        std::size_t i = count.end;
        if (at(i) == '+') ++i;
        const Hit* unit = hitBeginningAt(text_.hits("ago"), overBlanks(i));
        if (unit == nullptr) return 0;
        relative(count.begin, unit->folded.end, unit->value(), count.value);
        return unit->folded.end;
    }

    /// "vor 2 Monaten", "il y a 3 jours".
    void agoAfterPrefix(const Hit& prefix) {
        const std::size_t i = overBlanks(prefix.folded.end);
        if (!isDigit(at(i))) return;
        const Digits count = digitsAt(i);
        const Hit* unit = hitBeginningAt(text_.hits("ago-unit"), overBlanks(count.end));
        if (unit == nullptr) return;
        relative(prefix.folded.begin, unit->folded.end, unit->value(), count.value);
    }

    void relative(std::size_t begin, std::size_t end, const std::string& unit, int count) {
        if (count > 400) return;
        WrittenDate written;
        written.at = {begin, end};
        written.isRelative = true;
        if (unit == "year") {
            written.date = PartialDate::of(int(today_.year()) - count, std::nullopt, std::nullopt);
        } else if (unit == "month") {
            const Date then = addMonths(today_, -count);
            written.date = dateOf(int(then.year()), static_cast<int>(unsigned(then.month())), std::nullopt);
        } else {
            const int days = unit == "week" ? count * 7 : count;
            written.date = PartialDate::of(Date(std::chrono::sys_days(today_) - std::chrono::days(days)));
        }
        found_.push_back(std::move(written));
    }

    const ReadText& text_;
    std::string_view folded_;
    std::span<const Hit> months_;
    Date today_;
    std::vector<WrittenDate> found_;
};

}  // namespace

std::vector<WrittenDate> scanDates(const ReadText& text, Date today) { return DateScanner(text, today).run(); }

}  // namespace offerbook::extract
