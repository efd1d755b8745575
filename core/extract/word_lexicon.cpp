#include "core/extract/word_lexicon.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace offerbook::extract {
namespace {

std::size_t endOfWord(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && isInWord(text[end])) ++end;
    return end;
}

}  // namespace

WordLiterals::WordLiterals(const std::vector<Literal>& literals) : rank_(literals.size()), tailOf_(literals.size()) {
    const auto inOrder = ranked(literals);
    for (std::uint32_t number = 0; number < literals.size(); ++number)
        addTail(number, literals[number], endOfWord(literals[number].text));
    addHeads(literals, inOrder);
    addSigns(literals, inOrder);
}

/// As the index hands them out at one place.
std::vector<std::uint32_t> WordLiterals::ranked(const std::vector<Literal>& literals) {
    std::vector<std::uint32_t> inOrder(literals.size());
    std::iota(inOrder.begin(), inOrder.end(), 0U);
    std::stable_sort(inOrder.begin(), inOrder.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (literals[a].text.size() != literals[b].text.size()) return literals[a].text.size() > literals[b].text.size();
        return literals[a].beginsWord && !literals[b].beginsWord;
    });
    for (std::uint32_t rank = 0; rank < inOrder.size(); ++rank) rank_[inOrder[rank]] = rank;
    return inOrder;
}

void WordLiterals::addTail(std::uint32_t number, const Literal& literal, std::size_t from) {
    const std::string_view tail = std::string_view(literal.text).substr(from);
    tailOf_[number] = {static_cast<std::uint32_t>(tails_.size()), static_cast<std::uint16_t>(tail.size()),
                       literal.beginsWord && from == 0, literal.endsWord};
    tails_ += tail;
}

void WordLiterals::addHeads(const std::vector<Literal>& literals, const std::vector<std::uint32_t>& inOrder) {
    std::map<Literal, std::vector<std::uint32_t>> ofHead;
    for (const std::uint32_t number : inOrder) {
        const Literal& literal = literals[number];
        const std::size_t size = endOfWord(literal.text);
        // What goes on behind its first word ends that by itself.
        const bool isOneWord = size == literal.text.size();
        if (size > 0) ofHead[{literal.text.substr(0, size), literal.beginsWord, literal.endsWord && isOneWord}].push_back(number);
    }
    std::vector<Literal> heads;
    for (const auto& [head, members] : ofHead) {
        const auto begin = static_cast<std::uint32_t>(members_.size());
        members_.insert(members_.end(), members.begin(), members.end());
        heads_.push_back({{begin, static_cast<std::uint32_t>(members_.size())}, head.text.size()});
        heads.push_back(head);
    }
    index_ = LiteralIndex(heads);
}

void WordLiterals::addSigns(const std::vector<Literal>& literals, const std::vector<std::uint32_t>& inOrder) {
    const auto firstOf = [&](std::uint32_t number) { return static_cast<unsigned char>(literals[number].text.front()); };
    std::copy_if(inOrder.begin(), inOrder.end(), std::back_inserter(signs_),
                 [&](std::uint32_t number) { return bytesOfWords[firstOf(number)] == 0; });
    std::stable_sort(signs_.begin(), signs_.end(), [&](std::uint32_t a, std::uint32_t b) { return firstOf(a) < firstOf(b); });
    for (std::uint32_t i = 0; i < signs_.size(); ++i) {
        const std::string& text = literals[signs_[i]].text;
        const unsigned char first = firstOf(signs_[i]);
        if (ofSign_[first].end == 0) ofSign_[first].begin = i;
        ofSign_[first].end = i + 1;
        if (text.size() == 1) seconds_[first].fill(~std::uint64_t{0});
        const auto second = static_cast<unsigned char>(text.size() > 1 ? text[1] : '\0');
        seconds_[first][second >> 6U] |= std::uint64_t{1} << (second & 63U);
    }
}

