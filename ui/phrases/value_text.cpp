#include "ui/phrases/value_text.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>
#include <QStringList>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

QString joined(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QLatin1String(", "));
}

bool isOne(const Decimal& count) { return count == Decimal(1); }

QString days(const Decimal& count, const text::Formatter& format) {
    return isOne(count) ? Words::tr("1 day") : Words::tr("%1 days").arg(toQt(format.number(count)));
}

QString years(const Decimal& count, const text::Formatter& format) {
    return isOne(count) ? Words::tr("1 year") : Words::tr("%1 years").arg(toQt(format.number(count)));
}

/// "24 months", "12–24 months", "up to 36 months"
QString monthSpan(const std::optional<Decimal>& low, const std::optional<Decimal>& high, const text::Formatter& format) {
    if (!low && !high) return {};
    if (low && high && *low == *high) return months(*low, format);
    return Words::tr("%1 months").arg(span(low, high, format));
}

QString payFigures(const Pay& pay, const text::Formatter& format) {
    if (const auto range = pay.range()) {
        if (!pay.low) return Words::tr("up to %1").arg(toQt(format.money(range->high)));
        if (!pay.high) return Words::tr("from %1").arg(toQt(format.money(range->low)));
        if (range->isSingle() && range->low.minor() == 0) return Words::tr("unpaid");
        return toQt(format.range(*range));
    }
    return span(pay.low, pay.high, format);
}

QString basisWords(const Pay& pay) { return pay.basis == PayBasis::unknown ? QString() : term(toWord(pay.basis)); }

QString workloadWords(const Pay& pay) {
    if (pay.workload == WorkloadBasis::fullTime) return Words::tr("for full time");
    return {};
}

QString componentText(const PayComponent& part, const text::Formatter& format) {
    const QString likely = !part.certain && part.probabilityPercent
                               ? Words::tr(" (likely to %1)").arg(toQt(format.percent(*part.probabilityPercent, 0)))
                               : QString();
    QString name = part.label.empty() ? term(toWord(part.kind)) : toQt(part.label);
    if (part.percent)
        return name + QLatin1Char(' ') + toQt(format.percent(*part.percent, part.percent->isWhole() ? 0 : 1)) + likely;
    if (!part.amount) return name + likely;
    name += QLatin1Char(' ') + (part.currency ? toQt(part.currency->code()) + QChar(0x00a0) : QString()) +
            toQt(format.number(*part.amount));
    if (part.period) name += QLatin1Char(' ') + perPeriod(*part.period);
    if (part.vestingMonths) name += Words::tr(" over %1").arg(months(Decimal(*part.vestingMonths), format));
    return name + likely;
}

QString languageText(const LanguageRequirement& one) {
    QStringList names;
    if (!one.language.empty()) names << languageName(one.language);
    for (const std::string& code : one.anyOf) names << languageName(code);
    QString text = names.join(Words::tr(" or "));
    if (one.level) text += QLatin1Char(' ') + term(toWord(*one.level));
    return text;
}

int leaves(const EligibilityRule& rule) {
    if (rule.kind == EligibilityRule::Kind::leaf) return 1;
    int count = 0;
    for (const EligibilityRule& child : rule.children) count += leaves(child);
    return count;
}

}  // namespace

QString ValueText::oneLine() const {
    if (detail.isEmpty()) return main;
    return main.isEmpty() ? detail : main + QStringLiteral(" · ") + detail;
}

QString perPeriod(PayPeriod period) {
    switch (period) {
        case PayPeriod::hour: return Words::tr("an hour");
        case PayPeriod::day: return Words::tr("a day");
        case PayPeriod::week: return Words::tr("a week");
        case PayPeriod::month: return Words::tr("a month");
        case PayPeriod::year: return Words::tr("a year");
        case PayPeriod::once: return Words::tr("once");
    }
    return {};
}

QString months(const Decimal& count, const text::Formatter& format) {
    return isOne(count) ? Words::tr("1 month") : Words::tr("%1 months").arg(toQt(format.number(count)));
}

QString span(const std::optional<Decimal>& low, const std::optional<Decimal>& high, const text::Formatter& format) {
    if (low && high) {
        const QString first = toQt(format.number(*low));
        return *low == *high ? first : first + QChar(0x2013) + toQt(format.number(*high));
    }
    if (low) return Words::tr("from %1").arg(toQt(format.number(*low)));
    if (high) return Words::tr("up to %1").arg(toQt(format.number(*high)));
    return {};
}

ValueText valueText(const std::string& value, const text::Formatter&) { return {toQt(value), {}}; }

