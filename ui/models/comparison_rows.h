#pragma once

#include "core/compare/comparison.h"
#include "core/text/format.h"
#include "ui/models/cell.h"
#include "ui/models/reasons.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace offerbook::ui {

/// The questions a person asks, in their order.
enum class RowGroup { pay, contract, remote, eligibility, timeOff, placeAndDates, horizon };
std::span<const RowGroup> rowGroups();
/// "Pay, net a year in CHF", "Contract", "May I apply?".
QString groupTitle(RowGroup group, const compare::Settings& settings);

/// What a row needs to make its cell of one offer.
struct RowContext {
    const compare::Comparison& comparison;
    std::size_t index;  ///< of the offer
    const text::Formatter& format;

    [[nodiscard]] const compare::ComparableOffer& offer() const { return comparison.offers[index]; }
};

/// One row of the comparison: a table or a report is a list of these, nothing asks for a row by its number.
struct ComparisonRow {
    QString key;  ///< stable, not shown
    RowGroup group;
    std::function<QString(const compare::Settings&)> title;
    std::function<Cell(const RowContext&)> cell;
    std::function<std::vector<ReasonStep>(const RowContext&)> steps;
    /// The key of the posting's field whose questions belong to this row; empty: none.
    std::string field;
};

/// All rows in their order.
const std::vector<ComparisonRow>& comparisonRows();

std::vector<ComparisonRow> payRows();
std::vector<ComparisonRow> contractRows();
/// They speak only where there is a horizon.
std::vector<ComparisonRow> horizonRows();
std::vector<ComparisonRow> remoteRows();
std::vector<ComparisonRow> eligibilityRows();
std::vector<ComparisonRow> timeOffRows();
std::vector<ComparisonRow> placeRows();

ComparisonRow payLifeRow();  ///< pay_life_row.cpp

// The rows of work_rows.cpp.
ComparisonRow totalPayRow();
ComparisonRow otherWorkloadRow();
ComparisonRow realHourlyRow();
ComparisonRow workYearRow();
ComparisonRow commuteRow();

/// Why the cell of this row shows what it shows, with the offer's warnings and the questions that belong to the row.
Reasons reasonsOf(const ComparisonRow& row, const RowContext& context);
/// "CERN", or the title, or "Offer 12" where neither is stated.
QString shortName(const Posting& posting);

}  // namespace offerbook::ui
