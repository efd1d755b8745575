#include "core/extract/find/structured_values.h"

#include "core/extract/number_notation.h"

namespace offerbook::extract::find {

const StructuredValue* structuredValue(const Clues& clues, std::string_view path) {
    return clues.structured != nullptr ? clues.structured->first(path) : nullptr;
}

bool isYes(const StructuredValue* value) {
    if (value == nullptr) return false;
    const std::string word = foldedForm(value->value);
    return word == "true" || word == "yes" || word == "1";
}

std::optional<Decimal> numberOf(const StructuredValue* value) {
    if (value == nullptr) return std::nullopt;
    const FoldedText text(value->value);
    const auto numbers = findNumbers(text, NumberStyle::alone);
    if (numbers.size() != 1 || numbers.front().isInName || numbers.front().isPercent) return std::nullopt;
    return numbers.front().value;
}

}  // namespace offerbook::extract::find