ValueText valueText(const std::vector<std::string>& value, const text::Formatter&) {
    QStringList parts;
    for (const std::string& one : value) parts << toQt(one);
    return {parts.join(QLatin1String(", ")), {}};
}

ValueText valueText(const std::vector<Location>& value, const text::Formatter&) {
    QStringList places;
    bool inferred = false;
    for (const Location& place : value) {
        const QString country = place.country.empty() ? QString() : countryName(place.country);
        places << (place.city.empty() ? country : joined({toQt(place.city), country}));
        inferred = inferred || (!place.country.empty() && !place.countryExplicit);
    }
    return {places.join(QLatin1String("; ")), inferred ? Words::tr("country told from the place") : QString()};
}

ValueText valueText(const Pay& value, const text::Formatter& format) {
    QString period = value.period ? perPeriod(*value.period) : Words::tr("period not stated");
    if (!value.low && !value.high) period.clear();
    const QString payments = value.paymentsPerYear ? Words::tr("%1 payments a year").arg(*value.paymentsPerYear) : QString();
    const QString grade = value.grade.empty() ? QString() : Words::tr("grade %1").arg(toQt(value.grade));
    const QString figures = payFigures(value, format);
    if (figures.isEmpty()) return {grade, joined({basisWords(value), workloadWords(value)})};
    return {figures, joined({period, basisWords(value), payments, workloadWords(value), grade})};
}

ValueText valueText(const PayObservation& value, const text::Formatter& format) {
    const QString day = value.date ? toQt(format.date(*value.date)) : Words::tr("day not stated");
    const QString by = value.by.empty() ? QString() : Words::tr("by %1").arg(toQt(value.by));
    return {valueText(value.pay, format).oneLine(), joined({term(toWord(value.kind)), day, by, toQt(value.note)})};
}

ValueText valueText(const std::vector<PayObservation>& value, const text::Formatter& format) {
    QStringList parts;
    for (const PayObservation& one : value) {
        const ValueText words = valueText(one, format);
        parts << Words::tr("%1 (%2)", "a figure of pay, and who named it when").arg(words.main, words.detail);
    }
    return {parts.join(QLatin1String("; ")), {}};
}

ValueText valueText(const std::vector<PayComponent>& value, const text::Formatter& format) {
    QStringList parts;
    for (const PayComponent& part : value) parts << componentText(part, format);
    return {parts.join(QLatin1String("; ")), {}};
}

ValueText valueText(const ContractTerm& value, const text::Formatter& format) {
    const QString kind = term(toWord(value.kind));
    QString length = monthSpan(value.monthsLow, value.monthsHigh, format);
    if (value.approximate && !length.isEmpty()) length = Words::tr("about %1").arg(length);
    const QString end = value.endDate ? Words::tr("to %1").arg(toQt(format.date(*value.endDate))) : QString();
    QString extension;
    if (value.totalMonthsMax) {
        extension = Words::tr("up to %1 with extension").arg(months(*value.totalMonthsMax, format));
    } else if (value.extension) {
        extension = *value.extension ? Words::tr("extension possible") : Words::tr("no extension");
    }
    if (length.isEmpty() && end.isEmpty()) return {kind, extension};
    if (length.isEmpty()) return {end, joined({kind, extension})};
    return {length, joined({kind, end, extension})};
}

ValueText valueText(const DayStated& value, const text::Formatter& format) {
    if (value.kind != DayStated::Kind::date || !value.date) return {term(toWord(value.kind)), {}};
    const QString day = toQt(format.date(*value.date));
    QString detail = value.approximate ? Words::tr("about") : QString();
    if (value.latest) detail = joined({detail, Words::tr("at the latest")});
    return {day, detail};
}

ValueText valueText(const Duration& value, const text::Formatter& format) {
    switch (value.unit) {
        case Duration::Unit::days: return {days(value.amount, format), {}};
        case Duration::Unit::weeks:
            return {isOne(value.amount) ? Words::tr("1 week") : Words::tr("%1 weeks").arg(toQt(format.number(value.amount))), {}};
        case Duration::Unit::months: return {months(value.amount, format), {}};
        case Duration::Unit::years: return {years(value.amount, format), {}};
    }
    return {};
}

ValueText valueText(const Hours& value, const text::Formatter& format) {
    return {Words::tr("%1 hours a week").arg(span(value.low, value.high, format)), {}};
}

ValueText valueText(const Workload& value, const text::Formatter& format) {
    if (!value.low && !value.high) return {Words::tr("part time"), Words::tr("no figure")};
    const QString percent = span(value.low, value.high, format) + QChar(0x00a0) + QLatin1Char('%');
    return {percent, value.isExplicit ? QString() : Words::tr("told from the words of the text")};
}

