#pragma once

#include "core/extract/copied/copied_lines.h"
#include "core/extract/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace offerbook::extract {

/// Joins words that were broken at the end of a line.
class BrokenWords {
public:
    BrokenWords(std::string_view text, const Vocabulary& vocabulary) : text_(text), vocabulary_(vocabulary) {}

    /// What stands between the ends of two lines of which the first ends within a word: "" for "renou-" above "velable", "-" for
    /// "full-" above "time", "- " for "Voll-" above "und Teilzeit". The span is what it stands for. Nothing where the first line
    /// does not end so.
    struct Joint {
        Span at;
        std::string_view by;
    };
    [[nodiscard]] std::optional<Joint> joint(const CopiedLine& line, const CopiedLine& next);

private:
    [[nodiscard]] bool keepsHyphen(std::string_view head, std::string_view tail);
    [[nodiscard]] bool isWord(std::string_view group, std::string_view folded) const {
        return vocabulary_.exactly(group, folded) != nullptr;
    }
    void collectWords();

    std::string_view text_;
    const Vocabulary& vocabulary_;
    bool hasWords_ = false;
    std::unordered_set<std::string> words_;  // of the text in folded form, with hyphens within
};

}  // namespace offerbook::extract
