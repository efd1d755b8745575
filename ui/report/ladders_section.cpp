#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/models/reasons.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

#include <utility>

namespace offerbook::ui {
namespace {

/// The name of a rung for people.
QString stepName(const std::string& step) {
    static const std::pair<std::string_view, const char*> names[] = {
        {"as-written", QT_TRANSLATE_NOOP("Report", "As written")},
        {"payments", QT_TRANSLATE_NOOP("Report", "Payments")},
        {"year", QT_TRANSLATE_NOOP("Report", "A year")},
        {"workload", QT_TRANSLATE_NOOP("Report", "Workload")},
        {"currency", QT_TRANSLATE_NOOP("Report", "Currency")},
        {"period", QT_TRANSLATE_NOOP("Report", "Period")},
        {"basis", QT_TRANSLATE_NOOP("Report", "Gross or net")},
        {"tax", QT_TRANSLATE_NOOP("Report", "Tax")},
        {"prices", QT_TRANSLATE_NOOP("Report", "Prices")},
        {"grade", QT_TRANSLATE_NOOP("Report", "Pay grade")},
        {"bonus", QT_TRANSLATE_NOOP("Report", "Yearly bonus")},
        {"component", QT_TRANSLATE_NOOP("Report", "Beside the base")},
        {"horizon-pay", QT_TRANSLATE_NOOP("Report", "Over the horizon")},
        {"horizon-once", QT_TRANSLATE_NOOP("Report", "Paid once")},
        {"horizon-vesting", QT_TRANSLATE_NOOP("Report", "Earned over time")},
        {"horizon-uncertain", QT_TRANSLATE_NOOP("Report", "Not certain")},
        {"horizon-benefit", QT_TRANSLATE_NOOP("Report", "Unemployment benefit")},
        {"horizon-next", QT_TRANSLATE_NOOP("Report", "What follows")},
        {"horizon-extension", QT_TRANSLATE_NOOP("Report", "Extension")},
        {"commuting", QT_TRANSLATE_NOOP("Report", "Way to work")},
        {"real-hours", QT_TRANSLATE_NOOP("Report", "Hours worked")},
    };
    for (const auto& [key, name] : names)
        if (key == step) return QCoreApplication::translate("Report", name);
    return toQt(step);
}

std::vector<ReportCell> rungRow(const compare::Rung& rung, const ReasonStep& words) {
    // A rung of taxes has a source a line, below it.
    const bool isPosting = words.source.isEmpty() && rung.lines.empty();
    const QString source = isPosting ? QCoreApplication::translate("Report", "the posting") : words.source;
    std::vector<ReportCell> row{mutedCell(stepName(rung.step)), plainCell(words.title), plainCell(words.detail),
                                mutedCell(source, words.quote)};
    // What was assumed of a household takes many lines where it stands in one column.
    if (!words.note.isEmpty()) row.push_back({{}, words.note, {}});
    return row;
}

/// One tax or contribution below the rung that it belongs to.
std::vector<ReportCell> lineRow(const ReasonLine& line) {
    return {mutedCell({}), mutedCell(line.amount), mutedCell(line.name), mutedCell(line.source)};
}

ReportListTable ladderTable(const compare::Ladder& ladder, const text::Formatter& format) {
    ReportListTable table{QCoreApplication::translate("Report", "How the figure came about"),
                          {{QCoreApplication::translate("Report", "Step"), 3, false},
                           {QCoreApplication::translate("Report", "Result"), 5, true},
                           {QCoreApplication::translate("Report", "By"), 5, false},
                           {QCoreApplication::translate("Report", "Source and date"), 7, false}},
                          {},
                          true};
    const auto words = ladderSteps(ladder, format);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= ladder.rungs.size()) {
            table.rows.push_back({mutedCell({}), plainCell(words[i].title), plainCell(words[i].detail), mutedCell({})});
            continue;
        }
        table.rows.push_back(rungRow(ladder.rungs[i], words[i]));
        for (const ReasonLine& line : words[i].lines) table.rows.push_back(lineRow(line));
    }
    return table;
}

