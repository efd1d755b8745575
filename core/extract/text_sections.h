#pragma once

#include "core/extract/read_text.h"

#include <string>
#include <vector>

namespace offerbook::extract {

/// Sets heading, section and voice of every line from the headings' words ("section" and "voice" groups of the vocabulary)
/// and from what markup says.
void assignSections(const ReadText& text, std::vector<Line>& lines, const std::vector<Mark>& marks);
/// The sentences of the lines; wrapped lines of a paragraph are read as one.
std::vector<Sentence> readSentences(std::string_view text, const std::vector<Line>& lines, const std::string& language);
/// The languages a text is written in by its small words, the main one first; empty where there are none.
std::vector<std::string> guessLanguages(const ReadText& text);
/// The one that most of the small words are of; empty where there are none.
std::string mainLanguage(std::span<const Hit> smallWords);

}  // namespace offerbook::extract
