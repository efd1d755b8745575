#pragma once

#include "core/extract/find/title/title_candidates.h"

namespace offerbook::extract::find {

/// Where no line and no set phrase says the title: a person's work behind an article in a sentence that speaks of a need or a
/// place before it ("we now have room for an assistant gardener", "um sie zu warten, brauchen wir eine Orgelbauerin"); else the
/// one of whom a sentence says what they will do ("reporting to the chair, the Grants Manager will support ...").
void addNeededWork(TitleCandidates& to);

}  // namespace offerbook::extract::find
