#include "ui/models/cell.h"

#include <QCoreApplication>
#include <QStringList>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

}  // namespace

namespace marks {

Mark notStated() { return {QStringLiteral("–"), Words::tr("not stated"), Tone::faint}; }
Mark unclear() { return {QStringLiteral("?"), Words::tr("unclear"), Tone::warn}; }
Mark contradicted(const QString& alternative) {
    return {QStringLiteral("!"), alternative.isEmpty() ? Words::tr("contradicted") : Words::tr("also “%1”").arg(alternative),
            Tone::warn};
}
Mark notComparable() { return {QStringLiteral("≠"), Words::tr("not comparable"), Tone::warn}; }
Mark caution() { return {QStringLiteral("≈"), Words::tr("compare with care"), Tone::warn}; }
Mark eligible() { return {QStringLiteral("✓"), Words::tr("eligible"), Tone::good}; }
Mark notEligible() { return {QStringLiteral("✕"), Words::tr("not eligible"), Tone::bad}; }
Mark cannotTell() { return {QStringLiteral("?"), Words::tr("cannot tell"), Tone::warn}; }
Mark closed() { return {QStringLiteral("⊘"), Words::tr("closed"), Tone::quiet}; }
Mark toCheck() { return {QStringLiteral("○"), Words::tr("to check"), Tone::quiet}; }

}  // namespace marks

bool Cell::isNotStated() const { return main.isEmpty() && marks.size() == 1 && marks.front() == marks::notStated(); }

QString Cell::plainText() const {
    QStringList parts{main};
    if (best) parts << Words::tr("best");
    parts << difference;
    for (const Mark& mark : marks) parts << mark.word;
    parts << note;
    parts.removeAll(QString());
    return parts.join(QLatin1String("; "));
}

}  // namespace offerbook::ui
