#include "core/extract/kind/placeholders.h"

#include <algorithm>
#include <array>
#include <set>

namespace offerbook::extract {
namespace {

constexpr std::size_t longestField = 120;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

/// The characters that placeholders begin with.
constexpr std::array<bool, 256> makeFirstSigns() {
    std::array<bool, 256> signs{};
    for (const char c : {'{', '[', '<', '(', '_', 'X'}) signs[static_cast<unsigned char>(c)] = true;
    return signs;
}
constexpr auto firstSigns = makeFirstSigns();

class PlaceholderScanner {
public:
    explicit PlaceholderScanner(const ReadText& text) : text_(text), raw_(text.text()) {}

    std::vector<Span> run() {
        for (std::size_t i = 0; i < raw_.size(); ++i) {
            if (!firstSigns[static_cast<unsigned char>(raw_[i])]) continue;
            std::size_t end = i;
            switch (raw_[i]) {
                case '{': end = at(i + 1) == '{' ? doubleBraces(i) : braces(i); break;
                case '[': end = brackets(i); break;
                case '<': end = angles(i); break;
                case '(': noteRound(i); break;
                case '_': end = rule(i); break;
                case 'X': end = crosses(i); break;
                default: break;
            }
            if (end > i) {
                found_.push_back({i, end});
                i = end - 1;
            }
        }
        addRounds();
        return std::move(found_);
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < raw_.size() ? raw_[i] : '\0'; }

    [[nodiscard]] std::size_t closing(std::size_t from, std::string_view sign) const {
        const std::string_view window = raw_.substr(from, longestField);
        const std::size_t end = window.find(sign);
        const std::size_t lineEnd = window.find('\n');
        return end == std::string_view::npos || end > lineEnd ? std::string_view::npos : from + end;
    }

    /// {{ City }}, {{ job.title }}, but not {{ site.url }}, {{< figure >}}, {{% note %}}.
    [[nodiscard]] std::size_t doubleBraces(std::size_t i) const {
        if (at(i + 1) != '{') return i;
        const std::size_t end = closing(i + 2, "}}");
        if (end == std::string_view::npos) return i;
        const std::string_view inner = raw_.substr(i + 2, end - i - 2);
        const std::size_t first = inner.find_first_not_of(' ');
        if (first == std::string_view::npos || !isLetter(inner[first]) || inner.find('|') != std::string_view::npos) return i;
        if (isStyleOrCall(inner.substr(first))) return i;
        const std::size_t dot = inner.find('.');
        const bool code = dot != std::string_view::npos && dot + 1 < inner.size() && isLetter(inner[dot + 1]) &&
                          inner.find('@') == std::string_view::npos && !isOfPosting(inner.substr(first, dot - first));
        return code ? i : end + 2;
    }

    /// "Gardener jobs in {suburb}", and the same field again; no part of a program or of a formula, which letters stand before.
    [[nodiscard]] std::size_t braces(std::size_t i) {
        constexpr std::size_t longest = 24;
        constexpr std::size_t reach = 20000;
        const std::size_t end = raw_.substr(i, longest).find('}');
        if (end == std::string_view::npos || end < 4 || (i > 0 && raw_[i - 1] != ' ' && raw_[i - 1] != '"')) return i;
        const std::string_view field = raw_.substr(i, end + 1);
        const std::string_view name = field.substr(1, end - 1);
        if (!std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || c == '_'; })) return i;
        const std::string_view next = raw_.substr(i + field.size(), 1);
        constexpr int enough = 40;
        if (++lookedFor_ > enough) return i;
        if (!next.empty() && std::string_view(" .,;:!?|\"\n").find(next.front()) == std::string_view::npos) return i;
        const std::size_t first = i > reach ? i - reach : 0;
        const bool comesAgain = raw_.substr(first, i - first).find(field) != std::string_view::npos ||
                                raw_.substr(i + 1, reach).find(field) != std::string_view::npos;
        return comesAgain ? i + field.size() : i;
    }

