#include "core/candidate/europass_tree.h"

#include <algorithm>

namespace offerbook::europass {

const Element* Element::child(std::string_view wanted) const {
    const auto found = std::find_if(children.begin(), children.end(), [&](const Element& one) { return one.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

const Element* Element::at(std::initializer_list<std::string_view> way) const {
    const Element* reached = this;
    for (const std::string_view step : way)
        if (reached != nullptr) reached = reached->child(step);
    return reached;
}

std::string Element::textAt(std::initializer_list<std::string_view> way) const {
    constexpr std::string_view space = " \t\r\n";
    const Element* found = at(way);
    if (found == nullptr) return {};
    const std::size_t begin = found->text.find_first_not_of(space);
    return begin == std::string::npos ? std::string()
                                      : found->text.substr(begin, found->text.find_last_not_of(space) - begin + 1);
}

std::vector<const Element*> Element::listAt(std::initializer_list<std::string_view> way, std::string_view items) const {
    std::vector<const Element*> found;
    if (const Element* list = at(way))
        for (const Element& one : list->children)
            if (one.name == items) found.push_back(&one);
    return found;
}

Element& Element::make(std::initializer_list<std::string_view> way) {
    Element* reached = this;
    for (const std::string_view step : way) {
        const auto found = std::find_if(reached->children.begin(), reached->children.end(),
                                        [&](const Element& one) { return one.name == step; });
        reached = found == reached->children.end() ? &reached->add(step) : &*found;
    }
    return *reached;
}

Element& Element::add(std::string_view childName) {
    Element& made = children.emplace_back();
    made.name = std::string(childName);
    return made;
}

}  // namespace offerbook::europass
