#include "core/extract/find/title/other_work.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace offerbook::extract::find {
namespace {

/// One bit for each name of the list whose group of patterns holds for the title.
std::uint64_t heldOf(const AskedPatterns& asked, std::string_view list, const std::string& groups, std::string_view title) {
    std::uint64_t held = 0;
    std::uint64_t bit = 1;
    for (const std::string& name : asked.list(list)) {
        if (asked.hold(groups + name, title)) held |= bit;
        bit <<= 1U;
    }
    return held;
}

constexpr std::size_t stem = 5;
constexpr std::size_t shortWord = 4;

/// A word of the one begins as something in the other does, which may stand within a longer word: "Lehrer", "Musiklehrerin".
bool hasStemIn(std::string_view of, std::string_view in) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
    for (std::size_t begin = 0; begin < of.size();) {
        std::size_t end = begin;
        while (end < of.size() && isLetter(of[end])) ++end;
        if (end - begin >= shortWord && in.find(of.substr(begin, std::min(stem, end - begin))) != std::string_view::npos)
            return true;
        begin = end + 1;
    }
    return false;
}

bool areRanksApart(const AskedPatterns& asked, std::string_view a, std::string_view b) {
    for (const std::string& pair : asked.list("title.ranks-apart")) {
        const std::size_t joint = pair.find(' ');
        const std::string one = "title.rank-" + pair.substr(0, joint);
        const std::string other = "title.rank-" + pair.substr(joint + 1);
        const auto areOf = [&](std::string_view x, std::string_view y) {
            return asked.hold(one, x) && asked.hold(other, y) && !asked.hold(one, y) && !asked.hold(other, x);
        };
        if (areOf(a, b) || areOf(b, a)) return true;
    }
    return false;
}

}  // namespace

bool areOtherWork(const AskedPatterns& asked, std::string_view a, std::string_view b) {
    if (areRanksApart(asked, a, b)) return true;
    if (hasStemIn(a, b) || hasStemIn(b, a)) return false;
    const std::uint64_t ofOne = heldOf(asked, "title.fields", "title.field-", a);
    if (ofOne == 0) return false;
    const std::uint64_t ofOther = heldOf(asked, "title.fields", "title.field-", b);
    return ofOther != 0 && (ofOne & ofOther) == 0;
}

}  // namespace offerbook::extract::find
