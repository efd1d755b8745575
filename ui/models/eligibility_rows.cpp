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
    QStringList notes{deciding(*verdict, context.format)};
    if (!verdict->nearly.empty()) notes << phrase(verdict->nearly.front().change, context.format);
    if (verdict->daysLeft && *verdict->daysLeft >= 0 && context.offer().posting.status == ApplicationStatus::interested)
        notes << (*verdict->daysLeft == 0   ? Words::tr("last day")
                  : *verdict->daysLeft == 1 ? Words::tr("1 day left")
                                            : Words::tr("%1 days left").arg(*verdict->daysLeft));
    notes.removeAll(QString());
    cell.note = notes.join(QLatin1Char('\n'));
    return cell;
}

std::vector<ReasonStep> stepsOfVerdict(const RowContext& context) {
    const auto& verdict = context.offer().verdict;
    return verdict ? verdictSteps(*verdict, context.format) : std::vector<ReasonStep>{};
}

/// How much of what is wished for is there, on either side.
Cell shareCell(const RowContext& context) {
    Cell cell;
    const auto& verdict = context.offer().verdict;
    if (!verdict) return cell;
    const auto add = [&cell](const eligibility::WishShare& share, const QString& words) {
        if (share.all() == 0) return;
        const QString line = words.arg(share.met).arg(share.all());
        cell.note += (cell.note.isEmpty() ? QString() : QStringLiteral("\n")) +
                     (share.open == 0 ? line : Words::tr("%1, %2 open").arg(line).arg(share.open));
    };
    add(verdict->wishes, Words::tr("%1 of %2 wishes of the posting"));
    add(verdict->preferences, Words::tr("%1 of %2 of your preferences"));
    if (cell.note.isEmpty()) cell.note = Words::tr("nobody wishes for anything");
    return cell;
}

std::vector<ReasonStep> shareSteps(const RowContext& context) {
    const auto& verdict = context.offer().verdict;
    if (!verdict) return {};
    eligibility::Verdict wishes = *verdict;
    wishes.nearly.clear();
    std::erase_if(wishes.reasons,
                  [](const eligibility::Reason& reason) { return reason.hard || reason.conditionKey == "deadline"; });
    return verdictSteps(wishes, context.format);
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
            row("wishes", QT_TRANSLATE_NOOP("Eligibility", "Wishes"), shareCell, shareSteps),
            row("ask", QT_TRANSLATE_NOOP("Eligibility", "Ask"), askCell, askSteps),
            fieldRow(group, "seniority", &Posting::seniority),
            fieldRow(group, "nationality", &Posting::nationality),
            fieldRow(group, "degree_min", &Posting::degreeMin),
            fieldRow(group, "degree_excluded", &Posting::degreeExcluded),
            fieldRow(group, "experience_min_years", &Posting::experienceMin),
            fieldRow(group, "experience_max_years", &Posting::experienceMax),
            fieldRow(group, "languages", &Posting::languages),
            fieldRow(group, "work_permit", &Posting::workPermit)};
}

}  // namespace offerbook::ui
