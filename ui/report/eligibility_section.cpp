#include "core/eligibility/verdict.h"
#include "ui/models/cell.h"
#include "ui/models/reasons.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

using eligibility::Truth;

Mark markOf(Truth truth) {
    if (truth == Truth::yes) return marks::eligible();
    return truth == Truth::no ? marks::notEligible() : marks::cannotTell();
}

ReportCell judgement(const eligibility::Reason& reason) {
    ReportCell cell;
    if (reason.truth == Truth::yes)
        cell = {{QCoreApplication::translate("Report", "✓ met"), false, ReportTone::good, {}}, {}, {}};
    else if (reason.truth == Truth::unknown)
        cell = {{QCoreApplication::translate("Report", "? cannot tell"), false, ReportTone::warn, {}}, {}, {}};
    else
        cell = {{QCoreApplication::translate("Report", "✕ not met"), false, reason.hard ? ReportTone::bad : ReportTone::warn, {}},
                {},
                {}};
    if (!reason.hard) cell.qualifier = QCoreApplication::translate("Report", "a wish");
    return cell;
}

ReportListTable reasonsOf(const eligibility::Verdict& verdict, const text::Formatter& format) {
    ReportListTable table{QCoreApplication::translate("Report", "Conditions"),
                          {{QCoreApplication::translate("Report", "Judged"), 3, false},
                           {QCoreApplication::translate("Report", "Condition"), 5, false},
                           {QCoreApplication::translate("Report", "The posting’s words"), 6, false},
                           {QCoreApplication::translate("Report", "The profile says"), 5, false}},
                          {},
                          true};
    for (const eligibility::Reason& reason : verdict.reasons) {
        const QString words = quoted(reason.evidence);
        table.rows.push_back(
            {judgement(reason), plainCell(phrase(reason.condition, format), phrase(reason.note, format)),
             words.isEmpty() ? mutedCell(QCoreApplication::translate("Report", "not in its text")) : mutedCell(words),
             plainCell(phrase(reason.fact, format))});
    }
    return table;
}

}  // namespace

ReportBlocks eligibilitySection(const ReportInput& input, const text::Formatter& format) {
    if (input.comparison.offers.empty()) return {};
    ReportBlocks blocks{sectionHeading(QCoreApplication::translate("Report", "Who may apply, and why"))};
    if (!input.comparison.candidate) {
        blocks.push_back(
            ReportParagraph{{QCoreApplication::translate("Report", "No candidate is chosen, so no condition is judged."),
                             false,
                             ReportTone::plain,
                             {}},
                            false});
        return blocks;
    }
    for (const auto& offer : input.comparison.offers) {
        if (!offer.verdict) continue;
        const Mark mark = markOf(offer.verdict->truth);
        blocks.push_back(partHeading(offerName(input.comparison, offer.posting.id), mark.text(), reportTone(mark.tone)));
        if (offer.verdict->reasons.empty())
            blocks.push_back(ReportParagraph{
                {QCoreApplication::translate("Report", "The posting names no conditions. That is no permission: ask."),
                 false,
                 ReportTone::plain,
                 {}},
                false});
        else
            blocks.push_back(reasonsOf(*offer.verdict, format));
    }
    return blocks;
}

}  // namespace offerbook::ui
