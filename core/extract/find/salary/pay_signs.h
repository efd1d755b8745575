#pragma once

#include "core/extract/find/page.h"
#include "core/extract/written_amounts.h"

namespace offerbook::extract::find {

/// An amount of money, flat, and the unit it stands in.
struct AmountPlace {
    Span at;
    std::size_t unit = 0;
};

/// What the place of an amount says of it where no word of pay stands beside it, and what makes it another figure than pay.
class PaySigns {
public:
    explicit PaySigns(const Page& page) : page_(page) {}

    /// "Bay Area Hourly Rate" and below it "$54 - $60 USD": a line that is nothing but the amount, below a short one that says
    /// what it is.
    [[nodiscard]] bool isBelowPayLine(const AmountPlace& candidate) const;
    /// "£55,000 - £70,000 depending on experience" at the beginning of a short line among what is offered.
    [[nodiscard]] bool isBareRange(const AmountPlace& candidate, const WrittenAmount& amount) const;
    /// "Technician | Bonn | 60k - 70k EUR": a range between bars in a line at the top.
    [[nodiscard]] bool isPartOfHead(const AmountPlace& candidate, const WrittenAmount& amount) const;
    /// Funding, budgets, market figures, and pay beside the base.
    [[nodiscard]] bool isOther(const AmountPlace& candidate, const WrittenAmount& amount, bool labelled) const;

private:
    [[nodiscard]] bool isOfTrainees(const AmountPlace& candidate) const;
    [[nodiscard]] bool isCostOfHouse(const AmountPlace& candidate) const;
    [[nodiscard]] bool isBehindTitle(const AmountPlace& candidate, const WrittenAmount& amount) const;
    /// "500 euros of bonus", "bonus: 500 euros": pay beside the base; not "30,000 euros plus bonus".
    [[nodiscard]] bool takesAway(Span extra, const AmountPlace& candidate, bool labelled) const;
    [[nodiscard]] bool isBehindDash(Span extra, const AmountPlace& candidate) const;
    [[nodiscard]] bool isFarBefore(Span extra, const AmountPlace& candidate) const;
    /// "1,250 gross plus meal vouchers": what stands behind "plus" is another thing.
    [[nodiscard]] bool comesOnTop(const AmountPlace& candidate, Span other) const;
    /// "a salary of 50-60k, 27 days of holiday and a mobility budget": what comes later in a list.
    [[nodiscard]] bool isOfNextInList(const AmountPlace& candidate, Span other) const;
    [[nodiscard]] bool isRightBefore(Span other, const AmountPlace& candidate) const;
    /// "covers fees and a stipend of £19,000": the word of pay stands nearer before the amount than the other one.
    [[nodiscard]] bool isPayBetween(Span other, const AmountPlace& candidate) const;

    const Page& page_;
};

}  // namespace offerbook::extract::find
