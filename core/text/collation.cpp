#include "core/text/collation.h"

#include "core/text/locales.h"

#include <array>
#include <boost/locale.hpp>

namespace offerbook::text {
namespace {

/// U+0300..U+036F in UTF-8: the accents that a compatibility decomposition has split off.
std::size_t combiningMarkAt(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size()) return 0;
    const auto lead = static_cast<unsigned char>(text[at]);
    const auto next = static_cast<unsigned char>(text[at + 1]);
    return lead == 0xCC || (lead == 0xCD && next <= 0xAF) ? 2 : 0;
}

/// Letters that Unicode does not decompose but that people search for without their strokes.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> plainLetters = {
    {{"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"æ", "ae"}, {"œ", "oe"}, {"ı", "i"}, {"ð", "d"}}};

std::string_view plainLetterAt(std::string_view text, std::size_t at, std::size_t& length) {
    for (const auto& [letter, plain] : plainLetters) {
        if (text.substr(at, letter.size()) != letter) continue;
        length = letter.size();
        return plain;
    }
    return {};
}

bool isAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

}  // namespace

std::string sortKey(std::string_view utf8, std::string_view locale) {
    const auto& collator = std::use_facet<boost::locale::collator<char>>(icuLocale(locale));
    return collator.transform(boost::locale::collator_base::tertiary, utf8.data(), utf8.data() + utf8.size());
}

std::string fold(std::string_view utf8) {
    std::string folded;
    if (isAscii(utf8)) {
        for (const char c : utf8) folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        return folded;
    }
    const auto& locale = icuLocale("en_US");
    const std::string text(utf8);
    const std::string split = boost::locale::normalize(boost::locale::fold_case(text, locale), boost::locale::norm_nfkd, locale);
    for (std::size_t at = 0; at < split.size();) {
        if (const auto mark = combiningMarkAt(split, at); mark != 0) {
            at += mark;
            continue;
        }
        std::size_t length = 1;
        if (const auto plain = plainLetterAt(split, at, length); !plain.empty())
            folded += plain;
        else
            folded.push_back(split[at]);
        at += length;
    }
    return folded;
}

}  // namespace offerbook::text
