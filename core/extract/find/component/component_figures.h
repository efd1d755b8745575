#pragma once

#include "core/extract/find/component/component_mentions.h"

#include <optional>
#include <span>
#include <vector>

namespace offerbook::extract::find {

/// A figure that belongs to a part of the pay: an amount of money, or a share of the base pay.
struct ComponentFigure {
    Span at;                                ///< into Page::flat()
    const WrittenAmount* amount = nullptr;  ///< of Clues::amounts; nullptr: a share
    std::optional<Decimal> percent;
    std::optional<Decimal> percentHigh;  ///< of "5 to 10 %"
};

/// Which figures of a unit belong to which of its mentions (all of that unit, in order), one list a mention. A figure belongs
/// to the words before it where nothing sets it apart from them ("a bonus of up to 2,000 €"), else to those right behind it
/// ("a 2,000 € bonus"); one that belongs to words for the pay itself ("salary: £40,000 + bonus") is nobody's.
std::vector<std::vector<ComponentFigure>> figuresOf(const Clues& clues, std::span<const ComponentMention> mentions);

}  // namespace offerbook::extract::find
