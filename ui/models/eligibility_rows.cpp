#include "ui/models/field_cell.h"

#include <QCoreApplication>
#include <QStringList>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

using eligibility::Truth;

Mark markOf(Truth truth) {
    if (truth == Truth::yes) return marks::eligible();
    return truth == Truth::no ? marks::notEligible() : marks::cannotTell();
}

/// The conditions that made the verdict what it is.
QString deciding(const eligibility::Verdict& verdict, const text::Formatter& format) {
    QStringList names;
    for (const eligibility::Reason& reason : verdict.reasons)
        if (reason.hard && reason.truth == verdict.truth && verdict.truth != Truth::yes)
            names << phrase(reason.condition, format);
    if (verdict.statesNoConditions) names << Words::tr("the posting names no conditions");
    return names.join(QLatin1String("; "));
}

Cell verdictCell(const RowContext& context) {
    Cell cell;
    const auto& verdict = context.offer().verdict;
    if (!verdict) {
        cell.note = Words::tr("no candidate chosen");
        return cell;
    }
    cell.marks.push_back(markOf(verdict->truth));
    if (verdict->daysLeft && *verdict->daysLeft < 0) cell.marks.push_back(marks::closed());
    cell.note = deciding(*verdict, context.format);
    return cell;
}

std::vector<ReasonStep> stepsOfVerdict(const RowContext& context) {
    const auto& verdict = context.offer().verdict;
    return verdict ? verdictSteps(*verdict, context.format) : std::vector<ReasonStep>{};
}

Cell askCell(const RowContext& context) {
    Cell cell;
    QStringList questions;
    for (const compare::OpenQuestion& question : context.comparison.questions)
        if (question.offer == context.offer().posting.id && question.toEmployer)
            questions << phrase(question.question, context.format);
    if (questions.isEmpty()) cell.note = Words::tr("nothing to ask");
    // The first two in the cell; the rest in the right pane.
    constexpr qsizetype shown = 2;
    cell.note = questions.isEmpty() ? cell.note : questions.mid(0, shown).join(QLatin1Char('\n'));
    if (questions.size() > shown) cell.note += QLatin1Char('\n') + Words::tr("and %1 more").arg(questions.size() - shown);
    return cell;
}

std::vector<ReasonStep> askSteps(const RowContext& context) {
    std::vector<ReasonStep> steps;
    for (const compare::OpenQuestion& question : context.comparison.questions) {
        if (question.offer != context.offer().posting.id) continue;
        ReasonStep step;
        step.title = phrase(question.question, context.format);
        step.detail = question.toEmployer ? Words::tr("ask the employer") : Words::tr("look it up in your own papers");
        if (question.couldChangeDecision) step.note = Words::tr("the answer could change the decision");
        steps.push_back(step);
    }
    return steps;
}

ComparisonRow row(const char* key, const char* title, Cell (*cell)(const RowContext&),
                  std::vector<ReasonStep> (*steps)(const RowContext&)) {
    ComparisonRow made;
    made.key = QLatin1String(key);
    made.group = RowGroup::eligibility;
    made.title = [title](const compare::Settings&) { return Words::tr(title); };
    made.cell = cell;
    made.steps = steps;
    return made;
}

}  // namespace

std::vector<ComparisonRow> eligibilityRows() {
    constexpr auto group = RowGroup::eligibility;
    return {row("verdict", QT_TRANSLATE_NOOP("Eligibility", "Verdict"), verdictCell, stepsOfVerdict),
            row("ask", QT_TRANSLATE_NOOP("Eligibility", "Ask"), askCell, askSteps),
            fieldRow(group, "nationality", &Posting::nationality),
            fieldRow(group, "degree_min", &Posting::degreeMin),
            fieldRow(group, "degree_excluded", &Posting::degreeExcluded),
            fieldRow(group, "experience_min_years", &Posting::experienceMin),
            fieldRow(group, "experience_max_years", &Posting::experienceMax),
            fieldRow(group, "languages", &Posting::languages),
            fieldRow(group, "work_permit", &Posting::workPermit)};
}

}  // namespace offerbook::ui
