#include "core/extract/text_sections.h"

#include "core/extract/site_menu.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace offerbook::extract {
namespace {

std::optional<Section> sectionOf(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, Section>, 10> words{{{"head", Section::head},
                                                                                 {"tasks", Section::tasks},
                                                                                 {"requirements", Section::requirements},
                                                                                 {"wished", Section::wished},
                                                                                 {"wanted", Section::requirements},
                                                                                 {"offer", Section::offer},
                                                                                 {"employer", Section::employer},
                                                                                 {"application", Section::application},
                                                                                 {"legal", Section::legal},
                                                                                 {"body", Section::body}}};
    for (const auto& [name, section] : words)
        if (name == word) return section;
    return std::nullopt;
}

std::optional<Voice> voiceOf(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, Voice>, 5> words{{{"site-summary", Voice::siteSummary},
                                                                              {"site-advice", Voice::siteAdvice},
                                                                              {"similar-postings", Voice::similarPostings},
                                                                              {"navigation", Voice::navigation},
                                                                              {"cookie-notice", Voice::cookieNotice}}};
    for (const auto& [name, voice] : words)
        if (name == word) return voice;
    return std::nullopt;
}

/// The section a heading names: of several words the one that stands last in German compounds and first elsewhere would
/// need grammar; the longest says most.
std::optional<Section> namedSection(const ReadText& text, Span heading) {
    const Hit* best = nullptr;
    for (const Hit& hit : text.hits("section", heading))
        if (best == nullptr || hit.folded.size() > best->folded.size()) best = &hit;
    return best == nullptr ? std::nullopt : sectionOf(best->value());
}

std::optional<Voice> namedVoice(const ReadText& text, const Line& line) {
    constexpr std::size_t longestTitle = 90;
    if (line.end - line.begin > longestTitle) return std::nullopt;
    // "Prise en charge de la connexion internet": within a longer line the word of a menu is a word of a sentence.
    constexpr std::size_t longestOfMenu = 40;
    constexpr std::size_t mark = 4;
    const bool isLong = line.end - line.begin > longestOfMenu;
    for (const Hit& hit : text.hits("voice", {line.begin, line.end})) {
        const auto voice = voiceOf(hit.value());
        if (voice == Voice::navigation && isLong && hit.at.begin > line.begin + mark) continue;
        if (voice) return voice;
    }
    return std::nullopt;
}

/// "Art. 2 - " of "Art. 2 - Requisiti", "3. " of "3. Requirements": how public calls number their parts.
std::size_t numberingLength(const Vocabulary& vocabulary, std::string_view title) {
    const std::size_t word = std::min(title.find_first_of(" .0123456789"), title.size());
    std::size_t at = vocabulary.exactly("asked.part-word", title.substr(0, word)) == nullptr ? 0 : word;
    if (at > 0 && title.substr(at).starts_with('.')) ++at;
    const auto over = [&](std::string_view signs) {
        const std::size_t from = at;
        while (at < title.size() && signs.find(title[at]) != std::string_view::npos) ++at;
        return at > from;
    };
    over(" ");
    if (!over("0123456789")) return 0;
    over(" .):-");
    return at < title.size() ? at : 0;
}

std::optional<Voice> voiceOfMark(Mark::Kind kind) {
    switch (kind) {
        case Mark::Kind::navigation: return Voice::navigation;
        case Mark::Kind::cookieNotice: return Voice::cookieNotice;
        case Mark::Kind::advice: return Voice::siteAdvice;
        case Mark::Kind::similarPostings: return Voice::similarPostings;
        default: return std::nullopt;
    }
}

/// Walks the lines once with the heading in force.
class SectionWalk {
public:
    SectionWalk(const ReadText& text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

    void run() {
        findTop();
        const Span menu = linesOfMenu(text_, lines_);
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (i >= menu.begin && i < menu.end)
                keepAside(lines_[i], Voice::navigation);
            else
                visit(i);
        markSiteHeader();
    }

private:
    void visit(std::size_t index) {
        Line& line = lines_[index];
        if (line.kind == LineKind::blank) return keep(line);
        // "Apply now" between the lines of the head opens no part.
        if (section_ == Section::head && index > 0 && isButton(text_, line)) return keepAside(line, Voice::navigation);
        if (isWayOrMenu(text_, line, index)) return keepAside(line, Voice::navigation);
        if (const auto voice = namedVoice(text_, line)) {
            if (*voice == Voice::navigation || *voice == Voice::cookieNotice) return keepAside(line, *voice);
            // "Current vacancies" over everything is the page's own headline, no box of other postings.
            if (*voice != Voice::similarPostings || !isNearTop(index)) voice_ = *voice;
        }
        if (!isNoTitle(line) && (line.kind == LineKind::heading || isTitleByItsWords(line))) enterHeading(index);
        keep(line);
        if (line.isStructured || (line.kind == LineKind::labelValue && section_ == Section::head)) line.section = Section::facts;
        if (line.kind != LineKind::heading && line.hasLabel())
            if (const auto section = namedSection(text_, line.label)) line.section = *section;
    }

    /// "Permanent contract, 2 months ago" is a site's stamp, and "Job description Your responsibilities Your profile" a
    /// table of contents: neither opens a section.
    bool isNoTitle(const Line& line) const {
        constexpr std::size_t several = 3;
        const Span all{line.begin, line.end};
        return text_.hits("section", all).size() >= several || !text_.hits("ago", all).empty();
    }

    /// "Selezione n. 4/2026": which one it is, no part of it.
    bool endsInNumber(const Line& line) const {
        const std::string_view words = text_.foldedSlice(line.content);
        static constexpr std::string_view digits = "0123456789";
        return !words.empty() && digits.find(words.back()) != std::string_view::npos &&
               digits.find(words.front()) == std::string_view::npos;
    }

    /// A short line whose words are a section's title and little else, whatever its form.
    bool isTitleByItsWords(Line& line) const {
        if (line.kind != LineKind::paragraph || line.isStructured) return false;
        constexpr std::size_t longestTitle = 50;
        if (line.content.size() > longestTitle || endsInNumber(line)) return false;
        if (!isMostlySectionWords(line)) return false;
        line.kind = LineKind::heading;
        line.level = 6;
        return true;
    }

    /// "We are looking for a clerk!" over everything is a headline, whatever section its words name elsewhere.
    [[nodiscard]] bool isTopOfText(std::size_t index) const { return index <= top_; }

    /// Above it stands nothing but front matter and at the most two short lines: a site's name, a picture's.
    [[nodiscard]] bool isNearTop(std::size_t index) const { return index <= nearTop_; }

    /// Where the text begins and how far its first lines reach, found once: a text may be lines without end.
    void findTop() {
        constexpr int fewLines = 2;
        constexpr std::size_t shortLine = 60;
        const auto isText = [](const Line& line) { return line.kind != LineKind::blank && !line.isStructured; };
        const auto first = std::find_if(lines_.begin(), lines_.end(), isText);
        top_ = static_cast<std::size_t>(first - lines_.begin());
        int above = 0;
        for (nearTop_ = top_; nearTop_ < lines_.size(); ++nearTop_) {
            const Line& line = lines_[nearTop_];
            if (isText(line) && (++above > fewLines || line.end - line.begin > shortLine)) return;
        }
    }

    [[nodiscard]] bool isMostlySectionWords(const Line& line) const {
        std::size_t covered = 0;
        for (const Hit& hit : text_.hits("section", line.content)) covered += hit.at.size();
        if (covered == 0) return false;
        return covered * 10 >= (line.content.size() - numberingLength(text_.vocabulary(), text_.foldedSlice(line.content))) * 7;
    }

    /// "About the job": what a site writes above the posting itself.
    bool isTitleOfPosting(const Line& line) const {
        return text_.vocabulary().exactly("asked.posting-title", text_.foldedSlice(line.content)) != nullptr;
    }

    /// "What we hope for": below the requirements it is what else would be nice, elsewhere the requirements themselves.
    [[nodiscard]] bool saysMore(Section section, const Line& line) const {
        if (section != Section::requirements || !hasRequirements_) return false;
        const auto hits = text_.hits("section", line.content);
        return hits.size() == 1 && hits.front().value() == "wanted";
    }

    [[nodiscard]] static bool isPartOfPosting(Section section) {
        return section == Section::tasks || section == Section::requirements || section == Section::offer ||
               section == Section::employer;
    }

    /// An estimate of pay, a summary, a box of alerts stand above the posting on many sites: where none of its parts came yet,
    /// "Your tasks" is the posting's.
    [[nodiscard]] bool isFirstOwnPart(const Line& line, Section section) const {
        return !hasOwnPart_ && isPartOfPosting(section) && isMostlySectionWords(line) && !namedVoice(text_, line);
    }

    void enterHeading(std::size_t index) {
        const Line& line = lines_[index];
        heading_ = index;
        const bool isOfList = isFirstBelowTitle(index) && !isMostlySectionWords(line);
        const bool isNameless = isOfList || (isTopOfText(index) && !isMostlySectionWords(line));
        const auto section = isNameless ? std::nullopt : namedSection(text_, {line.begin, line.end});
        if (section) {
            section_ = saysMore(*section, line) ? Section::wished : *section;
            hasRequirements_ = hasRequirements_ || section_ == Section::requirements;
            level_ = line.level;
            // Below the boxes of a site the posting itself begins.
            if (voice_ != Voice::employer && (isTitleOfPosting(line) || isFirstOwnPart(line, *section))) voice_ = Voice::employer;
            hasOwnPart_ = hasOwnPart_ || (voice_ == Voice::employer && isPartOfPosting(*section) && isMostlySectionWords(line));
            if (!namedVoice(text_, line) && (voice_ == Voice::siteSummary || voice_ == Voice::navigation) &&
                *section == Section::body)
                voice_ = Voice::employer;
        } else if (isOfList) {
            return;
        } else if (line.level <= level_ && section_ != Section::head) {
            section_ = Section::body;
            level_ = line.level;
        }
    }

    /// "What we offer" and right below it "Free tea": a short line of the list that the title opens is no title.
    [[nodiscard]] bool isFirstBelowTitle(std::size_t index) const {
        constexpr int lineOfItsOwn = 6;
        if (lines_[index].level < lineOfItsOwn) return false;
        std::size_t above = index;
        while (above > 0 && lines_[above - 1].kind == LineKind::blank) --above;
        return above > 0 && lines_[above - 1].kind == LineKind::heading && isMostlySectionWords(lines_[above - 1]);
    }

    /// "Sign in", "We use cookies": a line of the page around the posting, which says nothing of the lines below it.
    void keepAside(Line& line, Voice voice) const {
        keep(line);
        line.voice = voice;
    }

    void keep(Line& line) const {
        line.heading = heading_;
        line.section = section_;
        line.voice = voice_;
    }

    /// Where a site speaks elsewhere in the text, what stands above the first title of a section is the site's header.
    void markSiteHeader() {
        const bool siteSpeaks =
            std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.voice == Voice::siteAdvice; });
        std::size_t firstTitle = 0;
        while (firstTitle < lines_.size() && lines_[firstTitle].section == Section::head) ++firstTitle;
        for (std::size_t i = 0; i < lines_.size() && i < 12; ++i) {
            Line& line = lines_[i];
            const bool age = !text_.hits("ago", {line.begin, line.end}).empty();
            if ((siteSpeaks && i < firstTitle && firstTitle < lines_.size()) || (age && line.end - line.begin < 100))
                line.voice = Voice::siteHeader;
        }
    }

