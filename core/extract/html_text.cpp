#include "core/extract/html_text.h"

#include "core/extract/microdata.h"
#include "core/extract/program/object_literal.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>

namespace offerbook::extract {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

constexpr std::array<GumboTag, 36> blockTags{
    {GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_LI,      GUMBO_TAG_UL,      GUMBO_TAG_OL,      GUMBO_TAG_TR,
     GUMBO_TAG_TABLE,   GUMBO_TAG_H1,      GUMBO_TAG_H2,      GUMBO_TAG_H3,      GUMBO_TAG_H4,      GUMBO_TAG_H5,
     GUMBO_TAG_H6,      GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,  GUMBO_TAG_NAV,
     GUMBO_TAG_ASIDE,   GUMBO_TAG_MAIN,    GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_DD,      GUMBO_TAG_FORM,
     GUMBO_TAG_PRE,     GUMBO_TAG_HR,      GUMBO_TAG_BODY,    GUMBO_TAG_TITLE,   GUMBO_TAG_FIGURE,  GUMBO_TAG_BLOCKQUOTE,
     GUMBO_TAG_ADDRESS, GUMBO_TAG_OPTION,  GUMBO_TAG_BUTTON,  GUMBO_TAG_CAPTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_DETAILS}};

constexpr std::array<GumboTag, 10> silentTags{{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
                                               GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
                                               GUMBO_TAG_TEXTAREA, GUMBO_TAG_HEAD}};

template <std::size_t N>
bool isOneOf(const std::array<GumboTag, N>& tags, GumboTag tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

int headingLevel(GumboTag tag) {
    switch (tag) {
        case GUMBO_TAG_H1: return 1;
        case GUMBO_TAG_H2: return 2;
        case GUMBO_TAG_H3: return 3;
        case GUMBO_TAG_H4: return 4;
        case GUMBO_TAG_H5: return 5;
        case GUMBO_TAG_H6: return 6;
        default: return 0;
    }
}

std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string lowered(std::string_view text) {
    std::string plain(text);
    for (char& c : plain)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return plain;
}

bool contains(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool isHidden(const GumboElement& element) {
    if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) return true;
    const std::string style = lowered(attribute(element, "style"));
    return contains(style, {"display:none", "display: none", "visibility:hidden", "visibility: hidden"});
}

/// What an element is by its name, role, class and id.
std::optional<Mark::Kind> voiceOf(const GumboElement& element) {
    if (element.tag == GUMBO_TAG_BODY || element.tag == GUMBO_TAG_MAIN || element.tag == GUMBO_TAG_HTML) return std::nullopt;
    const std::string names = lowered(attribute(element, "class")) + ' ' + lowered(attribute(element, "id"));
    const std::string role = lowered(attribute(element, "role"));
    if (contains(names, {"cookie", "consent", "gdpr"})) return Mark::Kind::cookieNotice;
    if (contains(names, {"similar", "related-job", "related_job", "relatedjob", "recommended", "more-jobs", "other-jobs"}))
        return Mark::Kind::similarPostings;
    if (contains(names, {"career-advice", "job-alert", "jobalert", "advice"})) return Mark::Kind::advice;
    if (element.tag == GUMBO_TAG_NAV || role == "navigation" || contains(names, {"breadcrumb", "navbar", "menu"}))
        return Mark::Kind::navigation;
    if (element.tag == GUMBO_TAG_FOOTER && contains(names, {"site", "page", "global", "footer"})) return Mark::Kind::navigation;
    return std::nullopt;
}

/// Walks the tree without recursion, so that a million nested elements do not exhaust the stack.
class TextBuilder {
public:
    /// What else than the visible text is the page itself.
    struct Also {
        bool templates = false;  ///< `<template>`, as in a component of a site; elsewhere it is a spare part
        bool hidden = false;     ///< parts that show when somebody clicks
    };
    TextBuilder(HtmlText& out, Also also) : out_(out), also_(also) {}

    void run(const GumboNode& root) {
        stack_.push_back({&root, 0, {}, 0, false});
        enter(stack_.back());
        while (!stack_.empty()) {
            Frame& frame = stack_.back();
            const GumboVector* children = childrenOf(*frame.node);
            if (children != nullptr && frame.next < children->length) {
                const auto* child = static_cast<const GumboNode*>(children->data[frame.next++]);
                visit(*child);
                continue;
            }
            const Frame done = frame;
            stack_.pop_back();
            leave(done);
        }
        while (!out_.text.empty() && isBlank(out_.text.back())) out_.text.pop_back();
        for (Mark& mark : out_.marks) mark.at.end = std::min(mark.at.end, out_.text.size());
        std::erase_if(out_.marks, [](const Mark& mark) { return mark.at.begin >= mark.at.end; });
        std::stable_sort(out_.marks.begin(), out_.marks.end(),
                         [](const Mark& a, const Mark& b) { return a.at.begin < b.at.begin; });
    }

private:
    struct Frame {
        const GumboNode* node;
        unsigned next;
        std::optional<Mark> mark;
        std::size_t begin;
        bool voiced;
        std::string link = {};  ///< where an anchor leads
    };

    static const GumboVector* childrenOf(const GumboNode& node) {
        if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
        if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) return &node.v.element.children;
        return nullptr;
    }

    void visit(const GumboNode& node) {
        switch (node.type) {
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_CDATA:
                return hasListOfLines(node.v.text.text) ? appendLines(node.v.text.text) : append(node.v.text.text);
            case GUMBO_NODE_WHITESPACE: return space();
            case GUMBO_NODE_ELEMENT: break;
            case GUMBO_NODE_TEMPLATE:
                if (also_.templates) break;
                return;
            default: return;
        }
        const GumboElement& element = node.v.element;
        if (element.tag == GUMBO_TAG_SCRIPT) collectJsonLd(element);
        if (element.tag == GUMBO_TAG_IMG) return collectLogo(element);
        if (element.tag == GUMBO_TAG_HEAD) return visitHead(node);
        const bool isSilent = isOneOf(silentTags, element.tag) && !(also_.templates && element.tag == GUMBO_TAG_TEMPLATE);
        if (isSilent || (!also_.hidden && isHidden(element))) return;
        if (element.tag == GUMBO_TAG_BR) return lineEnd(1);
        stack_.push_back({&node, 0, std::nullopt, out_.text.size(), false});
        enter(stack_.back());
    }

    /// Scripts with data may stand in the head, and the parser puts a template at the top there; nothing else of it is text.
    void visitHead(const GumboNode& head) {
        const GumboVector& children = head.v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT) collectFromHead(child->v.element);
            const bool isTemplate = child->type == GUMBO_NODE_TEMPLATE ||
                                    (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_TEMPLATE);
            if (also_.templates && isTemplate) {
                stack_.push_back({child, 0, std::nullopt, out_.text.size(), false});
                enter(stack_.back());
            }
        }
    }

    void collectFromHead(const GumboElement& element) {
        if (element.tag == GUMBO_TAG_SCRIPT) collectJsonLd(element);
        if (element.tag == GUMBO_TAG_TITLE && element.children.length > 0) {
            const auto* content = static_cast<const GumboNode*>(element.children.data[0]);
            if (content->type == GUMBO_NODE_TEXT) addOwnName("page.title", content->v.text.text);
        }
        if (element.tag == GUMBO_TAG_META && attribute(element, "property") == "og:site_name")
            addOwnName("page.site", attribute(element, "content"));
    }

    /// `<img class="logo" alt="Example Works">`: the first picture that is called a logo.
    void collectLogo(const GumboElement& image) {
        const std::string names = lowered(attribute(image, "class")) + ' ' + lowered(attribute(image, "id")) + ' ' +
                                  lowered(attribute(image, "src")) + ' ' + lowered(attribute(image, "alt"));
        if (names.find("logo") != std::string::npos) addOwnName("page.logo", attribute(image, "alt"));
    }

    void addOwnName(std::string_view kind, std::string_view name) {
        constexpr std::size_t longest = 160;
        std::string plain;
        for (const char c : name.substr(0, std::min(name.size(), longest + 1)))
            if (!isBlank(c) || (!plain.empty() && plain.back() != ' ')) plain += isBlank(c) ? ' ' : c;
        while (!plain.empty() && plain.back() == ' ') plain.pop_back();
        const bool isKnown =
            std::any_of(out_.ownNames.begin(), out_.ownNames.end(), [&](const auto& n) { return n.first == kind; });
        if (plain.size() > 1 && plain.size() <= longest && !isKnown) out_.ownNames.emplace_back(kind, std::move(plain));
    }

    void collectJsonLd(const GumboElement& script) {
        if (script.children.length == 0) return;
        const auto* content = static_cast<const GumboNode*>(script.children.data[0]);
        if (content->type != GUMBO_NODE_TEXT && content->type != GUMBO_NODE_CDATA && content->type != GUMBO_NODE_WHITESPACE)
            return;
        if (lowered(attribute(script, "type")).find("ld+json") != std::string::npos)
            out_.jsonLd.emplace_back(content->v.text.text);
        else  // the same data, built by a program
            for (std::string& data : program::jobPostingLiterals(content->v.text.text)) out_.jsonLd.push_back(std::move(data));
    }

    void enter(Frame& frame) {
        if (frame.node->type != GUMBO_NODE_ELEMENT) return;
        const GumboElement& element = frame.node->v.element;
        // "<dt>Salary</dt><dd>...</dd>" is a row of two cells.
        const bool isBehindTerm = element.tag == GUMBO_TAG_DD && termEnd_ == out_.text.size() && !atLineStart();
        if (isBehindTerm)
            append("\t", true);
        else if (isOneOf(blockTags, element.tag) || isHeadingPart(element))
            lineEnd(isHeadingPart(element) ? 2 : breaksFor(element.tag));
        else if (element.tag == GUMBO_TAG_SPAN && standsApart(*frame.node))
            lineEnd(1);
        if (element.tag == GUMBO_TAG_LI) append("• ");
        if ((element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) && !atLineStart()) append("\t", true);
        frame.begin = out_.text.size();
        if (const int level = headingLevel(element.tag); level > 0 || isHeadingPart(element))
            frame.mark = Mark{{}, Mark::Kind::heading, std::max(level, 1)};
        else if (element.tag == GUMBO_TAG_LI)
            frame.mark = Mark{{}, Mark::Kind::bullet, 1};
        else if (element.tag == GUMBO_TAG_TR)
            frame.mark = Mark{{}, Mark::Kind::tableCell, 0};
        if (element.tag == GUMBO_TAG_A) frame.link = targetOf(element);
        // Only the outermost part of a voice is marked: nested ones say nothing new.
        if (voiceDepth_ == 0) {
            if (const auto voice = voiceOf(element)) {
                frame.mark = Mark{{}, *voice, 0};
                frame.voiced = true;
            }
        }
        voiceDepth_ += frame.voiced ? 1 : 0;
    }

    /// "<span>Example Works</span><span>Bonn</span>": parts of a card that a style sheet sets apart. A word whose letters are
    /// in two spans goes on in small letters.
    [[nodiscard]] bool standsApart(const GumboNode& span) const {
        constexpr std::size_t shortest = 3;
        if (spanEnd_ != out_.text.size() || spanEnd_ < spanBegin_ + shortest) return false;
        const GumboNode* first = &span;
        while (first->type == GUMBO_NODE_ELEMENT && first->v.element.children.length > 0)
            first = static_cast<const GumboNode*>(first->v.element.children.data[0]);
        if (first->type != GUMBO_NODE_TEXT) return false;
        const char next = *first->v.text.text;
        const char last = out_.text.back();
        const bool endsWord = (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z') || last == ')' || last == '%';
        const bool endsInDigit = last >= '0' && last <= '9';
        return (next >= 'A' && next <= 'Z' && (endsWord || endsInDigit)) || (next >= '0' && next <= '9' && endsWord);
    }

    /// Where an anchor leads, if it names the whole way: what leads on from a page cannot be followed without its address.
    static std::string targetOf(const GumboElement& anchor) {
        constexpr std::size_t longest = 600;
        const std::string_view target = attribute(anchor, "href");
        const bool isWhole = target.substr(0, 8) == "https://" || target.substr(0, 7) == "http://";
        return isWhole && target.size() <= longest ? std::string(target) : std::string();
    }

    void leave(const Frame& frame) {
        voiceDepth_ -= frame.voiced ? 1 : 0;
        if (frame.node->type != GUMBO_NODE_ELEMENT) return;
        if (frame.node->v.element.tag == GUMBO_TAG_SPAN) {
            spanBegin_ = frame.begin;
            spanEnd_ = out_.text.size();
        }
        if (frame.mark && out_.text.size() > frame.begin) {
            Mark mark = *frame.mark;
            mark.at = {frame.begin, out_.text.size()};
            if (mark.kind == Mark::Kind::bullet) mark.at.begin -= std::min<std::size_t>(mark.at.begin, bulletBytes);
            if (mark.kind == Mark::Kind::bullet && out_.text.find('\t', frame.begin) != std::string::npos)
                mark.kind = Mark::Kind::tableCell;
            // A list item or row that holds blocks of its own is no single line.
            const bool singleLine = out_.text.find('\n', frame.begin) == std::string::npos;
            if (singleLine || frame.voiced) out_.marks.push_back(mark);
        }
        if (!frame.link.empty() && out_.text.size() > frame.begin)
            out_.marks.push_back({{frame.begin, out_.text.size()}, Mark::Kind::link, 0, frame.link});
        const GumboTag tag = frame.node->v.element.tag;
        if (tag == GUMBO_TAG_LI) dropEmptyBullet(frame.begin);
        if (tag == GUMBO_TAG_DT && out_.text.size() - frame.begin <= longestTerm) {
            while (!out_.text.empty() && out_.text.back() == ' ') out_.text.pop_back();
            termEnd_ = out_.text.size();
            return;
        }
        if (isLabelOfLine(frame)) {
            while (out_.text.back() == ' ') out_.text.pop_back();
            return append("\t", true);
        }
        if (isHeadingPart(frame.node->v.element)) return lineEnd(2);
        if (isOneOf(blockTags, tag)) lineEnd(breaksFor(tag));
    }

    /// "<li data-slide="0"></li>": a dot to press, no entry of a list.
    void dropEmptyBullet(std::size_t begin) {
        if (out_.text.find_first_not_of(' ', begin) != std::string::npos || begin < bulletBytes) return;
        if (std::string_view(out_.text).substr(begin - bulletBytes, bulletBytes) == bulletSign)
            out_.text.resize(begin - bulletBytes);
    }

    /// "<PageHeading>Technician</PageHeading>": a heading by the name that the site gives its own part.
    [[nodiscard]] bool isHeadingPart(const GumboElement& element) const {
        if (!also_.templates || element.tag != GUMBO_TAG_UNKNOWN) return false;
        const std::string tag = lowered({element.original_tag.data, std::min<std::size_t>(element.original_tag.length, 30)});
        return contains(tag.substr(0, tag.find_first_of(" />\n")), {"heading", "title"});
    }

    /// "<li><b>Place</b> Bonn</li>", "<p><span>Place</span> <span>Bonn</span></p>": a short emphasised beginning without a colon
    /// and a short value behind it are the two cells of a row.
    [[nodiscard]] bool isLabelOfLine(const Frame& done) const {
        constexpr std::array<GumboTag, 4> emphasised{{GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_SPAN, GUMBO_TAG_LABEL}};
        constexpr std::array<GumboTag, 4> rows{{GUMBO_TAG_LI, GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_SPAN}};
        if (stack_.empty() || !isOneOf(emphasised, done.node->v.element.tag)) return false;
        const Frame& row = stack_.back();
        if (row.node->type != GUMBO_NODE_ELEMENT || !isOneOf(rows, row.node->v.element.tag)) return false;
        // A line may be as long as the page: what stands right before is looked at, not where the line begins.
        std::string_view before = std::string_view(out_.text).substr(0, done.begin);
        if (before.ends_with(bulletSign)) before.remove_suffix(bulletSign.size());
        const bool isFirst = before.empty() || before.back() == '\n';
        return isFirst && isLabelText(std::string_view(out_.text).substr(done.begin)) && isShortValue(valueBehind(row));
    }

    static bool isLabelText(std::string_view label) {
        constexpr std::size_t longest = 30;
        constexpr std::ptrdiff_t mostBlanks = 3;
        while (!label.empty() && label.back() == ' ') label.remove_suffix(1);
        return label.size() > 2 && label.size() <= longest && std::count(label.begin(), label.end(), ' ') <= mostBlanks &&
               label.find_first_of("\n\t:.,;!?0123456789|") == std::string_view::npos && isCapital(label);
    }

    /// The text of the last child of a row behind its label; empty where several parts follow.
    static std::string_view valueBehind(const Frame& row) {
        const GumboVector& children = row.node->v.element.children;
        std::string_view value;
        for (unsigned i = row.next; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_WHITESPACE) continue;
            if (!value.empty()) return {};
            if (child->type == GUMBO_NODE_ELEMENT && child->v.element.children.length == 1 &&
                child->v.element.tag == GUMBO_TAG_SPAN)
                child = static_cast<const GumboNode*>(child->v.element.children.data[0]);
            if (child->type != GUMBO_NODE_TEXT) return {};
            value = child->v.text.text;
        }
        return value;
    }

    static bool isShortValue(std::string_view value) {
        constexpr std::size_t longest = 70;
        while (!value.empty() && isBlank(value.front())) value.remove_prefix(1);
        while (!value.empty() && isBlank(value.back())) value.remove_suffix(1);
        return !value.empty() && value.size() <= longest && (isCapital(value) || (value[0] >= '0' && value[0] <= '9')) &&
               value.back() != '.';
    }

    static bool isCapital(std::string_view word) {
        const auto first = static_cast<unsigned char>(word[0]);
        const auto second = static_cast<unsigned char>(word.size() > 1 ? word[1] : '\0');
        return (first >= 'A' && first <= 'Z') || (first == 0xC3 && second >= 0x80 && second <= 0x9E);
    }

    static std::size_t breaksFor(GumboTag tag) {
        const bool paragraph = tag == GUMBO_TAG_P || headingLevel(tag) > 0 || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
                               tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE;
        return paragraph ? 2 : 1;
    }

    [[nodiscard]] bool atLineStart() const { return out_.text.empty() || out_.text.back() == '\n'; }

    void space() {
        const bool isBehindTerm = termEnd_ == out_.text.size();  // what stands before "<dd>" is form
        if (!isBehindTerm && !atLineStart() && out_.text.back() != ' ' && out_.text.back() != '\t') out_.text += ' ';
    }

    void append(std::string_view text, bool verbatim = false) {
        for (const char c : text) {
            if (isBlank(c) && !verbatim)
                space();
            else
                out_.text += c;
        }
    }

    /// Lines that begin with bullets, which no tags part: somebody put a plain text into the page.
    static bool hasListOfLines(std::string_view text) {
        constexpr int enough = 3;
        int lines = 0;
        for (std::size_t at = text.find(bulletMark); at != std::string_view::npos && lines < enough;
             at = text.find(bulletMark, at + bulletMark.size())) {
            const std::size_t before = at == 0 ? std::string_view::npos : text.find_last_not_of(" \t\r", at - 1);
            lines += before != std::string_view::npos && text[before] == '\n' ? 1 : 0;
        }
        return lines >= enough;
    }

    void appendLines(std::string_view text) {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string_view line = text.substr(begin, end - begin);
            const bool isEmpty = std::all_of(line.begin(), line.end(), isBlank);
            append(line);
            lineEnd(isEmpty ? 2 : 1);
            begin = end + 1;
        }
    }

    void lineEnd(std::size_t wanted) {
        std::string& text = out_.text;
        while (!text.empty() && text.back() == ' ') text.pop_back();
        if (text.empty()) return;
        std::size_t present = 0;
        while (present < text.size() && present < wanted && text[text.size() - 1 - present] == '\n') ++present;
        text.append(wanted - present, '\n');
    }

    static constexpr std::string_view bulletMark = "\u2022";
    static constexpr std::string_view bulletSign = "\u2022 ";
    static constexpr std::size_t bulletBytes = bulletSign.size();
    static constexpr std::size_t longestTerm = 50;
    std::size_t spanBegin_ = 0;  ///< of the span that ended last
    std::size_t spanEnd_ = 0;
    std::size_t termEnd_ = 0;  ///< where the term of a list of terms ended last, until its description begins
    HtmlText& out_;
    Also also_;
    std::vector<Frame> stack_;
    std::size_t voiceDepth_ = 0;
};

