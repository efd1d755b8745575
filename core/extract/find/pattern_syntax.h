#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// What is read off the source of a pattern, in the part of RE2's syntax that the pattern books use.

/// Behind a class, an escape, or one sign.
std::size_t endOfAtom(std::string_view source, std::size_t at);
/// The end of the group that begins at an offset; 0 where it is not closed.
std::size_t endOfGroup(std::string_view source, std::size_t open);
/// Whole groups without alternatives beside them.
bool isOneSequence(std::string_view source);
int capturesIn(std::string_view source);

/// A capture of a pattern.
struct Group {
    std::size_t open = 0;
    std::size_t inside = 0;  ///< behind what names it
    std::size_t end = 0;     ///< 0: there is none
};
Group firstCapture(std::string_view source);
/// The first one with a name, else the first.
Group captureOfPart(std::string_view source);
/// The same pattern, which tells nothing of its parts.
std::string withoutCaptures(std::string_view source);
/// A sign that repeats what stands before it.
bool beginsWithRepeat(std::string_view source);

/// A class with how often it is repeated.
struct RunOfClass {
    std::string_view oneOf;
    std::size_t least = 0;
    bool isLazy = false;
};
/// "[^.,]{4,}", "([^.,]+?)"; nullopt where it is anything else.
std::optional<RunOfClass> runOfClass(std::string_view source);

/// The bytes that a class, an escape or one sign matches; nullopt where it is not known, as beyond ASCII.
std::optional<std::bitset<256>> bytesOfAtom(std::string_view atom);

/// One source that matches what any of them does: "a$" and "b$" as "(?:a|b)$", since of a pattern that ends at the end RE2
/// begins there, and mostly ends after a few characters.
std::string anyOf(const std::vector<std::string>& sources);

}  // namespace offerbook::extract::find
