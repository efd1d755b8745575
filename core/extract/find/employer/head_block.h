#pragma once

#include "core/extract/find/employer/employer_candidates.h"
#include "core/extract/find/employer/employer_model.h"

#include <vector>

namespace offerbook::extract::find {

/// The short lines at the top of a posting, as job sites show it: which of them are the work, a place or a term, and which are
/// none of these, so that one of them may be the employer.
class HeadBlock {
public:
    static constexpr std::size_t headUnits = 12;
    explicit HeadBlock(const EmployerCandidates& from);

    /// The unit is one of several such lines: a name that opens it opens no sentence.
    [[nodiscard]] bool holds(std::size_t number) const;
    /// What a whole line is among the others.
    void addBlockCues(std::size_t number, CueSet& cues) const;
    /// Where a line stands, and between what.
    void addLineCues(std::size_t number, CueSet& cues) const;

private:
    [[nodiscard]] bool isPlaceUnit(std::size_t number) const;
    enum class Role { title, free, fact };
    const EmployerCandidates& from_;
    const Page& page_;
    const Clues& clues_;
    const EmployerNames& names_;
    std::vector<Role> block_;
};

}  // namespace offerbook::extract::find
