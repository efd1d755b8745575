#include "core/extract/amount_pieces.h"

#include "core/extract/spelled_numbers.h"

#include <algorithm>
#include <span>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

/// The "P" of "P.V.P.": a letter with full stops and letters beside it stands for a word.
bool isOfAbbreviation(std::string_view folded, Span letters) {
    const auto isLetterAt = [&](std::size_t i) { return i < folded.size() && folded[i] >= 'a' && folded[i] <= 'z'; };
    const bool isBehind = letters.begin > 1 && folded[letters.begin - 1] == '.' && isLetterAt(letters.begin - 2);
    const std::size_t stop = folded[letters.end - 1] == '.' ? letters.end - 1 : letters.end;
    const bool isBefore = stop < folded.size() && folded[stop] == '.' && isLetterAt(stop + 1);
    return isBehind || isBefore;
}

/// "500 g", "12 km", "16 ft": small letters that measure, where "500 G" and "12 KM" are amounts. nullptr where they do not.
const Phrase* smallUnit(const ReadText& text, Span letters) {
    const FoldedText& folded = text.folded();
    for (std::size_t i = letters.begin; i < letters.end; ++i)
        if (folded.isUpper(i)) return nullptr;
    return text.vocabulary().exactly("asked.small-unit", folded.text().substr(letters.begin, letters.size()));
}
bool isSmallUnit(const ReadText& text, Span letters) {
    const Phrase* unit = smallUnit(text, letters);
    return unit != nullptr && unit->value != "or forint";
}

/// Letters and words that are signs only where an amount is expected. Between two numbers the word of a range is meant, and
/// before an apostrophe an article ("2,7 Md d'euros").
void takeWeak(const ReadText& text, std::vector<CurrencySign>& signs) {
    const std::string_view folded = text.folded().text();
    for (const Hit& hit : text.hits("currency-weak")) {
        const bool elided = hit.folded.end < folded.size() && folded[hit.folded.end] == '\'';
        const bool connects = hitBeginningAt(text.hits("range-word"), hit.folded.begin) != nullptr &&
                              folded.find_first_of("0123456789", hit.folded.end) != std::string_view::npos;
        // "da 25 a 30 mila": the word of a range; the dinar's sign has capitals.
        const bool isFrom = hit.folded.size() == 2 && hit.value() == "DZD" && !text.folded().isUpper(hit.folded.begin);
        const bool stands = !isOfAbbreviation(folded, hit.folded) && !isSmallUnit(text, hit.folded);
        if (!elided && !connects && !isFrom && stands) signs.push_back({hit.folded, hit.value()});
    }
}

/// "18 pounds an hour", "48,000 pounds gross": words that are weights too are signs where the words of pay stand right behind.
void takeSignsOfPay(const ReadText& text, std::vector<CurrencySign>& signs) {
    const std::string_view folded = text.folded().text();
    for (const Hit& hit : text.hits("currency-if-paid")) {
        std::size_t behind = hit.folded.end;
        while (behind < folded.size() && (folded[behind] == ' ' || folded[behind] == '(') && behind < hit.folded.end + 2)
            ++behind;
        if (hitBeginningAt(text.hits("period"), behind) != nullptr || hitBeginningAt(text.hits("basis"), behind) != nullptr)
            signs.push_back({hit.folded, hit.value()});
    }
}

/// "Rp 15.000.000", "Rp 15 million": letters that stand for other things too are a sign before an amount of millions.
void takeSignsOfMillions(const ReadText& text, std::vector<CurrencySign>& signs) {
    const std::string_view folded = text.folded().text();
    constexpr std::size_t longest = 20;
    constexpr std::size_t million = 7;  // digits
    for (const Hit& hit : text.hits("currency-weak")) {
        if (hit.value() != "IDR" && hit.value() != "VND") continue;
        std::size_t end = hit.folded.end;
        if (end < folded.size() && folded[end] == ' ') ++end;
        const std::size_t begin = end;
        std::size_t digits = 0;
        for (; end < folded.size() && end - begin < longest && (isDigit(folded[end]) || folded[end] == '.' || folded[end] == ',');
             ++end)
            digits += isDigit(folded[end]) ? 1 : 0;
        if (digits == 0) continue;
        if (end < folded.size() && folded[end] == ' ') ++end;
        const Hit* multiplier = hitBeginningAt(text.hits("multiplier"), end);
        if (digits >= million || (multiplier != nullptr && multiplier->value() == "1000000"))
            signs.push_back({hit.folded, hit.value()});
    }
}