struct GumboDeleter {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// gumbo builds and destroys its tree by recursion: text that nests deeper than any page does is flattened first, so
/// that it cannot exhaust the stack.
bool nestsTooDeeply(std::string_view text) {
    constexpr std::size_t deepest = 10'000;
    static constexpr std::array<std::string_view, 9> neverClosed{{"br", "hr", "img", "input", "meta", "link", "li", "p>", "p "}};
    std::size_t open = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '<') continue;
        const char next = text[i + 1];
        if (next == '/') {
            open -= open > 0 ? 1 : 0;
            continue;
        }
        const std::string name = lowered(text.substr(i + 1, 5));
        const bool counts =
            name[0] >= 'a' && name[0] <= 'z' &&
            std::none_of(neverClosed.begin(), neverClosed.end(), [&](std::string_view tag) { return name.starts_with(tag); });
        if (counts && ++open > deepest) return true;
    }
    return false;
}

std::string withoutTags(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    bool inside = false;
    for (const char c : text) {
        if (c == '<')
            inside = true;
        else if (c == '>' && inside)
            inside = false, plain += ' ';
        else if (!inside)
            plain += c;
    }
    return plain;
}

/// "<Title text="Vacancies" />" of a component's source: to a parser all that follows is the title, which no tag ends. The page
/// with such tags as of paragraphs; empty where a page has none.
std::string withOpenTitlesAsText(std::string_view utf8) {
    constexpr std::string_view tag = "<title";
    const std::string letters = lowered(utf8);
    std::size_t at = letters.find(tag);
    if (at == std::string::npos || letters.find("</title") != std::string::npos) return {};
    std::string page;
    page.reserve(utf8.size());
    std::size_t from = 0;
    for (; at != std::string::npos; at = letters.find(tag, from)) {
        page.append(utf8.substr(from, at - from)).append("<p");
        from = at + tag.size();
    }
    return page.append(utf8.substr(from));
}

}  // namespace

