#include "ui/phrases/citation.h"

#include "ui/bridge/strings.h"

#include <QCoreApplication>
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
    QT_TRANSLATE_NOOP("Citation", "the law sets no rate: overviews assume 0.4 to 4 %, a payroll example 1.2 %"),
    QT_TRANSLATE_NOOP("Citation", "surtaxes: one source only, see the rules"),
    QT_TRANSLATE_NOOP("Citation", "bands as in 2026 (same note for both years), no second source"),
    QT_TRANSLATE_NOOP("Citation", "exempt by the agreements with the host states"),
    QT_TRANSLATE_NOOP("Citation", "exempt in all Member States, also for nationals of Switzerland and France (since 2005)"),
    QT_TRANSLATE_NOOP("Citation", "CERN: stipends and salaries are advertised net of tax"),
    QT_TRANSLATE_NOOP("Citation", "EMBL: pay is quoted net (not verified)"),
    QT_TRANSLATE_NOOP("Citation", "ESO: pay is quoted net"),
};

/// What a line of taxes or contributions is by, with its figures.
constexpr std::array rules = {
    QT_TRANSLATE_NOOP("Citation", "%1 % of the whole salary"),
    QT_TRANSLATE_NOOP("Citation", "%1 % up to %2 a year, nothing above"),
    QT_TRANSLATE_NOOP("Citation", "rate of the employer's insurer, up to %1 a year"),
    QT_TRANSLATE_NOOP("Citation", "legal minimum plan: half of the age credit on the coordinated salary"),
    QT_TRANSLATE_NOOP("Citation", "direct federal tax, tariff %1"),
    QT_TRANSLATE_NOOP("Citation", "rate of the canton's maternity insurance"),
    QT_TRANSLATE_NOOP("Citation", "Tax at source, canton %1, tariff %2, by the month's income"),
    QT_TRANSLATE_NOOP("Citation", "Tax at source, canton %1, tariff %2, by the year's income"),
    QT_TRANSLATE_NOOP(
        "Citation",
        "Wage tax by class after the lump sums for employees, special expenses and provident expenses; tariff of § 32a"),
    QT_TRANSLATE_NOOP(
        "Citation",
        "%1 % of the yearly wage tax after child allowances above %2 (class III twice as much), at most %3 % of what lies above"),
    QT_TRANSLATE_NOOP("Citation", "Church tax, %1 % of the wage tax after child allowances"),
    QT_TRANSLATE_NOOP("Citation", "Church tax in Bavaria and Baden-Württemberg, %1 % of the wage tax after child allowances"),
    QT_TRANSLATE_NOOP("Citation", "Health insurance, %1 % and half of the additional rate, up to %2 a month"),
    QT_TRANSLATE_NOOP("Citation", "Private health insurance, the premium less the employer's subsidy of at most half of it"),
    QT_TRANSLATE_NOOP("Citation", "Long-term care insurance by the number of children, up to %1 a month"),
    QT_TRANSLATE_NOOP("Citation",
                      "Private long-term care insurance, the premium less the employer's subsidy of at most half of it"),
    QT_TRANSLATE_NOOP("Citation", "Pension insurance, %1 % up to %2 a month"),
    QT_TRANSLATE_NOOP("Citation", "Unemployment insurance, %1 % up to %2 a month"),
    QT_TRANSLATE_NOOP("Citation", "Transition range above %1 to %2 a month: the employee's rate on the reduced base"),
    QT_TRANSLATE_NOOP("Citation", "Mini-job up to %1 a month: the employer pays the flat tax of %2 %"),
    QT_TRANSLATE_NOOP("Citation", "Mini-job: %1 % of the pay, at least of %2 a month, less the employer's %3 % of the pay"),
    QT_TRANSLATE_NOOP("Citation", "already taken: the pay is quoted after internal tax"),
    QT_TRANSLATE_NOOP("Citation", "already taken: the pay is quoted after staff assessment"),
    QT_TRANSLATE_NOOP("Citation", "own health scheme, as entered"),
    QT_TRANSLATE_NOOP("Citation", "own social security scheme, as entered"),
    QT_TRANSLATE_NOOP("Citation", "long-term care scheme, as entered"),
    QT_TRANSLATE_NOOP("Citation", "unemployment scheme, as entered"),
    QT_TRANSLATE_NOOP("Citation", "health insurance by scheme, as entered"),
    QT_TRANSLATE_NOOP("Citation",
                      "%1 % of the reference salary (%2 % for those who joined before %3): pay x C factor for staff, fixed for "
                      "fellows and graduates"),
    QT_TRANSLATE_NOOP("Citation", "CERN Health Insurance Scheme, %1 % of the monthly remuneration; covers spouse and children"),
    QT_TRANSLATE_NOOP("Citation", "%1 % of the reference salary, as at CERN"),
    QT_TRANSLATE_NOOP("Citation", "the rate of %1 was not found, that of %2 is %3 % (caisse de compensation CCB)"),
    QT_TRANSLATE_NOOP("Citation", "solidarity percent %1 % in %2"),
    QT_TRANSLATE_NOOP("Citation", "%1 % up to the ceiling of %2 a year"),
    QT_TRANSLATE_NOOP("Citation", "%1 % of all pay"),
    QT_TRANSLATE_NOOP("Citation", "%1 % up to the ceiling (band 1)"),
    QT_TRANSLATE_NOOP("Citation", "%1 % between one and eight ceilings (band 2)"),
    QT_TRANSLATE_NOOP("Citation", "%1 % up to eight ceilings, due only where pay exceeds the ceiling"),
    QT_TRANSLATE_NOOP("Citation", "%1 % up to four ceilings, status cadre"),
    QT_TRANSLATE_NOOP("Citation", "%1 % of %2 % of pay up to four ceilings and of all pay above"),
    QT_TRANSLATE_NOOP("Citation", "%1 % on the base of the CSG"),
    QT_TRANSLATE_NOOP("Citation", "scale for income of %1, family quotient, cap and reduction (décote)"),
    QT_TRANSLATE_NOOP(
        "Citation",
        "the household's tax (scale for income of %1, family quotient, cap and reduction), the part that falls on one's own pay"),
    QT_TRANSLATE_NOOP("Citation", "contribution on high incomes: %1 % and %2 % of the reference income"),
    QT_TRANSLATE_NOOP("Citation", "differential contribution: at least %1 % of a high reference income"),
    QT_TRANSLATE_NOOP("Citation", "federal income tax %1"),
    QT_TRANSLATE_NOOP("Citation", "%1 % up to %2"),
    QT_TRANSLATE_NOOP("Citation", "%1 % of all wages"),
    QT_TRANSLATE_NOOP("Citation", "%1 % of wages over %2, joint return %3"),
    QT_TRANSLATE_NOOP("Citation", "child tax credit and credit for other dependants %1"),
    QT_TRANSLATE_NOOP("Citation", "%1, individual income tax %2"),
    QT_TRANSLATE_NOOP("Citation", "CHIS supplement for a spouse with an income and no similar cover, as entered"),
    QT_TRANSLATE_NOOP("Citation", "supplementary health cover: staff pay one third of %1 % of the basic salary"),
    QT_TRANSLATE_NOOP("Citation", "staff assessment: %1 % to %2 a year, %3 % to %4, %5 % to %6, %7 % above"),
    QT_TRANSLATE_NOOP("Citation", "%1 % of the pensionable remuneration"),
    QT_TRANSLATE_NOOP("Citation", "Union tax, %1 to %2 % in steps: the share of the basic salary as entered"),
    QT_TRANSLATE_NOOP("Citation", "pension, about %1 % of the basic salary"),
    QT_TRANSLATE_NOOP("Citation", "sickness insurance, %1 % of the basic salary"),
    QT_TRANSLATE_NOOP("Citation", "accident insurance, %1 % of the basic salary"),
    QT_TRANSLATE_NOOP("Citation", "unemployment insurance of temporary and contract staff, %1 % of the basic salary"),
    QT_TRANSLATE_NOOP("Citation",
                      "solidarity levy, %1 % (%2 % from AD %3 step %4) of pay after contributions and Union tax above the salary "
                      "of AST %5 step %6"),
    QT_TRANSLATE_NOOP("Citation", "rules of vacanza/holidays, state %1 (MIT), run for this file"),
    QT_TRANSLATE_NOOP("Citation", "compared with date-holidays %1 and openholidaysapi.data, state %2"),
    QT_TRANSLATE_NOOP("Citation", "official lists where the letters say so"),
};

