#include "ui/bridge/strings.h"
#include "ui/models/cell.h"
#include "ui/report/even_shares.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

using eligibility::Truth;

// More would leave no room for the words.
constexpr std::size_t offersATable = 5;

ReportCell verdictCell(Truth truth) {
    const Mark mark = truth == Truth::yes ? marks::eligible() : truth == Truth::no ? marks::notEligible() : marks::cannotTell();
    return {{mark.text(), false, reportTone(mark.tone), {}}, {}, {}};
}

/// Who is not named is a letter.
QString nameOf(const ReportInput& input, std::size_t index) {
    if (!input.anonymous) return toQt(input.matrix[index].name);
    constexpr std::size_t letters = 26;
    QString label(QLatin1Char(static_cast<char>('A' + index % letters)));
    if (index >= letters) label += QString::number(index / letters);
    return QCoreApplication::translate("Report", "Candidate %1").arg(label);
}

ReportListTable tableOf(const ReportInput& input, std::size_t first, std::size_t count) {
    ReportListTable table{QCoreApplication::translate("Report", "Who may apply to what"),
                          {{QCoreApplication::translate("Report", "Candidate"), 3, false}},
                          {},
                          true};
    const std::size_t end = first + count;
    for (std::size_t offer = first; offer < end; ++offer)
        table.columns.push_back({offerName(input.comparison, input.comparison.offers[offer].posting.id), 3, false});
    for (std::size_t row = 0; row < input.matrix.size(); ++row) {
        std::vector<ReportCell> cells{plainCell(nameOf(input, row))};
        for (std::size_t offer = first; offer < end; ++offer) cells.push_back(verdictCell(input.matrix[row].verdicts[offer]));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

ReportBlocks matrixSection(const ReportInput& input, const text::Formatter&) {
    if (input.matrix.empty() || input.comparison.offers.empty()) return {};
    ReportBlocks blocks{sectionHeading(QCoreApplication::translate("Report", "Who may apply to what"))};
    std::size_t first = 0;
    for (const std::size_t count : evenSharesOf(input.comparison.offers.size(), offersATable)) {
        blocks.push_back(tableOf(input, first, count));
        first += count;
    }
    return blocks;
}

}  // namespace offerbook::ui
