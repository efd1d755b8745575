#include "core/text/boundaries.h"

#include "core/text/locales.h"

#include <boost/locale/boundary.hpp>

#include <locale>

namespace offerbook::text {
namespace {

namespace boundary = boost::locale::boundary;

/// Sentence rules differ little between regions, so one region stands for each language.
const std::locale& localeFor(std::string_view language) {
    if (language == "de") return icuLocale("de_DE");
    if (language == "fr") return icuLocale("fr_FR");
    if (language == "it") return icuLocale("it_IT");
    return icuLocale("en_GB");
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

}  // namespace

std::vector<Span> sentences(std::string_view utf8, std::string_view language) {
    std::vector<Span> found;
    if (utf8.empty()) return found;
    const boundary::segment_index<const char*> index(boundary::sentence, utf8.data(), utf8.data() + utf8.size(),
                                                     localeFor(language));
    for (const auto& segment : index) {
        Span span{static_cast<std::size_t>(segment.begin() - utf8.data()), static_cast<std::size_t>(segment.end() - utf8.data())};
        while (span.begin < span.end && isSpace(utf8[span.begin])) ++span.begin;
        while (span.end > span.begin && isSpace(utf8[span.end - 1])) --span.end;
        if (span.size() > 0) found.push_back(span);
    }
    return found;
}

}  // namespace offerbook::text
