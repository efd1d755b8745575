#include "core/extract/find/finders.h"
#include "core/extract/find/structured_values.h"
#include "core/extract/folded_text.h"

#include <algorithm>
#include <array>

namespace offerbook::extract::find {
namespace {

/// A link as the text writes it ("https://jobs.example/4711", "www.example/apply"), or words that lead to one in markup.
/// Offsets into the original text.
struct Link {
    Span at;
    std::string target;
    bool isOfWords = false;
};

/// Links in the order of the text, without the signs of the sentence around them.
std::vector<Link> writtenLinks(const std::string& text) {
    constexpr std::size_t most = 400;  // a page of a hundred thousand links is no advert
    constexpr std::size_t longest = 600;
    std::vector<Link> links;
    const auto add = [&](std::size_t begin) {
        if (!links.empty() && begin < links.back().at.end) return;
        const std::size_t stop = text.find_first_of(" \t\r\n)>\"'<[]{}|", begin);
        std::size_t end = std::min({stop, text.size(), begin + longest});
        while (end > begin && std::string_view(".,;:!?*_").find(text[end - 1]) != std::string_view::npos) --end;
        if (end - begin > std::string_view("https://").size())
            links.push_back({{begin, end}, text.substr(begin, end - begin), false});
    };
    constexpr std::array<std::string_view, 3> starts{"https://", "http://", "www."};
    std::array<std::size_t, starts.size()> next{};
    for (std::size_t i = 0; i < starts.size(); ++i) next[i] = text.find(starts[i]);
    while (links.size() < most) {
        const auto first = std::min_element(next.begin(), next.end());
        if (*first == std::string::npos) break;
        const std::size_t begin = *first;
        add(begin);
        const std::string_view start = starts[static_cast<std::size_t>(first - next.begin())];
        *first = text.find(start, std::max(begin + start.size(), links.empty() ? 0 : links.back().at.end));
    }
    return links;
}

/// Says of links whether one applies by them: by the words around, by the section, by the words of the link itself.
class LinkJudge {
public:
    explicit LinkJudge(const Page& page) : page_(page) {}

    /// How much speaks for it, and why; none for a link that is of something else.
    [[nodiscard]] std::optional<Finding<std::string>> judge(const Link& link) const {
        const std::string folded = foldedForm(link.target);
        if (page_.asked().hold("link.other", folded)) return std::nullopt;
        const std::size_t unit = unitOf(link);
        if (unit == Page::npos) return std::nullopt;
        const bool applies = page_.asked().hold("link.applying", folded);
        const std::string_view words = wordsOf(unit, link);
        const bool isSaid = page_.asked().hold("link.said-to-apply", words, page_.languages());
        const bool isOfMore = page_.asked().hold("link.of-more", words, page_.languages());
        constexpr int ofItsWords = 8;
        constexpr int ofHome = -15;  // "www.example.org": where a house is at home, rarely where one applies
        const int more = applies ? ofItsWords : isHome(link.target) ? ofHome : 0;
        if (isSaid && !isOfMore) return finding(link, unit, weight::sentence + more, "extract.by-sentence");
        if (isOfMore && !isSaid) return std::nullopt;
        constexpr int bySection = weight::hint - 10;
        if (isSaid || page_.units()[unit].section == Section::application)
            return finding(link, unit, bySection + more, "extract.by-section");
        // "All our jobs" leads to a list of others.
        if (applies && !link.isOfWords) return finding(link, unit, weight::hint, "extract.by-link");
        return std::nullopt;
    }

private:
    static bool isHome(std::string_view target) {
        const std::size_t host = target.find("://") == std::string_view::npos ? 0 : target.find("://") + 3;
        const std::size_t path = target.find('/', host);
        return path == std::string_view::npos || path + 1 == target.size();
    }

    /// Of "[Apply](https://...)" that of the words, since the link is no part of the sentence.
    [[nodiscard]] std::size_t unitOf(const Link& link) const {
        constexpr std::size_t longest = 120;
        const std::string& text = page_.text().text();
        std::size_t begin = link.at.begin;
        if (begin > 2 && text[begin - 1] == '(' && text[begin - 2] == ']') {
            const std::size_t open = text.rfind('[', begin - 2);
            if (open != std::string::npos && begin - open <= longest) begin = open + 1;
        }
        return page_.unitAt(page_.flatSpan({begin, std::max(begin, link.at.end)}).begin);
    }

    /// What leads to the link: its sentence up to it, with the words that are the link, or the line before one that stands alone.
    [[nodiscard]] std::string_view wordsOf(std::size_t unit, const Link& link) const {
        constexpr std::size_t reach = 160;
        constexpr std::size_t alone = 4;
        const Unit& own = page_.units()[unit];
        const Span flat = page_.flatSpan(link.at);
        std::size_t begin = std::max(own.at.begin, flat.begin > reach ? flat.begin - reach : 0);
        if (!link.isOfWords && flat.begin - std::min(begin, flat.begin) < alone && unit > 0)
            begin = page_.units()[unit - 1].at.begin;
        const std::size_t end = std::max(begin, std::min(link.isOfWords ? flat.end : flat.begin, own.at.end));
        return page_.words(Span{end > reach ? std::max(begin, end - reach) : begin, end});
    }

    [[nodiscard]] Finding<std::string> finding(const Link& link, std::size_t unit, int weight, const char* reason) const {
        const Voice voice = page_.units()[unit].voice;
        const Evidence evidence{link.at.begin, link.at.end, std::string(page_.text().slice(link.at))};
        return {link.target, {evidence}, weight + heardFrom(voice), voice, false, {reason, {}}};
    }

    const Page& page_;
};

}  // namespace

Stated<std::string> findApplicationLink(const Clues& clues) {
    const LinkJudge judge(clues.page);
    std::vector<Finding<std::string>> findings;
    for (const Link& link : writtenLinks(clues.page.text().text()))
        if (auto finding = judge.judge(link)) findings.push_back(std::move(*finding));
    for (const Mark& mark : clues.page.text().links())
        if (auto finding = judge.judge({mark.at, mark.target, true})) findings.push_back(std::move(*finding));
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
