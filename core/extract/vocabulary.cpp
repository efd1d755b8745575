#include "core/extract/vocabulary.h"

#include "core/extract/lent_things.h"
#include "core/extract/word_lexicon.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace offerbook::extract {
namespace {

constexpr std::array<bool, 256> makeSpaces() {
    std::array<bool, 256> bytes{};
    for (const char c : {' ', '\n', '\t'}) bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}
constexpr auto spaces = makeSpaces();
bool isSpace(char c) { return spaces[static_cast<unsigned char>(c)]; }

/// A folded text as phrases are compared with it: white space without an empty line is one blank.
class SingleBlanks {
    /// From `at` on, so many bytes were left out before.
    struct Gap {
        std::size_t at = 0;
        std::size_t left = 0;
    };

public:
    explicit SingleBlanks(const FoldedText& from) : from_(from), text_(from.size(), '\0'), edges_(from.size() + 1 + roomBehind) {
        const std::string_view folded = from.text();
        std::size_t kept = 0;
        for (std::size_t at = 0; at < folded.size(); ++at) {
            if (!isSpace(folded[at])) continue;
            if (folded[at] == ' ' && (at + 1 == folded.size() || !isSpace(folded[at + 1]))) continue;
            keep({kept, at + 1});
            kept = skipSpace(folded, at, text_[size_ - 1]);
            if (kept > at + 1) gaps_.push_back({size_, kept - size_});
            at = kept - 1;
        }
        keep({kept, folded.size()});
        if (size_ > 0) edges_[0] = 1;
        edges_[size_] = 1;
    }

    [[nodiscard]] std::string_view text() const { return std::string_view(text_).substr(0, size_); }
    /// One for each byte and one for the end: 1 where a word may begin or end.
    [[nodiscard]] const std::uint8_t* edges() const { return edges_.data(); }

    /// Goes from place to place in the folded text; the places asked for never go back.
    class Places {
    public:
        explicit Places(const SingleBlanks& blanks) : gap_(blanks.gaps_.begin()), end_(blanks.gaps_.end()) {}
        /// Where what stands from `begin` to `end` stands in the folded text.
        Span of(std::size_t begin, std::size_t end) {
            for (; gap_ != end_ && gap_->at <= begin; ++gap_) before_ = gap_->left;
            std::size_t left = before_;
            for (auto gap = gap_; gap != end_ && gap->at < end; ++gap) left = gap->left;
            return {begin + before_, end + left};
        }

    private:
        std::vector<Gap>::const_iterator gap_;
        std::vector<Gap>::const_iterator end_;
        std::size_t before_ = 0;  // bytes of white space that were left out
    };

private:
    void keep(Span folded) {
        from_.text().copy(text_.data() + size_, folded.size(), folded.begin);
        from_.copyBoundaries(folded, edges_.data() + size_);
        size_ += folded.size();
    }
    /// Behind the white space whose first sign stands at `at`; `sign` becomes what stands for all of it.
    static std::size_t skipSpace(std::string_view folded, std::size_t at, char& sign) {
        int lineEnds = 0;
        for (; at < folded.size() && isSpace(folded[at]); ++at) lineEnds += folded[at] == '\n' ? 1 : 0;
        sign = lineEnds > 1 ? '\n' : ' ';
        return at;
    }

    static constexpr std::size_t roomBehind = 8;  // edges are read so many at a time
    const FoldedText& from_;
    std::string text_;
    std::vector<std::uint8_t> edges_;
    std::vector<Gap> gaps_;
    std::size_t size_ = 0;
};

}  // namespace

/// How groups are called that no text is searched for.
constexpr std::string_view askedOnly = "asked.";

