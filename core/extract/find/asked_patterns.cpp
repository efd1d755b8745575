#include "core/extract/find/asked_patterns.h"

#include "core/extract/find/leading_words.h"
#include "core/extract/find/pattern_run.h"
#include "core/extract/find/pattern_syntax.h"

#include <algorithm>
#include <map>
#include <utility>

namespace offerbook::extract::find {

namespace {

std::unique_ptr<const RE2> compiledTogether(const std::vector<std::string>& sources) {
    const std::string source = anyOf(sources);
    return std::make_unique<const RE2>(source, unboundedOptions(source));
}

/// The match and the pieces in brackets that took part in it; empty: there is none.
std::vector<std::string_view> piecesOfMatch(const RE2& pattern, std::string_view words, std::size_t from, RE2::Anchor anchor) {
    std::vector<re2::StringPiece> found(static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
    std::vector<std::string_view> pieces;
    if (!pattern.Match(words, from, words.size(), anchor, found.data(), static_cast<int>(found.size()))) return pieces;
    for (const re2::StringPiece& piece : found)
        if (piece.data() != nullptr) pieces.emplace_back(piece.data(), piece.size());
    return pieces;
}

}  // namespace

AskedPatterns::Joined::Joined(const std::vector<std::string>& sources)
    : edges_([sources] { return edgesOf(sources); }), pattern_([sources] { return compiledTogether(sources); }) {}

std::unique_ptr<const AskedPatterns::Joined::Edges> AskedPatterns::Joined::edgesOf(const std::vector<std::string>& sources) {
    auto edges = std::make_unique<Edges>();
    edges->endings = EdgeWords::endingsOf(sources);
    edges->within = NeededPairs::of(sources);
    const bool allAtStart =
        std::all_of(sources.begin(), sources.end(), [](const std::string& one) { return leadingOf(one).onlyAtStart; });
    if (allAtStart) edges->beginnings = EdgeWords::beginningsOf(sources);
    return edges;
}

std::optional<Message> AskedPatterns::addPatterns(const std::string& name, LanguageSet language,
                                                  const std::vector<std::string>& sources, PatternDigest& digest) {
    Group& group = patterns_[name];
    group.each.push_back({language, sources, std::make_unique<const Joined>(sources)});
    group.sources.insert(group.sources.end(), sources.begin(), sources.end());
    if (group.each.size() > 1) group.together = std::make_unique<const Joined>(group.sources);
    const std::string source = anyOf(sources);
    if (digest.isSound(source)) return std::nullopt;
    const RE2& made = group.each.back().patterns->pattern();
    if (!made.ok())
        return Message{"extract.vocabulary-broken", {MessageArg::text("asked"), MessageArg::text(name + ": " + made.error())}};
    digest.addSound(source);
    return std::nullopt;
}

void AskedPatterns::addUnion(const std::string& name, const std::vector<std::string>& parts) {
    std::map<LanguageSet, std::vector<std::string>> sources;
    for (const std::string& part : parts)
        if (const auto known = patterns_.find(part); known != patterns_.end())
            for (const OneLanguage& one : known->second.each)
                for (const std::string& source : one.sources) sources[one.language].push_back(withoutCaptures(source));
    Group& group = patterns_[name];
    for (const auto& [language, ofLanguage] : sources)
        group.each.push_back({language, ofLanguage, std::make_unique<const Joined>(ofLanguage)});
}

void AskedPatterns::addWords(const std::string& group, LanguageSet language, const std::vector<std::string>& words) {
    List& list = words_[group];
    for (const std::string& word : words) {
        list.inOrder.push_back(word);
        if (!word.empty()) list.firsts.set(static_cast<unsigned char>(word.front()));
        if (!word.empty()) list.lasts.set(static_cast<unsigned char>(word.back()));
        list.known[word] |= language;
    }
}

/// Visits the patterns that may match in the words, at `from` or behind it, until one says true.
template <typename Visit>
void AskedPatterns::visit(std::string_view name, std::string_view words, std::size_t from, LanguageSet languages,
                          const Visit& visit) const {
    const auto known = patterns_.find(name);
    if (known == patterns_.end()) return;
    const Group& group = known->second;
    const std::string_view within = words.substr(std::min(from, words.size()));
    if (languages == everyLanguage && group.together != nullptr) {
        if (group.together->mayMatch(words, within)) visit(group.together->pattern());
        return;
    }
    for (const OneLanguage& one : group.each)
        if ((one.language & languages) != 0 && one.patterns->mayMatch(words, within) && visit(one.patterns->pattern())) return;
}

bool AskedPatterns::knows(std::string_view group, LanguageSet languages) const {
    const auto known = patterns_.find(group);
    return known != patterns_.end() && std::any_of(known->second.each.begin(), known->second.each.end(),
                                                   [&](const OneLanguage& one) { return (one.language & languages) != 0; });
}

bool AskedPatterns::hold(std::string_view group, std::string_view words, LanguageSet languages) const {
    bool found = false;
    visit(group, words, 0, languages, [&](const RE2& pattern) { return found = RE2::PartialMatch(words, pattern); });
    return found;
}

std::vector<std::string_view> AskedPatterns::piecesOf(std::string_view group, std::string_view words, std::size_t from,
                                                      LanguageSet languages) const {
    std::vector<std::string_view> first;
    visit(group, words, from, languages, [&](const RE2& pattern) {
        auto pieces = piecesOfMatch(pattern, words, from, RE2::UNANCHORED);
        if (!pieces.empty() && (first.empty() || pieces.front().data() < first.front().data())) first = std::move(pieces);
        return false;
    });
    return first;
}

std::vector<std::string_view> AskedPatterns::piecesAt(std::string_view group, std::string_view words, std::size_t at,
                                                      LanguageSet languages) const {
    std::vector<std::string_view> first;
    visit(group, words, at, languages, [&](const RE2& pattern) {
        first = piecesOfMatch(pattern, words, at, RE2::ANCHOR_START);
        return !first.empty();
    });
    return first;
}

std::vector<std::size_t> AskedPatterns::beginningsIn(std::string_view group, std::string_view words,
                                                     LanguageSet languages) const {
    std::vector<std::size_t> beginnings;
    visit(group, words, 0, languages, [&](const RE2& pattern) {
        re2::StringPiece match;
        for (std::size_t from = 0; from <= words.size(); from = beginnings.back() + 1) {
            if (!pattern.Match(words, from, words.size(), RE2::UNANCHORED, &match, 1)) break;
            beginnings.push_back(static_cast<std::size_t>(match.data() - words.data()));
        }
        return false;
    });
    std::sort(beginnings.begin(), beginnings.end());
    beginnings.erase(std::unique(beginnings.begin(), beginnings.end()), beginnings.end());
    return beginnings;
}

std::span<const std::string> AskedPatterns::list(std::string_view group) const {
    const auto known = words_.find(group);
    if (known == words_.end()) return {};
    return known->second.inOrder;
}

std::size_t AskedPatterns::beginningOf(std::string_view group, std::string_view words) const {
    const auto known = words_.find(group);
    if (known == words_.end() || words.empty() || !known->second.firsts[static_cast<unsigned char>(words.front())]) return 0;
    std::size_t longest = 0;
    for (const std::string& word : known->second.inOrder)
        if (words.starts_with(word)) longest = std::max(longest, word.size());
    return longest;
}

std::size_t AskedPatterns::endingOf(std::string_view group, std::string_view words) const {
    const auto known = words_.find(group);
    if (known == words_.end() || words.empty() || !known->second.lasts[static_cast<unsigned char>(words.back())]) return 0;
    std::size_t longest = 0;
    for (const std::string& word : known->second.inOrder)
        if (words.ends_with(word)) longest = std::max(longest, word.size());
    return longest;
}

bool AskedPatterns::isWord(std::string_view group, std::string_view word, LanguageSet languages) const {
    const auto known = words_.find(group);
    if (known == words_.end()) return false;
    const auto entry = known->second.known.find(word);
    return entry != known->second.known.end() && (entry->second & languages) != 0;
}

}  // namespace offerbook::extract::find
