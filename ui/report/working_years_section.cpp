// The setting that holds for every offer of a country which does not say: a reader of the paper sees it too.
#include "ui/bridge/strings.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

ReportCell figureCell(const compare::AssumedFigure& figure, const text::Formatter& format) {
    if (!figure.value) return mutedCell(QCoreApplication::translate("Report", "not known"));
    const QString from =
        figure.isChosen ? QCoreApplication::translate("Report", "set for this comparison") : citation(figure.source, format);
    return plainCell(toQt(format.number(*figure.value)), from);
}

}  // namespace

ReportBlocks workingYearsSection(const ReportInput& input, const text::Formatter& format) {
    if (input.years.empty()) return {};
    const QString title = QCoreApplication::translate("Report", "Working years used where an offer does not say");
    ReportListTable table{title,
                          {{QCoreApplication::translate("Report", "Country"), 3, false},
                           {QCoreApplication::translate("Report", "Hours a week"), 5, false},
                           {QCoreApplication::translate("Report", "Holidays on weekdays"), 5, false},
                           {QCoreApplication::translate("Report", "Days of leave"), 5, false}},
                          {},
                          true};
    for (const compare::AssumedYear& year : input.years)
        table.rows.push_back({plainCell(countryName(year.country)), figureCell(year.weekHours, format),
                              figureCell(year.daysOff, format), figureCell(year.leaveDays, format)});
    return {sectionHeading(title), table};
}

}  // namespace offerbook::ui