/// "Fr. 58'240.-": the sign of several francs, before a number written as the Swiss write amounts. In German and Italian
/// text it is the Swiss franc whatever the number: no other country of francs writes these.
bool isBeforeSwissNumber(std::string_view folded, const CurrencySign& sign) {
    if (!sign.value.starts_with("?CHF")) return false;
    constexpr std::size_t longestNumber = 14;
    std::size_t at = sign.at.end;
    while (at < folded.size() && (folded[at] == '.' || folded[at] == ' ')) ++at;
    std::size_t end = at;
    while (end < folded.size() && end - at < longestNumber && (isDigit(folded[end]) || folded[end] == '\'')) ++end;
    if (end == at || !isDigit(folded[at])) return false;
    return folded.substr(at, end - at).find('\'') != std::string_view::npos || folded.substr(end, 2) == ".-";
}

/// "5'100 Fr.": the same behind a number with the apostrophe of the Swiss.
bool isBehindSwissNumber(std::string_view folded, const CurrencySign& sign) {
    if (!sign.value.starts_with("?CHF")) return false;
    constexpr std::size_t longestNumber = 14;
    std::size_t end = sign.at.begin;
    if (end > 0 && folded[end - 1] == ' ') --end;
    if (end > 1 && folded[end - 1] == '-') --end;
    if (end > 1 && folded[end - 1] == '.') --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longestNumber && (isDigit(folded[begin - 1]) || folded[begin - 1] == '\'')) --begin;
    return begin < end && isDigit(folded[end - 1]) && folded.substr(begin, end - begin).find('\'') != std::string_view::npos;
}

/// "CAD$", "USD $", "$ CAD": a code and a sign beside each other; not the two of "5 $ CAD 10".
bool areOneSign(std::string_view folded, const CurrencySign& first, const CurrencySign& second) {
    const bool isBeside = second.at.begin == first.at.end || (second.at.begin == first.at.end + 1 && folded[first.at.end] == ' ');
    const bool isCodeFirst = second.value.starts_with('?');
    if (!isBeside || first.value.starts_with('?') == isCodeFirst) return false;
    if (isCodeFirst) return second.value.find(first.value) != std::string::npos;
    std::size_t next = second.at.end;
    while (next < folded.size() && folded[next] == ' ') ++next;
    return first.value.find(second.value) != std::string::npos && (next >= folded.size() || !isDigit(folded[next]));
}

/// Every currency sign, sorted, overlaps resolved for the longer one.
std::vector<CurrencySign> findSigns(const ReadText& text, bool alone) {
    std::vector<CurrencySign> signs;
    const FoldedText& folded = text.folded();
    const auto take = [&](std::string_view group, bool capitalsOnly) {
        for (const Hit& hit : text.hits(group)) {
            bool capitals = true;
            for (std::size_t i = hit.folded.begin; i < hit.folded.end; ++i) capitals &= folded.isUpper(i);
            if (capitalsOnly && !capitals) continue;
            if (hit.folded.size() > 1 || !isOfAbbreviation(folded.text(), hit.folded)) signs.push_back({hit.folded, hit.value()});
        }
    };
    take("currency", false);
    take("currency-code", !alone);
    take("currency-code-small", false);
    for (const Hit& hit : text.hits("currency-thousands")) signs.push_back({hit.folded, hit.value(), true});
    if (alone) {
        takeWeak(text, signs);
    } else {
        takeSignsOfPay(text, signs);
        takeSignsOfMillions(text, signs);
    }
    std::stable_sort(signs.begin(), signs.end(), [](const CurrencySign& a, const CurrencySign& b) {
        return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
    });
    std::vector<CurrencySign> kept;
    for (CurrencySign& sign : signs) {
        if (!kept.empty() && sign.at.begin < kept.back().at.end) {
            if (sign.at.size() > kept.back().at.size()) kept.back() = std::move(sign);
            continue;
        }
        if (!kept.empty() && areOneSign(folded.text(), kept.back(), sign)) {
            kept.back().at.end = sign.at.end;
            if (kept.back().value.starts_with('?')) kept.back().value = std::move(sign.value);
        } else {
            kept.push_back(std::move(sign));
        }
    }
    const bool isOfSwiss = !alone && (text.language() == "de" || text.language() == "it");
    for (CurrencySign& sign : kept)
        if (isBeforeSwissNumber(folded.text(), sign) || isBehindSwissNumber(folded.text(), sign) ||
            (isOfSwiss && sign.value.starts_with("?CHF")))
            sign.value = "CHF";
    return kept;
}

