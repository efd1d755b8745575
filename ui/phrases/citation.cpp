#include "ui/phrases/citation.h"

#include "ui/bridge/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace offerbook::ui {
namespace {

/// Remarks that stand in resources/reference in the place of a title, or beside one.
constexpr std::array remarks = {
    QT_TRANSLATE_NOOP("Citation", "general knowledge, not confirmed by a source"),
    QT_TRANSLATE_NOOP("Citation", "general knowledge"),
    QT_TRANSLATE_NOOP("Citation", "not found in a public source"),
    QT_TRANSLATE_NOOP("Citation", "the steps were not found in a public source"),
    QT_TRANSLATE_NOOP("Citation", "limits not verified"),
    QT_TRANSLATE_NOOP("Citation", "as entered"),
    QT_TRANSLATE_NOOP("Citation", "rate as entered"),
    QT_TRANSLATE_NOOP("Citation", "threshold as entered"),
    QT_TRANSLATE_NOOP("Citation", "rate as given"),
    QT_TRANSLATE_NOOP("Citation", "more is by agreement"),
    QT_TRANSLATE_NOOP("Citation", "own pension scheme, as entered"),
    QT_TRANSLATE_NOOP("Citation", "own contribution as entered"),
    QT_TRANSLATE_NOOP("Citation", "the pension fund's own plan, entered in the household"),
    QT_TRANSLATE_NOOP("Citation", "the law sets no rate: overviews assume 0.4 to 4 %, a payroll example 1.2 %"),
    QT_TRANSLATE_NOOP("Citation", "surtaxes: one source only, see the rules"),
    QT_TRANSLATE_NOOP("Citation", "bands as in 2026 (same note for both years), no second source"),
    QT_TRANSLATE_NOOP("Citation", "exempt by the agreements with the host states"),
    QT_TRANSLATE_NOOP("Citation", "exempt in all Member States, also for nationals of Switzerland and France (since 2005)"),
    QT_TRANSLATE_NOOP("Citation", "CERN: stipends and salaries are advertised net of tax"),
    QT_TRANSLATE_NOOP("Citation", "EMBL: pay is quoted net (not verified)"),
    QT_TRANSLATE_NOOP("Citation", "ESO: pay is quoted net"),
};

QString shown(const QString& part) {
    const QByteArray utf8 = part.toUtf8();
    const auto found = std::find_if(remarks.begin(), remarks.end(), [&utf8](const char* one) { return utf8 == one; });
    return found == remarks.end() ? part : QCoreApplication::translate("Citation", *found);
}

}  // namespace

QString citation(std::string_view source) {
    QStringList parts = toQt(source).split(QStringLiteral("; "));
    for (QString& part : parts) part = shown(part);
    return parts.join(QStringLiteral("; "));
}

}  // namespace offerbook::ui