    const ReadText& text_;
    std::vector<Line>& lines_;
    std::size_t top_ = 0;      // the first line of the text itself
    std::size_t nearTop_ = 0;  // the last of the lines that stand near it
    Section section_ = Section::head;
    Voice voice_ = Voice::employer;
    std::size_t heading_ = Line::npos;
    int level_ = 6;
    bool hasRequirements_ = false;
    bool hasOwnPart_ = false;  // whether a part of the posting itself was opened
};

void applyMarks(std::vector<Line>& lines, const std::vector<Mark>& marks) {
    for (const Mark& mark : marks) {
        const auto voice = voiceOfMark(mark.kind);
        if (!voice) continue;
        auto line = std::lower_bound(lines.begin(), lines.end(), mark.at.begin,
                                     [](const Line& l, std::size_t offset) { return l.begin < offset; });
        for (; line != lines.end() && line->begin < mark.at.end; ++line) line->voice = *voice;
    }
}

}  // namespace

void assignSections(const ReadText& text, std::vector<Line>& lines, const std::vector<Mark>& marks) {
    SectionWalk(text, lines).run();
    applyMarks(lines, marks);
}

namespace {

/// How many function words of a language a text has.
struct LanguageCount {
    std::string language;
    int own = 0;     ///< those of no other language
    int shared = 0;  ///< "la", "des": those that others have too
};

LanguageCount& countOf(std::vector<LanguageCount>& counts, std::string_view language) {
    const auto known = std::find_if(counts.begin(), counts.end(), [&](const LanguageCount& c) { return c.language == language; });
    if (known != counts.end()) return *known;
    counts.push_back({std::string(language)});
    return counts.back();
}

/// A word counts for each of its languages, which its value names with "+" between them. The most frequent comes first.
std::vector<LanguageCount> countLanguages(std::span<const Hit> words) {
    std::vector<LanguageCount> counts;
    for (const Hit& hit : words) {
        std::string_view rest = hit.value();
        const bool isShared = rest.find('+') != std::string_view::npos;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('+'), rest.size());
            LanguageCount& count = countOf(counts, rest.substr(0, end));
            (isShared ? count.shared : count.own) += 1;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::stable_sort(counts.begin(), counts.end(), [](const LanguageCount& a, const LanguageCount& b) {
        return a.own + a.shared > b.own + b.shared || (a.own + a.shared == b.own + b.shared && a.own > b.own);
    });
    return counts;
}

}  // namespace

