#include "ui/report/report_builder.h"

#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace offerbook::ui {
namespace {

QString subjectOf(std::size_t offers) {
    if (offers == 0) return QCoreApplication::translate("Report", "Comparison without offers");
    return offers == 1 ? QCoreApplication::translate("Report", "One offer")
                       : QCoreApplication::translate("Report", "Comparison of %1 offers").arg(numberInWords(offers));
}

QString titleOf(const ReportInput& input, const text::Formatter& format) {
    QString finding = phrase(input.comparison.headline, format);
    // A title is a sentence without its full stop.
    if (finding.endsWith(QLatin1Char('.'))) finding.chop(1);
    if (!finding.isEmpty()) return finding;
    return input.comparison.offers.empty() ? QCoreApplication::translate("Report", "There is nothing to compare yet")
                                           : QCoreApplication::translate("Report", "No order can be told");
}

QString forWhom(const ReportInput& input) {
    if (!input.comparison.candidate) return QCoreApplication::translate("Report", "No candidate chosen");
    if (input.anonymous || input.comparison.candidate->name.empty())
        return QCoreApplication::translate("Report", "For a candidate who is not named");
    return QCoreApplication::translate("Report", "For %1").arg(toQt(input.comparison.candidate->name));
}

/// The newest day among the rates; several days are all named in the appendix.
std::optional<Date> rateDay(const ReportInput& input) {
    std::optional<Date> day;
    for (const ExchangeRate& rate : input.comparison.ratesUsed)
        if (rate.kind != ExchangeRate::Kind::manual && (!day || rate.date > *day)) day = rate.date;
    return day;
}

QString subtitleOf(const ReportInput& input, const text::Formatter& format) {
    QStringList parts{forWhom(input), groupTitle(RowGroup::pay, input.comparison.settings)};
    if (const auto day = rateDay(input))
        parts << QCoreApplication::translate("Report", "exchange rates of %1").arg(toQt(format.date(*day)));
    if (const auto& day = input.comparison.settings.asOf)
        parts << QCoreApplication::translate("Report", "as of %1, not of today").arg(toQt(format.date(*day)));
    return parts.join(QStringLiteral(" · "));
}

QString footerOf(const ReportInput& input, const text::Formatter& format) {
    QStringList parts{QStringLiteral("Offerbook 1.0")};
    if (const auto day = rateDay(input)) parts << QCoreApplication::translate("Report", "rates %1").arg(toQt(format.date(*day)));
    std::optional<Date> states;
    for (const StateGroup& group : input.groups)
        if (!states || group.asOf > *states) states = group.asOf;
    if (states) parts << QCoreApplication::translate("Report", "states %1").arg(toQt(format.date(*states)));
    if (!input.bookId.empty()) parts << QCoreApplication::translate("Report", "book %1").arg(toQt(input.bookId));
    return parts.join(QStringLiteral(" · "));
}

QDateTime madeAt(const ReportInput& input) {
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(input.made.time_since_epoch().count()), Qt::UTC);
}

/// The day that counts as today; where another day is looked at, the day the paper was made, and the subtitle tells the other.
Date dayOf(const ReportInput& input) {
    if (!input.comparison.settings.asOf) return input.comparison.asOf;
    return Date(std::chrono::floor<std::chrono::days>(input.made));
}

}  // namespace

ReportDocument buildReport(const ReportInput& input, const text::Formatter& format) {
    ReportDocument report;
    report.title = titleOf(input, format);
    report.subtitle = subtitleOf(input, format);
    report.subject = subjectOf(input.comparison.offers.size());
    report.date = toQt(format.date(dayOf(input)));
    report.footer = footerOf(input, format);
    report.language = QCoreApplication::translate("Phrases", "en", "the ISO 639-1 code of this language");
    report.made = madeAt(input);
    if (ReportCards cards = answerCards(input, format); !cards.cards.empty()) report.blocks.push_back(std::move(cards));
    for (const auto section : {sideBySideSection, paySection, horizonSection, questionsSection, matrixSection, eligibilitySection,
                               contradictionsSection, laddersSection, workingYearsSection, ratesSection, benchmarksSection,
                               stateGroupsSection, documentsSection}) {
        ReportBlocks blocks = section(input, format);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(report.blocks));
    }
    return report;
}

}  // namespace offerbook::ui
