#pragma once

#include "core/base/message.h"
#include "core/text/format.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace offerbook::ui {

/// A sentence for a message id of core. `source` is marked with QT_TRANSLATE_NOOP("Phrases", "...") and has %1, %2 ... for
/// the arguments in their order. A figure of its own stands in braces with a point, {4.86}, and is shown as the reader writes it.
struct Phrase {
    std::string_view id;
    const char* source;
};

/// The tables, one file an area of core; phrases.cpp joins them. A test walks them all: no id twice, every placeholder
/// kept in every language, every id that core uses present.
std::span<const Phrase> basePhrases();         ///< terms, countries' fallback, units, field names
std::span<const Phrase> bookPhrases();         ///< book.*, action.*
std::span<const Phrase> extractPhrases();      ///< extract.*, money.*
std::span<const Phrase> calendarPhrases();     ///< calendar.*
std::span<const Phrase> payLifePhrases();      ///< observation.*, ladder.observed.*
std::span<const Phrase> workPhrases();         ///< work-year.*, commute.*, telework.*, component.*, and their rungs
std::span<const Phrase> comparePhrases();      ///< compare.*, ladder.*, rates.*, report.*, question.*
std::span<const Phrase> eligibilityPhrases();  ///< eligibility.*, candidate.*
std::span<const Phrase> taxPhrases();          ///< tax.*
std::span<const Phrase> horizonPhrases();      ///< horizon.*, quality.*
std::span<const Phrase> householdPhrases();    ///< household.*: the questions of the tax rules and their answers

/// The sentence for a message in the language of the installed translators, figures by `format`. Arguments are formatted by
/// their kind: money, dates and numbers through core/text, countries and languages by their names, terms by their phrase
/// ("term.fixed-term"). An id without a phrase is a programming error: it asserts in debug and shows the id and arguments.
QString phrase(const Message& message, const text::Formatter& format);
/// The sentence of an id that takes no arguments; empty where there is none.
std::optional<QString> phraseIfAny(std::string_view id);
QString term(std::string_view word);
/// The title of a posting's field by its key: "Hours a week" for "weekly_hours".
QString fieldTitle(std::string_view key);
QString countryName(std::string_view alpha2);
QString languageName(std::string_view iso639);
/// Words of somebody else in the quotation marks of the language in use.
QString quoted(const QString& words);

}  // namespace offerbook::ui
