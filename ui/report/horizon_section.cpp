#include "ui/bridge/strings.h"
#include "ui/charts/horizon_chart_maker.h"
#include "ui/models/horizon_rows.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Report", text); }

QString endOf(const compare::HorizonOffer& offer, const text::Formatter& format) {
    if (!offer.ends) return words(QT_TRANSLATE_NOOP("Report", "no end"));
    QString end = toQt(format.date(*offer.ends));
    if (offer.endsLatest) end += QStringLiteral(" – ") + toQt(format.date(*offer.endsLatest));
    return end;
}

QString noticeOf(const compare::HorizonOffer& offer, const text::Formatter& format) {
    const auto& pay = offer.notice.afterTrial;
    return pay ? toQt(format.amountRange(*pay, text::Formatter::Digits::none)) : phrase(offer.notice.afterTrialBy, format);
}

std::vector<ReportCell> sumRow(const compare::Comparison& comparison, std::size_t index, const text::Formatter& format) {
    const compare::HorizonOffer& offer = comparison.horizon->offers[index];
    const ReportCell name = plainCell(offerName(comparison, offer.offer));
    const ReportCell notice = mutedCell(noticeOf(offer, format));
    if (offer.months.empty())
        return {name, mutedCell(phrase(offer.whyNot, format)), mutedCell({}), mutedCell({}), mutedCell({}), notice};
    const QStringList overtakes = overtakingTexts(comparison, index, format);
    return {name,
            plainCell(sumText(offer, offer.sum, format), term(toWord(offer.basis))),
            plainCell(sumText(offer, offer.certain, format)),
            plainCell(endOf(offer, format)),
            plainCell(overtakes.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "none")) : overtakes.join(QLatin1Char('\n'))),
            notice};
}

ReportListTable sums(const compare::Comparison& comparison, const text::Formatter& format) {
    ReportListTable table{words(QT_TRANSLATE_NOOP("Report", "Sums over the horizon")),
                          {{words(QT_TRANSLATE_NOOP("Report", "Offer")), 4, false},
                           {words(QT_TRANSLATE_NOOP("Report", "Sum")), 4, true},
                           {words(QT_TRANSLATE_NOOP("Report", "Of it certain")), 4, true},
                           {words(QT_TRANSLATE_NOOP("Report", "Contract ends")), 4, false},
                           {words(QT_TRANSLATE_NOOP("Report", "Overtakes")), 5, false},
                           {words(QT_TRANSLATE_NOOP("Report", "Safe if notice is given")), 4, false}},
                          {},
                          true};
    for (std::size_t i = 0; i < comparison.offers.size(); ++i) table.rows.push_back(sumRow(comparison, i, format));
    return table;
}

ReportCell sourceOf(const compare::HorizonNote& note, const text::Formatter& format) {
    QStringList parts;
    if (note.byPerson) parts << words(QT_TRANSLATE_NOOP("Report", "typed"));
    if (!note.source.empty()) parts << citation(note.source, format);
    if (const auto day = PartialDate::parse(note.date)) parts << toQt(format.date(*day));
    return mutedCell(parts.join(QLatin1String(", ")));
}

ReportListTable assumptions(const compare::Comparison& comparison, const text::Formatter& format) {
    ReportListTable table{words(QT_TRANSLATE_NOOP("Report", "What is assumed")),
                          {{words(QT_TRANSLATE_NOOP("Report", "Offer")), 3, false},
                           {words(QT_TRANSLATE_NOOP("Report", "Assumption")), 10, false},
                           {words(QT_TRANSLATE_NOOP("Report", "Source and date")), 6, false}},
                          {},
                          true};
    const auto add = [&](const QString& name, const compare::HorizonNote& note) {
        table.rows.push_back({mutedCell(name), plainCell(phrase(note.text, format)), sourceOf(note, format)});
    };
    for (const auto& note : comparison.horizon->assumptions) add(words(QT_TRANSLATE_NOOP("Report", "all offers")), note);
    for (const compare::HorizonOffer& offer : comparison.horizon->offers) {
        const QString name = offerName(comparison, offer.offer);
        for (const Message& question : offer.questions)
            table.rows.push_back({mutedCell(name), plainCell(phrase(question, format)),
                                  mutedCell(words(QT_TRANSLATE_NOOP("Report", "to be answered")))});
        for (const auto& note : offer.assumptions) add(name, note);
    }
    return table;
}

}  // namespace

ReportBlocks horizonSection(const ReportInput& input, const text::Formatter& format) {
    const compare::Comparison& comparison = input.comparison;
    if (!comparison.horizon || comparison.offers.empty()) return {};
    ReportBlocks blocks{
        sectionHeading(QCoreApplication::translate("Report", "What each pays over %1 months").arg(comparison.horizon->months))};
    blocks.push_back(ReportHorizonChart{horizonChart(comparison, format)});
    blocks.push_back(sums(comparison, format));
    blocks.push_back(
        ReportParagraph{{words(QT_TRANSLATE_NOOP("Report", "What is assumed")), true, ReportTone::plain, {}}, false});
    blocks.push_back(assumptions(comparison, format));
    return blocks;
}

}  // namespace offerbook::ui
