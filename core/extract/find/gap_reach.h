#pragma once

#include "core/extract/find/bounded_gaps.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// Of a pattern that begins with words and a gap ("^(?:the )?(?P<name>[^.,]{2,60}?) (?:is|are) "): whether the words behind
/// the gap stand where it reaches to. Most tries of such patterns fail as they stand behind a comma or too far away, and this
/// tells so without a walk through an automaton, whose states lie far apart in memory.
class GapReach {
public:
    /// Of a pattern without the bounds of its gaps, and those bounds. It is read when it is first asked.
    GapReach(std::string source, std::vector<Gap> gaps);
    ~GapReach();

    /// False only where no match of the pattern as it is written begins at an offset.
    [[nodiscard]] bool mayMatchAt(std::string_view sentence, std::size_t begin) const;

private:
    struct Form;
    std::string source_;
    std::vector<Gap> gaps_;
    mutable std::once_flag once_;
    mutable std::atomic<bool> isRead_ = false;
    mutable std::unique_ptr<const Form> form_;  // nullptr: of another shape
};

}  // namespace offerbook::extract::find
