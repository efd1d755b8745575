#include "core/extract/vocabulary.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>

namespace offerbook::extract {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// Steps over white space that a single space of a phrase stands for: blanks and at most one line end.
std::size_t skipSpace(std::string_view text, std::size_t at) {
    int lineEnds = 0;
    while (at < text.size() && isSpace(text[at])) {
        if (text[at] == '\n' && ++lineEnds > 1) break;
        ++at;
    }
    return at;
}

}  // namespace

/// A trie of all phrases, walked from every place where a word may begin. Phrases are short, so that the walk from one
/// place is bounded and the whole is linear.
class Vocabulary::Index {
public:
    void add(const Phrase& phrase, std::size_t number) {
        std::uint32_t node = phrase.openLeft ? anywhere_ : wordStart_;
        markBeginning(node, phrase.text);
        for (const char c : phrase.text) node = childOrNew(node, c);
        phrasesAt_[node].push_back(static_cast<std::uint32_t>(number));
    }

    template <class Visit>
    void walk(const FoldedText& text, Visit&& visit) const {
        const std::string_view folded = text.text();
        for (std::size_t at = 0; at < folded.size(); ++at) {
            if (isSpace(folded[at])) continue;
            const std::size_t pair = pairOf(folded[at], at + 1 < folded.size() ? folded[at + 1] : ' ');
            const std::size_t triple = tripleOf(pair, at + 2 < folded.size() ? folded[at + 2] : ' ');
            const std::uint8_t roots = pairs_[pair] | triples_[triple];
            if ((roots & 1U) != 0 && text.isWordBoundary(at)) walkFrom(text, wordStart_, at, visit);
            if ((roots & 2U) != 0) walkFrom(text, anywhere_, at, visit);
        }
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    using Children = std::vector<std::pair<char, std::uint32_t>>;

    /// Most places begin no phrase, which their first bytes tell: three of them, or two where the phrase is no longer or
    /// has a blank there (one stands for several). A chance hit costs a walk of a step or two.
    static std::size_t pairOf(char first, char second) {
        const char next = isSpace(second) ? ' ' : second;
        return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8 | static_cast<unsigned char>(next);
    }
    static std::size_t tripleOf(std::size_t pair, char third) {
        constexpr std::size_t spread = 2654435761U;
        return ((pair << 8 | static_cast<unsigned char>(third)) * spread >> 12) & 0xFFFFU;
    }
    void markBeginning(std::uint32_t root, std::string_view phrase) {
        const auto mark = static_cast<std::uint8_t>(1U << root);
        if (phrase.size() == 1) {
            for (std::size_t second = 0; second < 256; ++second) pairs_[pairOf(phrase[0], static_cast<char>(second))] |= mark;
            return;
        }
        const std::size_t pair = pairOf(phrase[0], phrase[1]);
        if (phrase.size() == 2 || phrase[1] == ' ' || phrase[2] == ' ')
            pairs_[pair] |= mark;
        else
            triples_[tripleOf(pair, phrase[2])] |= mark;
    }

    std::uint32_t childOrNew(std::uint32_t node, char c) {
        if (const std::uint32_t known = child(node, c); known != none) return known;
        const auto made = static_cast<std::uint32_t>(children_.size());
        children_.emplace_back();
        phrasesAt_.emplace_back();
        if (node <= anywhere_) first_[node][static_cast<unsigned char>(c)] = made;
        children_[node].emplace_back(c, made);
        return made;
    }

    [[nodiscard]] std::uint32_t child(std::uint32_t node, char c) const {
        if (node <= anywhere_) return first_[node][static_cast<unsigned char>(c)];
        for (const auto& [letter, next] : children_[node])
            if (letter == c) return next;
        return none;
    }

    template <class Visit>
    void walkFrom(const FoldedText& text, std::uint32_t node, std::size_t from, Visit& visit) const {
        const std::string_view folded = text.text();
        std::size_t at = from;
        while (at < folded.size()) {
            const bool space = isSpace(folded[at]);
            node = child(node, space ? ' ' : folded[at]);
            if (node == none) return;
            at = space ? skipSpace(folded, at) : at + 1;
            for (const std::uint32_t number : phrasesAt_[node]) visit(number, Span{from, at});
        }
    }

    static constexpr std::uint32_t wordStart_ = 0;
    static constexpr std::uint32_t anywhere_ = 1;
    static std::array<std::uint32_t, 256> noChildren() {
        std::array<std::uint32_t, 256> row{};
        row.fill(none);
        return row;
    }
    std::array<std::array<std::uint32_t, 256>, 2> first_{noChildren(), noChildren()};
    std::vector<std::uint8_t> pairs_ = std::vector<std::uint8_t>(std::size_t{1} << 16);    // one bit a root
    std::vector<std::uint8_t> triples_ = std::vector<std::uint8_t>(std::size_t{1} << 16);  // one bit a root
    std::vector<Children> children_{2};
    std::vector<std::vector<std::uint32_t>> phrasesAt_{2};
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

/// Of hits of one group that overlap, the longest stays.
void keepLongest(std::vector<Hit>& hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.folded.begin != b.folded.begin) return a.folded.begin < b.folded.begin;
        return a.folded.end > b.folded.end;
    });
    std::vector<Hit> kept;
    kept.reserve(hits.size());
    for (const Hit& hit : hits) {
        if (!kept.empty() && hit.folded.begin < kept.back().folded.end) {
            if (hit.folded.size() > kept.back().folded.size()) kept.back() = hit;
            continue;
        }
        kept.push_back(hit);
    }
    hits = std::move(kept);
}

}  // namespace