/// The phrases by what is looked for: two of the same words and openness stand at the same places.
class Vocabulary::Index {
public:
    Index(const std::vector<Phrase>& phrases, const std::vector<bool>& isAskedGroup) {
        std::map<Literal, std::uint32_t> numberOf;
        std::vector<Literal> literals;
        std::vector<std::vector<const Phrase*>> phrasesOf;
        for (const Phrase& phrase : phrases) {
            if (isAskedGroup[phrase.group]) continue;
            const Literal literal{phrase.text, !phrase.openLeft, !phrase.openRight};
            const auto [known, isNew] = numberOf.try_emplace(literal, static_cast<std::uint32_t>(literals.size()));
            if (isNew) {
                literals.push_back(literal);
                phrasesOf.emplace_back();
            }
            phrasesOf[known->second].push_back(&phrase);
        }
        for (const auto& ofLiteral : phrasesOf) {
            phrases_.push_back({static_cast<std::uint32_t>(meant_.size()), static_cast<std::uint16_t>(ofLiteral.size()),
                                static_cast<std::uint16_t>(ofLiteral.front()->text.size())});
            for (const Phrase* phrase : ofLiteral) meant_.push_back({{}, phrase, phrase->group});
        }
        literals_ = WordLiterals(literals);
    }

    /// Calls visit(placed phrase) for every phrase that stands in a text.
    template <class Visit>
    void walk(const FoldedText& folded, Visit&& visit) const {
        const SingleBlanks blanks(folded);
        SingleBlanks::Places places(blanks);
        auto lexicon = lexicons_.take([this] { return std::make_unique<WordLexicon>(literals_); });
        lexicon->scan(blanks.text(), GivenEdges(blanks.edges()), [&](std::uint32_t literal, std::size_t at) {
            const OfLiteral of = phrases_[literal];
            const Span span = places.of(at, at + of.length);
            for (std::uint32_t i = of.first; i < of.first + of.count; ++i)
                visit(PlacedPhrase{span, meant_[i].phrase, meant_[i].group});
        });
        lexicons_.giveBack(std::move(lexicon));
    }

private:
    struct OfLiteral {
        std::uint32_t first = 0;  // into meant_
        std::uint16_t count = 0;
        std::uint16_t length = 0;
    };
    WordLiterals literals_;
    std::vector<OfLiteral> phrases_;
    std::vector<PlacedPhrase> meant_;  // without a place
    mutable LentThings<WordLexicon> lexicons_;
};

namespace {

std::optional<Phrase> phraseOf(std::string_view written) {
    Phrase phrase;
    if (written.starts_with('*')) {
        phrase.openLeft = true;
        written.remove_prefix(1);
    }
    if (written.ends_with('*')) {
        phrase.openRight = true;
        written.remove_suffix(1);
    }
    phrase.text = foldedForm(written);
    while (phrase.text.ends_with(' ')) phrase.text.pop_back();
    constexpr std::size_t longestPhrase = 80;
    if (phrase.text.empty() || phrase.text.size() > longestPhrase) return std::nullopt;
    return phrase;
}

Unexpected<Message> broken(const std::string& name, std::string_view why) {
    return Unexpected{Message{"extract.vocabulary-broken", {MessageArg::text(name), MessageArg::text(why)}}};
}

/// Of hits of one group that overlap, the longest stays. Says how many stay.
std::size_t keepLongest(std::span<Hit> hits) {
    const auto before = [](const Hit& a, const Hit& b) {
        if (a.folded.begin != b.folded.begin) return a.folded.begin < b.folded.begin;
        return a.folded.end > b.folded.end;
    };
    if (!std::is_sorted(hits.begin(), hits.end(), before)) std::stable_sort(hits.begin(), hits.end(), before);
    std::size_t kept = 0;
    for (const Hit& hit : hits) {
        const bool overlaps = kept > 0 && hit.folded.begin < hits[kept - 1].folded.end;
        if (!overlaps) {
            hits[kept++] = hit;
        } else if (hit.folded.size() > hits[kept - 1].folded.size()) {
            hits[kept - 1] = hit;
        }
    }
    return kept;
}

}  // namespace

