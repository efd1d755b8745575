#pragma once

#include "core/extract/find/leading_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// The words one of which every match of a pattern begins or ends with, to pass over most texts without a run of RE2. What
/// is not known of a pattern lets every text through.
class EdgeWords {
public:
    EdgeWords() = default;
    /// Of patterns that are matched where the text begins, all together.
    static EdgeWords beginningsOf(const std::vector<std::string>& sources);
    static EdgeWords beginningsOf(const Leading& leading) { return EdgeWords(leading.words); }
    /// Of patterns that end where the text ends (a $ behind everything).
    static EdgeWords endingsOf(const std::vector<std::string>& sources);

    /// False only where the text begins with none of them.
    [[nodiscard]] bool mayBegin(std::string_view text) const;
    /// False only where it ends with none.
    [[nodiscard]] bool mayEnd(std::string_view text) const;

private:
    /// The first eight bytes of a word, the first one highest, and which of them there are.
    struct Word {
        std::uint64_t bytes = 0;
        std::uint64_t mask = 0;
    };

    /// Of endings backwards; so is what they are compared with.
    explicit EdgeWords(const std::vector<LeadingWord>& words);
    [[nodiscard]] bool isAnyOf(std::uint64_t eightBytes) const;

    bool isKnown_ = false;
    std::vector<Word> words_;  // in order, none of which begins with another
};

/// A pattern that matches backwards what the source matches, as far as its words go; "" where it has what is not known here.
std::string mirrored(std::string_view source);

}  // namespace offerbook::extract::find