/// So much of a word is left where the head begins. What goes on behind its word must begin with all that is left.
void WordLexicon::addMembers(std::uint32_t head, std::size_t left) {
    const WordLiterals::Head& known = literals_.heads_[head];
    for (std::uint32_t i = known.members.begin; i < known.members.end; ++i) {
        const std::uint32_t literal = literals_.members_[i];
        if (known.size == left || literals_.tailOf(literal).empty()) gathered_.push_back(itemOf(literal));
    }
}

WordLexicon::Item WordLexicon::itemOf(std::uint32_t literal) const {
    const std::string_view tail = literals_.tailOf(literal);
    const bool isMore = tail.size() > mostTailBytes || (!tail.empty() && literals_.tailOf_[literal].hasEdges());
    Item item{literal, 0, static_cast<std::uint8_t>(std::min(tail.size(), mostTailBytes)), isMore, 0};
    std::memcpy(&item.tail, tail.data(), item.tailBytes);
    return item;
}

std::size_t WordLexicon::add(const Key& key, const Place& place) {
    if (wordsKept() == mostWords || items_.size() > mostItems) forget();
    Word word;
    word.first = key.first;
    word.last = key.last;
    word.edges = key.edges;
    word.size = static_cast<std::uint8_t>(key.size);
    word.rest = static_cast<std::uint32_t>(rests_.size());
    if (key.size > inKey) rests_ += place.word().substr(inKey / 2, key.size - inKey);
    std::array<std::uint8_t, longestKept + 1> edges{};
    const std::uint64_t ends = std::uint64_t{1} | std::uint64_t{1} << key.size;
    const std::uint64_t bits = key.edges == 0 ? ends : key.edges;
    for (std::size_t i = 0; i <= key.size; ++i) edges[i] = bits >> i & 1U;
    std::vector<Item> all;
    gather(place.word(), edges.data(), [&](std::size_t offset) {
        for (Item& item : gathered_) item.offset = static_cast<std::uint8_t>(offset);
        all.insert(all.end(), gathered_.begin(), gathered_.end());
    });
    keep(word, all);
    std::size_t slot = slotOf(key);
    while (slots_[slot] != empty) slot = (slot + 1) & (slotCount - 1);
    slots_[slot] = static_cast<std::uint16_t>(words_.size());
    words_.push_back(word);
    return words_.size() - 1;
}

void WordLexicon::keep(Word& word, const std::vector<Item>& all) {
    const auto keepThose = [this, &all](auto isKept) {
        const auto begin = static_cast<std::uint32_t>(items_.size());
        std::copy_if(all.begin(), all.end(), std::back_inserter(items_), isKept);
        return Items{begin, static_cast<std::uint32_t>(items_.size() - begin)};
    };
    const auto isShort = [](const Item& item) { return item.tailBytes < mostTailBytes; };
    word.items = keepThose(isShort);
    word.hasLongTails = word.items.count < all.size();
    for (const Item& one : all) {
        if (isShort(one)) continue;
        const std::uint64_t pair = pairOf(words_.size(), one.tail);
        const auto [known, isNew] = pairs_.try_emplace(pair);
        if (!isNew) continue;
        known->second = keepThose([&](const Item& item) { return isShort(item) || item.tail == one.tail; });
        pairFilter_[filterBit(pair) >> 6U] |= std::uint64_t{1} << (filterBit(pair) & 63U);
    }
}

void WordLexicon::forget() {
    pairs_.clear();
    pairFilter_.assign((std::size_t{1} << pairFilterBits) / 64, 0);
    slots_.assign(slotCount, empty);
    words_.clear();
    items_.clear();
    rests_.clear();
    addSigns();
}

void WordLexicon::addSigns() {
    for (std::size_t byte = 0; byte < signs; ++byte) {
        std::vector<Item> all;
        const WordLiterals::Range range = literals_.ofSign_[byte];
        for (std::uint32_t i = range.begin; i < range.end; ++i) all.push_back(itemOf(literals_.signs_[i]));
        Word word;
        keep(word, all);
        words_.push_back(word);
    }
}

}  // namespace offerbook::extract
