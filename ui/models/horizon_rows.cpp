#include "ui/models/horizon_rows.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Horizon)
};

using compare::HorizonOffer;
using Digits = text::Formatter::Digits;

const HorizonOffer* offerIn(const RowContext& context) {
    const auto& horizon = context.comparison.horizon;
    return horizon ? &horizon->offers[context.index] : nullptr;
}

/// Without a horizon the rows have nothing to say, and are not shown.
Cell nothing() {
    Cell cell;
    cell.marks.push_back(marks::notStated());
    return cell;
}

std::optional<Money> largestSum(const compare::Horizon& horizon) {
    std::optional<Money> largest;
    for (const HorizonOffer& offer : horizon.offers)
        if (offer.sum.result && (!largest || Money::compare(offer.sum.result->high, *largest) > 0))
            largest = offer.sum.result->high;
    return largest && largest->minor() > 0 ? largest : std::nullopt;
}

Cell sumCell(const RowContext& context) {
    const HorizonOffer* offer = offerIn(context);
    if (offer == nullptr) return nothing();
    Cell cell;
    if (!offer->sum.result) {
        cell.marks.push_back(marks::cannotTell());
        cell.note = phrase(offer->whyNot, context.format);
        return cell;
    }
    cell.isFigure = true;
    cell.main = sumText(*offer, offer->sum, context.format);
    QStringList notes{term(toWord(offer->basis))};
    if (!(offer->sum.result == offer->certain.result))
        notes << Words::tr("of it certain: %1").arg(sumText(*offer, offer->certain, context.format));
    if (offer->ends && *offer->ends < context.comparison.horizon->monthAt(context.comparison.horizon->months))
        notes << Words::tr("contract ends %1").arg(toQt(context.format.date(*offer->ends)));
    if (!offer->questions.empty()) cell.marks.push_back(marks::toCheck());
    cell.note = notes.join(QLatin1String(", "));
    if (const auto full = largestSum(*context.comparison.horizon)) cell.bar = compare::barSpan(*offer->sum.result, *full);
    return cell;
}

ReasonStep noteStep(const compare::HorizonNote& note, const text::Formatter& format) {
    ReasonStep step;
    step.title = phrase(note.text, format);
    QStringList source;
    if (!note.source.empty()) source << citation(note.source, format);
    if (const auto day = PartialDate::parse(note.date)) source << toQt(format.date(*day));
    step.detail = note.byPerson ? Words::tr("typed by a person") : QString();
    step.source = source.join(QLatin1String(", "));
    return step;
}

std::vector<ReasonStep> sumSteps(const RowContext& context) {
    const HorizonOffer* offer = offerIn(context);
    if (offer == nullptr) return {};
    std::vector<ReasonStep> steps;
    for (const Message& question : offer->questions) {
        ReasonStep asked;
        asked.title = QStringLiteral("? ") + phrase(question, context.format);
        asked.tone = Tone::warn;
        steps.push_back(asked);
    }
    if (offer->months.empty()) {
        ReasonStep why;
        why.title = phrase(offer->whyNot, context.format);
        why.tone = Tone::warn;
        steps.push_back(why);
    }
    for (ReasonStep& step : ladderSteps(offer->sum, context.format)) steps.push_back(std::move(step));
    for (const compare::HorizonNote& note : offer->assumptions) steps.push_back(noteStep(note, context.format));
    for (const compare::HorizonNote& note : context.comparison.horizon->assumptions)
        steps.push_back(noteStep(note, context.format));
    return steps;
}

Cell overtakesCell(const RowContext& context) {
    const HorizonOffer* offer = offerIn(context);
    if (offer == nullptr || offer->months.empty()) return nothing();
    const QStringList found = overtakingTexts(context.comparison, context.index, context.format);
    Cell cell;
    cell.main = found.isEmpty() ? Words::tr("none") : found.join(QLatin1String("; "));
    return cell;
}

