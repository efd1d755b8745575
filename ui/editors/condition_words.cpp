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
    for (const std::string& key : value.groups) {
        const StateGroup* group = context_.reference ? context_.reference->group(key) : nullptr;
        states.append(group != nullptr ? toQt(group->name) : toQt(key));
    }
    if (!value.states.empty()) states.append(names(value.states, countryName));
    if (states.isEmpty())
        for (const std::string& words : value.asWritten) states.append(toQt(words));
    return tr("Citizen of %1").arg(states.join(tr(" or ")));
}

QString ValueWords::years(const Decimal& years) const {
    return years == Decimal(1) ? tr("1 year") : tr("%1 years").arg(toQt(context_.format->number(years)));
}

QString ValueWords::operator()(const Condition& value) const {
    using namespace condition;
    return std::visit(
        Overloaded{
            [this](const Nationality& asked) { return nationality(asked); },
            [](const DegreeAtLeast& asked) {
                const QString degree = term(toWord(asked.least));
                return asked.field.empty() ? tr("At least %1").arg(degree)
                                           : tr("At least %1 in %2").arg(degree, toQt(asked.field));
            },
            [](const DegreeExcluded& asked) { return tr("Not with %1 as the highest degree").arg(term(toWord(asked.degree))); },
            [](const Enrolled&) { return tr("Enrolled as a student"); },
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
                if (!asked.sponsored) return tr("Right to work in %1").arg(where);
                return *asked.sponsored ? tr("Right to work in %1, the employer applies for the permit").arg(where)
                                        : tr("Right to work in %1 of one's own").arg(where);
            },
            [](const Residence& asked) {
                return tr("Lives in %1")
                    .arg(asked.countries.empty() ? toQt(asked.asWritten) : names(asked.countries, countryName));
            },
            [this](const AgeBetween& asked) {
                const auto whole = [](std::optional<int> years) { return years ? std::optional(Decimal(*years)) : std::nullopt; };
                return tr("Age %1").arg(span(whole(asked.least), whole(asked.most), *context_.format));
            },
            [](const Clearance& asked) { return tr("Security clearance: %1").arg(toQt(asked.asWritten)); },
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
