#include "ui/models/comparison_rows.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <QCoreApplication>

#include <array>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString payTitle(const compare::Settings& settings) {
    const QString period = perPeriod(settings.period);
    const QString currency = toQt(settings.currency.code());
    switch (settings.basis) {
        case compare::Settings::Basis::net: return Words::tr("Pay, net %1 in %2").arg(period, currency);
        case compare::Settings::Basis::gross: return Words::tr("Pay, gross %1 in %2").arg(period, currency);
        case compare::Settings::Basis::asStated: return Words::tr("Pay, as stated, %1 in %2").arg(period, currency);
    }
    return {};
}

QString horizonTitle(const compare::Settings& settings) {
    return Words::tr("Over %1 months, in %2").arg(settings.horizonMonths).arg(toQt(settings.currency.code()));
}

void append(std::vector<ComparisonRow>& all, std::vector<ComparisonRow> more) {
    for (ComparisonRow& row : more) all.push_back(std::move(row));
}

bool asksForField(const std::string& rowField, const std::string& questionField) {
    return !rowField.empty() && rowField == questionField;
}

}  // namespace

std::span<const RowGroup> rowGroups() {
    static constexpr std::array groups = {RowGroup::pay,         RowGroup::contract, RowGroup::horizon,      RowGroup::remote,
                                          RowGroup::eligibility, RowGroup::timeOff,  RowGroup::placeAndDates};
    return groups;
}

QString groupTitle(RowGroup group, const compare::Settings& settings) {
    switch (group) {
        case RowGroup::pay: return payTitle(settings);
        case RowGroup::contract: return Words::tr("Contract");
        case RowGroup::horizon: return horizonTitle(settings);
        case RowGroup::remote: return Words::tr("Remote work");
        case RowGroup::eligibility: return Words::tr("May I apply?");
        case RowGroup::timeOff: return Words::tr("Time off");
        case RowGroup::placeAndDates: return Words::tr("Place and dates");
    }
    return {};
}

const std::vector<ComparisonRow>& comparisonRows() {
    static const std::vector<ComparisonRow> rows = [] {
        std::vector<ComparisonRow> all;
        append(all, payRows());
        append(all, contractRows());
        append(all, horizonRows());
        append(all, remoteRows());
        append(all, eligibilityRows());
        append(all, timeOffRows());
        append(all, placeRows());
        return all;
    }();
    return rows;
}

QString shortName(const Posting& posting) {
    if (posting.employer.hasValue() && !posting.employer->empty()) return toQt(*posting.employer);
    if (posting.title.hasValue() && !posting.title->empty()) return toQt(*posting.title);
    return Words::tr("Offer %1").arg(posting.id.value());
}

Reasons reasonsOf(const ComparisonRow& row, const RowContext& context) {
    Reasons reasons;
    const Cell cell = row.cell(context);
    const Posting& posting = context.offer().posting;
    const QString shown = cell.main.isEmpty() && !cell.marks.empty() ? cell.marks.front().word : cell.main;
    reasons.heading = Words::tr("Why %1?").arg(shown);
    reasons.offer = shortName(posting) + QStringLiteral(" · ") + row.title(context.comparison.settings);
    reasons.steps = row.steps(context);
    for (const Message& warning : context.offer().warnings) reasons.warnings.push_back(phrase(warning, context.format));
    for (const compare::OpenQuestion& question : context.comparison.questions)
        if (question.offer == posting.id && asksForField(row.field, question.field))
            reasons.questions.push_back(phrase(question.question, context.format));
    return reasons;
}

}  // namespace offerbook::ui
