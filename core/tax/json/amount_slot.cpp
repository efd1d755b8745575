#include "core/tax/json/amount_slot.h"

namespace offerbook::tax {
namespace {

std::size_t pastBlanks(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    return at;
}

bool isDigitOrPoint(char c) { return (c >= '0' && c <= '9') || c == '.'; }

/// Where `word` stands between quotes, from `from` on. Looked for by its first letter, which is rarer than a quote.
std::size_t findQuoted(std::string_view text, std::string_view wordAndQuote, std::size_t from) {
    for (std::size_t at = text.find(wordAndQuote, from); at != std::string_view::npos; at = text.find(wordAndQuote, at + 1))
        if (at > 0 && text[at - 1] == '"') return at;
    return std::string_view::npos;
}

/// The value of the key that ends before `afterKey`: blanks, a colon, blanks, a string of digits.
std::optional<AmountSlot> slotAt(std::string_view text, std::size_t afterKey, NetRequest::From from) {
    std::size_t at = pastBlanks(text, afterKey);
    if (at >= text.size() || text[at] != ':') return std::nullopt;
    at = pastBlanks(text, at + 1);
    if (at >= text.size() || text[at] != '"') return std::nullopt;
    const std::size_t begin = ++at;
    while (at < text.size() && isDigitOrPoint(text[at])) ++at;
    if (at == begin || at >= text.size() || text[at] != '"') return std::nullopt;
    return AmountSlot{from, text.substr(0, begin), text.substr(begin, at - begin), text.substr(at)};
}

}  // namespace

std::optional<AmountSlot> findAmountSlot(std::string_view requestJson) {
    if (requestJson.find('\\') != std::string_view::npos) return std::nullopt;
    std::string_view word = "gross\"";
    std::size_t at = findQuoted(requestJson, word, 0);
    const bool isGross = at != std::string_view::npos;
    if (!isGross) {
        word = "net\"";
        at = findQuoted(requestJson, word, 0);
    }
    if (at == std::string_view::npos) return std::nullopt;
    const std::size_t afterKey = at + word.size();
    if (findQuoted(requestJson, word, afterKey) != std::string_view::npos) return std::nullopt;
    return slotAt(requestJson, afterKey, isGross ? NetRequest::From::gross : NetRequest::From::net);
}

}  // namespace offerbook::tax
