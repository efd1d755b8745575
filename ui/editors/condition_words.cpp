#include "ui/bridge/strings.h"
#include "ui/editors/value_words.h"
#include "ui/phrases/phrases.h"

#include <QStringList>

namespace offerbook::ui {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

QString names(const std::vector<std::string>& codes, QString (*nameOf)(std::string_view)) {
    QStringList found;
    for (const std::string& code : codes) found.append(nameOf(code));
    return found.join(ValueWords::tr(" or "));
}

}  // namespace

QString ValueWords::nationality(const condition::Nationality& value) const {
    QStringList states;
    for (const std::string& key : value.groups) states.append(groupName(key));
    if (!value.states.empty()) states.append(names(value.states, countryName));
    if (states.isEmpty())
        for (const std::string& words : value.asWritten) states.append(toQt(words));
    return tr("Citizenship: %1").arg(states.join(tr(" or ")));
}

QString ValueWords::groupName(const std::string& key) const {
    const StateGroup* group = context_.reference ? context_.reference->group(key) : nullptr;
    return toQt(group != nullptr ? group->name : key);
}

QString ValueWords::degree(const condition::DegreeAtLeast& asked) const {
    const QString level = term(toWord(asked.least));
    const QString degree =
        asked.field.empty() ? tr("At least %1").arg(level) : tr("At least %1 in %2").arg(level, toQt(asked.field));
    if (asked.orYears) return tr("%1, or %2 of experience").arg(degree, years(*asked.orYears));
    return asked.orEquivalent ? tr("%1, or equivalent experience").arg(degree) : degree;
}

QString ValueWords::enrolment(const condition::Enrolled& asked) const {
    QString words = tr("Enrolled as a student");
    if (asked.programme) words = tr("Enrolled as a student for %1 or higher").arg(term(toWord(*asked.programme)));
    if (!asked.institution.empty()) words = tr("%1 at %2").arg(words, toQt(asked.institution));
    const auto through = PartialDate::parse(asked.through);
    return through ? tr("%1 until %2 at least").arg(words, toQt(context_.format->date(*through))) : words;
}

QString ValueWords::residence(const condition::Residence& asked) const {
    if (!asked.place.empty())
        return tr("Lives within %1 km of %2")
            .arg(toQt(context_.format->number(Decimal(asked.withinKm.value_or(0)))), toQt(asked.place));
    QStringList places;
    for (const std::string& key : asked.groups) places.append(groupName(key));
    if (!asked.countries.empty()) places.append(names(asked.countries, countryName));
    return tr("Residence: %1").arg(places.isEmpty() ? toQt(asked.asWritten) : places.join(tr(" or ")));
}

QString ValueWords::years(const Decimal& years) const {
    return years == Decimal(1) ? tr("1 year") : tr("%1 years").arg(toQt(context_.format->number(years)));
}

QString ValueWords::operator()(const Condition& value) const {
    using namespace condition;
    return std::visit(
        Overloaded{
            [this](const Nationality& asked) { return nationality(asked); },
            [this](const DegreeAtLeast& asked) { return degree(asked); },
            [](const DegreeAtMost& asked) { return tr("At most %1 as the highest degree").arg(term(toWord(asked.most))); },
            [](const DegreeExcluded& asked) { return tr("Not with %1 as the highest degree").arg(term(toWord(asked.degree))); },
            [this](const Enrolled& asked) { return enrolment(asked); },
            [this](const ExperienceAtLeast& asked) {
                const QString length = years(asked.years);
                if (asked.scope == ExperienceScope::skill)
                    return tr("At least %1 of experience in %2").arg(length, toQt(asked.skill));
                return asked.scope == ExperienceScope::sinceGraduation
                           ? tr("At least %1 of experience since graduation").arg(length)
                           : tr("At least %1 of experience").arg(length);
            },
            [this](const ExperienceAtMost& asked) {
                const QString length = years(asked.years);
                if (asked.scope == ExperienceScope::skill)
                    return tr("At most %1 of experience in %2").arg(length, toQt(asked.skill));
                return asked.scope == ExperienceScope::sinceGraduation
                           ? tr("At most %1 of experience since graduation").arg(length)
                           : tr("At most %1 of experience").arg(length);
            },
            [](const Language& asked) {
                const QString spoken = names(asked.anyOf, languageName);
                return asked.least ? tr("%1, at least %2").arg(spoken, term(toWord(*asked.least))) : tr("Speaks %1").arg(spoken);
            },
            [](const RightToWork& asked) {
                const QString where = asked.country.empty() ? tr("the country of work") : countryName(asked.country);
                if (!asked.kinds.empty()) {
                    QStringList kinds;
                    for (const std::string& kind : asked.kinds) kinds.append(toQt(kind));
                    return tr("Permit (%1) of the kind: %2").arg(where, kinds.join(tr(" or ")));
                }
                if (!asked.sponsored) return tr("Right to work (%1)").arg(where);
                return *asked.sponsored ? tr("Right to work (%1), the employer applies for the permit").arg(where)
                                        : tr("Right to work of one's own (%1)").arg(where);
            },
            [this](const Residence& asked) { return residence(asked); },
            [this](const AgeBetween& asked) {
                const auto whole = [](std::optional<int> years) { return years ? std::optional(Decimal(*years)) : std::nullopt; };
                return tr("Age %1").arg(span(whole(asked.least), whole(asked.most), *context_.format));
            },
            [](const Clearance& asked) {
                return asked.canBeObtained ? tr("Holds or can obtain a security clearance: %1").arg(toQt(asked.asWritten))
                                           : tr("Security clearance: %1").arg(toQt(asked.asWritten));
            },
            [this](const Deadline& asked) {
                const auto day = PartialDate::parse(asked.date);
                return tr("Applies by %1").arg(toQt(day ? context_.format->date(*day) : asked.date));
            },
            [](const Other& asked) { return toQt(asked.asWritten); },
        },
        value);
}

QString ValueWords::operator()(const EligibilityRule& value) const {
    if (value.kind == EligibilityRule::Kind::leaf) {
        const QString words = value.condition ? (*this)(*value.condition) : QString();
        return value.hard ? words : tr("%1 (a wish)").arg(words);
    }
    QStringList parts;
    for (const EligibilityRule& child : value.children) parts.append((*this)(child));
    if (parts.isEmpty()) return tr("no conditions");
    if (value.kind == EligibilityRule::Kind::negation) return tr("Not: %1").arg(parts.first());
    return parts.join(value.kind == EligibilityRule::Kind::any ? tr(" – or – ") : QStringLiteral("; "));
}

QString ValueWords::operator()(const Benchmark& value) const {
    QStringList name;
    if (!value.label.empty()) name.append(toQt(value.label));
    if (!value.role.empty() && value.role != value.label) name.append(toQt(value.role));
    QString words =
        QStringLiteral("%1: %2").arg(name.isEmpty() ? tr("Pay range") : name.join(QStringLiteral(" · ")), (*this)(value.pay));
    if (const QString asked = span(value.yearsLow, value.yearsHigh, *context_.format); !asked.isEmpty())
        words = tr("%1, %2 years of experience").arg(words, asked);
    return value.country.empty() ? words : QStringLiteral("%1, %2").arg(words, countryName(value.country));
}

}  // namespace offerbook::ui
