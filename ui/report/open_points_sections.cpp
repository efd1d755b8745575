#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/report/contradictions.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

ReportListTable warningsTable(const compare::Comparison& comparison, const text::Formatter& format) {
    ReportListTable table{
        QCoreApplication::translate("Report", "What to look out for"), {{{}, 2, false}, {{}, 8, false}}, {}, false};
    for (const auto& offer : comparison.offers) {
        QString name = offerName(comparison, offer.posting.id);
        for (const Message& warning : offer.warnings) {
            // Contradictions have a section of their own.
            if (warning.id == "compare.warning.contradicted") continue;
            table.rows.push_back({mutedCell(name), plainCell(phrase(warning, format))});
            name.clear();
        }
    }
    return table;
}

ReportCell othersOf(const ContradictedField& field) {
    QStringList values;
    QStringList quotes;
    for (const auto& other : field.others) {
        values << other.value;
        quotes << other.quote;
    }
    quotes.removeAll(QString());
    return plainCell(values.join(QLatin1Char('\n')), quotes.join(QLatin1Char('\n')));
}

QString whyOf(const ContradictedField& field) {
    QStringList reasons{field.why};
    for (const auto& other : field.others) reasons << other.why;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons.isEmpty() ? QCoreApplication::translate("Report", "No reason was given; please look at the text.")
                             : reasons.join(QLatin1Char('\n'));
}

}  // namespace

ReportBlocks contradictionsSection(const ReportInput& input, const text::Formatter& format) {
    ReportBlocks blocks;
    const auto found = contradictions(input.comparison, format);
    if (!found.empty()) {
        ReportListTable table{QCoreApplication::translate("Report", "Contradictions"),
                              {{QCoreApplication::translate("Report", "Offer"), 3, false},
                               {QCoreApplication::translate("Report", "Taken"), 4, false},
                               {QCoreApplication::translate("Report", "The text also says"), 4, false},
                               {QCoreApplication::translate("Report", "Why"), 4, false}},
                              {},
                              true};
        for (const ContradictedField& field : found)
            table.rows.push_back({plainCell(offerName(input.comparison, field.offer), term(field.field)),
                                  plainCell(field.taken, field.takenQuote), othersOf(field), mutedCell(whyOf(field))});
        blocks = {sectionHeading(QCoreApplication::translate("Report", "Where the texts contradict themselves")), table};
    }
    ReportListTable warnings = warningsTable(input.comparison, format);
    if (!warnings.rows.empty()) {
        blocks.push_back(sectionHeading(QCoreApplication::translate("Report", "What to look out for")));
        blocks.push_back(std::move(warnings));
    }
    return blocks;
}

ReportBlocks questionsSection(const ReportInput& input, const text::Formatter& format) {
    if (input.comparison.questions.empty()) return {};
    ReportListTable table{
        QCoreApplication::translate("Report", "Questions to ask"), {{{}, 4, false}, {{}, 10, false}, {{}, 4, false}}, {}, false};
    PostingId before;
    for (const compare::OpenQuestion& question : input.comparison.questions) {
        // The name stands once, above the questions of its offer.
        const QString name = question.offer == before ? QString() : offerName(input.comparison, question.offer);
        before = question.offer;
        const QString whom = question.toEmployer ? QCoreApplication::translate("Report", "ask the employer")
                                                 : QCoreApplication::translate("Report", "look it up yourself");
        table.rows.push_back(
            {mutedCell(name), plainCell(phrase(question.question, format)),
             mutedCell(question.couldChangeDecision ? QCoreApplication::translate("Report", "can change the decision") : whom)});
    }
    return {sectionHeading(QCoreApplication::translate("Report", "Questions to ask")), table};
}

}  // namespace offerbook::ui
