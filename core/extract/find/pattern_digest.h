#pragma once

#include "core/extract/find/required_words.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace offerbook::extract::find {

/// What has been read off the sources of patterns, which takes longer than all else of loading them: made when the program is
/// built (resources/digest), read when it starts. It holds nothing that could not be read off again, each entry by the whole
/// source it belongs to: a pattern that was changed since, or all of them where there is no digest, only take their time.
class PatternDigest {
public:
    /// Empty where there is no such file, or one of another version of the program, or one that is not whole.
    static PatternDigest read(const std::filesystem::path& file);
    static PatternDigest parse(std::string_view text);
    /// A line an entry, in the order of their sources.
    [[nodiscard]] std::string text() const;

    /// What is known of a pattern that has been found to be one; nullopt where it is not in the digest.
    [[nodiscard]] std::optional<PatternGuard> guardOf(const std::string& source) const;
    void add(const std::string& source, const PatternGuard& guard);
    /// The source has been found to be a pattern.
    [[nodiscard]] bool isSound(const std::string& source) const { return sound_.contains(source); }
    void addSound(const std::string& source);

    [[nodiscard]] std::size_t size() const { return guards_.size() + sound_.size(); }

private:
    std::unordered_map<std::string, std::string> guards_;  // by source, as written in the file
    std::unordered_set<std::string> sound_;
};

}  // namespace offerbook::extract::find