HtmlText readHtml(std::string_view utf8) {
    HtmlText out;
    std::string flattened;
    if (nestsTooDeeply(utf8)) {
        flattened = withoutTags(utf8);
        utf8 = flattened;
    }
    const std::unique_ptr<GumboOutput, GumboDeleter> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.data(), utf8.size()));
    if (!output) return out;
    TextBuilder(out, {}).run(*output->root);
    const auto readInstead = [&](TextBuilder::Also also, std::size_t least) {
        HtmlText whole;
        TextBuilder(whole, also).run(*output->root);
        if (whole.text.size() >= least) out = std::move(whole);
    };
    if (out.text.empty() && utf8.find("<template") != std::string_view::npos) readInstead({true, false}, 1);
    if (out.text.empty())
        if (const std::string page = withOpenTitlesAsText(utf8); !page.empty()) return readHtml(page);
    // A page of vacancies that open when they are clicked shows little more than its heading.
    constexpr std::size_t heading = 300;
    constexpr std::size_t advert = 400;
    if (out.text.size() < heading) readInstead({false, true}, std::max(advert, 5 * out.text.size()));
    const bool hasPosting = std::any_of(out.jsonLd.begin(), out.jsonLd.end(),
                                        [](const std::string& data) { return data.find("JobPosting") != std::string::npos; });
    if (!hasPosting && utf8.find("itemscope") != std::string_view::npos)
        if (std::string posting = postingOfMicrodata(*output->root); !posting.empty()) out.jsonLd.push_back(std::move(posting));
    return out;
}

std::string htmlToPlain(std::string_view utf8) {
    if (utf8.find('<') == std::string_view::npos && utf8.find('&') == std::string_view::npos) return std::string(utf8);
    return readHtml(utf8).text;
}

std::string charsetOfHtml(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, 4096));
    const std::size_t at = head.find("charset=");
    if (at == std::string::npos) return {};
    std::size_t begin = at + 8;
    while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'' || head[begin] == ' ')) ++begin;
    const std::size_t end = head.find_first_of("\"' ;/>", begin);
    return head.substr(begin, end == std::string::npos ? std::string::npos : end - begin);
}

}  // namespace offerbook::extract
