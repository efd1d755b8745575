#pragma once

#include "core/extract/find/finders.h"

namespace offerbook::extract::find {

/// What the finders look at, without structured data: the amounts, dates, places and towns of a page. `today`: what relative
/// dates are counted from. The page, the gazetteer, the names of languages and the model of employers live longer.
Clues readClues(const Page& page, const Gazetteer& gazetteer, const LanguageNames& languages, Date today,
                const EmployerModel* employers = nullptr);

}  // namespace offerbook::extract::find
