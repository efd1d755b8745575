#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace offerbook::ui {

QString numberInWords(std::size_t number) {
    const QStringList words = {QCoreApplication::translate("Report", "no"),    QCoreApplication::translate("Report", "one"),
                               QCoreApplication::translate("Report", "two"),   QCoreApplication::translate("Report", "three"),
                               QCoreApplication::translate("Report", "four"),  QCoreApplication::translate("Report", "five"),
                               QCoreApplication::translate("Report", "six"),   QCoreApplication::translate("Report", "seven"),
                               QCoreApplication::translate("Report", "eight"), QCoreApplication::translate("Report", "nine"),
                               QCoreApplication::translate("Report", "ten"),   QCoreApplication::translate("Report", "eleven"),
                               QCoreApplication::translate("Report", "twelve")};
    const auto index = static_cast<qsizetype>(number);
    return index < words.size() ? words[index] : QString::number(number);
}

QString offerName(const Posting& posting) {
    const QString name = shortName(posting);
    const QString city =
        posting.locations.hasValue() && !posting.locations->empty() ? toQt(posting.locations->front().city) : QString();
    return city.isEmpty() ? name : QCoreApplication::translate("Report", "%1, %2", "an employer and the place").arg(name, city);
}

QString offerName(const compare::Comparison& comparison, PostingId id) {
    const Posting* wanted = nullptr;
    for (const auto& offer : comparison.offers)
        if (offer.posting.id == id) wanted = &offer.posting;
    if (wanted == nullptr) return {};
    const QString name = offerName(*wanted);
    const auto same = std::count_if(comparison.offers.begin(), comparison.offers.end(),
                                    [&](const compare::ComparableOffer& offer) { return offerName(offer.posting) == name; });
    const bool titled = wanted->title.hasValue() && !wanted->title->empty();
    // Two openings of one employer in one place are told apart by their titles.
    return same < 2 || !titled ? name
                               : QCoreApplication::translate("Report", "%1: %2", "an employer and one of its openings")
                                     .arg(name, toQt(*wanted->title));
}

QString joinedNames(const QStringList& names) {
    if (names.size() < 2) return names.join(QString());
    const QStringList first = names.mid(0, names.size() - 1);
    return QCoreApplication::translate("Report", "%1 and %2", "names in a row")
        .arg(first.join(QStringLiteral(", ")), names.last());
}

ReportCell plainCell(const QString& text, const QString& qualifier) {
    return {{text, false, ReportTone::plain, {}}, qualifier, {}};
}

ReportCell mutedCell(const QString& text, const QString& qualifier) {
    return {{text, false, ReportTone::muted, {}}, qualifier, {}};
}

ReportHeading sectionHeading(const QString& text) { return {text, {}, ReportHeading::Level::section, false, ReportTone::muted}; }

ReportHeading partHeading(const QString& text, const QString& qualifier, ReportTone tone) {
    return {text, qualifier, ReportHeading::Level::part, false, tone};
}

ReportTone reportTone(Tone tone) {
    switch (tone) {
        case Tone::good: return ReportTone::good;
        case Tone::bad: return ReportTone::bad;
        case Tone::warn: return ReportTone::warn;
        case Tone::faint:
        case Tone::quiet: return ReportTone::muted;
        case Tone::plain: break;
    }
    return ReportTone::plain;
}

}  // namespace offerbook::ui
