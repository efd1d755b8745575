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
    const std::string_view behind = std::string_view(text.text()).substr(numbers.front().at.end);
    const bool isGlued = !behind.empty() && behind.front() >= 'a' && behind.front() <= 'z';
    if (!isGlued) return numbers.front().value;
    constexpr int thousand = 1000;
    return behind == "k" ? std::optional(numbers.front().value * Decimal(thousand)) : std::nullopt;
}

}  // namespace offerbook::extract::find