HitsByGroup::HitsByGroup(const std::vector<PlacedPhrase>& placed, std::size_t groups, const FoldedText& text)
    : hits_(placed.size()), groups_(groups) {
    for (const PlacedPhrase& phrase : placed) ++groups_[phrase.group].end;
    std::size_t behind = 0;
    for (Span& group : groups_) {
        group.begin = behind;
        behind += std::exchange(group.end, group.begin);
    }
    for (const PlacedPhrase& phrase : placed)
        hits_[groups_[phrase.group].end++] = {text.toOriginal(phrase.folded), phrase.folded, phrase.phrase};
    for (Span& group : groups_) group.end = group.begin + keepLongest(std::span(hits_).subspan(group.begin, group.size()));
}

Vocabulary::Vocabulary() = default;
Vocabulary::~Vocabulary() = default;

Expected<std::shared_ptr<const Vocabulary>, Message> Vocabulary::load(const std::filesystem::path& folder,
                                                                      std::vector<std::pair<std::string, std::string>> more) {
    std::error_code failed;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed))
        if (entry.path().extension() == ".json") paths.push_back(entry.path());
    if (paths.empty()) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(folder.string())}}};
    std::sort(paths.begin(), paths.end());
    auto files = std::move(more);
    for (const auto& path : paths) {
        std::ifstream in(path, std::ios::binary);
        std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        if (!in) return broken(path.string(), "cannot be read");
        files.emplace_back(path.string(), std::move(content));
    }
    return parse(files);
}

Expected<std::shared_ptr<const Vocabulary>, Message> Vocabulary::parse(
    const std::vector<std::pair<std::string, std::string>>& files) {
    std::shared_ptr<Vocabulary> made(new Vocabulary);
    std::vector<bool> isAskedGroup;
    for (const auto& [name, content] : files) {
        const auto json = nlohmann::json::parse(content, nullptr, false);
        if (!json.is_object() || !json.contains("groups") || !json["groups"].is_object())
            return broken(name, "no object with \"groups\"");
        const std::string language = json.value("language", std::string());
        for (const auto& [groupName, values] : json["groups"].items()) {
            const auto group = static_cast<std::uint16_t>(made->groups_.add(groupName));
            isAskedGroup.resize(made->groups_.size());
            isAskedGroup[group] = groupName.starts_with(askedOnly);
            if (!values.is_object()) return broken(name, groupName);
            for (const auto& [value, phrases] : values.items()) {
                if (!phrases.is_array()) return broken(name, groupName + "." + value);
                for (const auto& written : phrases) {
                    auto phrase = written.is_string() ? phraseOf(written.get_ref<const std::string&>()) : std::nullopt;
                    if (!phrase) return broken(name, groupName + "." + value);
                    phrase->value = value;
                    phrase->language = language;
                    phrase->group = group;
                    made->phrases_.push_back(std::move(*phrase));
                }
            }
        }
    }
    made->byText_.resize(made->groups_.size());
    for (std::size_t i = 0; i < made->phrases_.size(); ++i) {
        const Phrase& phrase = made->phrases_[i];
        made->byText_[phrase.group].try_emplace(phrase.text, i);
    }
    made->index_ = std::make_unique<Index>(made->phrases_, isAskedGroup);
    return std::shared_ptr<const Vocabulary>(std::move(made));
}

std::uint16_t Vocabulary::groupId(std::string_view name) const { return static_cast<std::uint16_t>(groups_.find(name)); }

const Phrase* Vocabulary::exactly(std::string_view group, std::string_view folded) const {
    const std::uint16_t id = groupId(group);
    if (id == noGroup) return nullptr;
    const auto found = byText_[id].find(folded);
    return found == byText_[id].end() ? nullptr : &phrases_[found->second];
}

HitsByGroup Vocabulary::findAll(const FoldedText& text) const {
    std::vector<PlacedPhrase> placed;
    constexpr std::size_t bytesAPhrase = 12;  // of a posting, about
    placed.reserve(text.size() / bytesAPhrase + 1);
    index_->walk(text, [&](const PlacedPhrase& phrase) { placed.push_back(phrase); });
    return {placed, groups_.size(), text};
}

}  // namespace offerbook::extract