std::string mainLanguage(std::span<const Hit> smallWords) {
    const auto counts = countLanguages(smallWords);
    return counts.empty() ? std::string() : counts.front().language;
}

std::vector<std::string> guessLanguages(const ReadText& text) {
    const auto words = text.hits("function-word");
    // Short words stand in several languages ("an", "on", "die"): what is written in a second one shows in many of them, and
    // in such as only it has.
    constexpr std::size_t percentOfSecond = 22;
    std::vector<std::string> languages;
    for (const LanguageCount& count : countLanguages(words))
        if (languages.empty() || static_cast<std::size_t>(count.own) * 100 >= words.size() * percentOfSecond)
            languages.push_back(count.language);
    return languages;
}

namespace {

/// The longest line of the paragraph that each line is of.
std::vector<std::size_t> widthsOfParagraphs(const std::vector<Line>& lines) {
    std::vector<std::size_t> widths(lines.size(), 0);
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t behind = first + 1;
        while (behind < lines.size() && lines[behind].kind == LineKind::paragraph) ++behind;
        std::size_t width = 0;
        for (std::size_t i = first; i < behind; ++i) width = std::max(width, lines[i].end - lines[i].begin);
        std::fill(widths.begin() + static_cast<std::ptrdiff_t>(first), widths.begin() + static_cast<std::ptrdiff_t>(behind),
                  width);
        first = behind;
    }
    return widths;
}

