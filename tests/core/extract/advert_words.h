#pragma once

#include "tests/core/extract/advert_reading.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace offerbook::extract {

/// What a posting says, as short words that a table of tests can be written in.
inline QString word(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<int>(text.size())); }
inline QString number(const std::optional<Decimal>& value) { return value ? word(value->toString()) : QStringLiteral("-"); }
inline QString employer(const Posting& posting) { return posting.employer.hasValue() ? word(*posting.employer) : QString(); }
inline QString title(const Posting& posting) { return posting.title.hasValue() ? word(*posting.title) : QString(); }

inline QString places(const Posting& posting) {
    QStringList list;
    if (posting.locations.hasValue())
        for (const Location& place : *posting.locations) list << word(place.city + " " + place.country);
    return list.join(',');
}

inline QString languages(const Posting& posting) {
    QStringList list;
    if (!posting.languages.hasValue()) return {};
    for (const LanguageRequirement& one : *posting.languages) {
        QString name = word(one.language);
        for (const std::string& any : one.anyOf) name += (name.isEmpty() ? "" : "/") + word(any);
        list << name + ':' + (one.level ? word(toWord(*one.level)) : QStringLiteral("-")) + (one.required ? "" : "?");
    }
    return list.join(' ');
}

/// "fixed-term|12|2027-12-31": the kind, the most months, the last day.
inline QString contract(const Posting& posting) {
    if (!posting.contract.hasValue()) return {};
    const ContractTerm& term = *posting.contract;
    return word(toWord(term.kind)) + '|' + number(term.monthsHigh) + '|' +
           (term.endDate ? word(term.endDate->toIso()) : QStringLiteral("-"));
}

/// "2000|2400".
inline QString salary(const Posting& posting) {
    return posting.salary.hasValue() ? number(posting.salary->low) + '|' + number(posting.salary->high) : QString();
}

inline QString remote(const Posting& posting) {
    return posting.remote.hasValue() ? word(toWord(posting.remote->mode)) : QString();
}

inline QString day(const Stated<DayStated>& stated) {
    if (!stated.hasValue()) return {};
    return stated->date ? word(stated->date->toIso()) : word(stated->kind == DayStated::Kind::untilFilled ? "open" : "asap");
}

/// A table of adverts, each with what is expected of it. A row is named by its text where it has no other name.
inline void columns() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}
inline void row(const char* text, const char* expected, const char* name = nullptr) {
    QTest::newRow(name != nullptr ? name : text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

}  // namespace offerbook::extract
