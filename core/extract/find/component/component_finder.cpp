#include "core/extract/find/component/component_figures.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

using Kind = PayComponent::Kind;

/// A part with where it stands.
struct PlacedComponent {
    PayComponent part;
    Evidence evidence;
    [[nodiscard]] bool hasFigure() const { return part.amount.has_value() || part.percent.has_value(); }
};

class ComponentMaker {
public:
    explicit ComponentMaker(const Page& page) : page_(page) {}

    [[nodiscard]] PlacedComponent make(const ComponentMention& mention, const std::vector<ComponentFigure>& figures) const {
        PlacedComponent made;
        made.part.kind = mention.kind;
        made.part.label = page_.evidence(mention.at).text;
        Span all = mention.at;
        if (const ComponentFigure* const figure = only(figures, true); figure != nullptr) {
            takeAmount(*figure->amount, made.part);
        } else if (const ComponentFigure* const share = only(figures, false); share != nullptr && isOfPay(mention, *share)) {
            made.part.percent = share->percent;
        }
        for (const ComponentFigure& figure : figures)
            all = {std::min(all.begin, figure.at.begin), std::max(all.end, figure.at.end)};
        if (!made.part.period && !made.part.percent) made.part.period = periodOf(mention, all);
        made.part.certain = made.hasFigure() && isGuaranteed(mention, all);
        made.evidence = page_.evidence(all);
        return made;
    }

private:
    /// The one amount, or the one share, of the figures; of several nobody can say which holds.
    static const ComponentFigure* only(const std::vector<ComponentFigure>& figures, bool isAmount) {
        const ComponentFigure* found = nullptr;
        for (const ComponentFigure& figure : figures) {
            if ((figure.amount != nullptr) != isAmount) continue;
            if (found != nullptr) return nullptr;
            found = &figure;
        }
        return found;
    }

    /// A range is no figure to add up; "up to" is one that may not come, as everything here that is not guaranteed.
    static void takeAmount(const WrittenAmount& amount, PayComponent& part) {
        if (amount.isRange) return;
        part.amount = amount.low ? amount.low : amount.high;
        part.currency = amount.currency;
        part.period = amount.period;
        part.basis = amount.basis;
    }

    /// A bonus and a contribution to a pension are said in shares of the pay, unless the words say of what else ("60 % of the
    /// contributions", "5 % on sales"); another share may be of anything (of the shares of a company, of the hours at night)
    /// where the text does not say that it is of the pay.
    [[nodiscard]] bool isOfPay(const ComponentMention& mention, const ComponentFigure& share) const {
        constexpr std::size_t reach = 60;
        const Decimal whole(100);
        const Kind kind = mention.kind;
        if (share.percentHigh || !share.percent || *share.percent >= whole || isOfOther(mention, share)) return false;
        if (isOfMonth(mention, share)) return false;
        if (kind == Kind::pension) return *share.percent <= mostForPension;
        if (kind == Kind::bonus) return true;
        if (kind != Kind::allowance && kind != Kind::expatriation && kind != Kind::family) return false;
        const std::string_view behind = page_.flat().substr(share.at.end, reach);
        return page_.asked().hold("component.of-pay", behind, page_.languages());
    }

    /// "Christmas pay of 80 % of a month's salary": of the pay of one month, not of the year's.
    [[nodiscard]] bool isOfMonth(const ComponentMention& mention, const ComponentFigure& share) const {
        constexpr std::size_t reach = 40;
        const std::size_t unitEnd = page_.units()[mention.unit].at.end;
        const Span behind{share.at.end, std::max(share.at.end, std::min(unitEnd, share.at.end + reach))};
        const auto says = [&](Span words) {
            return page_.asked().hold("component.of-month", page_.words(words), page_.languages());
        };
        // A larger share of the year's pay is paid at no Christmas.
        const Decimal mostOfYear(20);
        return says(behind) || (share.percent > mostOfYear && says(mention.at));
    }

    [[nodiscard]] bool isOfOther(const ComponentMention& mention, const ComponentFigure& share) const {
        constexpr std::size_t reach = 30;
        const Span unit = page_.units()[mention.unit].at;
        const auto says = [&](Span words) {
            return page_.asked().hold("component.of-other", page_.words(words), page_.languages());
        };
        const std::size_t behind = std::min({unit.end, share.at.end + reach, page_.flat().find_first_of(",;", share.at.end)});
        return says({share.at.end, std::max(behind, share.at.end)}) ||
               says({mention.at.begin, std::max(mention.at.end, share.at.begin)});
    }

