#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/read_text.h"

#include <string>

namespace offerbook::extract {

// What tells a notice of a few lines from a page about something else, where the words of adverts are too few to tell. The words
// are groups "notice.*" of the pattern files; a rule holds for the languages that have them, those whose words are sure.

/// "Küchenhilfe", "Physiotherapeutin / Physiotherapeut", "Fahrer (m/w/d)" in the first line, and nothing else in it: beside
/// one sure word of adverts small German notices say little more than who is wanted. In French "Électricien·ne bâtiment",
/// "Comptable (H/F)", the forms for all genders, stand for that.
bool namesWorkAtTop(const ReadText& text, const find::PatternBook& book);

/// "Bar à vins cherche serveur, 12,50 € de l'heure": a French notice of a few lines names who is sought and no more.
bool seeksInAFewLines(const ReadText& text, const find::PatternBook& book);

/// "# Educatore" and below it "the foundation is looking for un educatore": the title names the one who is looked for. A
/// short advert says no more.
bool isTitledAsSought(const ReadText& text, const find::PatternBook& book);

/// "Our group has an opening for a data manager", "Applications are invited for ...": a few lines that say outright that there is
/// one, whatever else they tell.
[[nodiscard]] bool statesOpening(const ReadText& text, const find::PatternBook& book);

/// "Avviso di selezione per il conferimento di n. 1 incarico": a public body's call says at its beginning, by set formulas of the
/// law, what it is for, however much of preamble follows; not the list of those who passed.
[[nodiscard]] bool isPublicCall(const ReadText& text, const find::PatternBook& book);

/// A few lines that seek somebody for a trade, with a fact of the work and a way to answer: "Kitchen porter required, 30 hours,
/// call ...". For texts of a few hundred characters, which have neither sections nor the phrases of longer adverts.
[[nodiscard]] bool isSmallNotice(const ReadText& text, const find::PatternBook& book);

/// The folded words, of one line, hold the name of a work ("bookkeeper", "Köchin").
[[nodiscard]] bool namesTrade(const std::string& folded, const ReadText& text, const find::PatternBook& book);

}  // namespace offerbook::extract