    /// "paddingTop: '48px'", "t('jobs.apply')": how a page is drawn, or what it says in the reader's language.
    [[nodiscard]] static bool isStyleOrCall(std::string_view inner) {
        const auto name = static_cast<std::size_t>(std::find_if_not(inner.begin(), inner.end(), isLetter) - inner.begin());
        if (name < inner.size() && inner[name] == '(') return true;
        std::string_view rest = inner.substr(name);
        if (!rest.starts_with(':')) return false;
        rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(": ")));
        return rest.starts_with('\'') || rest.starts_with('"');
    }

    /// "job" of "job.title": what a posting is filled in from; "site" and "page" are of the page around it.
    [[nodiscard]] bool isOfPosting(std::string_view root) const {
        return text_.vocabulary().exactly("placeholder-root", foldedForm(root)) != nullptr;
    }

    /// [Your company], [COPY THE ADVERT HERE], but not [link](...), [x], [1], [name].
    [[nodiscard]] std::size_t brackets(std::size_t i) const {
        const std::size_t end = closing(i + 1, "]");
        if (end == std::string_view::npos || at(end + 1) == '(' || at(end + 1) == '[' || at(end + 1) == ':') return i;
        const std::string_view inner = raw_.substr(i + 1, end - i - 1);
        // "[PDF, 119KB]": what a link leads to.
        if (inner.starts_with("PDF") || inner.ends_with("KB") || inner.ends_with("MB")) return i;
        if (inner.size() < 3 || std::count(inner.begin(), inner.end(), ' ') > 8) return i;
        if (isButton(inner)) return i;
        const bool shouted = inner.find(' ') != std::string_view::npos &&
                             std::none_of(inner.begin(), inner.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
                             isLetter(inner.front());
        return shouted || says({i + 1, end}, 2) ? end + 1 : i;
    }

    /// "[Login company]", "[RISPONDI ALL'ANNUNCIO]": what the reader of a page may press.
    [[nodiscard]] bool isButton(std::string_view inner) const {
        const std::string_view opening = inner.substr(0, inner.find(' '));
        return text_.vocabulary().exactly("button-opening", foldedForm(opening)) != nullptr;
    }

    /// <Firma>, <your city>.
    [[nodiscard]] std::size_t angles(std::size_t i) const {
        if (!isLetter(at(i + 1))) return i;
        const std::size_t end = closing(i + 1, ">");
        if (end == std::string_view::npos || end - i > 40) return i;
        const std::string_view inner = raw_.substr(i + 1, end - i - 1);
        if (inner.find_first_of("=\"/@:") != std::string_view::npos) return i;
        return says({i + 1, end}, 1) ? end + 1 : i;
    }

    /// "(city)", "(number) hours", "(amount) a month": fields only where there are several; one alone is an aside.
    void noteRound(std::size_t i) {
        constexpr std::size_t longest = 30;
        constexpr std::size_t most = 60;
        if (rounds_.size() >= most || at(i + 1) < 'a' || at(i + 1) > 'z') return;
        const std::size_t end = closing(i + 1, ")");
        if (end != std::string_view::npos && end - i <= longest && says({i + 1, end}, 3)) rounds_.push_back({i, end + 1});
    }
    void addRounds() {
        constexpr std::size_t fewest = 4;
        std::set<std::string_view> distinct;
        for (const Span& round : rounds_) distinct.insert(raw_.substr(round.begin, round.size()));
        if (distinct.size() < fewest) return;
        found_.insert(found_.end(), rounds_.begin(), rounds_.end());
        std::sort(found_.begin(), found_.end(), [](Span a, Span b) { return a.begin < b.begin; });
    }

    /// The words of a placeholder make up most of the field.
    [[nodiscard]] bool says(Span field, std::size_t share) const {
        std::size_t covered = 0;
        for (const Hit& hit : text_.hits("placeholder-word", field)) covered += hit.at.size();
        return covered * (share + 1) >= field.size();
    }

    /// "________" within a line.
    [[nodiscard]] std::size_t rule(std::size_t i) const {
        std::size_t end = i;
        while (at(end) == '_') ++end;
        const bool wholeLine = (i == 0 || raw_[i - 1] == '\n') && (at(end) == '\n' || end >= raw_.size());
        return end - i >= 4 && !wholeLine ? end : i;
    }

    /// "XX", "XXX" as a word of its own.
    [[nodiscard]] std::size_t crosses(std::size_t i) const {
        if (i > 0 && (isLetter(raw_[i - 1]) || (raw_[i - 1] >= '0' && raw_[i - 1] <= '9'))) return i;
        std::size_t end = i;
        while (at(end) == 'X') ++end;
        const bool ends = !isLetter(at(end)) && !(at(end) >= '0' && at(end) <= '9') && at(end) != '-';
        return end - i >= 2 && end - i <= 8 && ends ? end : i;
    }

    const ReadText& text_;
    std::string_view raw_;
    int lookedFor_ = 0;  ///< fields in single brackets
    std::vector<Span> found_;
    std::vector<Span> rounds_;
};

}  // namespace

std::vector<Span> findPlaceholders(const ReadText& text) { return PlaceholderScanner(text).run(); }

}  // namespace offerbook::extract
