#include "ui/models/field_cell.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

Cell endsCell(const RowContext& context) {
    Cell cell;
    const compare::ComparableOffer& offer = context.offer();
    if (offer.contractEnds) {
        cell.main = toQt(context.format.date(*offer.contractEnds));
    } else if (offer.posting.contract.hasValue() && offer.posting.contract->kind == ContractTerm::Kind::permanent) {
        cell.main = Words::tr("no end");
    } else {
        cell.marks.push_back(marks::notStated());
    }
    cell.note = phrase(offer.contractEndsBy, context.format);
    return cell;
}

std::vector<ReasonStep> endsSteps(const RowContext& context) {
    std::vector<ReasonStep> steps = fieldSteps(context.offer().posting.contract, context.format);
    for (ReasonStep& step : fieldSteps(context.offer().posting.startDate, context.format)) {
        step.title = Words::tr("Start: %1").arg(step.title);
        steps.push_back(step);
    }
    return steps;
}

}  // namespace

std::vector<ComparisonRow> contractRows() {
    ComparisonRow length = fieldRow(RowGroup::contract, "contract", &Posting::contract);
    length.title = [](const compare::Settings&) { return Words::tr("Length"); };
    ComparisonRow ends;
    ends.key = QStringLiteral("contract_ends");
    ends.group = RowGroup::contract;
    ends.title = [](const compare::Settings&) { return Words::tr("Ends"); };
    ends.cell = endsCell;
    ends.steps = endsSteps;
    return {length, ends, fieldRow(RowGroup::contract, "notice", &Posting::notice),
            fieldRow(RowGroup::contract, "trial_period", &Posting::trialPeriod)};
}

}  // namespace offerbook::ui
