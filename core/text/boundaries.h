#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace offerbook::text {

/// Half-open byte offsets into a UTF-8 text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// Sentences of a UTF-8 text by the rules of a language ("en", "de", ...; any other is read as English), without the
/// white space around them. A line end always ends a sentence: join wrapped lines first. Time grows with the length.
std::vector<Span> sentences(std::string_view utf8, std::string_view language);

}  // namespace offerbook::text