/// "Other figure: Offer letter, 20 Nov 2026 (replaced)"
QString nameOf(const PayFigure& figure, const text::Formatter& format) {
    QStringList words{term(toWord(figure.observation.kind))};
    if (figure.observation.date) words << toQt(format.date(*figure.observation.date));
    return QCoreApplication::translate("Report", "Other figure: %1 (%2)")
        .arg(words.join(QLatin1String(", ")), term(toWord(figure.standing)));
}

/// The figures that grow out of the pay: only the rungs in which they differ from it, so that no page repeats another.
ReportBlocks furtherLadders(const compare::Comparison& comparison, std::size_t index, const text::Formatter& format) {
    const compare::ComparableOffer& offer = comparison.offers[index];
    ReportBlocks blocks;
    const auto add = [&](const QString& title, const compare::Ladder& ladder) {
        if (!ladder.result) return;
        compare::Ladder own = ladder;
        const auto& shown = offer.pay.ladder.rungs;
        std::size_t same = 0;
        while (same < shown.size() && same + 1 < own.rungs.size() && own.rungs[same].by == shown[same].by &&
               own.rungs[same].out == shown[same].out)
            ++same;
        own.rungs.erase(own.rungs.begin(), own.rungs.begin() + static_cast<std::ptrdiff_t>(same));
        blocks.push_back(ReportParagraph{{title, true, ReportTone::plain, {}}, true});
        blocks.push_back(ladderTable(own, format));
    };
    if (offer.isPartTime)
        add(QCoreApplication::translate("Report", "In the other view of the workload"), offer.otherWorkload.ladder);
    if (offer.totals.hasParts) {
        add(QCoreApplication::translate("Report", "Total pay"), offer.totals.certain);
        if (!(offer.totals.withUncertain.result == offer.totals.certain.result))
            add(QCoreApplication::translate("Report", "Total pay with what is not certain"), offer.totals.withUncertain);
        if (const auto& first = offer.totals.firstYear)
            add(QCoreApplication::translate("Report", "The first year, with what is paid once"), *first);
        if (const auto& all = offer.totals.firstYearWithUncertain; all && !(all->result == offer.totals.firstYear->result))
            add(QCoreApplication::translate("Report", "The first year, with what is not certain"), *all);
    }
    add(QCoreApplication::translate("Report", "Real pay an hour"), offer.realHourly);
    for (const auto& one : offer.figures)
        if (one.figure.standing != PayFigure::Standing::counts) add(nameOf(one.figure, format), one.pay.ladder);
    if (comparison.horizon)
        add(QCoreApplication::translate("Report", "Sum over %1 months").arg(comparison.horizon->months),
            comparison.horizon->offers[index].sum);
    return blocks;
}

}  // namespace

ReportBlocks laddersSection(const ReportInput& input, const text::Formatter& format) {
    const compare::Comparison& comparison = input.comparison;
    if (comparison.offers.empty()) return {};
    static const ComparisonRow pay = payRows().front();
    ReportBlocks blocks{sectionHeading(QCoreApplication::translate("Report", "Appendix: how each figure came about"))};
    for (std::size_t i = 0; i < comparison.offers.size(); ++i) {
        const auto& offer = comparison.offers[i];
        const Cell cell = pay.cell(RowContext{comparison, i, format});
        blocks.push_back(partHeading(offerName(comparison, offer.posting.id), cell.plainText()));
        if (!offer.pay.ladder.rungs.empty() || !offer.pay.ladder.whyNot.empty())
            blocks.push_back(ladderTable(offer.pay.ladder, format));
        for (auto& block : furtherLadders(comparison, i, format)) blocks.push_back(std::move(block));
    }
    return blocks;
}

}  // namespace offerbook::ui
