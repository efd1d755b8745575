#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// Finds which of many short literals stand in a text, in one pass (Aho-Corasick). The literals are what the patterns
/// cannot do without; a pattern is run only where its literals stand.
class AtomIndex {
public:
    AtomIndex() = default;
    explicit AtomIndex(const std::vector<std::string>& atoms);

    /// Calls visit(atom, end) for every literal that ends before offset `end`, in the order of the text.
    template <class Visit>
    void scan(std::string_view text, Visit&& visit) const {
        if (next_.empty()) return;
        std::uint32_t state = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            state = next_[state * classes_ + classOf_[static_cast<unsigned char>(text[i])]];
            for (std::uint32_t node = first_[state]; node != 0; node = link_[node]) visit(atomAt_[node], i + 1);
        }
    }

private:
    std::array<std::uint8_t, 256> classOf_{};  // 0: a byte of no literal
    std::uint32_t classes_ = 1;
    std::vector<std::uint32_t> next_;  // state x class -> state
    std::vector<std::uint32_t> link_;  // the longest proper suffix at which a literal ends; 0: none
    std::vector<int> atomAt_;
    std::vector<std::uint32_t> first_;  // the state itself where a literal ends there, otherwise its link
};

}  // namespace offerbook::extract::find
