#include "core/text/quotes.h"

namespace offerbook::text {
namespace {

struct Marks {
    std::string_view open;
    std::string_view close;
};

Marks marksOf(std::string_view language) {
    const std::string_view code = language.substr(0, 2);
    if (code == "de") return {"„", "“"};
    if (code == "fr") return {"«\u202F", "\u202F»"};
    if (code == "it") return {"«", "»"};
    return {"“", "”"};
}

}  // namespace

std::string quoted(std::string_view words, std::string_view language) {
    const auto [open, close] = marksOf(language);
    std::string text(open);
    return text.append(words).append(close);
}

}  // namespace offerbook::text
