#include "core/extract/program/component_braces.h"

#include "core/extract/program/program_bytes.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace offerbook::extract::program {
namespace {

/// What stands between "{" and the markup or the bracket behind it is part of the program: a call, a condition, a name.
bool isOfProgram(std::string_view text) {
    constexpr std::string_view signs = "_.$()[],:;=>&|?! \t\r\n{";
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isNameByte(c) || signs.find(c) != std::string_view::npos; });
}

}  // namespace

void blankBraces(std::string& page) {
    constexpr std::size_t longest = 200;
    for (std::size_t at = page.find('{'); at != std::string::npos; at = page.find('{', at + 1)) {
        const std::string_view rest = std::string_view(page).substr(at + 1, longest);
        std::size_t end = 0;
        if (rest.starts_with("/*")) {
            end = rest.find("*/}");
            if (end == std::string_view::npos) continue;
            end += 3;
        } else {
            end = rest.find_first_of("<}");
            if (end == std::string_view::npos || !isOfProgram(rest.substr(0, end))) continue;
            end += rest[end] == '}' ? 1 : 0;
        }
        for (std::size_t i = at; i < at + 1 + end; ++i)
            if (page[i] != '\n') page[i] = ' ';
    }
}

}  // namespace offerbook::extract::program
