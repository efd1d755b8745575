#include "core/extract/find/finders.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

struct ComponentWord {
    std::string_view group;
    PayComponent::Kind kind;
};
constexpr std::array<ComponentWord, 7> componentWords{{{"component.family", PayComponent::Kind::family},
                                                       {"component.relocation", PayComponent::Kind::relocation},
                                                       {"component.bonus", PayComponent::Kind::bonus},
                                                       {"component.equity", PayComponent::Kind::equity},
                                                       {"component.pension", PayComponent::Kind::pension},
                                                       {"component.health", PayComponent::Kind::health},
                                                       {"component.allowance", PayComponent::Kind::allowance}}};

/// The amount that stands right beside the component, where there is one.
void addAmount(const Clues& clues, const Found& found, PayComponent& component) {
    constexpr std::size_t reach = 24;
    for (const WrittenAmount& amount : clues.amounts) {
        const Span at = clues.page.flatSpan(amount.at);
        if (clues.page.unitAt(at.begin) != found.unit || !amount.low) continue;
        const Span there = found.at();
        const std::size_t gap = there.end <= at.begin ? at.begin - there.end : there.begin >= at.end ? there.begin - at.end : 0;
        if (gap > reach) continue;
        component.amount = amount.low;
        component.currency = amount.currency;
        component.period = amount.period;
        component.basis = amount.basis;
        return;
    }
}

}  // namespace

Stated<std::vector<PayComponent>> findComponents(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<PayComponent> components;
    std::vector<Evidence> evidence;
    std::vector<Span> taken;
    for (const ComponentWord& word : componentWords)
        for (const Found& found : page.found(word.group)) {
            const Unit& unit = page.units()[found.unit];
            const bool offers = unit.section == Section::offer || unit.section == Section::facts ||
                                unit.section == Section::body || unit.section == Section::head;
            constexpr std::size_t enough = 60;
            if (components.size() >= enough) break;
            const bool overlaps = std::any_of(taken.begin(), taken.end(),
                                              [&](Span t) { return t.begin < found.at().end && found.at().begin < t.end; });
            if (!offers || overlaps) continue;
            PayComponent component;
            component.kind = word.kind;
            Evidence here = page.evidence(found.at());
            component.label = here.text;
            const bool known = std::any_of(components.begin(), components.end(), [&](const PayComponent& c) {
                return c.kind == component.kind && foldedForm(c.label) == foldedForm(component.label);
            });
            if (known) continue;
            addAmount(clues, found, component);
            taken.push_back(found.at());
            components.push_back(std::move(component));
            evidence.push_back(std::move(here));
        }
    if (components.empty()) return {};
    return Stated<std::vector<PayComponent>>::extracted(std::move(components), std::move(evidence), Confidence::check);
}

}  // namespace offerbook::extract::find
