#pragma once

#include "core/text/format.h"
#include "ui/models/cell.h"
#include "ui/report/report_document.h"
#include "ui/report/report_input.h"

#include <QCoreApplication>

namespace offerbook::ui {

using ReportBlocks = std::vector<ReportBlock>;

// One section each; a section that has nothing to say is empty or says so in a sentence.
ReportCards answerCards(const ReportInput& input, const text::Formatter& format);
ReportBlocks sideBySideSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks paySection(const ReportInput& input, const text::Formatter& format);
/// Empty without a horizon.
ReportBlocks horizonSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks matrixSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks eligibilitySection(const ReportInput& input, const text::Formatter& format);
ReportBlocks contradictionsSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks questionsSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks laddersSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks workingYearsSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks ratesSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks stateGroupsSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks benchmarksSection(const ReportInput& input, const text::Formatter& format);
ReportBlocks documentsSection(const ReportInput& input, const text::Formatter& format);

/// "four" up to twelve, then digits.
QString numberInWords(std::size_t number);
/// "CERN, Geneva": the employer with the place, as short as tells offers apart.
QString offerName(const Posting& posting);
QString offerName(const compare::Comparison& comparison, PostingId id);
/// Names in a row: "CERN and ECMWF".
QString joinedNames(const QStringList& names);
/// The report's tone for one of the window's.
ReportTone reportTone(Tone tone);
/// A cell of plain words.
ReportCell plainCell(const QString& text, const QString& qualifier = {});
ReportCell mutedCell(const QString& text, const QString& qualifier = {});
ReportHeading sectionHeading(const QString& text);
ReportHeading partHeading(const QString& text, const QString& qualifier = {}, ReportTone tone = ReportTone::muted);

}  // namespace offerbook::ui
