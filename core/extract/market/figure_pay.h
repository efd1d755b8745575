#pragma once

#include "core/extract/find/finders.h"
#include "core/extract/market/lines_above.h"
#include "core/posting/pay.h"

#include <optional>
#include <string>
#include <vector>

namespace offerbook::extract {

/// A pay figure of a text, with the lines above it that were taken to say its period or basis.
struct FigurePay {
    Pay pay;
    Span whole;                   ///< original: the amount with the words taken
    std::vector<Span> elsewhere;  ///< original: where else in the text its period or basis is said
    std::string country;          ///< ISO 3166-1 alpha-2, where its sentence or a heading above names one alone; else ""
};

/// Where all figures of a text that state a period state the same, those of their size and currency that state none are of it.
void shareOnlyPeriod(std::vector<FigurePay>& figures);

/// Reads the figures of a text one after another, in its order: what the words beside an amount do not say may be said above
/// it, or by the figure before it in the same list. What nothing says stays empty; no period is guessed from a figure's size.
class FigureReader {
public:
    explicit FigureReader(const find::Clues& clues);
    [[nodiscard]] FigurePay read(const WrittenAmount& amount);

private:
    struct Before {
        std::size_t heading = Line::npos;
        FigurePay figure;
    };
    void takeFromAbove(std::size_t at, FigurePay& figure) const;
    void takeFromBefore(std::size_t line, FigurePay& figure) const;
    [[nodiscard]] std::string countryOf(std::size_t unit, std::size_t line) const;
    [[nodiscard]] std::string countryIn(Span flat) const;
    [[nodiscard]] std::optional<Currency> dollarOf(const std::string& country) const;

    const find::Clues& clues_;
    const find::Page& page_;
    LinesAbove above_;
    bool namesOtherDollars_ = false;
    std::optional<Before> before_;
};

}  // namespace offerbook::extract
