#pragma once

#include "core/base/expected.h"
#include "core/base/late.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"
#include "core/extract/find/edge_words.h"
#include "core/extract/find/needed_pairs.h"
#include "core/extract/find/pattern_digest.h"

#include <re2/re2.h>

#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// Files of patterns, one bit each.
using LanguageSet = std::uint32_t;
constexpr LanguageSet everyLanguage = ~LanguageSet{0};

/// The words that a rule asks about at a place it has found already, as data: the sections "asked" (RE2 patterns, a list a
/// group) and "words" (whole words, a list a group) of resources/vocabulary/patterns/*.json. Nothing looks for them in a text,
/// so that they cost nothing until a rule asks. Immutable after loading.
class AskedPatterns {
public:
    /// Errors: extract.vocabulary-broken.
    /// What the digest does not know yet to be patterns is found out, and added to it.
    std::optional<Message> addPatterns(const std::string& group, LanguageSet language, const std::vector<std::string>& sources,
                                       PatternDigest& digest);
    /// A group that matches where one of the parts does, which have all their patterns by now; its matches have no pieces.
    void addUnion(const std::string& group, const std::vector<std::string>& parts);
    void addWords(const std::string& group, LanguageSet language, const std::vector<std::string>& words);

    /// Whether a file of these languages has patterns of the group: a rule for which a language has no words says nothing.
    [[nodiscard]] bool knows(std::string_view group, LanguageSet languages) const;
    /// A pattern of the group stands anywhere in the words; one with ^ or $ at their beginning or end.
    [[nodiscard]] bool hold(std::string_view group, std::string_view words, LanguageSet languages = everyLanguage) const;
    /// The first match that begins at `from` or behind it, then the pieces in brackets that took part in it; empty: there is
    /// none. What stands before `from` is seen: ^ is the beginning of the words.
    [[nodiscard]] std::vector<std::string_view> piecesOf(std::string_view group, std::string_view words, std::size_t from = 0,
                                                         LanguageSet languages = everyLanguage) const;
    /// The match that begins at a place, of the first language that has one there.
    [[nodiscard]] std::vector<std::string_view> piecesAt(std::string_view group, std::string_view words, std::size_t at,
                                                         LanguageSet languages) const;
    /// Every place at which a match of the group begins, in order.
    [[nodiscard]] std::vector<std::size_t> beginningsIn(std::string_view group, std::string_view words,
                                                        LanguageSet languages) const;
    /// The group's words, the languages one after another, those of each in their order (so that the months of a
    /// language are twelve).
    [[nodiscard]] std::span<const std::string> list(std::string_view group) const;
    /// Bytes of the longest word of the list that the words begin with, or end in; 0: none. A word may be several with blanks.
    [[nodiscard]] std::size_t beginningOf(std::string_view group, std::string_view words) const;
    [[nodiscard]] std::size_t endingOf(std::string_view group, std::string_view words) const;
    /// The word is one of the group's list.
    [[nodiscard]] bool isWord(std::string_view group, std::string_view word, LanguageSet languages = everyLanguage) const;

private:
    /// Patterns in one. Most words they are asked of do not begin or end as a match must, which is told without a run.
    class Joined {
    public:
        explicit Joined(const std::vector<std::string>& sources);
        /// A match that is a part of `within`, where what is around that is seen.
        [[nodiscard]] bool mayMatch(std::string_view words, std::string_view within) const {
            const Edges& edges = edges_.get();
            return edges.beginnings.mayBegin(words) && edges.endings.mayEnd(words) &&
                   (within.size() > longestLookedAt || edges.within.mayStandIn(within));
        }
        [[nodiscard]] const RE2& pattern() const { return pattern_.get(); }

    private:
        struct Edges {
            EdgeWords beginnings;  // where all of them match at the beginning of the words alone
            EdgeWords endings;     // or at their end
            NeededPairs within;
        };
        static constexpr std::size_t longestLookedAt = 1000;  // most longer texts have what is needed somewhere
        static std::unique_ptr<const Edges> edgesOf(const std::vector<std::string>& sources);
        Late<Edges> edges_;
        Late<RE2> pattern_;
    };
    struct OneLanguage {
        LanguageSet language = 0;
        std::vector<std::string> sources;
        std::unique_ptr<const Joined> patterns;
    };
    struct Group {
        std::vector<OneLanguage> each;
        std::vector<std::string> sources;
        std::unique_ptr<const Joined> together;  // every language's; nullptr where one language has it alone
    };
    template <typename Visit>
    void visit(std::string_view group, std::string_view words, std::size_t from, LanguageSet languages, const Visit& visit) const;
    TextTable<Group> patterns_;
    struct List {
        std::vector<std::string> inOrder;
        std::bitset<256> firsts;  // the bytes that its words begin with: most texts begin with none
        std::bitset<256> lasts;   // or end in
        TextTable<LanguageSet> known;
    };
    TextTable<List> words_;
};

}  // namespace offerbook::extract::find