/// The line ends though the next word would well have fitted into the width of its paragraph, and the next begins anew: a line
/// of its own ("Clerk / Example Works, Bonn / 40 hours"), and no running text that was broken at its width.
bool isBrokenOnPurpose(std::string_view text, const Line& line, const Line& next, std::size_t width) {
    constexpr std::size_t margin = 16;
    const std::string_view own = text.substr(line.begin, line.end - line.begin);
    const std::string_view below = text.substr(next.begin, next.end - next.begin);
    if (own.empty() || below.empty()) return false;
    const bool goesOn = std::string_view(",-(/&").find(own.back()) != std::string_view::npos;
    const bool beginsAnew = below.front() >= 'A' && below.front() <= 'Z';
    return beginsAnew && !goesOn && own.size() + 1 + std::min(below.find(' '), below.size()) + margin <= width;
}

/// A capital, a figure or a sign; not a small letter, with which a line goes on that was broken at its width.
bool beginsWithoutSmallLetter(std::string_view line) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < line.size() ? line[i] : 0); };
    if (byte(0) < 0x80)
        return !(byte(0) >= 'a' && byte(0) <= 'z') && std::string_view("([/&,;").find(line.front()) == std::string_view::npos;
    return byte(0) != 0xC3 || byte(1) < 0xA0;  // "É" but not "é"
}

