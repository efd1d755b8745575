#pragma once

#include "core/posting/qualifications.h"

#include <optional>
#include <string>
#include <string_view>

namespace offerbook {

/// What a résumé writes in words, in English, German, French or Italian: "M.Sc. Physics", "Diplom", "Licence", "Abitur".
std::optional<Degree> degreeFromStudyType(std::string_view words);
/// "Fluent", "native speaker", "C1", "Muttersprache", "courant", "professional working proficiency".
std::optional<LanguageLevel> levelFromFluency(std::string_view words);
/// An ISO 639-1 code from a code or a name in four languages or its own: "de", "German", "Deutsch", "allemand".
std::optional<std::string> languageFromName(std::string_view words);
/// Whether a word of the text begins with a name of the language: "Gute Deutschkenntnisse" speaks of German.
bool speaksOfLanguage(std::string_view text, std::string_view code);
/// The English name of a language; its code where the table has none. For exchange with other programs, not for people.
std::string languageNameForExchange(std::string_view code);

}  // namespace offerbook
