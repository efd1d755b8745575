#include "ui/phrases/phrases.h"

#include <QtGlobal>

namespace offerbook::ui {
namespace {

constexpr Phrase phrases[] = {
    {"calendar.no-country", QT_TRANSLATE_NOOP("Phrases", "There are no public holidays for the country “%1”; there are for %2.")},
    {"calendar.no-region", QT_TRANSLATE_NOOP("Phrases", "There is no region “%1” in %2; there are %3.")},
    {"calendar.no-dates",
     QT_TRANSLATE_NOOP("Phrases", "There are no holiday dates for %1 for all of %2 to %3; there are for the years %4.")},
    {"calendar.turned-around", QT_TRANSLATE_NOOP("Phrases", "The first day, %1, lies after the last one, %2.")},
    {"calendar.no-json", QT_TRANSLATE_NOOP("Phrases", "The line is not a JSON object.")},
    {"calendar.line-too-long", QT_TRANSLATE_NOOP("Phrases", "The line is too long for a question.")},
    {"calendar.no-key", QT_TRANSLATE_NOOP("Phrases", "“%1” is missing or is not a text.")},
    {"calendar.no-day", QT_TRANSLATE_NOOP("Phrases", "“%1” is missing or is not a day (write it as 2026-05-31).")},
    {"calendar.no-place", QT_TRANSLATE_NOOP("Phrases", "Name a country, such as CH, or ask with --jsonl.")},
    {"calendar.day", QT_TRANSLATE_NOOP("Phrases", "%1  %2")},
    {"calendar.count",
     QT_TRANSLATE_NOOP("Phrases", "%1 weekdays less %2 public holidays on weekdays: %3 working days. Source: %4")},
};

}  // namespace

std::span<const Phrase> calendarPhrases() { return phrases; }

}  // namespace offerbook::ui