struct RulePattern {
    QRegularExpression pattern;
    const char* words;
};

std::vector<RulePattern> rulePatterns() {
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    std::vector<RulePattern> patterns;
    for (const char* rule : rules) {
        QString pattern = QRegularExpression::escape(QString::fromUtf8(rule).replace(placeholder, QStringLiteral("FIGURE")));
        pattern.replace(QLatin1String("FIGURE"), QLatin1String("(\\S+)"));
        // A name at the beginning may have several words.
        if (pattern.startsWith(QLatin1String("(\\S+)\\,"))) pattern.replace(0, 5, QLatin1String("(.+)"));
        patterns.push_back({QRegularExpression(QRegularExpression::anchoredPattern(pattern)), rule});
    }
    return patterns;
}

std::optional<QString> ruleWords(const QString& text) {
    static const std::vector<RulePattern> patterns = rulePatterns();
    for (const RulePattern& one : patterns) {
        const auto match = one.pattern.match(text);
        if (!match.hasMatch()) continue;
        QString words = QCoreApplication::translate("Citation", one.words);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i) words.replace(QStringLiteral("%%1").arg(i), match.captured(i));
        return words;
    }
    return std::nullopt;
}

QString shown(const QString& part) {
    const QByteArray utf8 = part.toUtf8();
    const auto found = std::find_if(remarks.begin(), remarks.end(), [&utf8](const char* one) { return utf8 == one; });
    if (found != remarks.end()) return QCoreApplication::translate("Citation", *found);
    return ruleWords(part).value_or(part);
}

}  // namespace

QString citation(std::string_view source) {
    // Some rules have a semicolon of their own.
    if (const auto whole = ruleWords(toQt(source))) return *whole;
    QStringList parts = toQt(source).split(QStringLiteral("; "));
    for (QString& part : parts) part = shown(part);
    return parts.join(QStringLiteral("; "));
}

}  // namespace offerbook::ui
