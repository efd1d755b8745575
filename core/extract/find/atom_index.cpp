#include "core/extract/find/atom_index.h"

#include <queue>

namespace offerbook::extract::find {
namespace {
constexpr std::uint32_t none = 0xffffffff;
}

AtomIndex::AtomIndex(const std::vector<std::string>& atoms) {
    for (const std::string& atom : atoms)
        for (const char c : atom) {
            auto& known = classOf_[static_cast<unsigned char>(c)];
            if (known == 0) known = static_cast<std::uint8_t>(classes_++);
        }
    std::vector<std::uint8_t> endsHere;
    const auto addState = [this, &endsHere] {
        next_.insert(next_.end(), classes_, none);
        atomAt_.push_back(-1);
        endsHere.push_back(0);
        return static_cast<std::uint32_t>(atomAt_.size() - 1);
    };
    addState();
    for (std::size_t number = 0; number < atoms.size(); ++number) {
        std::uint32_t state = 0;
        for (const char c : atoms[number]) {
            const std::size_t at = state * classes_ + classOf_[static_cast<unsigned char>(c)];
            if (next_[at] == none) {
                const std::uint32_t made = addState();
                next_[at] = made;
            }
            state = next_[at];
        }
        atomAt_[state] = static_cast<int>(number);
        endsHere[state] = 1;
    }
    std::vector<std::uint32_t> fail(atomAt_.size(), 0);
    link_.assign(atomAt_.size(), 0);
    std::queue<std::uint32_t> open;
    for (std::uint32_t c = 0; c < classes_; ++c) {
        if (next_[c] == none)
            next_[c] = 0;
        else
            open.push(next_[c]);
    }
    for (; !open.empty(); open.pop()) {
        const std::uint32_t state = open.front();
        link_[state] = endsHere[fail[state]] ? fail[state] : link_[fail[state]];
        for (std::uint32_t c = 0; c < classes_; ++c) {
            const std::uint32_t child = next_[state * classes_ + c];
            const std::uint32_t fallback = next_[fail[state] * classes_ + c];
            if (child == none) {
                next_[state * classes_ + c] = fallback;
            } else {
                fail[child] = fallback;
                open.push(child);
            }
        }
    }
    first_.resize(atomAt_.size());
    for (std::uint32_t state = 0; state < first_.size(); ++state) first_[state] = endsHere[state] != 0 ? state : link_[state];
}

}  // namespace offerbook::extract::find