class PieceReader {
public:
    PieceReader(const ReadText& text, bool alone)
        : text_(text), folded_(text.folded().text()), alone_(alone), signs_(findSigns(text, alone)) {}

    std::vector<AmountPiece> run() {
        const auto numbers = findNumbers(text_.folded(), alone_ ? NumberStyle::alone : NumberStyle::running);
        const std::vector<AmountPiece> inWords = piecesInWords();
        auto nextInWords = inWords.begin();
        std::vector<AmountPiece> pieces;
        const auto takeInWords = [&](std::size_t before) {
            for (; nextInWords != inWords.end() && nextInWords->at.end <= before; ++nextInWords) {
                if (nextInWords->suffix) {
                    if (nextInWords->suffix->at.begin < claimed_) continue;
                    claimed_ = nextInWords->suffix->at.end;
                }
                pieces.push_back(*nextInWords);
            }
        };
        for (const WrittenNumber& number : numbers) {
            takeInWords(number.at.begin);
            if (number.isPercent || number.isInName || (!pieces.empty() && number.at.begin < pieces.back().at.end)) continue;
            AmountPiece piece;
            piece.number = withoutStopOfSign(number);
            piece.value = piece.number.value;
            piece.at = piece.number.at;
            takePrefix(piece);
            if (!piece.prefix && (number.afterLetter || isCounted(number) || isOfYearOfWork(number))) continue;
            takeMultiplier(piece);
            takeOpenEnd(piece);
            takeSuffix(piece);
            takeSignAsDecimalPoint(piece);
            readThreeDecimals(piece);
            takeOpenEnd(piece);
            pieces.push_back(std::move(piece));
        }
        takeInWords(folded_.size());
        return pieces;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < folded_.size() ? folded_[i] : '\0'; }

    /// "Fifteen thousand euros", and before it the "ten" of "ten to fifteen thousand euros": numbers in words are looked for
    /// where a sign stands behind one.
    [[nodiscard]] std::vector<AmountPiece> piecesInWords() const {
        constexpr std::int64_t least = 10;  // "one euro", "sei euro"
        std::vector<AmountPiece> pieces;
        for (const CurrencySign& sign : signs_) {
            if (sign.isOfThousands || sign.at.begin < 2) continue;
            const auto number = spelledNumberBefore(text_, sign.at.begin);
            if (!number || number->value < least) continue;
            const std::size_t before = pieces.empty() ? 0 : pieces.back().at.end;
            if (number->at.begin < before) continue;
            if (const auto first = firstOfRange(number->at.begin); first && first->at.begin >= before) {
                if (!areRange(*first, *number)) continue;  // "two to two thousand five hundred": what the two is, nobody knows
                pieces.push_back(inWords(*first));
            }
            pieces.push_back(inWords(*number));
            pieces.back().suffix = sign;
            pieces.back().at.end = sign.at.end;
        }
        return pieces;
    }

    /// The number before the word of a range that ends right before a place.
    [[nodiscard]] std::optional<SpelledNumber> firstOfRange(std::size_t begin) const {
        const Hit* joint = hitEndingAt(text_.hits("range-word"), backOver(begin, " ", 1));
        if (joint == nullptr) return std::nullopt;
        std::size_t end = backOver(joint->folded.begin, " ", 1);
        const std::size_t behind = end;
        if (end > 0 && folded_[end - 1] == '-') --end;  // "dreissig- bis vierzigtausend"
        if (end == 0 || !isLetter(folded_[end - 1])) return std::nullopt;
        auto first = spelledNumberBefore(text_, end);
        if (first) first->at.end = behind;
        return first;
    }

