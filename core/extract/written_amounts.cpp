#include "core/extract/written_amounts.h"

#include "core/extract/amount_context.h"
#include "core/extract/amount_pieces.h"

#include <algorithm>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// One amount or both ends of a range.
struct Joined {
    AmountPiece first;
    std::optional<AmountPiece> second;
    [[nodiscard]] bool hasSign() const { return first.hasSign() || (second && second->hasSign()); }
    [[nodiscard]] const AmountPiece& signedPiece() const { return first.hasSign() || !second ? first : *second; }
    [[nodiscard]] Span at() const { return {first.at.begin, second ? second->at.end : first.at.end}; }
};

/// Puts the two ends of a range together.
class RangeJoiner {
public:
    explicit RangeJoiner(const ReadText& text) : text_(text), folded_(text.folded().text()) {}

    std::vector<Joined> run(const std::vector<AmountPiece>& pieces) const {
        std::vector<Joined> joined;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            Joined amount{pieces[i], std::nullopt};
            if (i + 1 < pieces.size() && joins(amount.first, pieces[i + 1])) {
                amount.second = pieces[i + 1];
                if (shareThousands(amount.first, *amount.second))
                    ++i;
                else
                    amount = {pieces[i], std::nullopt};
            }
            joined.push_back(std::move(amount));
        }
        return joined;
    }

private:
    enum class Connector { none, dash, to, conjunction };

    [[nodiscard]] bool joins(const AmountPiece& a, const AmountPiece& b) const {
        const Connector connector = connectorBetween(a.at.end, b.at.begin);
        if (connector == Connector::none) return false;
        if (a.hasSign() && b.hasSign() && !sameSign(a, b)) return false;
        if (connector == Connector::dash && isCountBefore(a, b)) return false;
        if (connector != Connector::conjunction) return true;
        return saysBetween(a.at.begin) || (!a.hasSign() && b.hasSign() && a.number.hasGroups);
    }

    /// "Pack of 4 - £12.90": the sign of a range stands before its first amount or behind its last.
    static bool isCountBefore(const AmountPiece& a, const AmountPiece& b) {
        const bool isPlain = !a.number.hasGroups && !a.number.hasDecimals && a.multiplier == Decimal(1);
        return isPlain && !a.hasSign() && b.prefix && a.value < Decimal(1000);
    }

    [[nodiscard]] bool sameSign(const AmountPiece& a, const AmountPiece& b) const {
        const std::string& one = a.sign().value;
        const std::string& other = b.sign().value;
        return one.find(other) != std::string::npos || other.find(one) != std::string::npos;
    }

    /// "tra", "between", "entre" shortly before the first amount.
    [[nodiscard]] bool saysBetween(std::size_t begin) const {
        const auto hits = text_.hits("between");
        auto hit = std::partition_point(hits.begin(), hits.end(), [&](const Hit& h) { return h.folded.end <= begin; });
        return hit != hits.begin() && begin - (hit - 1)->folded.end <= 12;
    }

    /// What stands between two numbers: blanks, the words of the first amount's period, basis and year ("in the first year"), and
    /// one connector.
    [[nodiscard]] Connector connectorBetween(std::size_t from, std::size_t to) const {
        constexpr std::size_t widest = 72;  // "gross per month in the first year and will increase to"
        if (to < from || to - from > widest) return Connector::none;
        Connector connector = Connector::none;
        std::size_t at = from;
        bool isPeriodSaid = false;
        while (at < to) {
            const char c = folded_[at];
            if (c == ' ' || c == '\n' || c == '(' || c == ')' || (connector != Connector::none && (c == '+' || c == '~'))) {
                ++at;
            } else if (const std::size_t word = connector == Connector::none ? contextEnd(at) : boundEnd(at); word > at) {
                isPeriodSaid = isPeriodSaid || connector == Connector::none;
                at = word;
            } else if (const Hit* hit = hitBeginningAt(text_.hits("range-word"), at);
                       hit != nullptr && (connector == Connector::none || connector == Connector::dash)) {
                const Connector next = kindOf(*hit);
                // "19.50 hourly / 30 to 40 hours a week": behind the period and the stroke another fact begins.
                if (isPeriodSaid && hit->phrase->text == "/" && isDigit(folded_[to])) return Connector::none;
                if (connector == Connector::dash && next != Connector::to) return Connector::none;  // "60.000 - bis 70.000"
                connector = next;
                at = hit->folded.end;
            } else {
                return Connector::none;
            }
        }
        return at == to ? connector : Connector::none;
    }

    static Connector kindOf(const Hit& rangeWord) {
        if (rangeWord.phrase->text.find_first_not_of("-.~/>") == std::string::npos) return Connector::dash;
        return rangeWord.value() == "and" ? Connector::conjunction : Connector::to;
    }

    [[nodiscard]] std::size_t contextEnd(std::size_t at) const {
        for (const auto group : {"period", "basis", "range-aside"})
            if (const Hit* hit = hitBeginningAt(text_.hits(group), at)) return hit->folded.end;
        return at;
    }
    [[nodiscard]] std::size_t boundEnd(std::size_t at) const {
        for (const auto group : {"amount-about", "amount-upto"})
            if (const Hit* hit = hitBeginningAt(text_.hits(group), at)) return hit->folded.end;
        return at;
    }

    /// "80-100k", "60-80 000 Kč": what stands once belongs to both. False where the two are no range.
    static bool shareThousands(AmountPiece& a, AmountPiece& b) {
        const Decimal one(1);
        const Decimal thousand(1000);
        if (a.multiplier == one && b.multiplier != one && a.number.value < b.number.value && a.number.value < thousand)
            a.value = a.value * b.multiplier;
        if (b.multiplier == one && a.multiplier != one && b.number.value > a.number.value && b.number.value < thousand)
            b.value = b.value * a.multiplier;
        const bool small = a.multiplier == one && b.multiplier == one && !a.number.hasGroups && !a.number.hasDecimals;
        if (small && a.value < thousand && b.number.hasGroups && a.value * thousand <= b.value &&
            a.value * Decimal(5000) >= b.value)
            a.value = a.value * thousand;
        if (a.value > b.value) return false;
        const bool far = a.value * Decimal(20) < b.value;
        return (a.hasSign() && b.hasSign()) || !far;
    }

    const ReadText& text_;
    std::string_view folded_;
};

