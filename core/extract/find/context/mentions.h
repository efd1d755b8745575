#pragma once

#include "core/extract/find/finders.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// The fields whose value is a figure or a day among others of its kind, so that the words around it must tell which one it is.
enum class ContextField : std::uint8_t { weeklyHours, paidLeave, experienceMin, startDate, deadline };
inline constexpr std::array allContextFields{ContextField::weeklyHours, ContextField::paidLeave, ContextField::experienceMin,
                                             ContextField::startDate, ContextField::deadline};
/// As the truth of a posting calls them: "weekly_hours".
std::string_view nameOf(ContextField field);

/// A figure with its unit, or a date, that could be the value of a field.
struct Mention {
    Span at;  ///< flat
    std::size_t unit = 0;
    std::optional<Decimal> low;  ///< hours, days or years
    std::optional<Decimal> high;
    const WrittenDate* date = nullptr;  ///< with a year and a month at least
    std::string_view measure;           ///< the pattern that it was found by; empty of a date
};

/// Where figures with a unit begin in a page, of any field: looked for once for all of them, and first when they are asked for.
class FigurePlaces {
public:
    explicit FigurePlaces(const Page& page) : page_(page) {}
    [[nodiscard]] const Page& page() const { return page_; }
    /// Flat offsets, in order.
    [[nodiscard]] const std::vector<std::size_t>& all();

private:
    const Page& page_;
    std::optional<std::vector<std::size_t>> places_;
};

/// All such figures or dates of a page in their order, a bounded number: more than any advert has.
std::vector<Mention> mentionsOf(ContextField field, const Clues& clues, FigurePlaces& places);
std::vector<Mention> mentionsOf(ContextField field, const Clues& clues);

}  // namespace offerbook::extract::find