Vocabulary::Vocabulary() : index_(std::make_unique<Index>()) {}
Vocabulary::~Vocabulary() = default;

Expected<std::shared_ptr<const Vocabulary>, Message> Vocabulary::load(const std::filesystem::path& folder) {
    std::error_code failed;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed))
        if (entry.path().extension() == ".json") paths.push_back(entry.path());
    if (paths.empty()) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(folder.string())}}};
    std::sort(paths.begin(), paths.end());
    std::vector<std::pair<std::string, std::string>> files;
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
    for (const auto& [name, content] : files) {
        const auto json = nlohmann::json::parse(content, nullptr, false);
        if (!json.is_object() || !json.contains("groups") || !json["groups"].is_object())
            return broken(name, "no object with \"groups\"");
        const std::string language = json.value("language", std::string());
        for (const auto& [groupName, values] : json["groups"].items()) {
            const auto group = made->groups_.emplace(groupName, static_cast<std::uint16_t>(made->groups_.size())).first->second;
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
        made->index_->add(phrase, i);
        made->byText_[phrase.group].try_emplace(phrase.text, i);
    }
    return std::shared_ptr<const Vocabulary>(std::move(made));
}

std::uint16_t Vocabulary::groupId(std::string_view name) const {
    const auto found = groups_.find(name);
    return found == groups_.end() ? noGroup : found->second;
}

const Phrase* Vocabulary::exactly(std::string_view group, std::string_view folded) const {
    const std::uint16_t id = groupId(group);
    if (id == noGroup) return nullptr;
    const auto found = byText_[id].find(folded);
    return found == byText_[id].end() ? nullptr : &phrases_[found->second];
}

std::vector<std::vector<Hit>> Vocabulary::findAll(const FoldedText& text) const {
    std::vector<std::vector<Hit>> found(groups_.size());
    index_->walk(text, [&](std::uint32_t number, Span at) {
        const Phrase& phrase = phrases_[number];
        if (!phrase.openRight && !text.isWordBoundary(at.end)) return;
        found[phrase.group].push_back({text.toOriginal(at), at, &phrase});
    });
    for (auto& hits : found) keepLongest(hits);
    return found;
}

}  // namespace offerbook::extract
