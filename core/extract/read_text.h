#pragma once

#include "core/extract/folded_text.h"
#include "core/extract/vocabulary.h"
#include "core/posting/stated.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// What a line is by its form.
enum class LineKind { blank, heading, labelValue, bullet, paragraph, tableCell };

/// What a part of a posting is about, by the heading above it.
enum class Section {
    head,   ///< before the first heading that says something: title, employer, place
    facts,  ///< a list of labels and values, front matter, structured data
    tasks,
    requirements,
    wished,       ///< requirements that are only wished for
    offer,        ///< pay, benefits, conditions
    employer,     ///< about the employer and the team
    application,  ///< how to apply, contact
    legal,        ///< equal opportunity, data protection
    body          ///< under a heading whose subject is not known
};

/// Who says it: the employer, or the site that republished the posting.
enum class Voice { employer, siteHeader, siteSummary, siteAdvice, similarPostings, navigation, cookieNotice };

/// A line with its place in the text (byte offsets into the original, without its line end and outer white space).
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    LineKind kind = LineKind::blank;
    int level = 0;  ///< of a heading: 1 is the highest; of a bullet: its depth
    Span content;   ///< without the marks of heading, bullet or emphasis, and without a closing colon
    /// A label and its value, of any kind of line: "Location: Bonn", a bullet of that form, a table row of two cells, or a
    /// line that ends in a colon with the short line below it as its value. Both empty where there is none.
    Span label;
    Span value;
    bool isStructured = false;   ///< front matter or structured data rather than running text
    std::size_t heading = npos;  ///< the heading line above it
    Section section = Section::head;
    Voice voice = Voice::employer;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    [[nodiscard]] bool hasLabel() const { return label.size() > 0 && value.size() > 0; }
};

/// A sentence, or a heading, a label-value line or a table cell, which are one each.
struct Sentence {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t line = 0;  ///< the line it begins on
    [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// What a reader of markup (HTML, mail) knows of a part of the text it made.
struct Mark {
    enum class Kind { heading, bullet, tableCell, navigation, cookieNotice, advice, similarPostings, structured, link };
    Span at;
    Kind kind = Kind::heading;
    int level = 0;
    std::string target = {};  ///< of a link: where it leads, "https://..."
};

/// A text that was read, with everything the finders look at: its folded form, its lines with section and voice, its
/// sentences, its language, and every phrase of the vocabulary that stands in it. Offsets are byte offsets into text().
class ReadText {
public:
    /// Marks are in the order of the text.
    ReadText(std::string text, std::shared_ptr<const Vocabulary> vocabulary, std::vector<Mark> marks = {});

    [[nodiscard]] const std::string& text() const { return *text_; }
    [[nodiscard]] const FoldedText& folded() const { return folded_; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return *vocabulary_; }
    /// ISO 639-1 of the main language: en, de, fr, it, or another that was recognised; "" where nothing tells.
    [[nodiscard]] const std::string& language() const { return language_; }
    /// The main language and those that a good part of the text is written in.
    [[nodiscard]] const std::vector<std::string>& languages() const { return languages_; }
    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
    [[nodiscard]] const std::vector<Sentence>& sentences() const { return sentences_; }

    /// The links whose targets stand in the markup alone, in the order of the text.
    [[nodiscard]] const std::vector<Mark>& links() const { return links_; }

    /// The line at an offset; between lines the one before.
    [[nodiscard]] const Line& lineAt(std::size_t offset) const { return lines_[lineIndexAt(offset)]; }
    [[nodiscard]] std::size_t lineIndexAt(std::size_t offset) const;
    /// The same for one that goes through a text: mostly it is the line it was in, or the next.
    [[nodiscard]] std::size_t lineIndexAt(std::size_t offset, std::size_t lineBefore) const;
    /// The sentence at an offset; between sentences the one before. nullptr before the first.
    [[nodiscard]] const Sentence* sentenceAt(std::size_t offset) const;
    [[nodiscard]] Section sectionAt(std::size_t offset) const { return lineAt(offset).section; }
    [[nodiscard]] Voice voiceAt(std::size_t offset) const { return lineAt(offset).voice; }
    /// Within "<!-- ... -->": nobody who looks at the page reads it.
    [[nodiscard]] bool isInComment(std::size_t offset) const;
    /// The folded text of the heading above an offset; "" where there is none.
    [[nodiscard]] std::string headingAbove(std::size_t offset) const;

    /// The phrases of a vocabulary group in the order of the text; empty for a group that no file has.
    [[nodiscard]] std::span<const Hit> hits(std::string_view group) const;
    /// Those that begin within a span of the original.
    [[nodiscard]] std::span<const Hit> hits(std::string_view group, Span within) const;

    [[nodiscard]] std::string_view slice(Span at) const { return std::string_view(*text_).substr(at.begin, at.size()); }
    [[nodiscard]] std::string_view foldedSlice(Span at) const;
    /// Evidence with outer white space cut off.
    [[nodiscard]] Evidence evidence(Span at) const;

private:
    std::shared_ptr<const std::string> text_;
    std::shared_ptr<const Vocabulary> vocabulary_;
    FoldedText folded_;
    HitsByGroup hits_;
    std::string language_;
    std::vector<std::string> languages_;
    std::vector<Line> lines_;
    std::vector<Sentence> sentences_;
    std::vector<Mark> links_;
    std::vector<Span> comments_;
};

}  // namespace offerbook::extract
