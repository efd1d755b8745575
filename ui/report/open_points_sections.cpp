#include "ui/bridge/strings.h"
#include "ui/models/question_list.h"
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
            table.rows.push_back({plainCell(offerName(input.comparison, field.offer), fieldTitle(field.field)),
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
    const auto questions = rankedQuestions(input.comparison, format);
    if (questions.empty()) return {};
    ReportListTable table{QCoreApplication::translate("Report", "Questions to ask"),
                          {{QCoreApplication::translate("Report", "Question"), 9, false},
                           {QCoreApplication::translate("Report", "Whom to ask"), 5, false},
                           {QCoreApplication::translate("Report", "What the answer can do"), 4, false}},
                          {},
                          true};
    for (const AskedQuestion& question : questions) {
        const QString offers = question.offers.join(QStringLiteral(", "));
        const QString whom =
            question.toEmployer ? offers : QCoreApplication::translate("Report", "the candidate, for %1").arg(offers);
        table.rows.push_back({plainCell(question.text), mutedCell(whom), mutedCell(weightWords(question.weight))});
    }
    return {sectionHeading(QCoreApplication::translate("Report", "Questions to ask")), table};
}

}  // namespace offerbook::ui
