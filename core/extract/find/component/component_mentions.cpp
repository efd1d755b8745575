#include "core/extract/find/component/component_mentions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace offerbook::extract::find {
namespace {

using Kind = PayComponent::Kind;

/// Of words for two kinds in one place the first counts: a "relocation bonus" is paid for the move.
constexpr std::array<std::pair<std::string_view, Kind>, 10> groups{{{"component.expatriation", Kind::expatriation},
                                                                    {"component.family", Kind::family},
                                                                    {"component.relocation", Kind::relocation},
                                                                    {"component.meal", Kind::meal},
                                                                    {"component.transport", Kind::transport},
                                                                    {"component.bonus", Kind::bonus},
                                                                    {"component.equity", Kind::equity},
                                                                    {"component.pension", Kind::pension},
                                                                    {"component.health", Kind::health},
                                                                    {"component.allowance", Kind::allowance}}};

class MentionCollector {
public:
    explicit MentionCollector(const Clues& clues) : clues_(clues), page_(clues.page) {}

    std::vector<ComponentMention> run() {
        for (const auto& [group, kind] : groups) addGroup(group, kind);
        return std::move(mentions_);
    }

private:
    void addGroup(std::string_view group, Kind kind) {
        const std::size_t known = mentions_.size();
        for (const Found& found : page_.found(group)) {
            // "sign-on bonus" and, within it, "bonus"
            const bool isWithin = mentions_.size() > known && mentions_.back().at.end > found.at().begin;
            if (!isWithin && !isTaken(found, known) && isOffered(found)) mentions_.push_back({kind, found.unit, found.at()});
        }
        std::inplace_merge(mentions_.begin(), mentions_.begin() + static_cast<std::ptrdiff_t>(known), mentions_.end(),
                           [](const auto& a, const auto& b) { return a.at.begin < b.at.begin; });
    }

    /// By a mention of a group before: those lie in order at the beginning of the list.
    [[nodiscard]] bool isTaken(const Found& found, std::size_t known) const {
        const auto end = mentions_.begin() + static_cast<std::ptrdiff_t>(known);
        const auto next =
            std::partition_point(mentions_.begin(), end, [&](const ComponentMention& m) { return m.at.end <= found.at().begin; });
        return next != end && next->at.begin < found.at().end;
    }

    [[nodiscard]] bool isOffered(const Found& found) const {
        const Unit& unit = page_.units()[found.unit];
        return mayOffer(unit, found) && !isRefused(unit, found.at()) && !meansOther(unit, found.at());
    }

    /// A section of what is offered speaks of nothing else; elsewhere its words or a figure must say so. "Bonus: 5 %" counts as
    /// a wish by its form, which "Bonus: a driving licence" is.
    [[nodiscard]] bool mayOffer(const Unit& unit, const Found& found) const {
        switch (unit.section) {
            case Section::offer:
            case Section::facts: return true;
            case Section::wished: return holdsFigure(unit, found.unit);
            case Section::head:
            case Section::body:
            case Section::employer:
                return unit.isAbout(Topic::salary) || holdsFigure(unit, found.unit) ||
                       page_.asked().hold("component.offered", around(unit, found.at(), 200));
            default: return false;
        }
    }
    [[nodiscard]] bool holdsFigure(const Unit& unit, std::size_t number) const {
        return page_.has("component.percent", number) || !amountsIn(clues_, unit.at).empty();
    }

    [[nodiscard]] bool isRefused(const Unit& unit, Span at) const {
        constexpr std::size_t reach = 40;
        const std::size_t begin = std::max(unit.at.begin, at.begin > reach ? at.begin - reach : 0);
        return page_.asked().hold("component.none", page_.words(Span{begin, at.begin}), page_.languages());
    }

    [[nodiscard]] bool meansOther(const Unit& unit, Span at) const {
        constexpr std::size_t reach = 60;
        const std::string_view words = around(unit, at, reach);
        const auto offset = static_cast<std::size_t>(words.data() - page_.flat().data());
        for (std::size_t from = 0; from < words.size();) {
            const auto pieces = page_.asked().piecesOf("component.other-sense", words, from, page_.languages());
            if (pieces.empty() || pieces.front().empty()) return false;
            const std::size_t begin = offset + static_cast<std::size_t>(pieces.front().data() - words.data());
            const std::size_t end = begin + pieces.front().size();
            if (begin < at.end && at.begin < end) return true;
            from = end - offset;
        }
        return false;
    }

    [[nodiscard]] std::string_view around(const Unit& unit, Span at, std::size_t reach) const {
        const std::size_t begin = std::max(unit.at.begin, at.begin > reach ? at.begin - reach : 0);
        return page_.words(Span{begin, std::min(unit.at.end, at.end + reach)});
    }

    const Clues& clues_;
    const Page& page_;
    std::vector<ComponentMention> mentions_;
};

}  // namespace

std::vector<ComponentMention> componentMentions(const Clues& clues) { return MentionCollector(clues).run(); }

}  // namespace offerbook::extract::find
