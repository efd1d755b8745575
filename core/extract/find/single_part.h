#pragma once

#include "core/extract/find/bounded_gaps.h"
#include "core/text/boundaries.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// Where the one named part of a match stands: "we are looking for (?:an? )?(?P<title>[^.,]{4,})"; of a pattern without parts
/// its one gap. RE2 finds captures by
/// trying a match again character by character, which costs more than finding it. Where the part is a run of characters of a
/// class, what stands before it is matched alone, which tells where the part begins, and what stands behind it is matched
/// where its first character stands, which tells where it ends.
///
/// Both prefer what the whole pattern prefers: of the ways in which the words before the part can match, the whole pattern
/// takes the first one behind which all the rest fits. If the rest fits behind the very first, that is the one.
class SinglePart {
public:
    /// Of a pattern over bytes without the bounds of its gaps, and those bounds. It is read when it is first asked.
    SinglePart(std::string source, std::vector<Gap> gaps);
    ~SinglePart();

    struct Told {
        enum class Kind : std::uint8_t {
            nothing,  ///< this way does not tell
            part,     ///< where it stands, within the bounds that the pattern is written with
            broken    ///< the match breaks a bound: the pattern as it is written must be asked
        };
        Kind kind = Kind::nothing;
        text::Span at;  ///< of a part
    };
    /// Of a match of the pattern in a sentence. A part that ends the match may be cut by its bound, and the match with it.
    [[nodiscard]] Told in(std::string_view sentence, text::Span match) const;
    /// True where a match ends with its part; only after `in` told of one.
    [[nodiscard]] bool endsMatch() const;

private:
    struct Form;
    std::string source_;
    std::vector<Gap> gaps_;
    mutable std::once_flag once_;
    mutable std::atomic<bool> isRead_ = false;
    mutable std::unique_ptr<const Form> form_;  // nullptr: of another shape
};

}  // namespace offerbook::extract::find
