#pragma once

#include <QString>

class QAbstractItemModel;

namespace offerbook::ui {

/// The comparison table as text with tabs: one line a row, so that it pastes into a spreadsheet. Line ends inside a cell
/// become spaces; a text that begins like a formula is set in quotes, so that a spreadsheet takes it as text.
QString tableAsTsv(const QAbstractItemModel& model);
/// The same as an HTML table with headings.
QString tableAsHtml(const QAbstractItemModel& model);

}  // namespace offerbook::ui
