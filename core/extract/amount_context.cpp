#include "core/extract/amount_context.h"

#include "core/extract/amount_pieces.h"
#include "core/extract/number_notation.h"

#include <algorithm>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

/// Looks around one amount. All offsets are folded.
class ContextReader {
public:
    ContextReader(const ReadText& text, Span amount, Span free, WrittenAmount& out)
        : text_(text), folded_(text.folded().text()), amount_(amount), out_(out), used_(amount) {
        limitToSentence(free);
    }

    void run() {
        readBounds();
        readPeriod();
        readBasis();
        readPayments();
        readShare();
        out_.isCeiling = nearBefore("ceiling", 60) != nullptr;
        out_.whole = text_.folded().toOriginal(used_);
    }

private:
    /// The window: the sentence around the amount, from its label where that stands on the line above.
    void limitToSentence(Span free) {
        const std::size_t begin = text_.folded().originalBegin(amount_.begin);
        const std::size_t end = text_.folded().originalEnd(amount_.end);
        std::size_t from = begin;
        if (const Sentence* sentence = text_.sentenceAt(begin)) from = sentence->begin;
        const Sentence* last = text_.sentenceAt(end > begin ? end - 1 : end);
        std::size_t to = last != nullptr && last->end >= end ? last->end : end;
        // A full stop of an abbreviation beside the amount ("p. Mt.", "Fr.") is no end of a sentence.
        const Line& line = text_.lineAt(begin);
        from = std::min(from, std::max(line.begin, from > 60 ? from - 60 : 0));
        to = std::max(to, std::min(line.end, to + 40));
        if (begin - line.begin <= 4 && line.heading != Line::npos && text_.lines()[line.heading].value.begin == line.begin)
            from = std::min(from, text_.lines()[line.heading].begin);
        if (begin - line.begin <= 4) from = std::min(from, beginOfPayLabel(line));
        window_ = {std::max(free.begin, text_.folded().foldedOffset(from)), std::min(free.end, text_.folded().foldedOffset(to))};
        window_.begin = std::min(window_.begin, amount_.begin);
        window_.end = std::max(window_.end, amount_.end);
    }

    /// "Stipendio netto mensile" above "1.400 €": the short line right above that names the pay says what it is of; the line's
    /// own begin where there is none.
    [[nodiscard]] std::size_t beginOfPayLabel(const Line& line) const {
        constexpr std::size_t longest = 40;
        const auto& lines = text_.lines();
        auto above = static_cast<std::size_t>(&line - lines.data());
        while (above > 0 && lines[above - 1].kind == LineKind::blank) --above;
        if (above == 0) return line.begin;
        const Line& label = lines[above - 1];
        const Span folded{text_.folded().foldedOffset(label.begin), text_.folded().foldedOffset(label.end)};
        const bool isLabel =
            label.end - label.begin <= longest && !label.hasLabel() && !hasDigit(folded.begin, folded.end) &&
            (!text_.hits("pay-word", {label.begin, label.end}).empty() || !text_.hits("basis", {label.begin, label.end}).empty());
        return isLabel ? label.begin : line.begin;
    }

    [[nodiscard]] bool hasDigit(std::size_t from, std::size_t to) const {
        return std::any_of(folded_.begin() + static_cast<std::ptrdiff_t>(from), folded_.begin() + static_cast<std::ptrdiff_t>(to),
                           isDigit);
    }

