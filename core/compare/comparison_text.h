#pragma once

#include "core/compare/comparison.h"
#include "core/compare/rate_what_if.h"

#include <functional>
#include <string>

namespace offerbook::compare {

/// Makes the sentence of a message; the words are not core's, so whoever asks for text brings them.
using Sentence = std::function<std::string(const Message&)>;

/// The JSON of `compare --json`: one object, amounts as decimal strings, dates ISO 8601. The same comparison and sentences
/// give the same bytes. A range in a ladder reads "5266.00-5793.00"; what is not known is null. `whatIf` of this comparison
/// comes under a key of its own, which is not there without any.
std::string toJson(const Comparison& comparison, const Sentence& sentence, const std::vector<RateWhatIf>& whatIf = {});

/// One line per offer under a header line (RFC 4180, UTF-8): machine values, unknown ones empty.
std::string toCsv(const Comparison& comparison, const Sentence& sentence);

/// The machine words of the lens: "as-stated", "net", "gross".
std::string_view toWord(Settings::Basis basis);

}  // namespace offerbook::compare
