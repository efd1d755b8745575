#include "core/extract/find/asked_patterns.h"

#include "core/extract/find/leading_words.h"
#include "core/extract/find/pattern_run.h"
#include "core/extract/find/pattern_syntax.h"

#include <algorithm>

namespace offerbook::extract::find {

namespace {

std::unique_ptr<const RE2> compiledTogether(const std::vector<std::string>& sources) {
    const std::string source = anyOf(sources);
    return std::make_unique<const RE2>(source, unboundedOptions(source));
}

}  // namespace

AskedPatterns::Joined::Joined(const std::vector<std::string>& sources)
    : edges_([sources] { return edgesOf(sources); }), pattern_([sources] { return compiledTogether(sources); }) {}

std::unique_ptr<const AskedPatterns::Joined::Edges> AskedPatterns::Joined::edgesOf(const std::vector<std::string>& sources) {
    auto edges = std::make_unique<Edges>();
    edges->endings = EdgeWords::endingsOf(sources);
    const bool allAtStart =
        std::all_of(sources.begin(), sources.end(), [](const std::string& one) { return leadingOf(one).onlyAtStart; });
    if (allAtStart) edges->beginnings = EdgeWords::beginningsOf(sources);
    return edges;
}

std::optional<Message> AskedPatterns::addPatterns(const std::string& name, LanguageSet language,
                                                  const std::vector<std::string>& sources, PatternDigest& digest) {
    Group& group = patterns_[name];
    group.each.push_back({language, std::make_unique<const Joined>(sources)});
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

void AskedPatterns::addWords(const std::string& group, LanguageSet language, const std::vector<std::string>& words) {
    List& list = words_[group];
    for (const std::string& word : words) {
        list.inOrder.push_back(word);
        list.known[word] |= language;
    }
}

/// Visits the patterns that may match in the words until one says true.
template <typename Visit>
void AskedPatterns::visit(std::string_view name, std::string_view words, LanguageSet languages, const Visit& visit) const {
    const auto known = patterns_.find(name);
    if (known == patterns_.end()) return;
    const Group& group = known->second;
    if (languages == everyLanguage && group.together != nullptr) {
        if (group.together->mayMatch(words)) visit(group.together->pattern());
        return;
    }
    for (const OneLanguage& one : group.each)
        if ((one.language & languages) != 0 && one.patterns->mayMatch(words) && visit(one.patterns->pattern())) return;
}

bool AskedPatterns::knows(std::string_view group, LanguageSet languages) const {
    const auto known = patterns_.find(group);
    return known != patterns_.end() && std::any_of(known->second.each.begin(), known->second.each.end(),
                                                   [&](const OneLanguage& one) { return (one.language & languages) != 0; });
}

bool AskedPatterns::hold(std::string_view group, std::string_view words, LanguageSet languages) const {
    bool found = false;
    visit(group, words, languages, [&](const RE2& pattern) { return found = RE2::PartialMatch(words, pattern); });
    return found;
}

std::vector<std::string_view> AskedPatterns::piecesOf(std::string_view group, std::string_view words, std::size_t from,
                                                      LanguageSet languages) const {
    std::vector<std::string_view> first;
    visit(group, words, languages, [&](const RE2& pattern) {
        std::vector<re2::StringPiece> pieces(static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
        const bool isFirst =
            pattern.Match(words, from, words.size(), RE2::UNANCHORED, pieces.data(), static_cast<int>(pieces.size())) &&
            (first.empty() || pieces.front().data() < first.front().data());
        if (!isFirst) return false;
        first.clear();
        for (const re2::StringPiece& piece : pieces)
            if (piece.data() != nullptr) first.emplace_back(piece.data(), piece.size());
        return false;
    });
    return first;
}

std::span<const std::string> AskedPatterns::list(std::string_view group) const {
    const auto known = words_.find(group);
    if (known == words_.end()) return {};
    return known->second.inOrder;
}

std::size_t AskedPatterns::beginningOf(std::string_view group, std::string_view words) const {
    std::size_t longest = 0;
    for (const std::string& word : list(group))
        if (words.starts_with(word)) longest = std::max(longest, word.size());
    return longest;
}

std::size_t AskedPatterns::endingOf(std::string_view group, std::string_view words) const {
    std::size_t longest = 0;
    for (const std::string& word : list(group))
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
