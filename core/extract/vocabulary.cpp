#include "core/extract/vocabulary.h"

#include "core/extract/literal_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
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

/// The phrases by their first word, which is looked for; what follows is compared where that stands.
class Vocabulary::Index {
public:
    explicit Index(const std::vector<Phrase>& phrases) {
        std::map<Literal, std::uint32_t> numberOf;
        std::vector<Literal> words;
        for (const Phrase& phrase : phrases) {
            const std::string word = phrase.text.substr(0, phrase.text.find(' '));
            if (word.empty()) continue;  // begins with a blank: no word
            const bool isWhole = word.size() == phrase.text.size();
            const Literal literal{word, !phrase.openLeft, !isWhole || !phrase.openRight};
            const auto [known, isNew] = numberOf.try_emplace(literal, static_cast<std::uint32_t>(words.size()));
            if (isNew) {
                words.push_back(literal);
                phrasesOf_.emplace_back();
            }
            phrasesOf_[known->second].push_back({&phrase, word.size()});
        }
        for (auto& ofWord : phrasesOf_)
            std::stable_sort(ofWord.begin(), ofWord.end(),
                             [](const Entry& a, const Entry& b) { return a.phrase->text.size() > b.phrase->text.size(); });
        words_ = LiteralIndex(words);
    }

    template <class Visit>
    void walk(const FoldedText& text, Visit&& visit) const {
        const std::string_view folded = text.text();
        const auto isEdge = [&](std::size_t at) { return text.isWordBoundary(at); };
        words_.scan(folded, isEdge, [&](std::uint32_t word, std::size_t at) {
            for (const Entry& entry : phrasesOf_[word])
                if (const std::size_t end = endOf(entry, folded, at); end > at) visit(*entry.phrase, Span{at, end});
        });
    }

private:
    struct Entry {
        const Phrase* phrase = nullptr;
        std::size_t firstWord = 0;  // its length
    };

    /// Where a phrase ends whose first word stands at `at`; `at` where the rest of it does not follow.
    static std::size_t endOf(const Entry& entry, std::string_view folded, std::size_t at) {
        std::size_t end = at + entry.firstWord;
        for (const char c : std::string_view(entry.phrase->text).substr(entry.firstWord)) {
            if (end >= folded.size()) return at;
            if (c == ' ' ? !isSpace(folded[end]) : folded[end] != c) return at;
            end = c == ' ' ? skipSpace(folded, end) : end + 1;
        }
        return end;
    }

    LiteralIndex words_;
    std::vector<std::vector<Entry>> phrasesOf_;  // by first word
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
    hits.resize(kept);
}

}  // namespace

Vocabulary::Vocabulary() = default;
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
        made->byText_[phrase.group].try_emplace(phrase.text, i);
    }
    made->index_ = std::make_unique<Index>(made->phrases_);
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
    index_->walk(text, [&](const Phrase& phrase, Span at) {
        if (!phrase.openRight && !text.isWordBoundary(at.end)) return;
        found[phrase.group].push_back({text.toOriginal(at), at, &phrase});
    });
    for (auto& hits : found) keepLongest(hits);
    return found;
}

}  // namespace offerbook::extract
