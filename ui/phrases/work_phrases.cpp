#include "ui/phrases/phrases.h"

#include <QtGlobal>

namespace offerbook::ui {
namespace {

constexpr Phrase phrases[] = {
    // The working year of a place
    {"work-year.sum", QT_TRANSLATE_NOOP("Phrases", "%1: %2 weekdays less %3 holidays less %4 days of leave: %5 working days")},
    {"work-year.usual", QT_TRANSLATE_NOOP("Phrases", "A usual year of %1 working days, holidays and leave taken off")},
    {"work-year.no-place",
     QT_TRANSLATE_NOOP("Phrases", "The place is not known, or there are several: a usual working year is assumed.")},
    {"work-year.no-calendar",
     QT_TRANSLATE_NOOP("Phrases", "There are no holidays or no usual leave for %1 in %2: a usual working year is assumed.")},
    {"work-year.no-region",
     QT_TRANSLATE_NOOP("Phrases", "The state or canton is not known: only the holidays of all of %1 are taken off.")},
    {"work-year.region-of-town", QT_TRANSLATE_NOOP("Phrases", "By the town, the holidays are those of %1.")},
    {"work-year.usual-leave", QT_TRANSLATE_NOOP("Phrases", "Leave is not stated: %1 days are usual in %2 (%3).")},
    {"work-year.chosen-leave", QT_TRANSLATE_NOOP("Phrases", "Leave is not stated: %1 days are set for %2.")},
    {"work-year.chosen-days-off", QT_TRANSLATE_NOOP("Phrases", "%1 holidays a year are set for %2.")},
    {"hours.sum", QT_TRANSLATE_NOOP("Phrases", "%1 working days × %2 hours a week ÷ 5: %3 hours a year")},
    {"ladder.assume.chosen-week", QT_TRANSLATE_NOOP("Phrases", "The hours are not stated: %1 a week are set for %2.")},
    {"ladder.real-hours", QT_TRANSLATE_NOOP("Phrases", "÷ %3 hours really worked (%1 days, %2 hours in a full week)")},
    {"ladder.real-hours-commuting",
     QT_TRANSLATE_NOOP("Phrases", "÷ %4 hours, %3 of them on the way to work (%1 days, %2 hours in a full week)")},
    // Days at home
    {"remote.percent-of-days", QT_TRANSLATE_NOOP("Phrases", "Per cent at home × %1 days, of %2 working days a year.")},
    {"remote.percent-of-days-in-office",
     QT_TRANSLATE_NOOP("Phrases", "%2 working days a year less per cent in the office × %1 days.")},
    // The way to work
    {"commute.not-stated", QT_TRANSLATE_NOOP("Phrases", "The way to work is not stated.")},
    {"commute.no-office-days", QT_TRANSLATE_NOOP("Phrases", "It is not known how many days are worked in the office.")},
    {"commute.by-office-days", QT_TRANSLATE_NOOP("Phrases", "There and back on the days in the office.")},
    {"ladder.commuting", QT_TRANSLATE_NOOP("Phrases", "Less the way to work: %1 office days × %3 %2")},
    {"ladder.why.no-commuting",
     QT_TRANSLATE_NOOP("Phrases", "The cost of the way to work is not stated, and pay is asked for less that cost.")},
    {"ladder.why.no-commuting-time",
     QT_TRANSLATE_NOOP("Phrases", "The time of the way to work is not known, and it is to count as worked.")},
    {"ladder.why.no-office-days",
     QT_TRANSLATE_NOOP("Phrases", "The days in the office are not known, so the way to work cannot be counted.")},
    // Work at home in another state
    {"telework.social-insurance",
     QT_TRANSLATE_NOOP("Phrases", "%1 % of the work at home in %2: beyond %3 % social insurance moves there. Source: %4 (%5)")},
    {"telework.tax-percent",
     QT_TRANSLATE_NOOP("Phrases", "%1 % of the work at home in %2: beyond %3 % pay is taxed there as well. Source: %4 (%5)")},
    {"telework.tax-days",
     QT_TRANSLATE_NOOP("Phrases", "%1 days at home in %2: beyond %3 days pay is taxed there as well. Source: %4 (%5)")},
    {"telework.employer",
     QT_TRANSLATE_NOOP("Phrases", "%1 days at home in %2: the employer allows %3 days a year abroad. Source: %4 (%5)")},
    {"telework.stated-abroad", QT_TRANSLATE_NOOP("Phrases", "%1 days at home in %2: the posting allows %3 days a year abroad.")},
    {"telework.promised-abroad",
     QT_TRANSLATE_NOOP("Phrases", "The posting speaks of %1 days abroad; %2 allows %3 a year. Source: %4 (%5)")},
    // Grades
    {"ladder.grade", QT_TRANSLATE_NOOP("Phrases", "%1: %2, step %3; in force from %4 to %5")},
    {"ladder.grade-open", QT_TRANSLATE_NOOP("Phrases", "%1: %2, step %3; in force since %4, no end known")},
    {"ladder.grade-bonus", QT_TRANSLATE_NOOP("Phrases", "With the yearly bonus (%1): %2 % of a month")},
    {"ladder.grade-bonus-range", QT_TRANSLATE_NOOP("Phrases", "With the yearly bonus (%1): %2 to %3 % of a month")},
    {"ladder.assume.all-steps",
     QT_TRANSLATE_NOOP("Phrases", "The step is not stated: from the lowest to the highest step of the table.")},
    {"ladder.assume.step-by-experience",
     QT_TRANSLATE_NOOP("Phrases", "%1 years of experience give step %2, if the employer counts all of it. Source: %3")},
    {"ladder.assume.locality", QT_TRANSLATE_NOOP("Phrases", "With locality pay for %1: %2 %.")},
    {"ladder.assume.whole-year-bonus",
     QT_TRANSLATE_NOOP("Phrases", "For a whole year; a twelfth less for each month without pay.")},
    {"ladder.why.no-table", QT_TRANSLATE_NOOP("Phrases", "Only a grade is stated (%1): no table for %2.")},
    {"ladder.why.table-ended",
     QT_TRANSLATE_NOOP("Phrases", "Only a grade is stated (%1): no table for %2. The newest one (%3) ended on %4.")},
    {"ladder.why.table-outdated",
     QT_TRANSLATE_NOOP("Phrases", "Only a grade is stated (%1): no table for %2. The newest one (%3) is of %4 and outdated.")},
    {"ladder.why.grade-currency", QT_TRANSLATE_NOOP("Phrases", "The posting says %1, but the table of the grade is in %2.")},
    // Prices
    {"ladder.prices", QT_TRANSLATE_NOOP("Phrases", "From prices of %1 to prices of %2: %1 is at %3 % of %2 (%4)")},
    {"ladder.assume.national-prices",
     QT_TRANSLATE_NOOP("Phrases",
                       "National averages of %1, at the exchange rates of that year; nothing about rents in one town.")},
    {"ladder.why.no-prices", QT_TRANSLATE_NOOP("Phrases", "There is no price level for %1 (%2).")},
    {"ladder.why.no-place-for-prices",
     QT_TRANSLATE_NOOP("Phrases", "The place is not known, or there are several: its price level cannot be told.")},
    {"compare.no-prices-of", QT_TRANSLATE_NOOP("Phrases", "There is no price level for %1. There is one for: %2.")},
    // Parts beside the base
    {"ladder.component", QT_TRANSLATE_NOOP("Phrases", "With %1: %2 × %3 a year")},
    {"ladder.component-once", QT_TRANSLATE_NOOP("Phrases", "With %1: %2, once")},
    {"ladder.component-percent", QT_TRANSLATE_NOOP("Phrases", "With %1: %2 % of the base pay")},
    {"ladder.component-vesting", QT_TRANSLATE_NOOP("Phrases", "With %1: %2 over %3 months, twelve of them")},
    {"ladder.assume.probability", QT_TRANSLATE_NOOP("Phrases", "Not certain: counted at %1 %.")},
    {"ladder.assume.uncertain-in-full",
     QT_TRANSLATE_NOOP("Phrases", "Not certain, and nobody says how likely: counted in full.")},
    {"ladder.assume.cliff", QT_TRANSLATE_NOOP("Phrases", "Earned in even parts; who leaves before month %1 gets nothing.")},
    {"ladder.assume.even-vesting", QT_TRANSLATE_NOOP("Phrases", "Earned in even parts.")},
    {"component.no-amount", QT_TRANSLATE_NOOP("Phrases", "Left out of the total: %1. No amount is stated.")},
    {"component.other-basis", QT_TRANSLATE_NOOP("Phrases", "Left out of the total: %1. It is %2, the pay is not.")},
    {"component.no-currency", QT_TRANSLATE_NOOP("Phrases", "Left out of the total: %1. Its currency is not stated.")},
    {"component.no-period", QT_TRANSLATE_NOOP("Phrases", "Left out of the total: %1. It is not known how often it is paid.")},
    {"component.once", QT_TRANSLATE_NOOP("Phrases", "Left out of the yearly total: %1. It is paid once; the first year has it.")},
    {"component.by-the-hour", QT_TRANSLATE_NOOP("Phrases", "Left out of the total: %1. It is paid by the hour.")},
    // The command line's table
    {"compare.row.total", QT_TRANSLATE_NOOP("Phrases", "Total pay")},
    {"compare.row.total-uncertain", QT_TRANSLATE_NOOP("Phrases", "Total with what is not certain")},
    {"compare.row.first-year", QT_TRANSLATE_NOOP("Phrases", "First year, with what is paid once")},
    {"compare.first-year-uncertain", QT_TRANSLATE_NOOP("Phrases", "%1; %2 with what is not certain")},
    {"compare.row.other-workload", QT_TRANSLATE_NOOP("Phrases", "Scaled to full time")},
    {"compare.row.real-hourly", QT_TRANSLATE_NOOP("Phrases", "Real pay an hour")},
    {"compare.row.work-year", QT_TRANSLATE_NOOP("Phrases", "Working days a year")},
    {"compare.row.office-days", QT_TRANSLATE_NOOP("Phrases", "Days in the office a year")},
};

}  // namespace

std::span<const Phrase> workPhrases() { return phrases; }

}  // namespace offerbook::ui
