#include "ui/models/field_cell.h"
#include "ui/phrases/citation.h"

#include <QCoreApplication>

#include <algorithm>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Remote)
};

Cell daysCell(const RowContext& context) {
    Cell cell;
    const compare::ComparableRemote& remote = context.offer().remote;
    if (!remote.daysPerYearLow && !remote.daysPerYearHigh) {
        cell.marks.push_back(marks::notStated());
        cell.note = phrase(remote.by, context.format);
        return cell;
    }
    cell.main = Words::tr("%1 a year").arg(span(remote.daysPerYearLow, remote.daysPerYearHigh, context.format));
    if (remote.sharePercent)
        cell.note = Words::tr("%1 of working days").arg(toQt(context.format.percent(*remote.sharePercent, 0)));
    const auto& best = context.comparison.bestRemote;
    cell.best = std::find(best.begin(), best.end(), context.index) != best.end();
    return cell;
}

std::vector<ReasonStep> daysSteps(const RowContext& context) {
    std::vector<ReasonStep> steps = fieldSteps(context.offer().posting.remote, context.format);
    ReasonStep counted;
    counted.title = daysCell(context).main;
    counted.detail = phrase(context.offer().remote.by, context.format);
    const compare::ComparableRemote& remote = context.offer().remote;
    counted.source = remote.sourceBy.empty() ? citation(remote.source, context.format) : phrase(remote.sourceBy, context.format);
    if (!counted.title.isEmpty()) steps.push_back(counted);
    return steps;
}

}  // namespace

std::vector<ComparisonRow> remoteRows() {
    ComparisonRow days;
    days.key = QStringLiteral("remote_days");
    days.group = RowGroup::remote;
    days.title = [](const compare::Settings&) { return Words::tr("Days at home"); };
    days.cell = daysCell;
    days.steps = daysSteps;
    days.field = "remote";
    ComparisonRow asWritten = fieldRow(RowGroup::remote, "remote", &Posting::remote);
    asWritten.title = [](const compare::Settings&) { return Words::tr("As written"); };
    return {days, asWritten, commuteRow()};
}

}  // namespace offerbook::ui
