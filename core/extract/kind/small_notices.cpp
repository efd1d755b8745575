#include "core/extract/kind/small_notices.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace offerbook::extract {
namespace {

/// The folded words of the first line, without signs of a heading; none where it is long, of front matter, or a label with a
/// value. "Designer:in" is no label.
std::optional<std::string_view> firstLine(const ReadText& text) {
    constexpr std::size_t longest = 80;
    const auto& lines = text.lines();
    const auto line = std::find_if(lines.begin(), lines.end(), [](const Line& l) { return l.kind != LineKind::blank; });
    if (line == lines.end() || line->isStructured || line->end - line->begin > longest) return std::nullopt;
    const bool isLabel = text.language() == "de" && line->hasLabel() && !text.foldedSlice(line->value).starts_with("in");
    if (isLabel) return std::nullopt;
    std::string_view words = text.foldedSlice({line->begin, line->end});
    const auto isSign = [](char c) { return c == '#' || c == '*' || c == ' '; };
    while (!words.empty() && isSign(words.front())) words.remove_prefix(1);
    while (!words.empty() && (words.back() == '*' || words.back() == ' ')) words.remove_suffix(1);
    return words;
}

}  // namespace

bool namesWorkAtTop(const ReadText& text, const find::PatternBook& book) {
    const find::LanguageSet language = book.onlyLanguage(text.language());
    if (!book.asked().knows("notice.work-at-top", language)) return false;
    const auto first = firstLine(text);
    return first && book.asked().hold("notice.work-at-top", *first, language) &&
           !book.asked().hold("notice.told-at-top", *first, language);
}

bool seeksInAFewLines(const ReadText& text, const find::PatternBook& book) {
    constexpr std::size_t longest = 600;
    return text.text().size() <= longest &&
           book.asked().hold("notice.seeks", text.folded().text(), book.onlyLanguage(text.language()));
}

bool isTitledAsSought(const ReadText& text, const find::PatternBook& book) {
    constexpr std::size_t longest = 1500;
    constexpr std::size_t stem = 5;  // "elettricista", "elettricisti"
    if (text.text().size() > longest) return false;
    const find::LanguageSet language = book.onlyLanguage(text.language());
    const std::string_view folded = text.folded().text();
    const std::string_view title = folded.substr(0, std::min(folded.find('\n'), folded.size()));
    for (std::size_t from = title.size();;) {
        const auto pieces = book.asked().piecesOf("notice.seeks-titled", folded, from, language);
        if (pieces.size() < 2) return false;
        if (title.find(pieces[1].substr(0, stem)) != std::string_view::npos) return true;
        from = static_cast<std::size_t>(pieces[1].data() - folded.data());
    }
}

bool statesOpening(const ReadText& text, const find::PatternBook& book) {
    constexpr std::size_t longest = 700;
    return text.text().size() <= longest &&
           book.asked().hold("kind.opening-stated", text.folded().text(), book.languagesOf(text.languages())) &&
           namesTrade(std::string(text.folded().text()), text, book);
}

bool isPublicCall(const ReadText& text, const find::PatternBook& book) {
    constexpr std::size_t opening = 1200;
    constexpr std::size_t title = 200;
    const find::LanguageSet language = book.onlyLanguage(text.language());
    const std::string_view folded = text.folded().text();
    return book.asked().hold("kind.public-call", folded.substr(0, opening), language) &&
           !book.asked().hold("kind.public-call-over", folded.substr(0, title), language);
}

bool isSmallNotice(const ReadText& text, const find::PatternBook& book) {
    constexpr std::size_t longest = 600;
    if (text.text().size() > longest) return false;
    const find::LanguageSet language = book.onlyLanguage(text.language());
    std::string words(text.folded().text());
    const auto says = [&](std::string_view group) { return book.asked().hold(group, words, language); };
    if (!says("notice.seeking") || !says("notice.fact") || !says("notice.contact")) return false;
    std::replace(words.begin(), words.end(), '\n', ' ');
    return namesTrade(words, text, book);
}

bool namesTrade(const std::string& folded, const ReadText& text, const find::PatternBook& book) {
    const std::size_t trade = book.group("title.noun");
    bool isNamed = false;
    book.scan(
        folded, {{0, folded.size()}}, book.languagesOf(text.languages()),
        [&](std::size_t group, std::size_t) { return group == trade; }, [&](std::size_t, find::PatternHit&&) { isNamed = true; });
    return isNamed;
}

}  // namespace offerbook::extract
