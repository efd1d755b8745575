#include "core/extract/find/employer/head_block.h"

#include "core/extract/find/employer/employer_cue.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>

namespace offerbook::extract::find {

HeadBlock::HeadBlock(const EmployerCandidates& from) : from_(from), page_(from.page), clues_(from.clues), names_(from.names) {
    constexpr std::size_t longest = 90;
    const auto& units = page_.units();
    for (std::size_t i = from_.top; i < units.size() && i < from_.top + headUnits; ++i) {
        const Unit& unit = units[i];
        const char end = page_.flat()[unit.at.end - 1];
        if (unit.at.size() > longest || unit.kind == LineKind::bullet || end == '.' || end == '!' || end == '?') break;
        const bool isTitle = names_.holds("title.noun", unit.at);
        const bool isFree = unit.label == 0 && !page_.text().lines()[unit.line].hasLabel() &&
                            isFreeOfFacts(clues_, names_, unit.at) &&
                            placesIn(clues_, {unit.at.begin, unit.at.begin + 1}).empty();
        block_.push_back(isTitle ? Role::title : isFree ? Role::free : Role::fact);
    }
}

bool HeadBlock::holds(std::size_t number) const {
    return number >= from_.top && number - from_.top < block_.size() && block_.size() > 1;
}

void HeadBlock::addBlockCues(std::size_t number, CueSet& cues) const {
    const std::size_t at = number - from_.top;
    if (number < from_.top || at >= block_.size() || block_.size() < 2) return;
    cues.add(at == 0 ? blockFirst : at == 1 ? blockSecond : at == 2 ? blockThird : blockLater);
    if (block_[at] != Role::free) return;
    cues.add(lineFree);
    const auto free = std::count(block_.begin(), block_.end(), Role::free);
    const bool hasTitle = std::find(block_.begin(), block_.end(), Role::title) != block_.end();
    if (free == 1 && hasTitle) cues.add(blockOnlyFree);
    const bool isBelow = at > 0 && block_[at - 1] == Role::title;
    if (isBelow) cues.add(blockTitleThenIt);
    if (isBelow && at + 1 < block_.size() && block_[at + 1] == Role::fact) cues.add(blockTitleItPlace);
    if (at + 1 < block_.size() && block_[at + 1] == Role::title) cues.add(blockItThenTitle);
}

void HeadBlock::addLineCues(std::size_t number, CueSet& cues) const {
    const auto& units = page_.units();
    const std::size_t at = number >= from_.top ? number - from_.top : 0;
    if (number >= from_.top) cues.add(at == 0 ? line0 : at == 1 ? line1 : at == 2 ? line2 : at < 6 ? line3 : line6);
    if (at >= headUnits) cues.add(lineLast);
    if (units[number].kind == LineKind::heading) cues.add(lineHeading);
    if (number > 0 && page_.has("title.noun", number - 1) && units[number - 1].at.size() < 120) cues.add(lineBelowTitle);
    if (number > 0 && isPlaceUnit(number - 1)) cues.add(lineBelowPlace);
    if (number + 1 < units.size() && isPlaceUnit(number + 1)) cues.add(lineAbovePlace);
    if (number + 1 < units.size() && units[number + 1].at.size() < 120 && page_.has("title.noun", number + 1))
        cues.add(lineAboveTitle);
}

bool HeadBlock::isPlaceUnit(std::size_t number) const {
    const Unit& unit = page_.units()[number];
    constexpr std::size_t longest = 60;
    return unit.at.size() < longest && (unit.hasLabel(Topic::locations) || !placesIn(clues_, unit.at).empty());
}

}  // namespace offerbook::extract::find
