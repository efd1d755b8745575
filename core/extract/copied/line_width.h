#pragma once

#include "core/extract/copied/copied_lines.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace offerbook::extract {

/// The width at which a program broke the lines of a text.
struct LineWidth {
    std::size_t signs = 0;
    std::size_t slack = 0;  ///< of letters that are not all equally wide
    /// The first word of the next line would not have fitted any more.
    [[nodiscard]] bool isFull(const CopiedLine& line, const CopiedLine& next) const {
        return line.width <= signs + slack && line.width + 1 + next.firstWord + slack > signs;
    }
};

/// `below`: for each line the one that stands below it in the text, or npos. What goes on with a small letter or behind a comma
/// tells the width; nothing where too few lines do, or where they end anywhere, as those of a list.
std::optional<LineWidth> widthOfLines(const std::vector<CopiedLine>& lines, const std::vector<std::size_t>& below);

}  // namespace offerbook::extract
