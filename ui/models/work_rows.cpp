// What an hour and a year of work are worth and cost: rows beside the pay and the days at home.
#include "ui/models/field_cell.h"
#include "ui/phrases/citation.h"

#include <QCoreApplication>

#include <algorithm>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Work)
};

using Digits = text::Formatter::Digits;

Digits digitsFor(PayPeriod period) { return period == PayPeriod::hour ? Digits::all : Digits::none; }

/// A figure with its own way; where there is none, why.
Cell ladderCell(const compare::Ladder& ladder, Digits digits, const text::Formatter& format) {
    Cell cell;
    if (ladder.result) {
        cell.main = toQt(format.amountRange(*ladder.result, digits));
    } else {
        cell.marks.push_back(marks::notStated());
        cell.note = phrase(ladder.whyNot, format);
    }
    return cell;
}

ReasonStep said(const Message& message, const text::Formatter& format) {
    ReasonStep step;
    step.title = phrase(message, format);
    return step;
}

/// "105,000–115,000 in the first year": with what is paid once, without and with what is not certain.
QString firstYearWords(const compare::ComparableTotals& totals, const text::Formatter& format) {
    if (!totals.firstYear || !totals.firstYear->result) return {};
    const QString certain = toQt(format.amountRange(*totals.firstYear->result, Digits::none));
    const auto& all = totals.firstYearWithUncertain->result;
    if (!all || *all == *totals.firstYear->result) return Words::tr("first year, with what is paid once: %1").arg(certain);
    return Words::tr("first year, with what is paid once: %1, and %2 with what is not certain")
        .arg(certain, toQt(format.amountRange(*all, Digits::none)));
}

void addLadder(std::vector<ReasonStep>& steps, const QString& heading, const compare::Ladder& ladder,
               const text::Formatter& format) {
    ReasonStep head;
    head.title = heading;
    steps.push_back(head);
    for (ReasonStep& step : ladderSteps(ladder, format)) steps.push_back(std::move(step));
}

Cell totalCell(const RowContext& context) {
    const compare::ComparableTotals& totals = context.offer().totals;
    if (!totals.hasParts) {
        Cell cell;
        cell.marks.push_back(marks::notStated());
        return cell;
    }
    const Digits digits = digitsFor(context.comparison.settings.period);
    Cell cell = ladderCell(totals.certain, digits, context.format);
    QStringList notes;
    if (!cell.note.isEmpty()) notes << cell.note;
    if (totals.withUncertain.result && totals.certain.result && !(totals.withUncertain.result == totals.certain.result))
        notes << Words::tr("%1 with what is not certain")
                     .arg(toQt(context.format.amountRange(*totals.withUncertain.result, digits)));
    if (const QString first = firstYearWords(totals, context.format); !first.isEmpty()) notes << first;
    if (!totals.leftOut.empty() && notes.isEmpty()) notes << Words::tr("parts left out: %1").arg(totals.leftOut.size());
    cell.note = notes.join(QLatin1Char('\n'));
    return cell;
}

std::vector<ReasonStep> totalSteps(const RowContext& context) {
    const compare::ComparableTotals& totals = context.offer().totals;
    std::vector<ReasonStep> steps = fieldSteps(context.offer().posting.components, context.format);
    if (!totals.hasParts) return steps;
    steps = ladderSteps(totals.certain, context.format);
    if (totals.withUncertain.result && !(totals.withUncertain.result == totals.certain.result))
        addLadder(steps, Words::tr("With what is not certain"), totals.withUncertain, context.format);
    if (totals.firstYear) {
        addLadder(steps, Words::tr("The first year, with what is paid once"), *totals.firstYear, context.format);
        if (!(totals.firstYear->result == totals.firstYearWithUncertain->result))
            addLadder(steps, Words::tr("The first year, with what is not certain"), *totals.firstYearWithUncertain,
                      context.format);
    }
    for (const Message& why : totals.leftOut) {
        ReasonStep left = said(why, context.format);
        left.tone = Tone::warn;
        steps.push_back(left);
    }
    return steps;
}

Cell otherWorkloadCell(const RowContext& context) {
    const auto& offers = context.comparison.offers;
    const bool any = std::any_of(offers.begin(), offers.end(), [](const auto& offer) { return offer.isPartTime; });
    if (!any) {
        // Nothing to say of full-time jobs alone.
        Cell cell;
        cell.marks.push_back(marks::notStated());
        return cell;
    }
    if (!context.offer().isPartTime) {
        Cell cell;
        cell.main = Words::tr("the same");
        cell.note = Words::tr("full time");
        return cell;
    }
    return ladderCell(context.offer().otherWorkload.ladder, digitsFor(context.comparison.settings.period), context.format);
}