    /// "Two to three thousand", "two thousand to two thousand five hundred".
    [[nodiscard]] static bool areRange(const SpelledNumber& first, const SpelledNumber& last) {
        constexpr std::int64_t thousand = 1000;
        constexpr std::int64_t far = 20;
        const bool isShared = last.isOfThousands && !first.isOfThousands && first.value < last.value / thousand;
        const std::int64_t low = isShared ? first.value * thousand : first.value;
        return low <= last.value && low * far >= last.value;
    }

    [[nodiscard]] static AmountPiece inWords(const SpelledNumber& spelled) {
        constexpr std::int64_t thousand = 1000;
        AmountPiece piece;
        piece.multiplier = Decimal(spelled.isOfThousands ? thousand : 1);
        piece.number.at = spelled.at;
        piece.number.value = Decimal(spelled.isOfThousands ? spelled.value / thousand : spelled.value);
        piece.value = Decimal(spelled.value);
        piece.at = spelled.at;
        piece.isInWords = true;
        return piece;
    }

    [[nodiscard]] std::size_t backOver(std::size_t from, std::string_view characters, std::size_t most) const {
        while (most > 0 && from > 0 && characters.find(folded_[from - 1]) != std::string_view::npos) --from, --most;
        return from;
    }
    [[nodiscard]] std::size_t over(std::size_t from, std::string_view characters, std::size_t most) const {
        while (most > 0 && from < folded_.size() && characters.find(folded_[from]) != std::string_view::npos) ++from, --most;
        return from;
    }

    [[nodiscard]] const CurrencySign* signEndingAt(std::size_t end) const {
        const auto found =
            std::partition_point(signs_.begin(), signs_.end(), [&](const CurrencySign& s) { return s.at.end < end; });
        return found != signs_.end() && found->at.end == end ? &*found : nullptr;
    }
    [[nodiscard]] const CurrencySign* signBeginningAt(std::size_t begin) const {
        const auto found =
            std::partition_point(signs_.begin(), signs_.end(), [&](const CurrencySign& s) { return s.at.begin < begin; });
        return found != signs_.end() && found->at.begin == begin ? &*found : nullptr;
    }

    /// "руб.250", "S/.1,250": the full stop is the sign's own and begins no decimals, as it does in "$.75".
    [[nodiscard]] WrittenNumber withoutStopOfSign(const WrittenNumber& number) const {
        const std::size_t digits = number.at.begin + 1;
        if (at(number.at.begin) != '.' || !isDigit(at(digits))) return number;
        // Of a multibyte letter the last byte is no edge of a word, as that of "€" is.
        const bool isLetters = signEndingAt(number.at.begin) != nullptr && !text_.folded().isWordBoundary(number.at.begin - 1);
        if (!isLetters && signEndingAt(digits) == nullptr) return number;
        std::size_t end = digits;
        const auto read = numberAt(folded_, digits, alone_ ? NumberStyle::alone : NumberStyle::running, end);
        if (!read) return number;
        WrittenNumber rest = number;
        rest.at = read->at;
        rest.value = read->value;
        rest.otherReading = read->otherReading;
        rest.hasGroups = read->hasGroups;
        rest.hasDecimals = read->hasDecimals;
        rest.startsWithZero = read->startsWithZero;
        return rest;
    }

    /// "0.5 FTE", "40 hours"; where an amount is expected also "12.5 cm".
    [[nodiscard]] bool isCounted(const WrittenNumber& number) const {
        const std::size_t unit = over(number.at.end, " -", 1);
        if (hitBeginningAt(text_.hits("counted-unit"), unit) != nullptr) return true;
        if (!alone_) return false;
        std::size_t end = unit;
        while (isLetter(at(end))) ++end;
        if (at(end) == '\'') return false;  // "56 000 l'an" are no litres
        if (text_.vocabulary().exactly("asked.measure-unit", folded_.substr(unit, end - unit)) != nullptr) return true;
        const Phrase* small = smallUnit(text_, {unit, end});
        if (small == nullptr) return false;
        if (small->value == "or forint") return number.hasDecimals || number.value < Decimal(1000);
        return unit > number.at.end;  // "1.5m" is a million and a half
    }

