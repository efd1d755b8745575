#include "ui/models/field_cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pay)
};

using compare::Comparability;
using Digits = text::Formatter::Digits;

Digits digitsFor(PayPeriod period) { return period == PayPeriod::hour ? Digits::all : Digits::none; }

QString payTitle(const compare::Settings& settings) {
    if (settings.basis == compare::Settings::Basis::net) return Words::tr("Net pay");
    return settings.basis == compare::Settings::Basis::gross ? Words::tr("Gross pay") : Words::tr("Pay");
}

/// The largest figure of the row: the end of every bar.
std::optional<Money> scaleOf(const compare::Comparison& comparison) {
    std::optional<Money> largest;
    for (const compare::ComparableOffer& offer : comparison.offers) {
        const auto& result = offer.pay.ladder.result;
        if (result && (!largest || Money::compare(result->high, *largest) > 0)) largest = result->high;
    }
    return largest && largest->minor() > 0 ? largest : std::nullopt;
}

QString figure(const compare::ComparablePay& pay, const RowContext& context) {
    const MoneyRange& result = *pay.ladder.result;
    const Digits digits = digitsFor(context.comparison.settings.period);
    if (pay.upperOpen) return Words::tr("from %1").arg(toQt(context.format.amount(result.low, digits)));
    if (pay.lowerOpen) return Words::tr("up to %1").arg(toQt(context.format.amount(result.high, digits)));
    return toQt(context.format.amountRange(result, digits));
}

/// "+29.4 % · +22,259", the amounts as a range where they differ.
QString differenceText(const compare::PayRelation& relation, const RowContext& context) {
    QStringList parts;
    if (relation.percent) parts << toQt(context.format.percent(*relation.percent, 1, true));
    const Digits digits = digitsFor(context.comparison.settings.period);
    if (relation.differenceLow && relation.differenceHigh) {
        // A narrow range beside a wide one is nearer at its top: the smaller difference first.
        const bool rising = Money::compare(*relation.differenceLow, *relation.differenceHigh) <= 0;
        const Money& smaller = rising ? *relation.differenceLow : *relation.differenceHigh;
        const Money& larger = rising ? *relation.differenceHigh : *relation.differenceLow;
        QString amount = toQt(context.format.signedAmount(smaller, digits));
        if (!(smaller == larger)) amount = Words::tr("%1 to %2").arg(amount, toQt(context.format.signedAmount(larger, digits)));
        parts << amount;
    }
    return parts.join(QStringLiteral(" · "));
}

Tone toneOf(const compare::PayRelation& relation) {
    if (!relation.percent || relation.percent->isZero()) return Tone::plain;
    return relation.percent->sign() > 0 ? Tone::good : Tone::bad;
}

/// Held against the baseline; without one, whether it may stand beside the first offer at all.
void addRelation(Cell& cell, const RowContext& context) {
    const std::size_t against = context.comparison.baseline.value_or(0);
    if (against == context.index || !context.comparison.offers[against].pay.ladder.result) return;
    const compare::PayRelation relation = compare::relate(context.offer(), context.comparison.offers[against]);
    if (context.comparison.baseline && relation.comparability != Comparability::notComparable) {
        cell.difference = differenceText(relation, context);
        cell.differenceTone = toneOf(relation);
    }
    if (relation.comparability == Comparability::comparable) return;
    cell.marks.push_back(relation.comparability == Comparability::caution ? marks::caution() : marks::notComparable());
}

bool isAmong(const std::vector<std::size_t>& indices, std::size_t index) {
    return std::find(indices.begin(), indices.end(), index) != indices.end();
}

/// What counts is what the posting itself says.
bool isFromPosting(const compare::ComparableOffer& offer) {
    return std::none_of(offer.figures.begin(), offer.figures.end(), [](const compare::ComparableFigure& one) {
        return one.figure.standing == PayFigure::Standing::counts && !one.figure.fromPosting;
    });
}

Cell payCell(const RowContext& context) {
    const compare::ComparablePay& pay = context.offer().pay;
    if (!pay.ladder.result) {
        Cell cell = fieldCell(context.offer().posting.salary, context.format);
        if (!cell.main.isEmpty()) cell.marks.insert(cell.marks.begin(), marks::notComparable());
        cell.main.clear();
        cell.note = phrase(pay.ladder.whyNot, context.format);
        return cell;
    }
    Cell cell;
    cell.isFigure = true;
    cell.main = figure(pay, context);
    cell.note = pay.basis == PayBasis::unknown ? Words::tr("gross or net not stated") : term(toWord(pay.basis));
    if (pay.rateIsStale) cell.note += QLatin1String(", ") + Words::tr("old exchange rate");
    if (context.offer().posting.salary.isContradicted() && isFromPosting(context.offer()))
        cell.marks.push_back(marks::contradicted({}));
    addRelation(cell, context);
    cell.best = isAmong(context.comparison.bestPay, context.index);
    if (const auto full = scaleOf(context.comparison)) cell.bar = compare::barSpan(*pay.ladder.result, *full);
    return cell;
}

std::vector<ReasonStep> paySteps(const RowContext& context) {
    std::vector<ReasonStep> steps = ladderSteps(context.offer().pay.ladder, context.format);
    const std::size_t against = context.comparison.baseline.value_or(0);
    if (against == context.index) return steps;
    const compare::PayRelation relation = compare::relate(context.offer(), context.comparison.offers[against]);
    if (relation.comparability == Comparability::comparable || relation.why.empty()) return steps;
    ReasonStep beside;
    beside.title = Words::tr("Beside %1").arg(shortName(context.comparison.offers[against].posting));
    beside.detail = phrase(relation.why, context.format);
    beside.tone = Tone::warn;
    steps.push_back(beside);
    return steps;
}

ComparisonRow payRow() {
    ComparisonRow row;
    row.key = QStringLiteral("pay");
    row.group = RowGroup::pay;
    row.title = payTitle;
    row.cell = payCell;
    row.steps = paySteps;
    row.field = "salary";
    return row;
}

}  // namespace

std::vector<ComparisonRow> payRows() {
    ComparisonRow asWritten = fieldRow(RowGroup::pay, "salary", &Posting::salary);
    asWritten.title = [](const compare::Settings&) { return Words::tr("As written"); };
    return {payRow(),           asWritten,
            payLifeRow(),       fieldRow(RowGroup::pay, "components", &Posting::components),
            totalPayRow(),      fieldRow(RowGroup::pay, "workload_percent", &Posting::workload),
            otherWorkloadRow(), fieldRow(RowGroup::pay, "weekly_hours", &Posting::weeklyHours),
            realHourlyRow()};
}

}  // namespace offerbook::ui