std::vector<ReasonStep> overtakesSteps(const RowContext& context) {
    std::vector<ReasonStep> steps;
    const HorizonOffer* offer = offerIn(context);
    if (offer == nullptr || offer->months.empty()) return steps;
    for (const compare::Overtaking& one : context.comparison.horizon->overtakings) {
        if (one.offer != context.index) continue;
        const auto month = static_cast<std::size_t>(one.month) - 1;
        const auto paid = [&](std::size_t index) {
            return toQt(context.format.range(context.comparison.horizon->offers[index].months[month].sum));
        };
        ReasonStep step;
        step.title = overtakingText(context.comparison, one, context.format);
        step.detail = Words::tr("By the end of that month %1 has paid %2, and %3 %4. The middles of ranges are compared.")
                          .arg(shortName(context.comparison.offers[one.offer].posting), paid(one.offer),
                               shortName(context.comparison.offers[one.overtaken].posting), paid(one.overtaken));
        steps.push_back(step);
    }
    if (steps.empty()) {
        ReasonStep none;
        none.title = Words::tr("It passes no other offer after having been behind it.");
        steps.push_back(none);
    }
    return steps;
}

Cell noticeCell(const RowContext& context) {
    const HorizonOffer* offer = offerIn(context);
    if (offer == nullptr || (!offer->notice.afterTrial && !offer->notice.inTrial)) return nothing();
    const compare::NoticePay& notice = offer->notice;
    Cell cell;
    cell.main = notice.afterTrial ? toQt(context.format.amountRange(*notice.afterTrial, Digits::none))
                                  : phrase(notice.afterTrialBy, context.format);
    if (notice.inTrial)
        cell.note = Words::tr("within the trial period: %1").arg(toQt(context.format.amountRange(*notice.inTrial, Digits::none)));
    return cell;
}

std::vector<ReasonStep> noticeSteps(const RowContext& context) {
    const HorizonOffer* offer = offerIn(context);
    if (offer == nullptr) return {};
    const auto step = [&](const std::optional<MoneyRange>& pay, const Message& by, const std::string& source) {
        ReasonStep made;
        made.title = pay ? toQt(context.format.range(*pay)) : Words::tr("No figure");
        made.detail = phrase(by, context.format);
        made.source = citation(source, context.format);
        return made;
    };
    return {step(offer->notice.afterTrial, offer->notice.afterTrialBy, {}),
            step(offer->notice.inTrial, offer->notice.inTrialBy, offer->notice.inTrialSource)};
}

ComparisonRow row(const char* key, const char* title, Cell (*cell)(const RowContext&),
                  std::vector<ReasonStep> (*steps)(const RowContext&), const char* field = "") {
    ComparisonRow made;
    made.key = QLatin1String(key);
    made.group = RowGroup::horizon;
    made.title = [title](const compare::Settings&) { return Words::tr(title); };
    made.cell = cell;
    made.steps = steps;
    made.field = field;
    return made;
}

}  // namespace

QString sumText(const compare::HorizonOffer& offer, const compare::Ladder& ladder, const text::Formatter& format) {
    if (!ladder.result) return phrase(offer.whyNot, format);
    if (offer.upperOpen) return Words::tr("from %1").arg(toQt(format.amount(ladder.result->low, Digits::none)));
    if (offer.lowerOpen) return Words::tr("up to %1").arg(toQt(format.amount(ladder.result->high, Digits::none)));
    return toQt(format.amountRange(*ladder.result, Digits::none));
}

QString overtakingText(const compare::Comparison& comparison, const compare::Overtaking& one, const text::Formatter& format) {
    const std::string month = toIso(comparison.horizon->monthAt(one.month - 1)).substr(0, 7);
    return phrase({one.surely ? "compare.horizon-overtakes-surely" : "compare.horizon-overtakes",
                   {MessageArg::text(toUtf8(shortName(comparison.offers[one.overtaken].posting))), MessageArg::date(month),
                    MessageArg::number(one.month)}},
                  format);
}

QStringList overtakingTexts(const compare::Comparison& comparison, std::size_t offer, const text::Formatter& format) {
    QStringList found;
    for (const compare::Overtaking& one : comparison.horizon->overtakings)
        if (one.offer == offer) found << overtakingText(comparison, one, format);
    return found;
}

std::vector<ComparisonRow> horizonRows() {
    ComparisonRow sum = row("horizon_sum", "", sumCell, sumSteps, "contract");
    sum.title = [](const compare::Settings& settings) { return Words::tr("Sum over %1 months").arg(settings.horizonMonths); };
    return {sum, row("horizon_overtakes", QT_TRANSLATE_NOOP("Horizon", "Overtakes"), overtakesCell, overtakesSteps),
            row("horizon_notice", QT_TRANSLATE_NOOP("Horizon", "Safe if notice is given"), noticeCell, noticeSteps, "notice")};
}

}  // namespace offerbook::ui