    /// The 1 of "€2,191 in year 1".
    [[nodiscard]] bool isOfYearOfWork(const WrittenNumber& number) const {
        const auto hits = text_.hits("range-aside");
        const auto hit =
            std::partition_point(hits.begin(), hits.end(), [&](const Hit& h) { return h.folded.end < number.at.end; });
        return hit != hits.end() && hit->folded.begin <= number.at.begin;
    }

    /// "CHF 5000", "US$:12.99", "EUR bis zu 5000".
    void takePrefix(AmountPiece& piece) {
        const CurrencySign* sign = signBefore(piece.at.begin);
        if (sign == nullptr) {
            const std::size_t word = backOver(piece.at.begin, " +", 2);
            const Hit* between = nullptr;
            for (const auto group : {"amount-about", "amount-upto", "amount-from"})
                if (between == nullptr) between = hitEndingAt(text_.hits(group), word);
            if (between == nullptr) return;
            sign = signBefore(between->folded.begin);
            if (sign == nullptr) return;
            piece.isApproximate |= between->value() == "about";
            piece.isUpTo |= between->value() == "up-to";
            piece.isFrom |= between->value() == "from";
        }
        if (sign->at.begin < claimed_ || isLabel(*sign, piece)) return;
        // "R45 000" is an amount, "R2" a name.
        const bool isOneLetter = sign->at.size() == 1 && isLetter(folded_[sign->at.begin]);
        const bool isBeside = sign->at.end + 1 >= piece.at.begin && folded_[piece.at.begin - 1] != '.';
        if (isOneLetter && sign->at.begin > 0 && isDigit(folded_[sign->at.begin - 1])) return;  // "2k4"
        if (isOneLetter && !alone_ &&
            (piece.value < Decimal(1000) || !isBeside || text_.language() != "en" || !isCapitalOfItsOwn(*sign)))
            return;
        piece.prefix = *sign;
        piece.at.begin = sign->at.begin;
        claimed_ = piece.at.end;
        if (sign->isOfThousands) countThousands(piece);
    }

    /// "R45 000", "(P20,000": a letter of an address of the web or of a file's name is no sign ("?p11561", "/R4500.pdf").
    [[nodiscard]] bool isCapitalOfItsOwn(const CurrencySign& sign) const {
        const std::size_t letter = text_.folded().toOriginal(sign.at).begin;
        const char written = text_.text()[letter];
        return written >= 'A' && written <= 'Z' &&
               (letter == 0 || std::string_view(" \t\n(:~|*").find(text_.text()[letter - 1]) != std::string_view::npos);
    }

    /// "Ár: 2 450 Ft": letters before a colon where the number has its sign behind it.
    [[nodiscard]] bool isLabel(const CurrencySign& sign, const AmountPiece& piece) const {
        if (at(sign.at.end) != ':' || !isLetter(at(sign.at.begin))) return false;
        const CurrencySign* behind = signBeginningAt(over(piece.at.end, " ", 1));
        return behind != nullptr && !sharesCurrency(sign, *behind);
    }

    [[nodiscard]] const CurrencySign* signBefore(std::size_t offset) const {
        // The full stop of "Fr. 4500" is the sign's own, that of "EUR. 4500" is not.
        for (std::size_t most = 2;; --most) {
            const CurrencySign* sign = signEndingAt(backOver(offset, " :\t.", most));
            if (sign != nullptr || most == 0) return sign;
        }
    }

    /// "80k", "1,2 Mio.", "200k €". One letter multiplies only glued to the number or before a sign.
    void takeMultiplier(AmountPiece& piece) {
        if (const CurrencySign* sign = signBeginningAt(over(piece.at.end, " ", 1)); sign != nullptr && sign->isOfThousands)
            return;
        if (takeTenthsOfThousand(piece)) return;
        const auto hits = text_.hits("multiplier");
        const Hit* hit = hitBeginningAt(hits, piece.at.end);
        if (hit == nullptr && at(piece.at.end) == ' ') {
            hit = hitBeginningAt(hits, piece.at.end + 1);
            if (hit != nullptr && hit->folded.size() == 1 && signBeginningAt(over(hit->folded.end, " ", 1)) == nullptr &&
                !isThousandBehindSign(piece, *hit))
                hit = nullptr;
        }
        if (hit == nullptr || (hit->folded.size() == 1 && isOnlyLetter(piece, *hit))) return;
        piece.multiplier = *Decimal::parse(hit->value());
        piece.value = piece.value * piece.multiplier;
        piece.at.end = hit->folded.end;
    }

