#pragma once

#include "core/extract/input_reading.h"
#include "core/extract/line_structure.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract {

/// Where the values of data are written. A posting that is data alone is shown as lines "name: value" with its description
/// unescaped and without markup; what was read of it is to be found in the file all the same.
class DataPlaces {
public:
    /// `bytes`: the data as UTF-8 (JSON or a literal of a program) out of which `read` came. Takes linear time.
    DataPlaces(const ReadInput& read, std::string_view bytes);

    /// The bytes of the data that say what a piece of the shown text says, with their escapes and markup. None where the piece
    /// is not of a value, or where its value is not found.
    [[nodiscard]] std::optional<Span> inBytes(Span shown) const;

private:
    struct Place {
        Span shown;
        std::size_t written = 0;  ///< where the value begins in the bytes
    };
    std::string_view text_;
    std::string_view bytes_;
    std::vector<Place> places_;  ///< in the order of the text
};

}  // namespace offerbook::extract
