#include "ui/editors/working_years_dialog.h"

#include "core/compare/assumed_year.h"
#include "ui/bridge/strings.h"
#include "ui/editors/decimal_edit.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/phrases.h"
#include "ui/session/comparison_edits.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int hoursInAWeek = 80;
constexpr int weekdaysInAYear = 262;

/// Figures as they will be stored, or the words of what cannot be taken.
Expected<std::optional<Decimal>, QString> figureOf(const DecimalEdit* edit) { return edit->decimal(); }

}  // namespace

WorkingYearsDialog::WorkingYearsDialog(BookSession& session, QWidget* parent)
    : QDialog(parent), session_(session), problem_(new QLabel(this)) {
    setWindowTitle(tr("Working years"));
    auto* layout = new QVBoxLayout(this);
    auto* words = new QLabel(tr("Used where a posting does not say. An empty field means the figure in grey."), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    int column = 1;
    for (const QString& head : {tr("Hours a week"), tr("Holidays on weekdays"), tr("Days of leave")})
        grid->addWidget(new QLabel(head, this), 0, column++);
    layout->addLayout(grid);
    for (const std::string& country : countries()) addLine(*grid, country);
    if (lines_.empty()) layout->addWidget(new QLabel(tr("No offer in view names its country."), this));
    problem_->setProperty("role", QStringLiteral("warn"));
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkingYearsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WorkingYearsDialog::reject);
    layout->addWidget(buttons);
}

std::vector<std::string> WorkingYearsDialog::countries() const {
    std::vector<std::string> all;
    const auto add = [&all](const std::string& country) {
        if (!country.empty() && std::find(all.begin(), all.end(), country) == all.end()) all.push_back(country);
    };
    for (const compare::ComparableOffer& offer : session_.result().offers) add(offer.workYear.country);
    for (const compare::CountryYear& year : session_.comparison().settings.countryYears) add(year.country);
    return all;
}

void WorkingYearsDialog::addLine(QGridLayout& grid, const std::string& country) {
    const text::Formatter& format = session_.format();
    const int row = grid.rowCount();
    const QString name = countryName(country);
    grid.addWidget(new QLabel(name, this), row, 0);
    // The shipped figures, as if nothing were set: they stand in grey.
    const compare::AssumedYear shipped =
        compare::assumedYearOf(country, compare::Settings(), *session_.services().reference, session_.asOf());
    const auto grey = [&](const compare::AssumedFigure& figure) {
        return figure.value ? toQt(format.number(*figure.value)) : tr("not known");
    };
    Line line;
    line.country = country;
    line.hours = addFigure(grid, 1, tr("Hours a week, %1").arg(name), hoursInAWeek, grey(shipped.weekHours),
                           citation(shipped.weekHours.source, format));
    line.daysOff = addFigure(grid, 2, tr("Holidays on weekdays, %1").arg(name), weekdaysInAYear, tr("by the calendar"),
                             citation(shipped.daysOff.source, format));
    line.leave = addFigure(grid, 3, tr("Days of leave, %1").arg(name), weekdaysInAYear, grey(shipped.leaveDays),
                           citation(shipped.leaveDays.source, format));
    if (const compare::CountryYear* chosen = session_.comparison().settings.yearOf(country)) {
        line.hours->setDecimal(chosen->weekHours);
        line.daysOff->setDecimal(chosen->daysOff);
        line.leave->setDecimal(chosen->leaveDays);
    }
    lines_.push_back(line);
}

DecimalEdit* WorkingYearsDialog::addFigure(QGridLayout& grid, int column, const QString& name, int most, const QString& shipped,
                                           const QString& source) {
    auto* edit = new DecimalEdit(session_.services().format, this);
    edit->setLimits(column == 1 ? 1 : 0, most);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(shipped);
    edit->setToolTip(source);
    grid.addWidget(edit, grid.rowCount() - 1, column);
    return edit;
}

void WorkingYearsDialog::accept() {
    std::vector<compare::CountryYear> years;
    for (const Line& line : lines_) {
        const auto hours = figureOf(line.hours);
        const auto daysOff = figureOf(line.daysOff);
        const auto leave = figureOf(line.leave);
        for (const auto* figure : {&hours, &daysOff, &leave}) {
            if (*figure) continue;
            problem_->setText(figure->error());
            problem_->show();
            return;
        }
        if (*hours || *daysOff || *leave) years.push_back({line.country, *hours, *daysOff, *leave});
    }
    comparison_edits::setLens(session_, [&years](compare::Settings& lens) { lens.countryYears = years; });
    QDialog::accept();
}

}  // namespace offerbook::ui