    /// "CHF 100 k", but not "CHF 100 k.A.".
    [[nodiscard]] bool isThousandBehindSign(const AmountPiece& piece, const Hit& letter) const {
        return piece.prefix && at(letter.folded.begin) == 'k' && piece.value < Decimal(1000) && at(letter.folded.end) != '.';
    }

    /// "2k4", "EG 9b": a letter that multiplies nothing; only k and m do so without a currency.
    [[nodiscard]] bool isOnlyLetter(const AmountPiece& piece, const Hit& letter) const {
        if (isDigit(at(letter.folded.end))) return true;
        const char c = at(letter.folded.begin);
        return c != 'k' && c != 'm' && !piece.prefix && signBeginningAt(over(letter.folded.end, " ", 1)) == nullptr;
    }

    /// "3k5 €": the letter stands where the decimal sign would.
    bool takeTenthsOfThousand(AmountPiece& piece) const {
        const std::size_t tenths = piece.at.end + 1;
        const bool isWritten = at(piece.at.end) == 'k' && isDigit(at(tenths)) && !isDigit(at(tenths + 1)) &&
                               !isLetter(at(tenths + 1)) && !piece.number.hasDecimals && !piece.number.hasGroups &&
                               piece.value < Decimal(1000);
        if (!isWritten || (!piece.prefix && signBeginningAt(over(tenths + 1, " ", 1)) == nullptr)) return false;
        piece.multiplier = Decimal(1000);
        piece.value = piece.value * piece.multiplier + Decimal((at(tenths) - '0') * 100);
        piece.at.end = tenths + 1;
        return true;
    }

    /// "5000 EUR", "2,7 Md d'euros". A sign that is nearer to the next number belongs to that.
    void takeSuffix(AmountPiece& piece) {
        std::size_t begin = over(piece.at.end, " +", 2);
        const CurrencySign* sign = signBeginningAt(begin);
        if (sign == nullptr) sign = signBeginningAt(behindOf(begin));
        if (sign == nullptr) sign = signBehindBasis(begin);
        if (sign == nullptr && takeSignInBrackets(piece)) return;
        if (sign == nullptr) return;
        if (sign->at.size() == 1 && isLetter(at(sign->at.begin)) && isDigit(at(sign->at.end))) return;  // "2k4"
        // "5000 p.a.": a year, not pence.
        if (const Hit* period = hitBeginningAt(text_.hits("period"), sign->at.begin);
            period != nullptr && period->folded.size() > sign->at.size())
            return;
        begin = sign->at.begin;
        const std::size_t next = over(sign->at.end, " ", 2);
        const bool beforeNumber = isDigit(at(next));
        const std::size_t gapBefore = begin - piece.at.end;
        const std::size_t gapBehind = next - sign->at.end;
        if (beforeNumber && (piece.prefix || gapBefore > gapBehind)) return;
        if (piece.prefix && !sharesCurrency(*piece.prefix, *sign)) return;
        piece.suffix = *sign;
        piece.at.end = sign->at.end;
        claimed_ = sign->at.end;
        if (sign->isOfThousands) countThousands(piece);
    }

    /// "50M gross VND", "3.000 brutto EUR".
    [[nodiscard]] const CurrencySign* signBehindBasis(std::size_t begin) const {
        const Hit* basis = hitBeginningAt(text_.hits("basis"), begin);
        return basis != nullptr ? signBeginningAt(over(basis->folded.end, " ", 1)) : nullptr;
    }

    /// "150,000 (Kenyan Shilling)", "60,000 (EUR)": a bracket with nothing else in it.
    bool takeSignInBrackets(AmountPiece& piece) {
        const std::size_t open = over(piece.at.end, " ", 1);
        const CurrencySign* sign = at(open) == '(' ? signBeginningAt(open + 1) : nullptr;
        const bool isOneLetter = sign != nullptr && sign->at.size() == 1 && isLetter(at(sign->at.begin));  // "Part 5 (k)"
        if (sign == nullptr || isOneLetter || at(sign->at.end) != ')') return false;
        if (piece.prefix && !sharesCurrency(*piece.prefix, *sign)) return false;
        piece.suffix = *sign;
        piece.at.end = sign->at.end + 1;
        claimed_ = piece.at.end;
        return true;
    }

