#pragma once

#include "core/extract/find/page.h"

#include <string>

namespace offerbook::extract::find {

constexpr std::size_t longestTown = 40;

/// A town that its surroundings tell, whether or not a list has it.
struct ToldTown {
    enum class Sign {
        sentence,    ///< "poste basé à Bellerive"
        code,        ///< "Bellerive (74)", "Renens (VD)" within a sentence or a heading
        lineOfCode,  ///< a line of its own: "74 - BELLERIVE", "Bellerive - 74"
        seat         ///< "Commune de Bellerive", "Centre Hospitalier de Bramont" near the top
    };
    Span at;              ///< flat offsets; at most longestTown bytes
    std::string country;  ///< by the code: FR for a department, CH for a canton; "" where only the sentence tells
    Sign sign = Sign::sentence;
};

}  // namespace offerbook::extract::find
