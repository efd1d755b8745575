#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// A sign that was repaired: where it ends in the text, and how many bytes longer what was given is up to there.
struct RepairedSign {
    std::size_t end = 0;
    std::size_t longer = 0;
};

/// Text in UTF-8, and what had to be done for it.
struct DecodedText {
    std::string text;
    std::vector<Message> notes;          ///< extract.note-utf16, -windows-1252, -mojibake, -invalid-bytes
    std::vector<RepairedSign> repaired;  ///< of note-mojibake, in the order of the text
};

/// The place in what was given for one in the repaired text, between signs.
[[nodiscard]] std::size_t placeBeforeRepair(const std::vector<RepairedSign>& repaired, std::size_t place);

/// Whether bytes are no text in any encoding: NUL bytes or many control characters, and not UTF-16.
bool looksBinary(std::string_view bytes);

/// Finds the encoding by its byte order mark, by the pattern of NUL bytes (UTF-16), by validity (UTF-8), else takes
/// Windows-1252 (of which Latin-1 text is a part). Text that was UTF-8 read as Windows-1252 once too often ("fÃ¼r") is
/// repaired. Valid UTF-8 is returned byte by byte, without its byte order mark.
DecodedText decodeText(std::string_view bytes);
/// The same with the name of an encoding that a header or a meta element states; an unknown name is ignored.
DecodedText decodeText(std::string_view bytes, std::string_view charset);

bool isValidUtf8(std::string_view bytes);

}  // namespace offerbook::extract