    /// "de euros", "d'euros", "of dollars": behind the word that ties a sign to its number.
    [[nodiscard]] std::size_t behindOf(std::size_t begin) const {
        std::size_t end = begin;
        while (at(end) >= 'a' && at(end) <= 'z') ++end;
        if (end == begin || (at(end) != ' ' && at(end) != '\'')) return begin;
        const std::string_view word = folded_.substr(begin, at(end) == ' ' ? end - begin : end + 1 - begin);
        return text_.vocabulary().exactly("asked.of-currency", word) != nullptr ? over(end + 1, " ", 1) : begin;
    }

    static void countThousands(AmountPiece& piece) {
        const Decimal thousand(1000);
        if (piece.multiplier != Decimal(1) || piece.value >= thousand) return;
        piece.multiplier = thousand;
        piece.value = piece.value * thousand;
    }

    static bool sharesCurrency(const CurrencySign& a, const CurrencySign& b) {
        return a.value.find(b.value) != std::string::npos || b.value.find(a.value) != std::string::npos;
    }

    /// "5€50": the sign stands for the decimal sign.
    void takeSignAsDecimalPoint(AmountPiece& piece) {
        if (!piece.suffix || piece.prefix || piece.number.hasDecimals || piece.number.hasGroups) return;
        std::size_t from = piece.suffix->at.end;
        const bool isApart = alone_ && at(from) == ' ' && from + 3 == folded_.size();  // "5 € 50", and nothing behind it
        if (isApart) ++from;
        if ((piece.suffix->at.begin != piece.number.at.end && !isApart) || !isDigit(at(from))) return;
        std::size_t end = from;
        while (isDigit(at(end))) ++end;
        if (end - from < 2 || end - from > 3 || at(end) == '.' || at(end) == ',') return;
        const auto whole = Decimal::parse(piece.number.value.toString() + "." + std::string(folded_.substr(from, end - from)));
        if (!whole) return;
        piece.value = *whole;
        piece.at.end = end;
    }

    /// Dinars and rials of three decimals: "423.923 KD" is no thousand.
    void readThreeDecimals(AmountPiece& piece) const {
        if (!piece.hasSign() || !piece.number.otherReading || piece.multiplier != Decimal(1)) return;
        const auto currency = Currency::fromCode(piece.sign().value);
        if (!currency || currency->minorUnits() != 3) return;
        const auto thousands = piece.value;
        piece.value = *piece.number.otherReading;
        piece.number.otherReading = thousands;
    }

    void takeOpenEnd(AmountPiece& piece) const {
        if (at(piece.at.end) == '+' && !isDigit(at(piece.at.end + 1))) piece.isFrom = true;
    }

    const ReadText& text_;
    std::string_view folded_;
    bool alone_;
    std::vector<CurrencySign> signs_;
    std::size_t claimed_ = 0;
};

}  // namespace

const Hit* hitBeginningAt(std::span<const Hit> hits, std::size_t folded) {
    const auto found = std::partition_point(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.folded.begin < folded; });
    return found != hits.end() && found->folded.begin == folded ? &*found : nullptr;
}

const Hit* hitEndingAt(std::span<const Hit> hits, std::size_t folded) {
    const auto found = std::partition_point(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.folded.end < folded; });
    return found != hits.end() && found->folded.end == folded ? &*found : nullptr;
}

std::vector<AmountPiece> findPieces(const ReadText& text, bool alone) { return PieceReader(text, alone).run(); }

std::optional<Currency> currencyOf(const ReadText& text, const AmountPiece& piece, const std::string& country) {
    for (const auto& sign : {piece.prefix, piece.suffix})
        if (sign && !sign->value.starts_with('?')) return Currency::fromCode(sign->value);
    if (!piece.hasSign() || country.empty()) return std::nullopt;
    const Phrase* own = text.vocabulary().exactly("currency-of-country", foldedForm("country:" + country));
    if (own == nullptr || piece.sign().value.find(own->value) == std::string::npos) return std::nullopt;
    return Currency::fromCode(own->value);
}

}  // namespace offerbook::extract
