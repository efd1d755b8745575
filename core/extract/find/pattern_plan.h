#pragma once

#include "core/extract/find/required_words.h"
#include "core/extract/lent_things.h"
#include "core/extract/word_lexicon.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A pattern as the plan sees it.
struct PlannedPattern {
    std::uint32_t number = 0;  ///< its place in the book
    std::vector<std::vector<RequiredWord>> clauses;
    bool beginsWithFirst = false;               ///< every match begins with a literal of the first clause
    std::vector<LeadingWord> commonBeginnings;  ///< or with one of these, which are no literals of the plan
};

/// Which patterns need to be tried in a sentence, and where: for a set of patterns, immutable. Its tables lie close
/// together, as each is asked for at some thousand places of a text.
class PatternPlan {
public:
    explicit PatternPlan(const std::vector<PlannedPattern>& patterns);

private:
    friend class Candidates;
    /// A part of one of the tables.
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    /// The patterns whose first clause a literal meets: mostly one, which is looked up with it.
    struct Place {
        std::uint32_t first = 0;
        std::uint32_t others = 0;  // into wakes_
        std::uint16_t count = 0;   // of all
        bool isLead = false;
    };
    struct Entry {
        std::uint32_t number = 0;
        Range leads;    // into members_, where matches begin with the first clause
        Range common;   // into common_, where they begin with those
        Range clauses;  // into clauses_: those behind the first
    };

    WordLiterals literals_;
    std::vector<Place> places_;  // by literal
    std::vector<std::uint32_t> wakes_;
    std::vector<Entry> entries_;
    std::vector<Range> clauses_;          // into members_
    std::vector<std::uint32_t> members_;  // literals
    std::vector<LeadingWord> commonWords_;
    std::vector<std::uint32_t> common_;  // into commonWords_
    std::vector<std::uint32_t> always_;  // entries without a clause
};

/// The patterns of a plan that could match in a sentence. A literal of its first clause, which is the one that the fewest
/// sentences meet, wakes a pattern; only then its other clauses are looked at. One for a text, one sentence after another.
class Candidates {
public:
    explicit Candidates(const PatternPlan& plan)
        : plan_(plan),
          lexicon_(plan.literals_),
          isWoken_(plan.entries_.size()),
          isSeen_(plan.places_.size()),
          last_(plan.entries_.size()),
          commonPlaces_(plan.commonWords_.size()) {}

    /// Calls visit(number, beginnings) for each that is asked for, isAsked(number), in the order of their numbers. The beginnings
    /// are the offsets at which a match can begin, in order; nullptr: anywhere.
    template <class IsAsked, class Visit>
    void visitIn(std::string_view sentence, IsAsked&& isAsked, Visit&& visit) {
        lookInto(sentence);
        for (const std::uint32_t woken : woken_) {
            const PatternPlan::Entry& entry = plan_.entries_[woken];
            if (isAsked(entry.number)) visit(entry.number, beginningsOf(woken));
        }
    }

    /// Sentences are numbered; none is looked into once the numbers run out.
    [[nodiscard]] bool isUsedUp() const { return sentence_ >= 0xF0000000U; }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    /// A place where matches of a pattern may begin.
    struct Occurrence {
        std::uint32_t begin = 0;
        std::uint32_t before = none;  // the one of the same pattern before it in the sentence
    };
    /// A bit for each of many things, as those of a sentence lie all over them.
    class Bits {
    public:
        explicit Bits(std::size_t count) : words_(count / 64 + 1) {}
        [[nodiscard]] bool has(std::uint32_t which) const { return (words_[which >> 6U] >> (which & 63U) & 1U) != 0; }
        void set(std::uint32_t which) { words_[which >> 6U] |= std::uint64_t{1} << (which & 63U); }
        void clear(const std::vector<std::uint32_t>& those) {
            for (const std::uint32_t which : those) words_[which >> 6U] = 0;
        }

    private:
        std::vector<std::uint64_t> words_;
    };

    void lookInto(std::string_view sentence);
    void add(std::uint32_t literal, std::size_t begin);
    void wake(std::uint32_t entry, bool isLead, std::size_t begin);
    [[nodiscard]] bool meetsAll(const PatternPlan::Entry& entry) const;
    [[nodiscard]] const std::vector<std::uint32_t>* beginningsOf(std::uint32_t number);
    void addPlacesOf(std::uint32_t commonWord);

    const PatternPlan& plan_;
    WordLexicon lexicon_;
    Bits isWoken_;                     // by entry
    Bits isSeen_;                      // by literal
    std::vector<std::uint32_t> last_;  // by entry that is woken, into occurrences_
    std::vector<std::uint32_t> seen_;  // the literals of the sentence
    std::string_view text_;            // the sentence
    std::vector<Occurrence> occurrences_;
    std::vector<std::uint32_t> beginnings_;
    struct CommonPlaces {
        std::uint32_t sentence = 0;
        std::vector<std::uint32_t> at;
    };
    std::vector<CommonPlaces> commonPlaces_;  // by common word: many patterns begin with one
    std::vector<std::uint32_t> woken_;
    std::uint32_t sentence_ = 0;
};

/// A plan with what its texts are looked into with: made once for as many threads as read at a time, as its tables are as
/// large as many texts.
class SharedPlan {
public:
    explicit SharedPlan(const std::vector<PlannedPattern>& patterns) : plan_(patterns) {}
    /// Nobody else's until it is given back.
    [[nodiscard]] std::unique_ptr<Candidates> take();
    void giveBack(std::unique_ptr<Candidates> candidates);

private:
    PatternPlan plan_;
    LentThings<Candidates> candidates_;
};

}  // namespace offerbook::extract::find