    [[nodiscard]] std::optional<PayPeriod> periodOf(const ComponentMention& mention, Span all) const {
        const std::string_view words = page_.words(all);
        if (mention.kind == Kind::relocation || page_.asked().hold("component.once", words, page_.languages()))
            return PayPeriod::once;
        if (page_.asked().hold("component.yearly", words, page_.languages())) return PayPeriod::year;
        return std::nullopt;
    }

    /// "Guaranteed bonus", "a bonus of 500 €, guaranteed": not what the words before a joint are of ("30 hours guaranteed and a
    /// bonus").
    [[nodiscard]] bool isGuaranteed(const ComponentMention& mention, Span at) const {
        constexpr std::size_t reach = 30;
        const Unit& unit = page_.units()[mention.unit];
        const std::size_t begin = std::max(unit.at.begin, at.begin > reach ? at.begin - reach : 0);
        const std::string_view words = page_.words(Span{begin, std::min(unit.at.end, at.end + reach)});
        const auto pieces = page_.asked().piecesOf("component.certain", words, 0, page_.languages());
        if (pieces.empty() || pieces.front().empty()) return false;
        const std::size_t first = begin + static_cast<std::size_t>(pieces.front().data() - words.data());
        const std::size_t last = first + pieces.front().size();
        return last > at.begin || !page_.asked().hold("component.apart", page_.words(Span{last, at.begin}), page_.languages());
    }

    /// Our own bound, no rule of law: a larger share is one of the contributions. The highest credits of a year that the Swiss
    /// law asks for are 18 % of the insured pay, of both sides together (BVG art. 16).
    static inline const Decimal mostForPension{30};

    const Page& page_;
};

/// Said twice, a part is one: with its figure where one of them has it. Parts that are called the same but differ in their
/// figures are two.
class ComponentList {
public:
    void add(PlacedComponent&& made) {
        constexpr std::size_t enough = 60;
        for (PlacedComponent& known : list_) {
            if (!isSame(known, made)) continue;
            if (!known.hasFigure() && made.hasFigure()) known = std::move(made);
            return;
        }
        if (list_.size() < enough) list_.push_back(std::move(made));
    }
    [[nodiscard]] std::vector<PlacedComponent> take() { return std::move(list_); }

private:
    static bool isSame(const PlacedComponent& one, const PlacedComponent& other) {
        if (one.part.kind != other.part.kind) return false;
        if (one.hasFigure() && other.hasFigure())
            return one.part.amount == other.part.amount && one.part.percent == other.part.percent &&
                   one.part.currency == other.part.currency;
        const std::string a = foldedForm(one.part.label);
        const std::string b = foldedForm(other.part.label);
        return a == b || a.find(b) != std::string::npos || b.find(a) != std::string::npos;
    }

    std::vector<PlacedComponent> list_;
};

/// A "monthly allowance of 610 €" may be all the pay there is: what the salary took does not come once more.
bool isTakenAs(const Stated<Pay>& salary, const WrittenAmount& amount) {
    if (!salary.hasValue()) return false;
    const bool isSame =
        (amount.low && (salary->low == amount.low || salary->high == amount.low)) || (amount.high && salary->high == amount.high);
    return isSame && std::any_of(salary.evidence().begin(), salary.evidence().end(), [&](const Evidence& piece) {
               return piece.begin < amount.at.end && amount.at.begin < piece.end;
           });
}

}  // namespace

Stated<std::vector<PayComponent>> findComponents(const Clues& clues, const Stated<Pay>& salary) {
    const std::vector<ComponentMention> mentions = componentMentions(clues);
    if (mentions.empty()) return {};
    const ComponentMaker maker(clues.page);
    ComponentList list;
    for (auto first = mentions.begin(); first != mentions.end();) {
        const auto last = std::find_if(first, mentions.end(), [&](const auto& mention) { return mention.unit != first->unit; });
        const auto figures = figuresOf(clues, {first, last});
        for (auto mention = first; mention != last; ++mention) {
            const auto& own = figures[static_cast<std::size_t>(mention - first)];
            const bool isThePay = std::any_of(own.begin(), own.end(), [&](const ComponentFigure& figure) {
                return figure.amount != nullptr && isTakenAs(salary, *figure.amount);
            });
            if (!isThePay) list.add(maker.make(*mention, own));
        }
        first = last;
    }
    std::vector<PayComponent> parts;
    std::vector<Evidence> evidence;
    for (PlacedComponent& placed : list.take()) {
        parts.push_back(std::move(placed.part));
        evidence.push_back(std::move(placed.evidence));
    }
    if (parts.empty()) return {};
    return Stated<std::vector<PayComponent>>::extracted(std::move(parts), std::move(evidence), Confidence::check);
}

}  // namespace offerbook::extract::find
