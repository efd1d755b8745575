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

inline QString day(const Stated<DayStated>& stated) {
    if (!stated.hasValue()) return {};
    return stated->date ? word(stated->date->toIso()) : word(stated->kind == DayStated::Kind::untilFilled ? "open" : "asap");
}

}  // namespace offerbook::extract
