#pragma once

#include "ui/report/page_flow.h"

namespace offerbook::ui {

/// A cell set to a width: words, the mark that names the best of a row, and the qualifier below.
Fragment layCell(const ReportCell& cell, const PageStyle& style, qreal width, bool toTheRight = false);

/// The table of offers, as many columns of it as `table` holds.
std::vector<Strip> layOfferTable(const ReportOfferTable& table, const PageStyle& style, std::size_t columnsOfAPage);
std::vector<Strip> layListTable(const ReportListTable& table, const PageStyle& style);

/// How many offers stand side by side on a page where there are `offers` of them: at most four, evenly shared out.
std::size_t offersOnAPage(std::size_t offers);
/// The table cut into tables of at most `columns` offers, evenly shared out.
std::vector<ReportOfferTable> splitByOffers(const ReportOfferTable& table, std::size_t columns);

}  // namespace offerbook::ui
