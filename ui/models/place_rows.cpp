#include "ui/models/field_cell.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Place)
};

QString daysLeft(int days) {
    if (days < 0) return days == -1 ? Words::tr("closed yesterday") : Words::tr("closed %1 days ago").arg(-days);
    if (days == 0) return Words::tr("today");
    return days == 1 ? Words::tr("1 day left") : Words::tr("%1 days left").arg(days);
}

Cell deadlineCell(const RowContext& context) {
    Cell cell = fieldCell(context.offer().posting.deadline, context.format);
    const auto& days = context.offer().daysToDeadline;
    if (!days) return cell;
    if (*days < 0) cell.marks.push_back(marks::closed());
    cell.note = cell.note.isEmpty() ? daysLeft(*days) : cell.note + QLatin1String(", ") + daysLeft(*days);
    return cell;
}

Cell statusCell(const RowContext& context) {
    Cell cell;
    cell.main = term(toWord(context.offer().posting.status));
    return cell;
}

std::vector<ReasonStep> statusSteps(const RowContext& context) {
    ReasonStep step;
    step.title = statusCell(context).main;
    step.detail = toQt(context.offer().posting.notes);
    return {step};
}

ComparisonRow statusRow() {
    ComparisonRow row;
    row.key = QStringLiteral("status");
    row.group = RowGroup::placeAndDates;
    row.title = [](const compare::Settings&) { return fieldTitle("status"); };
    row.cell = statusCell;
    row.steps = statusSteps;
    return row;
}

}  // namespace

std::vector<ComparisonRow> timeOffRows() {
    return {fieldRow(RowGroup::timeOff, "paid_leave_days", &Posting::paidLeave), workYearRow()};
}

std::vector<ComparisonRow> placeRows() {
    constexpr auto group = RowGroup::placeAndDates;
    ComparisonRow deadline = fieldRow(group, "deadline", &Posting::deadline);
    deadline.cell = deadlineCell;
    return {fieldRow(group, "locations", &Posting::locations), fieldRow(group, "start_date", &Posting::startDate), deadline,
            fieldRow(group, "job_reference", &Posting::reference), statusRow()};
}

}  // namespace offerbook::ui
