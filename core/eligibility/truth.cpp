#include "core/base/words.h"
#include "core/eligibility/verdict.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

constexpr auto truthWords =
    wordTable<Truth>({{Truth::no, "not-eligible"}, {Truth::unknown, "unknown"}, {Truth::yes, "eligible"}});

}  // namespace

// The enum's order no < unknown < yes makes "and" the smaller and "or" the larger of two.
Truth kleeneAnd(Truth a, Truth b) { return std::min(a, b); }
Truth kleeneOr(Truth a, Truth b) { return std::max(a, b); }

Truth kleeneNot(Truth a) {
    switch (a) {
        case Truth::no: return Truth::yes;
        case Truth::yes: return Truth::no;
        case Truth::unknown: break;
    }
    return Truth::unknown;
}

std::string_view toWord(Truth truth) { return truthWords.word(truth); }

}  // namespace offerbook::eligibility
