// The other figures that an offer has had beside the one that counts: what was wished, advertised, told, written.
#include "ui/models/field_cell.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PayLife)
};

using Digits = text::Formatter::Digits;
using Standing = PayFigure::Standing;

Digits digitsFor(PayPeriod period) { return period == PayPeriod::hour ? Digits::all : Digits::none; }

/// "Offer letter, 20 Nov 2026"
QString nameOf(const PayObservation& said, const text::Formatter& format) {
    const QString kind = term(toWord(said.kind));
    return said.date ? Words::tr("%1, %2", "a kind of figure and its day").arg(kind, toQt(format.date(*said.date))) : kind;
}

QString figureOf(const compare::ComparableFigure& one, const RowContext& context) {
    const auto& result = one.pay.ladder.result;
    return result ? toQt(context.format.amountRange(*result, digitsFor(context.comparison.settings.period)))
                  : phrase(one.pay.ladder.whyNot, context.format);
}

Cell payLifeCell(const RowContext& context) {
    QStringList others;
    QString counting;
    for (const auto& one : context.offer().figures) {
        if (one.figure.standing == Standing::counts) {
            counting = nameOf(one.figure.observation, context.format);
            continue;
        }
        QString words = Words::tr("%1: %2", "the name of a figure and the figure")
                            .arg(nameOf(one.figure.observation, context.format), figureOf(one, context));
        if (one.figure.standing == Standing::later)
            words += QStringLiteral(" (") + term(toWord(one.figure.standing)) + QLatin1Char(')');
        others << words;
    }
    Cell cell;
    if (others.isEmpty()) {
        cell.marks.push_back(marks::notStated());
        return cell;
    }
    cell.main = others.join(QLatin1Char('\n'));
    if (!counting.isEmpty()) cell.note = Words::tr("what counts: %1").arg(counting);
    return cell;
}

QString differenceWords(const compare::PayGap& gap, const text::Formatter& format) {
    if (!gap.relation.percent) return phrase(gap.relation.why, format);
    return Words::tr("%1 against the advert").arg(toQt(format.percent(*gap.relation.percent, 1, true)));
}

std::vector<ReasonStep> payLifeSteps(const RowContext& context) {
    std::vector<ReasonStep> steps;
    const compare::ComparableOffer& offer = context.offer();
    const auto gap = compare::payGapOf(offer);
    for (const auto& one : offer.figures) {
        ReasonStep heading;
        heading.title = nameOf(one.figure.observation, context.format);
        heading.detail = term(toWord(one.figure.standing));
        if (gap && &one == &offer.figures[gap->counting]) heading.note = differenceWords(*gap, context.format);
        if (one.figure.fromPosting)
            heading.source = originWords(offer.posting.salary.origin(), offer.posting.salary.confidence());
        steps.push_back(heading);
        for (ReasonStep& step : ladderSteps(one.pay.ladder, context.format)) steps.push_back(std::move(step));
    }
    return steps;
}

}  // namespace

ComparisonRow payLifeRow() {
    ComparisonRow row;
    row.key = QStringLiteral("pay_observations");
    row.group = RowGroup::pay;
    row.title = [](const compare::Settings&) { return Words::tr("Other figures of this offer"); };
    row.cell = payLifeCell;
    row.steps = payLifeSteps;
    row.field = "pay_observations";
    return row;
}

}  // namespace offerbook::ui