/// The "€" of "k€": the letter counts, it is no part of the sign. "TEUR" is one word.
Span withoutThousand(const ReadText& text, const CurrencySign& sign) {
    const bool isLetterAndSign =
        sign.isOfThousands && static_cast<unsigned char>(text.folded().text()[sign.at.begin + 1]) >= 0x80;
    const bool isDollar = sign.isOfThousands && text.folded().text()[sign.at.begin + 1] == '$';
    return isLetterAndSign || isDollar ? Span{sign.at.begin + 1, sign.at.end} : sign.at;
}

std::string trimmedSign(std::string_view sign) {
    while (!sign.empty() && sign.front() == ' ') sign.remove_prefix(1);
    while (!sign.empty() && sign.back() == ' ') sign.remove_suffix(1);
    return std::string(sign);
}

/// "1.200 KD monthly": of the two readings of a pay in dinars the one that somebody can be paid.
void preferThousands(WrittenAmount& amount) {
    const bool isOfMonths = amount.period == PayPeriod::month || amount.period == PayPeriod::year;
    if (!isOfMonths || amount.isRange || !amount.otherReading || *amount.low >= Decimal(20)) return;
    if (amount.currency && amount.currency->minorUnits() == 3) std::swap(*amount.low, *amount.otherReading);
}

/// "$15 per hour (USD)", "$30/hour CAD": the code of a sign of several currencies stands behind the period.
std::optional<Currency> currencyBehind(const ReadText& text, const AmountPiece& piece, Span whole) {
    const std::string_view folded = text.folded().text();
    std::size_t at = text.folded().foldedOffset(whole.end);
    for (int most = 2; most > 0 && at < folded.size() && (folded[at] == ' ' || folded[at] == '('); --most) ++at;
    const Hit* code = hitBeginningAt(text.hits("currency-code"), at);
    if (code == nullptr || !text.folded().isUpper(code->folded.begin) || !text.folded().isUpper(code->folded.end - 1) ||
        piece.sign().value.find(code->value()) == std::string::npos)
        return std::nullopt;
    std::size_t next = code->folded.end;
    while (next < folded.size() && folded[next] == ' ') ++next;
    return next < folded.size() && isDigit(folded[next]) ? std::nullopt : Currency::fromCode(code->value());
}

