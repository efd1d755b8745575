#include "core/extract/kind/kind_title.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract {
namespace {

std::string_view withoutSigns(std::string_view words) {
    const auto isSign = [](char c) { return c == '#' || c == '*' || c == ' ' || c == '"' || c == '\''; };
    while (!words.empty() && isSign(words.front())) words.remove_prefix(1);
    while (!words.empty() && (words.back() == '"' || words.back() == '\'')) words.remove_suffix(1);
    return words;
}

/// "[Berlin/Hybrid] Data Engineer", "(Remote) Data Engineer": boards put where and how before the name of the work.
std::string_view withoutTag(std::string_view words) {
    constexpr std::size_t longest = 40;
    if (words.empty() || (words.front() != '[' && words.front() != '(')) return words;
    const std::size_t close = words.substr(0, longest).find(words.front() == '[' ? "] " : ") ");
    return close == std::string_view::npos ? words : words.substr(close + 2);
}

}  // namespace

KindTitle::KindTitle(const ReadText& text, const find::PatternBook& book) : text_(text), book_(book) {
    const auto isTitle = [&](const Line& line) {
        if (line.kind == LineKind::blank) return false;
        return !line.isStructured || (line.hasLabel() && book.asked().isWord("kind.title-label", text.foldedSlice(line.label)));
    };
    const auto line = std::find_if(text.lines().begin(), text.lines().end(), isTitle);
    if (line == text.lines().end()) return;
    line_ = &*line;
    at_ = line->isStructured ? line->value : Span{line->begin, line->end};
    words_ = withoutTag(withoutSigns(text.foldedSlice(at_)));
}

bool KindTitle::isOfPay() const { return book_.asked().hold("kind.pay-title", words_); }

bool KindTitle::isOfAdvice() const { return book_.asked().hold("kind.advice-title", words_); }

bool KindTitle::isOfList() const { return book_.asked().hold("kind.list-title", words_); }

bool KindTitle::isOfForm() const {
    return line_ != nullptr && line_->isStructured && book_.asked().isWord("kind.title-of-form", words_);
}

bool KindTitle::isOfBars() const {
    static const RE2 bars("(?i)^[^|\\n]{2,80}(?: \\| [^|\\n]{2,120}){2,7}");
    constexpr std::size_t top = 3;  // above it the name of who posted it and when, on boards of messages
    std::size_t seen = 0;
    for (const Line& line : text_.lines()) {
        if (line.kind == LineKind::blank) continue;
        const std::string_view words = text_.slice({line.begin, line.end});
        if (words.find('|') != std::string_view::npos && RE2::PartialMatch(words, bars) &&
            book_.asked().hold("kind.term-of-bars", words))
            return true;
        if (++seen == top) break;
    }
    return false;
}

bool KindTitle::isFiledAsPosting() const {
    for (const Line& line : text_.lines()) {
        if (line.kind == LineKind::blank) continue;
        if (!line.isStructured) return false;
        if (line.hasLabel() && book_.asked().isWord("kind.shelf", text_.foldedSlice(line.label)) &&
            book_.asked().hold("kind.filed-as-posting", text_.foldedSlice(line.value)))
            return true;
    }
    return false;
}

}  // namespace offerbook::extract
