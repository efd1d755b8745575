#include "core/extract/find/employer/name_runs.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t mostWords = 8;

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// "dr.", "st.", "co.", "m.": the full stop ends no sentence.
bool isShortened(std::string_view word) { return word.size() <= 2 || word == "dr" || word == "inc" || word == "med"; }

/// "l'Institut": behind the elided article begins the name.
std::size_t behindElision(const Page& page, Span word) {
    constexpr std::size_t longest = 5;
    const std::size_t apostrophe = page.words(word).substr(0, longest).find('\'');
    if (apostrophe == std::string_view::npos || apostrophe == 0) return word.begin;
    const std::size_t next = word.begin + apostrophe + 1;
    return next < word.end && page.text().folded().isUpper(next) ? next : word.begin;
}

/// "Example · Bonn": a dot or a bullet alone parts as a bar does.
bool isDotAlone(std::string_view word) { return word == "\xC2\xB7" || word == "\xE2\x80\xA2" || word == "\xE2\x88\x99"; }

NameWord wordOf(const Page& page, Span raw) {
    const std::string_view flat = page.flat();
    NameWord word;
    if (isDotAlone(flat.substr(raw.begin, raw.size()))) {
        word.at = {raw.begin, raw.begin};
        word.opens = word.closes = true;
        word.before = word.behind = '|';
        return word;
    }
    word.at = raw;
    while (word.at.begin < word.at.end && !isLetterOrDigit(flat[word.at.begin]) && flat[word.at.begin] != '&' &&
           flat[word.at.begin] != '+')
        ++word.at.begin;
    while (word.at.end > word.at.begin && !isLetterOrDigit(flat[word.at.end - 1]) && flat[word.at.end - 1] != '&' &&
           flat[word.at.end - 1] != '+')
        --word.at.end;
    if (word.at.size() == 0) {
        word.opens = word.closes = true;
        word.before = word.behind = raw.size() > 0 ? flat[raw.begin] : ' ';
        return word;
    }
    if (word.at.begin > raw.begin) {
        word.before = flat[word.at.begin - 1];
        word.opens = true;
    }
    if (word.at.end < raw.end) {
        word.behind = flat[word.at.end];
        word.closes = word.behind != '.' || !isShortened(page.words(word.at));
    }
    word.at.begin = behindElision(page, word.at);
    const char first = flat[word.at.begin];
    word.isName = page.text().folded().isUpper(word.at.begin) || (first >= '0' && first <= '9');
    for (std::size_t i = word.at.begin + 1; i < word.at.end && !word.isName && i < word.at.begin + 4; ++i)
        word.isName = page.text().folded().isUpper(i);  // "eBay"
    const std::size_t genitive = page.words(word.at).rfind("'s");
    if (word.isName && genitive != std::string_view::npos && genitive > 1 && genitive + 2 == word.at.size()) {
        word.at.end -= 2;
        word.closes = true;
        word.behind = '\'';
    }
    return word;
}

bool isJoint(const Page& page, const NameWord& word, LanguageSet language) {
    const std::string_view words = page.words(word.at);
    return !word.opens && !word.closes &&
           (words == "&" || words == "+" || page.asked().isWord("name.joint", words, language) ||
            page.asked().isWord("name.joint-in-run", words, language) || page.asked().isWord("name.joint-anywhere", words));
}

}  // namespace

void readWords(const Page& page, Span within, std::vector<NameWord>& to) {
    to.clear();
    const std::string_view flat = page.flat();
    for (std::size_t at = within.begin; at < within.end;) {
        if (flat[at] == ' ') {
            ++at;
            continue;
        }
        const std::size_t end = std::min(flat.find(' ', at), within.end);
        to.push_back(wordOf(page, {at, end}));
        at = end;
    }
}

void readRuns(const Page& page, const std::vector<NameWord>& words, LanguageSet language, std::vector<NameRun>& to) {
    to.clear();
    for (std::size_t i = 0; i < words.size();) {
        if (!words[i].isName) {
            ++i;
            continue;
        }
        const auto simpleEnd = [&](std::size_t at) {
            while (at + 1 < words.size() && !words[at].closes && !words[at + 1].opens && words[at + 1].isName) ++at;
            return at;
        };
        std::size_t last = simpleEnd(i);
        if (last >= i + mostWords) last = i + mostWords - 1;
        to.push_back({i, last, false});
        std::size_t joined = last;
        for (int joints = 0; joints < 3 && !words[joined].closes; ++joints) {
            std::size_t next = joined + 1;
            while (next < words.size() && next <= joined + 2 && !words[next].isName && isJoint(page, words[next], language))
                ++next;
            if (next == joined + 1 || next >= words.size() || words[next].opens || !words[next].isName) break;
            joined = simpleEnd(next);
            if (joined >= i + mostWords) break;
            to.push_back({i, joined, true});
        }
        i = last + 1;
    }
}

}  // namespace offerbook::extract::find
