#pragma once

#include "core/extract/extract.h"
#include "core/extract/read_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// One value of structured data: a JobPosting of schema.org, or front matter.
struct StructuredValue {
    std::string path;   ///< "baseSalary.value.minValue", "jobLocation.0.address.addressLocality"; names as the data writes them
    std::string value;  ///< as UTF-8 text without markup
    Span at;            ///< where it stands in ReadInput::text
};

/// A JobPosting as data.
struct StructuredPosting {
    std::vector<StructuredValue> values;
    std::size_t emptyFields = 0;  ///< names without a value: the form was not filled in
    /// Values whose path is `path`, ignoring list positions: "jobLocation.address.addressLocality".
    [[nodiscard]] std::vector<const StructuredValue*> all(std::string_view path) const;
    [[nodiscard]] const StructuredValue* first(std::string_view path) const;
};

/// Bytes of a file or paste brought to text.
struct ReadInput {
    std::string text;  ///< UTF-8; what evidence points into
    /// The text as it is written, where signs of a program or of data in `text` became blanks or ends of lines: byte for byte as
    /// long. Empty where nothing was changed.
    std::string written;
    std::string
        mediaType;  ///< "text/plain", "text/markdown", "text/html", "application/ld+json", "application/pdf", "message/rfc822"
    std::vector<Message> notes;  ///< what was repaired on the way
    std::vector<Mark> marks;     ///< structure known from markup, in the order of the text
    std::vector<StructuredPosting> structured;
};

/// Chooses the reader by name and bytes and brings the input to text. UTF-8 plain text is kept byte by byte (without its
/// byte order mark; the written ends of lines of copied data become some). Errors: extract.empty, extract.binary,
/// extract.too-large, extract.pdf-*, extract.no-text; each has the input's name as its first argument.
Expected<ReadInput, Message> readInput(const Input& input, const Options& options);

}  // namespace offerbook::extract
