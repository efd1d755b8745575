#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A gap of a pattern ("[^.;]{0,60}") whose bound is looked after outside of the pattern.
struct Gap {
    int capture = 0;
    std::size_t most = 0;  ///< characters
};

/// A pattern without the upper bounds of its gaps, each of which has a capture of its own.
///
/// An automaton counts a bound by a state for every number, which is what a search through a pattern with gaps spends its
/// time on. Every match of the bounded pattern is one of the unbounded pattern, and both prefer matches in the same order:
/// where the unbounded pattern does not match, neither does the bounded one, and where the match that it prefers keeps all
/// bounds, that is the match which the bounded one prefers. Only where a bound is broken must the bounded one be asked.
struct UnboundedPattern {
    std::string source;
    std::vector<Gap> gaps;  ///< empty: the source is as it was
};

UnboundedPattern withoutBounds(std::string_view source);

/// A pattern without any upper bound that is worth leaving out, of repeated gaps as well. It matches wherever the bounded one
/// does, and more.
std::string widened(std::string_view source);

/// True where a pattern finds the same in bytes as in characters: it is in ASCII, and what stands for any character but
/// a few ("." or "[^;]") may be repeated without end.
bool isSameInBytes(std::string_view source);

/// True where the bytes are no more than so many characters.
bool keepsBound(std::string_view text, std::size_t most);
/// How many bytes so many characters at the beginning are; all where there are no more.
std::size_t bytesOf(std::string_view text, std::size_t characters);

}  // namespace offerbook::extract::find
