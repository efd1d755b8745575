#pragma once

#include "core/extract/literal_index.h"
#include "core/extract/word_bits.h"
#include "core/extract/word_edges.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace offerbook::extract {

/// Some thousand literals as a lexicon of words asks for them. Immutable.
class WordLiterals {
public:
    WordLiterals() = default;
    /// The literals are distinct.
    explicit WordLiterals(const std::vector<Literal>& literals);

private:
    friend class WordLexicon;
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    /// What stands behind the word in which a literal begins; of one that begins with another sign, all of it.
    struct Tail {
        std::uint32_t begin = 0;  // into tails_
        std::uint16_t size = 0;   // 0: there is none
        bool beginsWord = false;
        bool endsWord = false;
        [[nodiscard]] bool hasEdges() const { return beginsWord || endsWord; }
    };
    [[nodiscard]] std::string_view tailOf(std::uint32_t literal) const {
        return {tails_.data() + tailOf_[literal].begin, tailOf_[literal].size};
    }
    [[nodiscard]] std::vector<std::uint32_t> ranked(const std::vector<Literal>& literals);
    /// False only where no literal begins with the sign and the byte behind it.
    [[nodiscard]] bool mayBeginWith(unsigned char sign, char next) const {
        const auto second = static_cast<unsigned char>(next);
        return (seconds_[sign][second >> 6U] >> (second & 63U) & 1U) != 0;
    }
    void addTail(std::uint32_t number, const Literal& literal, std::size_t from);
    void addHeads(const std::vector<Literal>& literals, const std::vector<std::uint32_t>& inOrder);
    void addSigns(const std::vector<Literal>& literals, const std::vector<std::uint32_t>& inOrder);

    /// The literals that begin with the same word and ask for the same edge before it.
    struct Head {
        Range members;  // into members_
        std::size_t size = 0;
    };
    LiteralIndex index_;  // of the heads
    std::vector<Head> heads_;
    std::vector<std::uint32_t> members_;
    std::vector<std::uint32_t> rank_;  // by literal: of those that begin at one place, the lower ones come first
    std::vector<Tail> tailOf_;         // by literal
    std::string tails_;
    std::array<Range, 256> ofSign_{};                          // into signs_, by the first byte
    std::array<std::array<std::uint64_t, 4>, 256> seconds_{};  // by the first byte, a bit for each that may follow
    std::vector<std::uint32_t> signs_;                         // the literals that begin with no word
};

/// Finds which of some thousand literals stand in a text, word by word: of every word that it has met it knows the literals
/// that begin in it, so that a word met again costs a look into a table. It forgets all of them when they become too many.
/// One for a thread.
class WordLexicon {
public:
    /// The literals live longer.
    explicit WordLexicon(const WordLiterals& literals) : literals_(literals) { forget(); }

    /// Calls visit(literal, begin) for every literal at every place where it stands, in the order of the text; of those
    /// that begin at one place the longer ones first. A literal is named by its number in the list.
    template <class Edges, class Visit>
    void scan(std::string_view text, const Edges& edges, Visit&& visit) {
        WordBits words(text);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = words.nextBegin(at);
            visitSigns(text, at, begin, edges, visit);
            if (begin == text.size()) return;
            at = words.endFrom(begin);
            const Place place{text, begin, at};
            if (at - begin <= longestKept) {
                const std::size_t number = numberOf(place, edges.bits(begin, at));
                const Word& word = words_[number];
                if (word.items.count != 0 || word.hasLongTails) visitItems(word, number, place, edges, visit);
            } else {
                visitUnkept(place, edges, visit);
            }
        }
    }

    /// Words that are kept at most, and literals in them.
    static constexpr std::size_t mostWords = std::size_t{1} << 14U;
    static constexpr std::size_t mostItems = std::size_t{1} << 20U;
    /// Of a longer word nothing is kept.
    static constexpr std::size_t longestKept = 62;
    [[nodiscard]] std::size_t wordsKept() const { return words_.size() - signs; }

