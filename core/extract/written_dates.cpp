#include "core/extract/written_dates.h"

#include "core/extract/date_words.h"

#include <algorithm>
#include <utility>

namespace offerbook::extract {
namespace {

bool hasSlash(const ReadText& text, const WrittenDate& date) {
    return text.foldedSlice(date.at).find('/') != std::string_view::npos;
}

/// Which order the dates with slashes that can be read in one way only are written in.
struct Order {
    bool dayFirst = false;
    bool monthFirst = false;
};

Order orderOf(const ReadText& text, const std::vector<WrittenDate>& dates) {
    Order order;
    for (const WrittenDate& date : dates) {
        if (date.isAmbiguous || !date.date || !date.date->day() || !hasSlash(text, date)) continue;
        const std::string_view written = text.foldedSlice(date.at);
        const unsigned day = *date.date->day();
        if (day <= 12) continue;
        const std::string digits = std::to_string(day);
        (written.starts_with(digits) ? order.dayFirst : order.monthFirst) = true;
    }
    return order;
}

/// Americans write the month first; their postings show in dollar signs and in no other, or in words of their laws and offices.
bool looksAmerican(const ReadText& text) {
    std::size_t dollars = 0;
    const auto signs = text.hits("currency");
    for (const Hit& hit : signs) dollars += hit.phrase->text == "$" || hit.phrase->text == "us$" ? 1 : 0;
    return dollars == signs.size() && (dollars > 0 || !text.hits("american-sign").empty());
}

}  // namespace

std::vector<WrittenDate> findDates(const ReadText& text, Date today) {
    std::vector<WrittenDate> dates = scanDates(text, today);
    for (WrittenDate& date : dates) date.at = text.folded().toOriginal(date.at);
    const Order order = orderOf(text, dates);
    const bool english = text.language() == "en" || text.language().empty();
    for (WrittenDate& date : dates) {
        if (!date.isAmbiguous) continue;
        const bool undecided = order.monthFirst == order.dayFirst;
        if ((order.monthFirst && !order.dayFirst) || (undecided && english && looksAmerican(text)))
            std::swap(date.date, date.otherReading);
        if (order.monthFirst != order.dayFirst || !english) {
            date.isAmbiguous = false;
            date.otherReading.reset();
        }
    }
    return dates;
}

}  // namespace offerbook::extract