WrittenAmount written(const ReadText& text, const Joined& joined, Span free, const AmountHints& hints) {
    WrittenAmount amount;
    amount.at = text.folded().toOriginal(joined.at());
    amount.isRange = joined.second.has_value();
    amount.low = joined.first.value;
    if (joined.second) amount.high = joined.second->value;
    amount.isApproximate = joined.first.isApproximate;
    amount.isFrom = joined.first.isFrom;
    amount.isUpTo = joined.first.isUpTo;
    const auto isMultiplied = [](const AmountPiece& piece) { return !piece.isInWords && piece.multiplier != Decimal(1); };
    amount.isMultiplied = isMultiplied(joined.first) || (joined.second && isMultiplied(*joined.second));
    amount.otherReading = joined.first.number.otherReading;
    if (joined.hasSign()) {
        const AmountPiece& piece = joined.signedPiece();
        amount.sign = trimmedSign(text.slice(text.folded().toOriginal(withoutThousand(text, piece.sign()))));
        amount.currency = currencyOf(text, piece, hints.country);
        if (!amount.currency && joined.second && joined.second->hasSign())
            amount.currency = currencyOf(text, *joined.second, hints.country);
    }
    readAmountContext(text, joined.at(), free, amount);
    if (joined.hasSign() && !amount.currency) amount.currency = currencyBehind(text, joined.signedPiece(), amount.whole);
    preferThousands(amount);
    if (amount.isUpTo && !amount.isRange) std::swap(amount.low, amount.high);
    return amount;
}

/// A number that is written like an amount even without a sign: with decimals, groups or a multiplier, or where words of pay
/// stand before it.
bool looksLikeAmount(const ReadText& text, const Joined& joined) {
    const WrittenNumber& number = joined.first.number;
    if (number.startsWithZero && !number.hasDecimals) return false;
    if (joined.second && joined.second->number.startsWithZero && !joined.second->number.hasDecimals) return false;
    if (number.hasDash && number.value >= Decimal(10)) return true;
    if (number.hasDecimals || number.hasGroups || joined.first.multiplier != Decimal(1) || joined.second) return true;
    const std::string_view behind = text.folded().text().substr(joined.at().end, 1);
    if (!behind.empty() && behind[0] >= 'a' && behind[0] <= 'z') return false;  // "EG 9b"
    const std::size_t begin = text.folded().originalBegin(joined.at().begin);
    return !text.hits("pay-word", {begin > 40 ? begin - 40 : 0, begin}).empty() ||
           !text.hits("period", {begin > 40 ? begin - 40 : 0, begin}).empty();
}

std::vector<WrittenAmount> unpaidIn(const ReadText& text) {
    std::vector<WrittenAmount> found;
    for (const Hit& hit : text.hits("unpaid")) {
        WrittenAmount amount;
        amount.at = amount.whole = hit.at;
        amount.low = amount.high = Decimal(0);
        amount.isUnpaid = true;
        found.push_back(std::move(amount));
    }
    return found;
}

std::vector<Joined> joinedAmounts(const ReadText& text, bool alone) { return RangeJoiner(text).run(findPieces(text, alone)); }

/// Of each amount the stretch between those with signs before and behind it.
std::vector<Span> freeAround(const ReadText& text, const std::vector<Joined>& all) {
    std::vector<Span> free(all.size(), {0, text.folded().size()});
    for (std::size_t i = 1; i < all.size(); ++i) free[i].begin = all[i - 1].hasSign() ? all[i - 1].at().end : free[i - 1].begin;
    for (std::size_t i = all.size(); i-- > 1;) free[i - 1].end = all[i].hasSign() ? all[i].at().begin : free[i].end;
    return free;
}

/// "PHP 8", "CAD 2": codes that are also words of the trade count only beside amounts of a size.
bool isVersionNumber(const ReadText& text, const Joined& joined) {
    if (!joined.hasSign() || joined.first.value >= Decimal(200)) return false;
    const Span sign = joined.signedPiece().sign().at;
    const Hit* word = hitBeginningAt(text.hits("currency-code-word"), sign.begin);
    return word != nullptr && sign.size() <= word->folded.size();  // "CAD $27" is an amount
}

/// Whether the words directly before an amount are of a group that is asked about ("asked.former-price").
bool stands(const ReadText& text, std::size_t amount, std::string_view group) {
    constexpr std::size_t mostWords = 5;
    constexpr std::size_t longestWord = 24;
    const std::string_view folded = text.folded().text();
    std::size_t end = amount;
    while (end > 0 && amount - end < 3 && (folded[end - 1] == ' ' || folded[end - 1] == ':' || folded[end - 1] == '-')) --end;
    std::size_t begin = end;
    for (std::size_t words = 0; words < mostWords && begin > 0; ++words) {
        if (words > 0) --begin;
        const std::size_t last = begin;
        while (begin > 0 && folded[begin - 1] != ' ' && last - begin < longestWord) --begin;
        if (text.vocabulary().exactly(group, folded.substr(begin, end - begin)) != nullptr) return true;
        if (begin > 0 && folded[begin - 1] != ' ') return false;
    }
    return false;
}