std::vector<ReasonStep> otherWorkloadSteps(const RowContext& context) {
    return ladderSteps(context.offer().otherWorkload.ladder, context.format);
}

Cell realHourlyCell(const RowContext& context) { return ladderCell(context.offer().realHourly, Digits::all, context.format); }

std::vector<ReasonStep> workYearSteps(const RowContext& context) {
    const compare::WorkYear& year = context.offer().workYear;
    ReasonStep days = said(year.by, context.format);
    days.source = year.sourceBy.empty() ? citation(year.source, context.format) : phrase(year.sourceBy, context.format);
    std::vector<ReasonStep> steps{days};
    for (const Message& assumption : year.assumptions) {
        ReasonStep step;
        step.note = phrase(assumption, context.format);
        steps.push_back(step);
    }
    const compare::ComparableHours& hours = context.offer().hours;
    ReasonStep counted = said(hours.by, context.format);
    counted.source = citation(hours.source, context.format);
    counted.note = phrase(hours.assumption, context.format);
    steps.push_back(counted);
    return steps;
}

std::vector<ReasonStep> realHourlySteps(const RowContext& context) {
    std::vector<ReasonStep> steps = ladderSteps(context.offer().realHourly, context.format);
    for (ReasonStep& step : workYearSteps(context)) steps.push_back(std::move(step));
    return steps;
}

Cell workYearCell(const RowContext& context) {
    const compare::WorkYear& year = context.offer().workYear;
    Cell cell;
    cell.main = Words::tr("%1 days").arg(toQt(context.format.number(year.workingDays)));
    if (context.offer().hours.perYear)
        cell.note =
            Words::tr("%1 hours").arg(toQt(context.format.number(context.offer().hours.perYear->rounded(0, Rounding::halfEven))));
    return cell;
}

Cell commuteCell(const RowContext& context) {
    const compare::ComparableCommute& way = context.offer().commute;
    Cell cell = fieldCell(context.offer().posting.commute, context.format);
    if (!context.offer().posting.commute.hasValue()) return cell;
    if (way.hoursLow || way.hoursHigh) {
        cell.main = Words::tr("%1 hours a year").arg(span(way.hoursLow, way.hoursHigh, context.format));
        cell.note = Words::tr("on %1 office days").arg(span(way.daysLow, way.daysHigh, context.format));
    } else {
        cell.note = phrase(way.by, context.format);
    }
    return cell;
}

std::vector<ReasonStep> commuteSteps(const RowContext& context) {
    std::vector<ReasonStep> steps = fieldSteps(context.offer().posting.commute, context.format);
    if (context.offer().posting.commute.hasValue()) steps.push_back(said(context.offer().commute.by, context.format));
    return steps;
}

ComparisonRow rowOf(const char* key, RowGroup group, std::function<QString(const compare::Settings&)> title,
                    std::function<Cell(const RowContext&)> cell, std::function<std::vector<ReasonStep>(const RowContext&)> steps,
                    std::string field) {
    ComparisonRow row;
    row.key = QLatin1String(key);
    row.group = group;
    row.title = std::move(title);
    row.cell = std::move(cell);
    row.steps = std::move(steps);
    row.field = std::move(field);
    return row;
}

}  // namespace

ComparisonRow totalPayRow() {
    return rowOf(
        "total_pay", RowGroup::pay, [](const compare::Settings&) { return Words::tr("Total pay"); }, totalCell, totalSteps,
        "components");
}

ComparisonRow otherWorkloadRow() {
    const auto title = [](const compare::Settings& settings) {
        return settings.workload == compare::Settings::WorkloadView::asWorked ? Words::tr("Scaled to full time")
                                                                              : Words::tr("As worked");
    };
    return rowOf("other_workload", RowGroup::pay, title, otherWorkloadCell, otherWorkloadSteps, "workload_percent");
}

ComparisonRow realHourlyRow() {
    return rowOf(
        "real_hourly", RowGroup::pay, [](const compare::Settings&) { return Words::tr("Real pay an hour"); }, realHourlyCell,
        realHourlySteps, "weekly_hours");
}

ComparisonRow workYearRow() {
    return rowOf(
        "work_year", RowGroup::timeOff, [](const compare::Settings&) { return Words::tr("Worked in a year"); }, workYearCell,
        workYearSteps, "paid_leave_days");
}

ComparisonRow commuteRow() {
    return rowOf(
        "commute", RowGroup::remote, [](const compare::Settings&) { return Words::tr("Way to work"); }, commuteCell, commuteSteps,
        "commute");
}

}  // namespace offerbook::ui