/// A block of short lines, each of which begins anew, and that no full stop ends: the head of a page, an address, a list without
/// marks; no running text.
std::vector<bool> linesOfBlocks(std::string_view text, const std::vector<Line>& lines) {
    constexpr std::size_t longest = 80;
    std::vector<bool> isOfBlock(lines.size(), false);
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t behind = first + 1;
        while (behind < lines.size() && lines[behind].kind == LineKind::paragraph) ++behind;
        bool isBlock = lines[first].kind == LineKind::paragraph && behind > first + 1;
        for (std::size_t i = first; isBlock && i < behind; ++i) {
            const std::string_view line = text.substr(lines[i].begin, lines[i].end - lines[i].begin);
            isBlock = !line.empty() && line.size() <= longest && beginsWithoutSmallLetter(line) &&
                      std::string_view(".,;:!?-(/&").find(line.back()) == std::string_view::npos;
        }
        for (std::size_t i = first; isBlock && i < behind; ++i) isOfBlock[i] = true;
        first = behind;
    }
    return isOfBlock;
}

}  // namespace

std::vector<Sentence> readSentences(std::string_view text, const std::vector<Line>& lines, const std::string& language) {
    // ICU ends a sentence at every line end. Within a paragraph that is only wrapped, line ends become spaces first.
    std::string joined(text);
    const auto widths = widthsOfParagraphs(lines);
    const auto isOfBlock = linesOfBlocks(text, lines);
    // A value of front matter that goes on below is one line.
    for (const Line& line : lines)
        if (line.isStructured)
            std::replace(joined.begin() + static_cast<std::ptrdiff_t>(line.begin),
                         joined.begin() + static_cast<std::ptrdiff_t>(line.end), '\n', ' ');
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].kind != LineKind::paragraph && lines[i].kind != LineKind::bullet) continue;
        if (lines[i + 1].kind != LineKind::paragraph) continue;
        if (isOfBlock[i] || isBrokenOnPurpose(text, lines[i], lines[i + 1], widths[i])) continue;
        for (std::size_t at = lines[i].end; at < lines[i + 1].begin; ++at)
            if (joined[at] == '\n' || joined[at] == '\r') joined[at] = ' ';
    }
    std::vector<Sentence> sentences;
    std::size_t line = 0;
    for (const Span& span : text::sentences(joined, language)) {
        while (line + 1 < lines.size() && lines[line + 1].begin <= span.begin) ++line;
        sentences.push_back({span.begin, span.end, line});
    }
    return sentences;
}

}  // namespace offerbook::extract
