#include "core/extract/input_reading.h"

#include "core/extract/text_encoding.h"

#include <algorithm>
#include <utility>

namespace offerbook::extract {
namespace {

std::string withoutPositions(std::string_view path) {
    std::string plain;
    std::size_t from = 0;
    while (from <= path.size()) {
        const std::size_t dot = std::min(path.find('.', from), path.size());
        const std::string_view part = path.substr(from, dot - from);
        const bool position = !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
        if (!position) {
            if (!plain.empty()) plain += '.';
            plain += part;
        }
        from = dot + 1;
    }
    return plain;
}

}  // namespace

std::vector<const StructuredValue*> StructuredPosting::all(std::string_view path) const {
    std::vector<const StructuredValue*> found;
    for (const StructuredValue& value : values)
        if (value.path == path || withoutPositions(value.path) == path) found.push_back(&value);
    return found;
}

const StructuredValue* StructuredPosting::first(std::string_view path) const {
    const auto found = all(path);
    return found.empty() ? nullptr : found.front();
}

Expected<ReadInput, Message> readInput(const Input& input, const Options& options) {
    const auto refuse = [&](std::string_view id) { return Unexpected{Message{std::string(id), {MessageArg::text(input.name)}}}; };
    if (input.bytes.empty()) return refuse("extract.empty");
    if (input.bytes.size() > options.maxBytes)
        return Unexpected{Message{"extract.too-large", {MessageArg::text(input.name), MessageArg::number(static_cast<std::int64_t>(options.maxBytes >> 20))}}};
    if (looksBinary(input.bytes)) return refuse("extract.binary");
    ReadInput read;
    DecodedText decoded = decodeText(input.bytes);
    read.text = std::move(decoded.text);
    read.notes = std::move(decoded.notes);
    read.mediaType = input.mediaType.empty() ? "text/plain" : input.mediaType;
    if (read.text.find_first_not_of(" \t\r\n\f") == std::string::npos) return refuse("extract.empty");
    return read;
}

}  // namespace offerbook::extract
