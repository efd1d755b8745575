#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/value_text.h"
#include "ui/report/contradictions.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace offerbook::ui {
namespace {

/// The rows of the window that go onto the first page, with the headings that stand without their group there.
struct ShownRow {
    const char* key;
    const char* heading;   ///< empty: the row's own
    bool onlyWhereStated;  ///< left out where no offer says anything
};
constexpr ShownRow shownRows[] = {
    {"pay", QT_TRANSLATE_NOOP("Report", "Pay %1 in %2"), false},
    {"salary", "", false},
    {"pay_observations", "", true},
    {"workload_percent", "", true},
    {"other_workload", "", true},
    {"total_pay", "", true},
    {"real_hourly", "", true},
    {"contract", QT_TRANSLATE_NOOP("Report", "Contract"), false},
    {"horizon_sum", "", true},
    {"remote_days", "", false},
    {"verdict", QT_TRANSLATE_NOOP("Report", "May apply"), false},
    {"commute", "", true},
    {"paid_leave_days", "", false},
    {"work_year", "", false},
    {"locations", "", false},
    {"start_date", "", false},
    {"deadline", "", false},
};

using NoteNumbers = std::map<std::pair<PostingId, std::string>, int>;

QString lines(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

/// A cell of the window on paper: what is contradicted has a footnote in place of its mark.
ReportCell onPaper(const Cell& cell, int note) {
    ReportCell made;
    made.words.text = cell.main;
    if (note > 0) made.words.notes = {note};
    if (cell.best) made.mark = QCoreApplication::translate("Report", "best", "of a row");
    made.words.strong = cell.best;
    QStringList qualifiers{cell.note};
    if (!cell.difference.isEmpty()) qualifiers.prepend(cell.difference);
    for (const Mark& mark : cell.marks) {
        if (note > 0 && mark.symbol == marks::contradicted({}).symbol) continue;
        // The words beside a deadline say so already.
        if (mark == marks::closed() && !cell.note.isEmpty()) continue;
        if (made.words.text.isEmpty()) {
            made.words.text = mark.tone == Tone::quiet || mark.tone == Tone::faint ? mark.word : mark.text();
            made.words.tone = reportTone(mark.tone);
        } else {
            qualifiers << mark.text();
        }
    }
    // "Not stated" is said already.
    if (cell.main.isEmpty() && !cell.marks.empty() && cell.marks.front() == marks::notStated()) qualifiers.clear();
    made.qualifier = lines(qualifiers);
    if (made.words.text.isEmpty()) std::swap(made.words.text, made.qualifier), made.words.tone = ReportTone::muted;
    return made;
}

bool saysNothing(const Cell& cell) { return cell.main.isEmpty(); }

ReportCell headOf(const Posting& posting) {
    const QString title = posting.title.hasValue() ? QString::fromStdString(*posting.title) : QString();
    const QString name = shortName(posting);
    ReportCell head = plainCell(name, name == title ? QString() : title);
    head.words.strong = true;
    return head;
}

/// The heading of the pay says in which unit; the others have no place for one.
QString headingOf(const ShownRow& row, const compare::Settings& settings) {
    const QString heading = QCoreApplication::translate("Report", row.heading);
    return heading.contains(QLatin1String("%1")) ? heading.arg(perPeriod(settings.period), toQt(settings.currency.code()))
                                                 : heading;
}

ReportOfferTable tableOf(const ReportInput& input, const text::Formatter& format, const NoteNumbers& numbers) {
    const compare::Comparison& comparison = input.comparison;
    ReportOfferTable table{QCoreApplication::translate("Report", "The offers side by side"), {}, {}};
    for (const auto& offer : comparison.offers) table.heads.push_back(headOf(offer.posting));
    const auto& rows = comparisonRows();
    for (const ShownRow& shown : shownRows) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const ComparisonRow& r) { return r.key == QLatin1String(shown.key); });
        if (row == rows.end()) continue;
        const QString own = QLatin1String(shown.heading).isEmpty() ? QString() : headingOf(shown, comparison.settings);
        ReportOfferTable::Row line{own.isEmpty() ? row->title(comparison.settings) : own, {}};
        bool stated = false;
        for (std::size_t i = 0; i < comparison.offers.size(); ++i) {
            const Cell cell = row->cell(RowContext{comparison, i, format});
            const auto number = numbers.find({comparison.offers[i].posting.id, shown.key});
            line.cells.push_back(onPaper(cell, number == numbers.end() ? 0 : number->second));
            stated = stated || !saysNothing(cell);
        }
        if (stated || !shown.onlyWhereStated) table.rows.push_back(std::move(line));
    }
    return table;
}

QString noteText(const ContradictedField& field, const compare::Comparison& comparison) {
    QStringList others;
    for (const auto& other : field.others) others << other.valueInShort;
    const QString said =
        QCoreApplication::translate("Report", "%1: the text also says “%2”; %3 is taken.")
            .arg(offerName(comparison, field.offer),
                 others.join(QCoreApplication::translate("Report", "”, “", "between two quoted values")), field.takenInShort);
    const QString why = field.why.isEmpty() && !field.others.empty() ? field.others.front().why : field.why;
    return why.isEmpty() ? said : said + QLatin1Char(' ') + why;
}

}  // namespace

ReportBlocks sideBySideSection(const ReportInput& input, const text::Formatter& format) {
    if (input.comparison.offers.empty())
        return {ReportParagraph{{QCoreApplication::translate(
                                     "Report", "No offer is chosen. Put offers into the comparison, then make the report again."),
                                 false,
                                 ReportTone::plain,
                                 {}},
                                false}};
    NoteNumbers numbers;
    ReportNotes notes;
    for (const ContradictedField& field : contradictions(input.comparison, format)) {
        const bool shown =
            std::any_of(std::begin(shownRows), std::end(shownRows), [&](const ShownRow& row) { return field.field == row.key; });
        if (!shown) continue;
        const int number = static_cast<int>(notes.notes.size()) + 1;
        numbers[{field.offer, field.field}] = number;
        notes.notes.push_back({number, noteText(field, input.comparison)});
    }
    ReportBlocks blocks{sectionHeading(QCoreApplication::translate("Report", "Side by side")), tableOf(input, format, numbers)};
    if (!notes.notes.empty()) blocks.push_back(notes);
    return blocks;
}

}  // namespace offerbook::ui