private:
    /// A word of a text.
    struct Place {
        std::string_view text;
        std::size_t begin;
        std::size_t end;
        [[nodiscard]] std::string_view word() const { return text.substr(begin, end - begin); }
    };
    /// A literal that begins in a word.
    struct Item {
        std::uint32_t literal;
        std::uint32_t tail;      // the first bytes of its tail, which rule out most
        std::uint8_t tailBytes;  // how many; 0: it has none
        bool isMore;             // more must be looked at than those
        std::uint8_t offset;     // of one that is kept
    };
    /// A part of items_.
    struct Items {
        std::uint32_t begin = 0;
        std::uint32_t count = 0;
    };
    struct Word {
        std::uint64_t first = 0;  // eight bytes, of a shorter word all of them
        std::uint64_t last = 0;   // eight bytes, of a longer word
        std::uint64_t edges = 0;  // 0: at its ends alone
        std::uint32_t rest = 0;   // into rests_, what stands between those
        Items items;              // those with no tail or a short one
        bool hasLongTails = false;
        std::uint8_t size = 0;
    };
    static constexpr std::size_t signs = 256;  // each of them that is in no word is a sign
    static constexpr std::size_t inKey = 16;
    static constexpr unsigned slotBits = 15;
    static constexpr std::size_t slotCount = std::size_t{1} << slotBits;
    static constexpr std::uint16_t empty = std::numeric_limits<std::uint16_t>::max();
    static_assert(mostWords + signs < empty && mostWords * 2 <= slotCount);

    static std::uint64_t eightBytes(const char* from) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, from, sizeof bytes);
        return bytes;
    }
    /// Of a word of eight bytes at most, all of them and zeros.
    static std::uint64_t fewBytes(const Place& place) {
        const std::size_t size = place.end - place.begin;
        const char* const from = place.text.data() + place.begin;
        if (place.text.size() - place.begin >= 8) return eightBytes(from) & firstBytes[size];
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < size; ++i) bytes |= std::uint64_t{static_cast<unsigned char>(from[i])} << 8U * i;
        return bytes;
    }
    struct Key {
        std::uint64_t first;
        std::uint64_t last;
        std::uint64_t edges;
        std::size_t size;
    };
    static Key keyOf(const Place& place, std::uint64_t edges) {
        const std::size_t size = place.end - place.begin;
        if (size <= 8) return {fewBytes(place), 0, edges, size};
        return {eightBytes(place.text.data() + place.begin), eightBytes(place.text.data() + place.end - 8), edges, size};
    }
    static constexpr std::array<std::uint64_t, 9> firstBytes{
        0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF};

    /// The highest bits of a product are the ones that all bits of its factor have a part in.
    static std::size_t slotOf(const Key& key) {
        const std::uint64_t mixed = key.first * 0x9E3779B97F4A7C15U ^ (key.last + key.size + key.edges) * 0xC2B2AE3D27D4EB4FU;
        return mixed >> (64 - slotBits);
    }
    [[nodiscard]] bool isSame(const Word& known, const Key& key, const Place& place) const {
        if (known.first != key.first || known.last != key.last || known.edges != key.edges || known.size != key.size)
            return false;
        return key.size <= inKey ||
               std::memcmp(rests_.data() + known.rest, place.text.data() + place.begin + inKey / 2, key.size - inKey) == 0;
    }
    [[nodiscard]] std::size_t numberOf(const Place& place, std::uint64_t edges) {
        const Key key = keyOf(place, edges);
        for (std::size_t slot = slotOf(key); slots_[slot] != empty; slot = (slot + 1) & (slotCount - 1))
            if (isSame(words_[slots_[slot]], key, place)) return slots_[slot];
        return add(key, place);
    }

    /// Where the literals that end behind their word stand as a whole.
    template <class Edges>
    [[nodiscard]] bool goesOn(std::uint32_t literal, std::size_t at, std::string_view text, const Edges& edges) const {
        const WordLiterals::Tail& tail = literals_.tailOf_[literal];
        if (text.size() - at < tail.size || std::memcmp(text.data() + at, literals_.tailOf(literal).data(), tail.size) != 0)
            return false;
        return (!tail.beginsWord || edges.at(at)) && (!tail.endsWord || edges.at(at + tail.size));
    }
    static constexpr std::size_t mostTailBytes = 4;
    /// Common words begin hundreds of literals, which are kept by the bytes that follow the word. Most places are followed
    /// by others, which a bit tells.
    static std::uint64_t pairOf(std::size_t word, std::uint32_t bytes) { return std::uint64_t{word} << 32U | bytes; }
    static constexpr unsigned pairFilterBits = 17;
    static std::size_t filterBit(std::uint64_t pair) { return (pair * 0x9E3779B97F4A7C15U) >> (64 - pairFilterBits); }
    [[nodiscard]] Items itemsBefore(std::size_t word, std::uint32_t bytes) const {
        const std::uint64_t pair = pairOf(word, bytes);
        const std::size_t bit = filterBit(pair);
        if ((pairFilter_[bit >> 6U] >> (bit & 63U) & 1U) == 0) return words_[word].items;
        const auto known = pairs_.find(pair);
        return known == pairs_.end() ? words_[word].items : known->second;
    }
    /// What stands behind a word, as it is compared with tails.
    static std::uint32_t behind(const Place& place) {
        const char* const from = place.text.data() + place.end;
        const std::size_t left = place.text.size() - place.end;
        std::uint32_t bytes = 0;
        if (left >= mostTailBytes)
            std::memcpy(&bytes, from, sizeof bytes);
        else
            for (std::size_t i = 0; i < left; ++i) bytes |= std::uint32_t{static_cast<unsigned char>(from[i])} << 8U * i;
        return bytes;
    }
    template <class Edges>
    [[nodiscard]] bool stands(const Item& item, std::uint32_t behind, const Place& place, const Edges& edges) const {
        if (((behind ^ item.tail) & static_cast<std::uint32_t>(firstBytes[item.tailBytes])) != 0) return false;
        return !item.isMore || goesOn(item.literal, place.end, place.text, edges);
    }
    template <class Edges, class Visit>
    void visitItems(const Word& word, std::size_t number, const Place& place, const Edges& edges, Visit& visit) const {
        const std::uint32_t bytes = behind(place);
        const Items items = word.hasLongTails ? itemsBefore(number, bytes) : word.items;
        for (const Item* item = items_.data() + items.begin; item != items_.data() + items.begin + items.count; ++item)
            if (stands(*item, bytes, place, edges)) visit(item->literal, place.begin + item->offset);
    }
    template <class Edges, class Visit>
    void visitSigns(std::string_view text, std::size_t from, std::size_t to, const Edges& edges, Visit& visit) const {
        for (std::size_t at = from; at < to; ++at) {
            const auto sign = static_cast<unsigned char>(text[at]);
            const char next = at + 1 < text.size() ? text[at + 1] : '\0';
            if (literals_.mayBeginWith(sign, next)) visitItems(words_[sign], sign, {text, at, at}, edges, visit);
        }
    }
    /// Of a word that is too long.
    template <class Edges, class Visit>
    void visitUnkept(const Place& place, const Edges& edges, Visit& visit) {
        const std::uint32_t bytes = behind(place);
        edges.copy(place.begin, place.end, edges_);
        gather(place.word(), edges_.data(), [&](std::size_t offset) {
            for (const Item& item : gathered_)
                if (stands(item, bytes, place, edges)) visit(item.literal, place.begin + offset);
        });
    }
    /// Calls take(offset) for every place of a word where literals begin: those that are gathered then.
    template <class Take>
    void gather(std::string_view word, const std::uint8_t* edges, Take&& take) {
        gathered_.clear();
        std::size_t offset = 0;
        literals_.index_.scan(word, edges, [&](std::uint32_t head, std::size_t begin) {
            if (begin != offset) finish(offset, take);
            offset = begin;
            addMembers(head, word.size() - begin);
        });
        finish(offset, take);
    }
    template <class Take>
    void finish(std::size_t offset, Take& take) {
        if (gathered_.empty()) return;
        std::sort(gathered_.begin(), gathered_.end(),
                  [this](const Item& a, const Item& b) { return literals_.rank_[a.literal] < literals_.rank_[b.literal]; });
        take(offset);
        gathered_.clear();
    }
    void addMembers(std::uint32_t head, std::size_t left);
    [[nodiscard]] Item itemOf(std::uint32_t literal) const;

    std::size_t add(const Key& key, const Place& place);
    void keep(Word& word, const std::vector<Item>& all);
    void addSigns();
    void forget();

    const WordLiterals& literals_;
    std::vector<std::uint16_t> slots_;  // open addressing: numbers of words
    std::vector<Word> words_;  // first the signs; then in the order in which they were met, so that common ones lie together
    std::vector<Item> items_;
    std::string rests_;
    std::unordered_map<std::uint64_t, Items> pairs_;  // with the items of the word alone, all in order
    std::vector<std::uint64_t> pairFilter_;
    std::vector<Item> gathered_;  // of one offset
    std::vector<std::uint8_t> edges_;
};

}  // namespace offerbook::extract
