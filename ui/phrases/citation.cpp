#include "ui/phrases/citation.h"

#include "core/money/decimal.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/rule_texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

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
    QT_TRANSLATE_NOOP("Citation", "surtaxes: one source only, see the rules"),
    QT_TRANSLATE_NOOP("Citation", "bands as in 2026 (same note for both years), no second source"),
    QT_TRANSLATE_NOOP("Citation", "exempt by the agreements with the host states"),
    QT_TRANSLATE_NOOP("Citation", "exempt in all Member States, also for nationals of Switzerland and France (since 2005)"),
    QT_TRANSLATE_NOOP("Citation", "CERN: stipends and salaries are advertised net of tax"),
    QT_TRANSLATE_NOOP("Citation", "EMBL: pay is quoted net (not verified)"),
    QT_TRANSLATE_NOOP("Citation", "ESO: pay is quoted net"),
};

struct RulePattern {
    QRegularExpression pattern;
    const char* words;
    std::vector<int> order;    ///< of the placeholders as they come in the words: "%2 of %1" is {2, 1}
    std::vector<bool> isName;  ///< by the same order
};

const QRegularExpression& placeholder() {
    static const QRegularExpression one(QStringLiteral("%(\\d\\d?)"));
    return one;
}

RulePattern patternOf(const RuleText& rule) {
    RulePattern made{{}, rule.words, {}, {}};
    const QString words = QString::fromUtf8(rule.words);
    QString pattern;
    qsizetype from = 0;
    for (auto each = placeholder().globalMatch(words); each.hasNext();) {
        const auto match = each.next();
        const int number = match.captured(1).toInt();
        const bool isName = number < 10 && rule.names.find(static_cast<char>('0' + number)) != std::string_view::npos;
        pattern += QRegularExpression::escape(words.mid(from, match.capturedStart() - from));
        pattern += isName ? QLatin1String("(.+)") : QLatin1String("(\\S+)");
        made.order.push_back(number);
        made.isName.push_back(isName);
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(words.mid(from));
    made.pattern.setPattern(QRegularExpression::anchoredPattern(pattern));
    return made;
}

/// "8,450.50" and "2026-11-20" as the reader writes them. A year has no groups in the data, and gets none.
QString figure(const QString& written, const text::Formatter& format) {
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}(,\\d{3})*(?:\\.(\\d+))?$"));
    if (const auto match = number.match(written); match.hasMatch()) {
        const auto value = Decimal::parse(toUtf8(QString(written).remove(QLatin1Char(','))));
        if (value) return toQt(format.number(*value, static_cast<int>(match.capturedLength(2))));
    }
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}(-\\d{2})?$"));
    if (day.match(written).hasMatch())
        if (const auto date = PartialDate::parse(toUtf8(written))) return toQt(format.date(*date));
    return written;
}

/// A figure is not parted from its sign at the end of a line.
QString together(QString words) { return words.replace(QLatin1String(" %"), QStringLiteral("\u00A0%")); }

std::optional<QString> ruleWords(const QString& text, const text::Formatter& format) {
    static const std::vector<RulePattern> patterns = [] {
        std::vector<RulePattern> made;
        for (const RuleText& rule : ruleTexts()) made.push_back(patternOf(rule));
        return made;
    }();
    for (const RulePattern& one : patterns) {
        const auto match = one.pattern.match(text);
        if (!match.hasMatch()) continue;
        QHash<int, QString> figures;
        for (std::size_t i = 0; i < one.order.size(); ++i) {
            const QString written = match.captured(static_cast<int>(i) + 1);
            figures[one.order[i]] = one.isName[i] ? written : figure(written, format);
        }
        const QString words = QCoreApplication::translate("Citation", one.words);
        QString said;
        qsizetype from = 0;
        for (auto each = placeholder().globalMatch(words); each.hasNext();) {
            const auto place = each.next();
            said += words.mid(from, place.capturedStart() - from) + figures.value(place.captured(1).toInt());
            from = place.capturedEnd();
        }
        return together(said + words.mid(from));
    }
    return std::nullopt;
}

/// "EY tax news (2026-01-05)": titles stay as they are, the day of one is written as the reader writes days.
QString withDays(const QString& title, const text::Formatter& format) {
    static const QRegularExpression day(QStringLiteral("(?<![\\w/-])\\d{4}-\\d{2}-\\d{2}(?![\\w/-])"));
    QString said;
    qsizetype from = 0;
    for (auto each = day.globalMatch(title); each.hasNext();) {
        const auto match = each.next();
        said += title.mid(from, match.capturedStart() - from) + figure(match.captured(), format);
        from = match.capturedEnd();
    }
    return said + title.mid(from);
}

QString shown(const QString& part, const text::Formatter& format) {
    const QByteArray utf8 = part.toUtf8();
    const auto found = std::find_if(remarks.begin(), remarks.end(), [&utf8](const char* one) { return utf8 == one; });
    if (found != remarks.end()) return QCoreApplication::translate("Citation", *found);
    if (const auto words = ruleWords(part, format)) return *words;
    return withDays(part, format);
}

}  // namespace

QString citation(std::string_view source, const text::Formatter& format) {
    // Some rules have a semicolon of their own.
    if (const auto whole = ruleWords(toQt(source), format)) return *whole;
    QStringList parts = toQt(source).split(QStringLiteral("; "));
    for (QString& part : parts) part = shown(part, format);
    return parts.join(QStringLiteral("; "));
}

}  // namespace offerbook::ui