ValueText valueText(const RemoteWork& value, const text::Formatter& format) {
    const QString mode = term(toWord(value.mode));
    const QString abroad = !value.abroadDaysPerYear ? QString()
                           : *value.abroadDaysPerYear == 1
                               ? Words::tr("up to 1 day a year abroad")
                               : Words::tr("up to %1 days a year abroad").arg(*value.abroadDaysPerYear);
    const QString region = value.region.empty() ? QString() : toQt(value.region);
    if (!value.daysLow && !value.daysHigh) return {mode, joined({abroad, region})};
    if (value.per == RemoteWork::Per::percent) {
        const QString share = span(value.daysLow, value.daysHigh, format) + QChar(0x00a0) + QLatin1Char('%');
        const QString place = value.daysKind == RemoteWork::DaysKind::office ? Words::tr("%1 of the time in the office")
                                                                             : Words::tr("%1 of the time at home");
        return {place.arg(share), joined({mode, abroad, region})};
    }
    const bool single = value.daysLow && value.daysHigh && isOne(*value.daysLow) && isOne(*value.daysHigh);
    QString count = single ? Words::tr("1 day") : Words::tr("%1 days").arg(span(value.daysLow, value.daysHigh, format));
    if (value.per) {
        static constexpr PayPeriod periods[] = {PayPeriod::week, PayPeriod::month, PayPeriod::year};
        count += QLatin1Char(' ') + perPeriod(periods[static_cast<std::size_t>(*value.per)]);
    }
    const QString where = value.daysKind == RemoteWork::DaysKind::office ? Words::tr("in the office") : Words::tr("at home");
    return {count + QLatin1Char(' ') + where, joined({mode, abroad, region})};
}

ValueText valueText(const Commute& value, const text::Formatter& format) {
    QStringList way;
    if (value.kilometres) way << Words::tr("%1 km").arg(toQt(format.number(*value.kilometres)));
    if (value.minutes) way << Words::tr("%1 minutes").arg(toQt(format.number(*value.minutes)));
    const QString cost = value.costPerDay && value.currency
                             ? Words::tr("%1 %2 a day").arg(toQt(value.currency->code()), toQt(format.number(*value.costPerDay)))
                             : QString();
    if (way.isEmpty()) return {cost, {}};
    return {way.join(QLatin1String(", ")), joined({Words::tr("one way"), cost})};
}

ValueText valueText(const PaidLeave& value, const text::Formatter& format) {
    if (value.unlimited) return {Words::tr("unlimited"), {}};
    return {value.days ? days(*value.days, format) : QString(), Words::tr("working days a year")};
}

ValueText valueText(const DegreeRequirement& value, const text::Formatter& format) {
    const QString years =
        value.orYears ? Words::tr("or years of experience: %1").arg(toQt(format.number(*value.orYears))) : QString();
    return {term(toWord(value.least)), joined({years, value.orEquivalent ? Words::tr("or equivalent experience") : QString()})};
}

ValueText valueText(const std::vector<Degree>& value, const text::Formatter&) {
    QStringList names;
    for (const Degree degree : value) names << term(toWord(degree));
    return {names.join(QLatin1String(", ")), {}};
}

ValueText valueText(const Decimal& count, const text::Formatter& format) { return {years(count, format), {}}; }

ValueText valueText(const ExperienceLimit& value, const text::Formatter& format) {
    return {years(value.years, format), value.hard ? QString() : Words::tr("upper end of a range, not a limit")};
}

ValueText valueText(const std::vector<LanguageRequirement>& value, const text::Formatter&) {
    QStringList required;
    QStringList wished;
    for (const LanguageRequirement& one : value) (one.required ? required : wished) << languageText(one);
    const QString wishes = wished.isEmpty() ? QString() : Words::tr("a wish: %1").arg(wished.join(QLatin1String(", ")));
    return required.isEmpty() ? ValueText{wishes, {}} : ValueText{required.join(QLatin1String(", ")), wishes};
}

ValueText valueText(WorkPermit value, const text::Formatter&) { return {term(toWord(value)), {}}; }

ValueText valueText(const SeniorityRange& value, const text::Formatter&) {
    const QString least = term(toWord(value.least));
    if (!value.most) return {Words::tr("%1 and above").arg(least), {}};
    if (*value.most == value.least) return {least, {}};
    return {Words::tr("%1 to %2").arg(least, term(toWord(*value.most))), {}};
}

ValueText valueText(const EligibilityRule& value, const text::Formatter&) {
    const int count = leaves(value);
    return {count == 1 ? Words::tr("1 condition") : Words::tr("%1 conditions").arg(count), {}};
}

}  // namespace offerbook::ui
