#pragma once

#include "core/extract/find/finders.h"

#include <vector>

namespace offerbook::extract::find {

/// Words for a part of the pay beside the base, where a text offers it. Offsets are into Page::flat().
struct ComponentMention {
    PayComponent::Kind kind = PayComponent::Kind::other;
    std::size_t unit = 0;
    Span at;
};

/// Every such mention in the order of the text, none over another. Left out is what is refused ("no bonus"), somebody's task
/// ("you calculate allowances"), what the words mean otherwise ("diversity and equity"), and in sections that offer nothing.
std::vector<ComponentMention> componentMentions(const Clues& clues);

}  // namespace offerbook::extract::find
