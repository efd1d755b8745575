#pragma once

#include "core/extract/read_text.h"

namespace offerbook::extract {

// What tells a notice of a few lines from a page about something else, where the words of adverts are too few to tell. Each rule
// is of one language, the one whose words are sure.

/// Somebody who works, or a word for a post, anywhere in a German text; true for texts of other languages.
bool speaksOfWork(const ReadText& text);

/// "Küchenhilfe", "Physiotherapeutin / Physiotherapeut", "Fahrer (m/w/d)" in the first line, and nothing else in it: beside
/// one sure word of adverts small German notices say little more than who is wanted. In French
/// the forms for all genders stand for that.
bool namesWorkAtTop(const ReadText& text);

/// "Bar à vins cherche serveur, 12,50 € de l'heure": a French notice of a few lines names who is sought and no more.
bool seeksInAFewLines(const ReadText& text);

/// "# Educatore" and below it "the foundation is looking for un educatore": the title names the one who is looked for. A
/// short advert says no more. For Italian alone, where the verbs are sure.
bool isTitledAsSought(const ReadText& text);

}  // namespace offerbook::extract