    /// The nearest hit of a group that ends within `reach` before the amount.
    [[nodiscard]] const Hit* nearBefore(std::string_view group, std::size_t reach) const {
        const auto hits = text_.hits(group);
        auto behind =
            std::partition_point(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.folded.end <= amount_.begin; });
        if (behind == hits.begin()) return nullptr;
        const Hit& hit = *(behind - 1);
        return hit.folded.begin >= window_.begin && amount_.begin - hit.folded.end <= reach ? &hit : nullptr;
    }

    /// The first hit of a group that begins within `reach` behind the amount.
    [[nodiscard]] const Hit* nearBehind(std::string_view group, std::size_t reach) const {
        const auto hits = text_.hits(group);
        const auto hit =
            std::partition_point(hits.begin(), hits.end(), [&](const Hit& h) { return h.folded.begin < amount_.end; });
        if (hit == hits.end() || hit->folded.end > window_.end || hit->folded.begin - amount_.end > reach) return nullptr;
        return &*hit;
    }

    void use(const Hit& hit) {
        used_.begin = std::min(used_.begin, hit.folded.begin);
        used_.end = std::max(used_.end, hit.folded.end);
    }

    void readBounds() {
        const std::size_t reach = out_.isApproximate ? 12 : 4;
        if (const Hit* about = nearBefore("amount-about", 4)) {
            out_.isApproximate = true;
            use(*about);
            const Hit* bound = before(about->folded.begin, "amount-upto");
            if (bound != nullptr) out_.isUpTo = true;
            bound = before(about->folded.begin, "amount-from");
            if (bound != nullptr) out_.isFrom = true;
        }
        const Hit* most = nearBefore("amount-upto", reach);
        const Hit* least = nearBefore("amount-from", reach);
        // "non inferiore a" holds the words of "inferiore a".
        const bool isDenied = most != nullptr && least != nullptr && least->folded.begin < most->folded.begin &&
                              least->folded.end >= most->folded.end;
        if (most != nullptr && !isDenied) out_.isUpTo = true, use(*most);
        if (least != nullptr) out_.isFrom = true, use(*least);
        readFloor();
        if (isLeastByWordBehind()) out_.isFrom = true;
        if (out_.isRange) out_.isFrom = out_.isUpTo = false;
        if (out_.isUpTo) out_.isFrom = false;
    }

    /// "32k\u20ac minimum", "2 400 \u20ac bruts mensuels et plus": the word stands behind the amount and its own words. In "13
    /// \u20ac brut, minimum 2 ans" it belongs to what follows.
    [[nodiscard]] bool isLeastByWordBehind() const {
        std::size_t at = amount_.end;
        const auto overBlanks = [&] {
            while (at < window_.end && folded_[at] == ' ') ++at;
        };
        for (overBlanks(); at < window_.end; overBlanks()) {
            const Hit* own = hitBeginningAt(text_.hits("period"), at);
            if (own == nullptr) own = hitBeginningAt(text_.hits("basis"), at);
            if (own == nullptr) break;
            at = own->folded.end;
            while (at < window_.end && isLetter(folded_[at])) ++at;  // "mensuel" of "mensuels"
        }
        const Hit* least = hitBeginningAt(text_.hits("amount-least-behind"), at);
        if (least == nullptr) return false;
        at = least->folded.end;
        overBlanks();
        return at >= window_.end || !(isDigit(folded_[at]) || isLetter(folded_[at]));
    }

    /// "KV-Mindestgehalt von brutto EUR 2.000", "EUR 2.400 mit Bereitschaft zur Überzahlung": Austrian adverts state the least
    /// that may be paid (Gleichbehandlungsgesetz, § 9 Abs. 2).
    void readFloor() {
        constexpr std::size_t reachBefore = 60;
        constexpr std::size_t reachBehind = 90;
        if (const Hit* floor = nearBefore("amount-floor", reachBefore);
            floor != nullptr && (!hasDigit(floor->folded.end, amount_.begin) || isBehindColon()))
            out_.isFrom = true, use(*floor);
        if (const Hit* more = nearBehind("amount-overpaid", reachBehind);
            more != nullptr && !hasDigit(amount_.end, more->folded.begin))
            out_.isFrom = true;
    }

    /// "KV-Mindestentgelt für 38,5 Stunden: € 2.580"
    [[nodiscard]] bool isBehindColon() const {
        std::size_t end = amount_.begin;
        while (end > window_.begin && folded_[end - 1] == ' ') --end;
        return end > window_.begin && folded_[end - 1] == ':';
    }

    [[nodiscard]] const Hit* before(std::size_t folded, std::string_view group) const {
        std::size_t end = folded;
        while (end > window_.begin && folded_[end - 1] == ' ') --end;
        return hitEndingAt(text_.hits(group), end);
    }

    /// "per month" behind the amount, else "monthly", "Jahresgehalt" before it. A number in between means that the words
    /// belong to that number ("40 hours per week").
    void readPeriod() {
        if (readPeriodRightBehind()) return;
        const Hit* behind = nearBehind("period", 48);
        if (behind != nullptr && hasForeignNumber(amount_.end, behind->folded.begin)) behind = nullptr;
        // "euro, e un giorno di riposo settimanale": the week of the day off.
        if (behind != nullptr && isWord("asked.work-before", wordBefore(behind->folded.begin))) behind = nullptr;
        const Hit* before = periodBefore();
        const Hit* period = behind;
        if (before != nullptr && (behind == nullptr || behind->folded.begin - amount_.end > 16)) period = before;
        if (period == nullptr) return;
        out_.period = payPeriodFromWord(period->value());
        use(*period);
    }

    /// Behind "gross" or "(gross)" where it stands right behind an offset; else the offset.
    [[nodiscard]] std::size_t endOfBasisBehind(std::size_t offset) const {
        const std::size_t bracket = folded_.substr(offset).starts_with(" (") ? 1 : 0;
        const std::string_view word = bracket == 0 ? wordBehind(offset) : lettersAt(offset + 2);
        if (!isWord("basis", word)) return offset;
        const std::size_t end = offset + 1 + bracket + word.size();
        return bracket == 1 && end < folded_.size() && folded_[end] == ')' ? end + 1 : end;
    }

    /// "12 euro orari", "15 € bruts horaires": right behind the amount, or a word of its basis, it is its period; anywhere else
    /// the same word speaks of the time of work ("orari: 9-18").
    bool readPeriodRightBehind() {
        const std::size_t end = endOfBasisBehind(amount_.end);
        const std::string_view word = wordBehind(end);
        const Phrase* period = word.empty() ? nullptr : text_.vocabulary().exactly("asked.period-right-behind", word);
        if (period == nullptr) return false;
        out_.period = payPeriodFromWord(period->value);
        used_.end = std::max(used_.end, end + 1 + word.size());
        return true;
    }

    [[nodiscard]] bool hasForeignNumber(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i) {
            if (!isDigit(folded_[i])) continue;
            std::size_t end = i;
            while (end < to && (isDigit(folded_[end]) || folded_[end] == '.' || folded_[end] == ',' || folded_[end] == ' '))
                ++end;
            if (folded_[end] != '%') return true;
            i = end;
        }
        return false;
    }

    [[nodiscard]] const Hit* periodBefore() const {
        const auto hits = text_.hits("period");
        auto hit = std::partition_point(hits.begin(), hits.end(), [&](const Hit& h) { return h.folded.end <= amount_.begin; });
        constexpr std::size_t reach = 70;
        while (hit != hits.begin()) {
            --hit;
            // "Salaire" and below it "Horaire de 12 euros": the words go on from the line above.
            if (hit->folded.end <= window_.begin || amount_.begin - hit->folded.end > reach) return nullptr;
            if (hasDigit(hit->folded.end, amount_.begin) || isOfOtherSentence(hit->folded)) return nullptr;
            if (isAdjective(*hit)) return &*hit;
        }
        return nullptr;
    }

    /// "Renewed yearly, for at most three years. We pay 2,200 euros": the sentence before speaks of something else, unless it has
    /// a word for the pay ("The stipend is paid monthly. It amounts to 1,300 euros").
    [[nodiscard]] bool isOfOtherSentence(Span period) const {
        constexpr std::size_t abbreviation = 4;
        std::size_t end = period.end;
        for (; end + 1 < amount_.begin; ++end) {
            if (folded_[end + 1] != ' ') continue;
            if (folded_[end] == '!' || folded_[end] == '?') break;
            if (folded_[end] != '.') continue;
            std::size_t word = end;
            while (word > 0 && isLetter(folded_[word - 1])) --word;
            if (end - word > abbreviation) break;
        }
        if (end + 1 >= amount_.begin) return false;
        const Sentence* own = text_.sentenceAt(text_.folded().originalBegin(period.begin));
        return own == nullptr || text_.hits("pay-word", {own->begin, text_.folded().originalBegin(end)}).empty();
    }

    /// "monthly", "Jahres...", but not "per month": before an amount that belongs to something else.
    [[nodiscard]] bool isAdjective(const Hit& hit) const {
        if (isWord("asked.period-behind", firstWord(hit.phrase->text))) return false;
        const std::size_t from = hit.folded.begin > 4 ? hit.folded.begin - 4 : 0;
        return !hasDigit(from, hit.folded.begin) && !isOfWorkingTime(hit.folded);
    }

    /// "L'horaire hebdomadaire légal. Rémunération : 1130 €", "weekly working hours": the week of the work, not of the pay.
    [[nodiscard]] bool isOfWorkingTime(Span at) const {
        std::size_t end = at.end;  // of the word: "wöchentlich" may stand as "wöchentliche"
        while (end < folded_.size() && isLetter(folded_[end])) ++end;
        return isWord("asked.work-before", wordBefore(at.begin)) || isWord("asked.work-behind", wordBehind(end));
    }

    [[nodiscard]] bool isWord(std::string_view group, std::string_view word) const {
        return !word.empty() && text_.vocabulary().exactly(group, word) != nullptr;
    }
    /// The word that ends one blank before an offset; empty: there is none.
    [[nodiscard]] std::string_view wordBefore(std::size_t offset) const {
        if (offset < 2 || folded_[offset - 1] != ' ') return {};
        std::size_t begin = offset - 1;
        while (begin > 0 && isLetter(folded_[begin - 1])) --begin;
        return folded_.substr(begin, offset - 1 - begin);
    }
    /// The word that begins one blank behind an offset.
    [[nodiscard]] std::string_view wordBehind(std::size_t offset) const {
        return offset < folded_.size() && folded_[offset] == ' ' ? lettersAt(offset + 1) : std::string_view();
    }
    [[nodiscard]] std::string_view lettersAt(std::size_t offset) const {
        std::size_t end = offset;
        while (end < folded_.size() && isLetter(folded_[end])) ++end;
        return folded_.substr(offset, end - offset);
    }
    /// "per" of "per month", "l'" of "l'an", "/" of "/h".
    static std::string_view firstWord(std::string_view phrase) {
        if (phrase.starts_with("/")) return "/";
        const std::size_t end = phrase.find_first_of(" '");
        if (end == std::string_view::npos) return {};
        return phrase.substr(0, phrase[end] == ' ' ? end : end + 1);
    }

    /// ".NET": a name, no word of money.
    [[nodiscard]] bool isInName(const Hit& hit) const { return hit.folded.begin > 0 && folded_[hit.folded.begin - 1] == '.'; }

    /// "50M gross VND": between the number and its sign.
    [[nodiscard]] const Hit* basisWithin() const {
        const auto hits = text_.hits("basis");
        const auto hit =
            std::partition_point(hits.begin(), hits.end(), [&](const Hit& h) { return h.folded.begin <= amount_.begin; });
        return hit != hits.end() && hit->folded.end < amount_.end ? &*hit : nullptr;
    }

    void readBasis() {
        if (const Hit* within = basisWithin()) {
            out_.basis = payBasisFromWord(within->value()).value_or(PayBasis::unknown);
            return;
        }
        const Hit* behind = nearBehind("basis", 50);
        const Hit* before = nearBefore("basis", 50);
        if (behind != nullptr && (isInName(*behind) || isBasisOfOther(text_, behind->folded))) behind = nullptr;
        if (before != nullptr && (isInName(*before) || isBasisOfOther(text_, before->folded))) before = nullptr;
        const Hit* basis = behind;
        if (before != nullptr && (behind == nullptr || amount_.begin - before->folded.end <= behind->folded.begin - amount_.end))
            basis = before;
        if (before != nullptr && behind != nullptr && behind->value() == "tax-free") basis = behind;
        if (basis == nullptr) return;
        out_.basis = payBasisFromWord(basis->value()).value_or(PayBasis::unknown);
        use(*basis);
    }

    void readPayments() {
        const Hit* hit = nearBehind("payments", 60);
        if (hit == nullptr) hit = nearBefore("payments", 60);
        if (hit == nullptr) return;
        out_.paymentsPerYear = hit->value() == "13" ? 13 : hit->value() == "14" ? 14 : 12;
        use(*hit);
    }

    /// "at 0.5 FTE", "bei 80 %", "(65 % der regulären Arbeitszeit)".
    void readShare() {
        const std::size_t from = std::max(window_.begin, amount_.begin > 60 ? amount_.begin - 60 : 0);
        const std::size_t to = std::min(window_.end, amount_.end + 60);
        for (std::size_t i = from; i < to; ++i) {
            if (!isDigit(folded_[i]) || (i >= amount_.begin && i < amount_.end)) continue;
            std::size_t end = i;
            const auto number = numberAt(folded_, i, NumberStyle::running, end);
            if (number && isShare(*number, end)) return;
            i = std::max(i, end - 1);
        }
    }

    bool isShare(const WrittenNumber& number, std::size_t end) {
        std::size_t unit = end;
        while (unit < folded_.size() && folded_[unit] == ' ') ++unit;
        std::size_t wordEnd = unit;
        while (wordEnd < folded_.size() && isLetter(folded_[wordEnd])) ++wordEnd;
        if (number.value <= Decimal(1) && isWord("asked.share-unit", folded_.substr(unit, wordEnd - unit))) {
            out_.percentOfFullTime = number.value * Decimal(100);
            return true;
        }
        const std::string_view behind = folded_.substr(unit, 1);
        if (!behind.starts_with("%") || number.value > Decimal(100)) return false;
        const auto near =
            text_.folded().toOriginal({number.at.begin > 30 ? number.at.begin - 30 : 0, std::min(folded_.size(), unit + 40)});
        if (text_.hits("full-time-share", near).empty()) return false;
        out_.percentOfFullTime = number.value;
        return true;
    }

    const ReadText& text_;
    std::string_view folded_;
    Span amount_;
    Span window_;
    WrittenAmount& out_;
    Span used_;
};

}  // namespace

bool isBasisOfOther(const ReadText& text, Span word) {
    const auto others = text.hits("basis-of-other");
    const auto other = std::partition_point(others.begin(), others.end(), [&](const Hit& o) { return o.folded.end < word.end; });
    return other != others.end() && other->folded.begin < word.end;
}

void readAmountContext(const ReadText& text, Span amount, Span free, WrittenAmount& out) {
    ContextReader(text, amount, free, out).run();
}

}  // namespace offerbook::extract
