#include "core/extract/find/component/component_figures.h"

#include <algorithm>
#include <cassert>

namespace offerbook::extract::find {
namespace {

/// Words that a figure may belong to: those of a mention, or for the pay itself.
struct Owner {
    static constexpr std::size_t pay = static_cast<std::size_t>(-1);
    Span at;
    std::size_t mention = pay;
};

class FigureOwners {
public:
    FigureOwners(const Clues& clues, std::span<const ComponentMention> mentions)
        : page_(clues.page), unit_(page_.units()[mentions.front().unit]), number_(mentions.front().unit) {
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            owners_.push_back({mentions[i].at, i});
            kinds_.push_back(mentions[i].kind);
        }
        addWordsOfPay(mentions);
        addFigures(clues);
    }

    [[nodiscard]] std::vector<std::vector<ComponentFigure>> byMention(std::size_t count) const {
        std::vector<std::vector<ComponentFigure>> of(count);
        for (const ComponentFigure& figure : figures_)
            if (const Owner* const owner = ownerOf(figure); owner != nullptr && owner->mention != Owner::pay)
                of[owner->mention].push_back(figure);
        return of;
    }

private:
    void addWordsOfPay(std::span<const ComponentMention> mentions) {
        for (const Hit& hit : page_.text().hits("pay-word", page_.originalSpan(unit_.at))) {
            const auto next = std::partition_point(mentions.begin(), mentions.end(),
                                                   [&](const auto& m) { return m.at.end <= hit.folded.begin; });
            if (next == mentions.end() || next->at.begin >= hit.folded.end) owners_.push_back({hit.folded, Owner::pay});
        }
        std::sort(owners_.begin(), owners_.end(), [](const Owner& a, const Owner& b) { return a.at.begin < b.at.begin; });
    }

    void addFigures(const Clues& clues) {
        for (const WrittenAmount& amount : amountsIn(clues, unit_.at))
            if (!amount.isCeiling && !amount.isUnpaid && !isOfDistance(amount))
                figures_.push_back({page_.flatSpan({amount.at.begin, amount.whole.end}), &amount, {}, {}});
        for (const Found& found : page_.found("component.percent", number_)) {
            const auto low = page_.number(found, Part::lo);
            // "(3% employee / 5% employer)": what one pays oneself is no part of the pay.
            constexpr std::size_t reach = 24;
            const Span behind{found.at().end, std::min(unit_.at.end, found.at().end + reach)};
            if (page_.asked().hold("component.own-share", page_.words(behind), page_.languages())) continue;
            if (low) figures_.push_back({found.at(), nullptr, low, page_.number(found, Part::hi)});
        }
        std::sort(figures_.begin(), figures_.end(), [](const auto& a, const auto& b) { return a.at.begin < b.at.begin; });
    }

    /// "CHF 0.70 per km": how much there is of it nobody says.
    [[nodiscard]] bool isOfDistance(const WrittenAmount& amount) const {
        constexpr std::size_t reach = 24;
        const std::size_t end = page_.flatSpan({amount.at.begin, amount.whole.end}).end;
        const Span behind{end, std::min(unit_.at.end, end + reach)};
        return behind.begin < behind.end && page_.asked().hold("component.per-unit", page_.words(behind), page_.languages());
    }

    [[nodiscard]] const Owner* ownerOf(const ComponentFigure& figure) const {
        const auto behind = std::partition_point(owners_.begin(), owners_.end(),
                                                 [&](const Owner& owner) { return owner.at.begin < figure.at.begin; });
        if (behind != owners_.begin() && isSaidOf(*std::prev(behind), figure)) return &*std::prev(behind);
        return behind != owners_.end() && isSaidBefore(figure, *behind) ? &*behind : nullptr;
    }

    /// "bonus (up to 15 %", "allowance: CHF 200"
    [[nodiscard]] bool isSaidOf(const Owner& owner, const ComponentFigure& figure) const {
        constexpr std::size_t reach = 45;
        if (owner.at.end >= figure.at.begin) return true;
        const std::string_view gap = page_.words(Span{owner.at.end, figure.at.begin});
        if (gap.size() > reach || holdsFigure({owner.at.end, figure.at.begin})) return false;
        return !isApart(gap) || isShareOfEmployer(owner, figure);
    }

    /// "A pension fund with 10 % from the employer", "401(k) with 4 % match": what joins them sets nothing apart.
    [[nodiscard]] bool isShareOfEmployer(const Owner& owner, const ComponentFigure& figure) const {
        constexpr std::size_t reach = 24;
        if (owner.mention == Owner::pay || kinds_[owner.mention] != PayComponent::Kind::pension || figure.amount != nullptr)
            return false;
        const std::size_t end = std::min(unit_.at.end, figure.at.end + reach);
        const std::size_t stop = std::max(figure.at.end, std::min(end, page_.flat().find_first_of(",;.", figure.at.end)));
        return page_.asked().hold("component.by-employer", page_.words(Span{owner.at.end, stop}), page_.languages());
    }

    /// "500 € bonus", "a 10 % employer contribution"
    [[nodiscard]] bool isSaidBefore(const ComponentFigure& figure, const Owner& owner) const {
        constexpr std::size_t reach = 30;
        if (figure.at.end > owner.at.begin) return false;
        const std::string_view gap = page_.words(Span{figure.at.end, owner.at.begin});
        if (gap.size() > reach || isApart(gap) || gap.find('(') != std::string_view::npos) return false;
        return figure.amount != nullptr || !page_.asked().hold("component.apart-before", gap, page_.languages());
    }

    [[nodiscard]] bool isApart(std::string_view gap) const {
        return page_.asked().hold("component.apart", gap, page_.languages());
    }

    [[nodiscard]] bool holdsFigure(Span gap) const {
        const auto next = std::partition_point(figures_.begin(), figures_.end(),
                                               [&](const ComponentFigure& figure) { return figure.at.begin < gap.begin; });
        return next != figures_.end() && next->at.begin < gap.end;
    }

    const Page& page_;
    const Unit& unit_;
    std::size_t number_;
    std::vector<Owner> owners_;
    std::vector<PayComponent::Kind> kinds_;  ///< of each mention
    std::vector<ComponentFigure> figures_;
};

}  // namespace

std::vector<std::vector<ComponentFigure>> figuresOf(const Clues& clues, std::span<const ComponentMention> mentions) {
    assert(!mentions.empty());
    return FigureOwners(clues, mentions).byMention(mentions.size());
}

}  // namespace offerbook::extract::find
