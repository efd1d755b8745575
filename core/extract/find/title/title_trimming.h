#pragma once

#include "core/extract/find/finders.h"

#include <string_view>

namespace offerbook::extract::find {

/// The title alone out of words that hold it: without "We are hiring a", who it is for, where, the pay, and what follows the
/// title ("to join our team", " | Company"). `stops`: the group of patterns that a title ends at: "title.stop" in a sentence,
/// "title.stop-head" on a line of its own. Spans are flat.
Span trimmedTitle(const Clues& clues, Span at, std::string_view stops);

/// The words before the end of a line want some behind them: "in", "and", "/"; an adjective alone wants the word for the work
/// ("Mitarbeiterin / Wissenschaftlicher" and below it "Mitarbeiter ..."). `next`: where the line below begins.
bool isLineLeftOpen(const Page& page, Span line, std::size_t next);

/// "Title: Senior Engineer in" and right below it "Materials Science": the value of a label with the line that it goes on in.
Span withLineBelow(const Page& page, Span value, std::size_t line);

/// A word for a person's work ("technician") begins within the words. `unit`: the one they stand in.
bool namesWork(const Page& page, std::size_t unit, Span at);

/// "Esperto" of "esperto nella gestione dei fondi": without what follows it says nothing.
bool isGenericTitle(const Page& page, Span at);
/// "Software Engineer, Graduate U.S.", "Gardener at Hill House Ltd.": the full stop is of letters that stand for words, and
/// ends no sentence.
bool endsInInitials(const Page& page, Span at);

}  // namespace offerbook::extract::find
