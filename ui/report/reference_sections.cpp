#include "core/compare/rate_sentences.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>
#include <QStringList>

namespace offerbook::ui {
namespace {

constexpr int rateDigits = 6;

/// "1 EUR = 0.9313 CHF" and, where neither side is the euro, the two figures it comes from.
ReportCell rateCell(const ExchangeRate& rate, const text::Formatter& format) {
    const QString from = toQt(rate.from.code());
    const QString to = toQt(rate.to.code());
    const Decimal shown = rate.quotient().rounded(rateDigits, Rounding::halfEven);
    const QString pair =
        QCoreApplication::translate("Report", "1 %1 = %2 %3", "an exchange rate").arg(from, toQt(format.number(shown)), to);
    const bool throughEuro = from != QLatin1String("EUR") && to != QLatin1String("EUR");
    if (!throughEuro || rate.kind != ExchangeRate::Kind::published) return plainCell(pair);
    return plainCell(pair, QCoreApplication::translate("Report", "1 EUR = %1 %2 and %3 %4")
                               .arg(toQt(format.number(rate.denominator)), from, toQt(format.number(rate.numerator)), to));
}

ReportParagraph smallPrint(const QString& text) { return {{text, false, ReportTone::muted, {}}, true}; }

QString membersOf(const StateGroup& group) {
    QStringList names;
    for (const std::string& member : group.members) names << countryName(member);
    names.sort();
    return names.join(QStringLiteral(", "));
}

bool isLink(const std::string& origin) { return origin.rfind("https://", 0) == 0 || origin.rfind("http://", 0) == 0; }

QString originOf(const SourceDocument& document, bool anonymous) {
    // The path of a file often holds the name of the person whose computer it lies on.
    if (anonymous && !isLink(document.origin)) return {};
    return toQt(document.origin);
}

}  // namespace

ReportBlocks ratesSection(const ReportInput& input, const text::Formatter& format) {
    if (input.comparison.ratesUsed.empty()) return {};
    ReportListTable table{QCoreApplication::translate("Report", "Exchange rates"),
                          {{QCoreApplication::translate("Report", "Rate"), 6, false},
                           {QCoreApplication::translate("Report", "Of"), 3, false},
                           {QCoreApplication::translate("Report", "Source"), 6, false}},
                          {},
                          true};
    for (const ExchangeRate& rate : input.comparison.ratesUsed)
        table.rows.push_back(
            {rateCell(rate, format), plainCell(phrase(compare::rateOrigin(rate), format)), mutedCell(toQt(rate.source))});
    return {sectionHeading(QCoreApplication::translate("Report", "Exchange rates")), table,
            smallPrint(QCoreApplication::translate(
                "Report",
                "Source: European Central Bank, euro foreign exchange reference rates. For information only: no bank has "
                "to change money at them."))};
}

ReportBlocks stateGroupsSection(const ReportInput& input, const text::Formatter& format) {
    if (input.groups.empty()) return {};
    ReportListTable table{QCoreApplication::translate("Report", "Groups of states"),
                          {{QCoreApplication::translate("Report", "Group"), 4, false},
                           {QCoreApplication::translate("Report", "Members"), 8, false},
                           {QCoreApplication::translate("Report", "As of"), 3, false},
                           {QCoreApplication::translate("Report", "Source"), 5, false}},
                          {},
                          true};
    for (const StateGroup& group : input.groups) {
        const QString doubt =
            group.verified ? QString() : QCoreApplication::translate("Report", "Not verified. %1").arg(toQt(group.note));
        table.rows.push_back({plainCell(toQt(group.name), doubt), plainCell(membersOf(group)),
                              plainCell(toQt(format.date(group.asOf))), mutedCell(citation(group.source, format))});
    }
    return {sectionHeading(QCoreApplication::translate("Report", "Groups of states in the conditions")), table};
}

ReportBlocks benchmarksSection(const ReportInput& input, const text::Formatter& format) {
    if (input.bands.empty() || input.comparison.offers.empty()) return {};
    ReportListTable table{QCoreApplication::translate("Report", "Market pay"),
                          {{QCoreApplication::translate("Report", "Kind of role"), 5, false},
                           {QCoreApplication::translate("Report", "Market pay"), 5, true},
                           {QCoreApplication::translate("Report", "Held against"), 7, false}},
                          {},
                          true};
    for (const compare::BenchmarkBand& band : input.bands) {
        QStringList names;
        for (const std::size_t index : band.offers)
            names << offerName(input.comparison, input.comparison.offers[index].posting.id);
        const auto& result = band.pay.ladder.result;
        const QString none = band.whyNot.empty() ? QCoreApplication::translate("Report", "No offer here is of this kind of role.")
                                                 : phrase(band.whyNot, format);
        const QString role = band.benchmark.role.empty() ? QCoreApplication::translate("Report", "kind of role not named")
                                                         : toQt(band.benchmark.role);
        // Of another country than the offers': who compares them has to see it.
        QStringList detail;
        if (!band.benchmark.label.empty()) detail << toQt(band.benchmark.label);
        if (!band.benchmark.country.empty()) detail << countryName(band.benchmark.country);
        table.rows.push_back({plainCell(role, detail.join(QStringLiteral(", "))),
                              plainCell(result ? toQt(format.range(*result, text::Formatter::Digits::none))
                                               : QCoreApplication::translate("Report", "no figure"),
                                        term(toWord(band.pay.basis))),
                              names.isEmpty() ? mutedCell(none) : plainCell(joinedNames(names))});
    }
    return {sectionHeading(QCoreApplication::translate("Report", "Market pay in the book")), table};
}

ReportBlocks documentsSection(const ReportInput& input, const text::Formatter& format) {
    if (input.documents.empty()) return {};
    ReportListTable table{QCoreApplication::translate("Report", "Documents"),
                          {{QCoreApplication::translate("Report", "Offer"), 5, false},
                           {QCoreApplication::translate("Report", "Document"), 6, false},
                           {QCoreApplication::translate("Report", "Came from"), 7, false},
                           {QCoreApplication::translate("Report", "On"), 4, false}},
                          {},
                          true};
    for (const SourceDocument& document : input.documents) {
        QStringList names;
        for (const auto& offer : input.comparison.offers)
            if (offer.posting.document == document.id) names << offerName(input.comparison, offer.posting.id);
        const auto day = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(document.importedAt));
        table.rows.push_back({plainCell(joinedNames(names)), plainCell(toQt(document.name)),
                              mutedCell(originOf(document, input.anonymous)), plainCell(toQt(format.date(day)))});
    }
    return {sectionHeading(QCoreApplication::translate("Report", "Documents the offers were read from")), table};
}

}  // namespace offerbook::ui
