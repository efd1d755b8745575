#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// What a candidate has, each cue there or not.
class CueSet {
public:
    static constexpr std::size_t most = 256;

    void add(std::size_t cue) { words_[cue / bits] |= std::uint64_t{1} << cue % bits; }
    void add(const CueSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    }
    [[nodiscard]] bool has(std::size_t cue) const { return cue < most && (words_[cue / bits] >> cue % bits & 1U) != 0; }
    template <class Visit>
    void forEach(Visit&& visit) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (std::uint64_t rest = words_[i]; rest != 0; rest &= rest - 1)
                visit(i * bits + static_cast<std::size_t>(__builtin_ctzll(rest)));
    }

private:
    static constexpr std::size_t bits = 64;
    std::array<std::uint64_t, most / bits> words_{};
};

/// Words with what they stand for. Most words that are asked are none of them, which one bit of a few tells.
class WordTable {
public:
    [[nodiscard]] const std::uint16_t* find(std::string_view word) const {
        if (!mayHold_.test(slotOf(word))) return nullptr;
        const auto found = table_.find(word);
        return found == table_.end() ? nullptr : &found->second;
    }
    std::uint16_t& operator[](std::string_view word) {
        mayHold_.set(slotOf(word));
        return table_[std::string(word)];
    }
    [[nodiscard]] const TextTable<std::uint16_t>& all() const { return table_; }

private:
    static constexpr std::size_t slots = 0x8000;
    [[nodiscard]] static std::size_t slotOf(std::string_view word) { return TextHash{}(word) % slots; }
    TextTable<std::uint16_t> table_;
    std::bitset<slots> mayHold_;
};

/// How much each cue speaks for a name's being the employer's, and the words that make the cues "before.at", "behind.seeks" and
/// the like: resources/vocabulary/employers. The weights are fitted by tests/bench/fit_employers.py on texts whose employer is
/// known, in thousandths of the logarithm of the odds against "the text names none". Immutable.
class EmployerModel {
public:
    static constexpr std::size_t none = CueSet::most;

    /// Errors: extract.vocabulary-missing, extract.vocabulary-broken.
    static Expected<std::shared_ptr<const EmployerModel>, Message> load(const std::filesystem::path& folder);

    /// The cue of words that stand right before a name, or behind it; none for others.
    [[nodiscard]] std::size_t before(std::string_view words) const { return of(before_, words); }
    [[nodiscard]] std::size_t behind(std::string_view words) const { return of(behind_, words); }
    /// The cues that are asked for at every name.
    struct Often {
        std::size_t article = none, indefinite = none, of = none, at = none, projectBefore = none;
        std::size_t seeks = none, is = none, projectBehind = none, thing = none;
    };
    [[nodiscard]] const Often& often() const { return often_; }
    /// Most words of an entry that ends in a word, or begins with it; 0: none does.
    [[nodiscard]] std::size_t mostBefore(std::string_view last) const { return mostOf(ends_, last); }
    [[nodiscard]] std::size_t mostBehind(std::string_view first) const { return mostOf(beginnings_, first); }
    /// A word that adverts write with a capital whoever they are from.
    [[nodiscard]] bool isCommon(std::string_view word) const { return common_.find(word) != nullptr; }
    /// "gmbh", "ltd": a word of what a house is by law, which its name is also written without.
    [[nodiscard]] bool isLegalForm(std::string_view word) const { return legalForms_.find(word) != nullptr; }
    /// "Fernshire": a name that ends as those of places do.
    [[nodiscard]] bool endsAsPlace(std::string_view name) const;
    [[nodiscard]] int sum(const CueSet& cues) const;
    [[nodiscard]] std::string_view nameOf(std::size_t cue) const { return names_[cue]; }
    [[nodiscard]] std::size_t size() const { return names_.size(); }
    /// Per mille that a name must reach for being taken.
    [[nodiscard]] int least() const { return least_; }

private:
    static std::size_t of(const WordTable& table, std::string_view words) {
        const std::uint16_t* found = table.find(words);
        return found == nullptr ? none : *found;
    }
    static std::size_t mostOf(const WordTable& table, std::string_view word) {
        const std::uint16_t* found = table.find(word);
        return found == nullptr ? 0 : *found;
    }
    std::vector<std::string> names_;
    std::array<int, CueSet::most> weights_{};
    WordTable before_;
    WordTable behind_;
    WordTable ends_;
    WordTable beginnings_;
    WordTable common_;
    WordTable legalForms_;
    std::vector<std::string> placeEndings_;
    Often often_;
    int least_ = 500;
};

}  // namespace offerbook::extract::find
