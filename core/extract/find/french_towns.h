#pragma once

#include "core/extract/find/page.h"

#include <string>
#include <vector>

namespace offerbook::extract::find {

/// A town of a French text that its surroundings tell, whether or not a list has it.
struct ToldTown {
    enum class Sign {
        sentence,    ///< "poste basé à Bellerive"
        code,        ///< "Bellerive (74)", "Renens (VD)" within a sentence or a heading
        lineOfCode,  ///< a line of its own: "74 - BELLERIVE", "Bellerive - 74"
        seat         ///< "Commune de Bellerive", "Centre Hospitalier de Bramont" near the top
    };
    Span at;              ///< flat offsets
    std::string country;  ///< by the code: FR for a department, CH for a canton; "" where only the sentence tells
    Sign sign = Sign::sentence;
};

/// Towns of adverts of France, Belgium, Luxembourg and Switzerland by what stands beside them: the words "basé à" and the
/// like, the number of a French department (01 to 95, 2A, 2B, 971 to 976) or a five-digit postal code in brackets, the
/// letters of a Swiss canton where French is written. Only for texts in French; in the order of the text.
std::vector<ToldTown> townsOfFrenchAdverts(const Page& page);

}  // namespace offerbook::extract::find
