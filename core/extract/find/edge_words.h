#pragma once

#include <array>
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
    /// Of a pattern that is matched where the text begins.
    static EdgeWords beginningsOf(std::string_view source);
    /// Of a pattern that ends where the text ends (a $ behind everything).
    static EdgeWords endingsOf(std::string_view source);

    /// False only where the text begins with none of them.
    [[nodiscard]] bool mayBegin(std::string_view text) const;
    /// False only where it ends with none.
    [[nodiscard]] bool mayEnd(std::string_view text) const;

private:
    explicit EdgeWords(std::vector<std::string> words);
    /// Words that begin with a byte, or end with it.
    template <class Fits>
    [[nodiscard]] bool anyOf(char byte, Fits&& fits) const;

    bool isKnown_ = false;
    std::vector<std::string> words_;          // by that byte
    std::array<std::uint16_t, 257> first_{};  // into words_
};

/// A pattern that matches backwards what the source matches, as far as its words go; "" where it has what is not known here.
std::string mirrored(std::string_view source);

}  // namespace offerbook::extract::find