/// "Was $80 Now $60", "statt 99 € jetzt 79 €": of the former price and the present one the present one, unless that is zero.
std::size_t presentPrice(const ReadText& text, const std::vector<Joined>& all, std::size_t chosen) {
    if (!all[chosen].hasSign() || !stands(text, all[chosen].at().begin, "asked.former-price")) return chosen;
    for (std::size_t i = chosen + 1; i < all.size(); ++i)
        if (all[i].hasSign() && !all[i].first.value.isZero() && stands(text, all[i].at().begin, "asked.present-price")) return i;
    return chosen;
}

/// "Free!", "kostenlos": a price of nothing, where the text says no more.
std::optional<WrittenAmount> freeOfCharge(const ReadText& text) {
    std::string_view word = text.folded().text();
    constexpr std::string_view around = " \n.!*:-()";
    while (!word.empty() && around.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && around.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    if (word.empty() || text.vocabulary().exactly("asked.amount-free", word) == nullptr) return std::nullopt;
    WrittenAmount amount;
    const auto begin = static_cast<std::size_t>(word.data() - text.folded().text().data());
    amount.at = amount.whole = text.folded().toOriginal({begin, begin + word.size()});
    amount.low = Decimal(0);
    return amount;
}

bool isDigitText(std::string_view folded) {
    return std::none_of(folded.begin(), folded.end(),
                        [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }) &&
           std::any_of(folded.begin(), folded.end(), isDigit);
}

}  // namespace

std::vector<WrittenAmount> findAmounts(const ReadText& text, const AmountHints& hints) {
    std::vector<Joined> all = joinedAmounts(text, false);
    std::erase_if(all, [&](const Joined& amount) {
        return !amount.hasSign() && !(hints.withoutCurrency && looksLikeAmount(text, amount));
    });
    std::erase_if(all, [&](const Joined& amount) { return isVersionNumber(text, amount); });
    std::vector<WrittenAmount> found = unpaidIn(text);
    const std::vector<Span> free = freeAround(text, all);
    for (std::size_t i = 0; i < all.size(); ++i) found.push_back(written(text, all[i], free[i], hints));
    std::stable_sort(found.begin(), found.end(),
                     [](const WrittenAmount& a, const WrittenAmount& b) { return a.at.begin < b.at.begin; });
    return found;
}

std::optional<WrittenAmount> readAmount(const ReadText& text, const AmountHints& hints) {
    std::vector<Joined> all = joinedAmounts(text, true);
    // "Free shipping on orders over $50", "Ref. 12 345": a condition and a name, no prices.
    std::erase_if(all, [&](const Joined& amount) {
        return stands(text, amount.at().begin, amount.hasSign() ? "asked.order-condition" : "asked.name-before-number");
    });
    const auto firstSigned = std::find_if(all.begin(), all.end(), [](const Joined& amount) { return amount.hasSign(); });
    std::size_t chosen = static_cast<std::size_t>(firstSigned - all.begin());
    const bool saysOnlyNumbers = firstSigned == all.end() && isDigitText(text.folded().text());
    // A price without a sign before one with it: the sign holds for both ("149.00, RRP £ 180.00").
    for (std::size_t i = 0; i < chosen; ++i) {
        const WrittenNumber& number = all[i].first.number;
        const std::size_t end = all[i].at().end;
        const std::string_view behind = text.folded().text().substr(end, 2);
        const bool counted = behind.size() == 2 && behind[0] == ' ' && behind[1] >= 'a' && behind[1] <= 'z';
        const bool price = number.hasDecimals || (number.hasGroups && !counted);
        const bool onlyNumber = firstSigned == all.end() && (saysOnlyNumbers || looksLikeAmount(text, all[i]));
        if (!price && !onlyNumber) continue;
        if (onlyNumber && number.startsWithZero && !number.hasDecimals) continue;
        if (onlyNumber && !looksLikeAmount(text, all[i]) && all.size() > 1) continue;
        chosen = i;
        break;
    }
    if (chosen >= all.size()) return freeOfCharge(text);
    chosen = presentPrice(text, all, chosen);
    WrittenAmount amount = written(text, all[chosen], freeAround(text, all)[chosen], hints);
    if (amount.sign.empty() && firstSigned != all.end()) {
        const WrittenAmount other = written(text, *firstSigned, {0, text.folded().size()}, hints);
        amount.sign = other.sign;
        amount.currency = other.currency;
    }
    return amount;
}

}  // namespace offerbook::extract
