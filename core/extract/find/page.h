#pragma once

#include "core/extract/find/pattern_book.h"
#include "core/extract/read_text.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract::find {

/// A sentence, heading or label-value line with what is known of it. Offsets of `at` are into Page::flat().
struct Unit {
    Span at;
    std::size_t line = 0;
    TopicSet label = 0;    ///< by the label that this is the value of
    TopicSet heading = 0;  ///< by the heading or short line right above
    TopicSet value = 0;    ///< the same, where this is a short line that stands alone below it, as a form has a label and a value
    TopicSet below = 0;    ///< by the label of a sentence before it on the same line
    Section section = Section::head;
    Voice voice = Voice::employer;
    LineKind kind = LineKind::paragraph;
    bool isStructured = false;
    [[nodiscard]] bool isAbout(Topic topic) const { return ((label | heading) & bit(topic)) != 0; }
    [[nodiscard]] bool hasLabel(Topic topic) const { return (label & bit(topic)) != 0; }
    /// Behind the label on its line, or alone below it.
    [[nodiscard]] bool isValueOf(Topic topic) const { return ((label | value) & bit(topic)) != 0; }
};

/// A hit of a pattern in a unit.
struct Found {
    std::size_t unit = 0;
    PatternHit hit;
    [[nodiscard]] Span at() const { return hit.at; }
};

/// A read text as the finders see it: its folded form on one line with links masked, its units, and every pattern of the
/// book that stands in it. Navigation, cookie notices, advice of a site, similar postings and what is said of others than the
/// opening are no units.
class Page {
public:
    Page(const ReadText& text, const PatternBook& book);

    [[nodiscard]] const ReadText& text() const { return text_; }
    [[nodiscard]] const PatternBook& book() const { return book_; }
    [[nodiscard]] const AskedPatterns& asked() const { return book_.asked(); }
    [[nodiscard]] const GradeForms& gradeForms() const { return book_.grades(); }
    [[nodiscard]] LanguageSet languages() const { return languages_; }
    [[nodiscard]] std::string_view flat() const { return flat_; }
    [[nodiscard]] const std::vector<Unit>& units() const { return units_; }
    [[nodiscard]] std::string_view words(Span flat) const { return std::string_view(flat_).substr(flat.begin, flat.size()); }
    [[nodiscard]] std::string_view words(const Unit& unit) const { return words(unit.at); }

    /// The hits of a group in the order of the text.
    [[nodiscard]] std::span<const Found> found(std::string_view group) const;
    /// Those within one unit.
    [[nodiscard]] std::span<const Found> found(std::string_view group, std::size_t unit) const;
    [[nodiscard]] bool has(std::string_view group, std::size_t unit) const { return !found(group, unit).empty(); }
    /// A hit of the group that begins or ends within `reach` bytes of a span, in the same unit.
    [[nodiscard]] const Found* near(std::string_view group, std::size_t unit, Span at, std::size_t reach) const;
    /// The words of the unit before a place end in a pattern of the "before" group.
    [[nodiscard]] bool isAfter(std::string_view beforeGroup, std::size_t unit, std::size_t at) const;

    /// The units of a line of the text, as numbers [first, last).
    [[nodiscard]] std::pair<std::size_t, std::size_t> unitsOfLine(std::size_t line) const;
    /// The unit at a flat offset; npos where it is in none.
    [[nodiscard]] std::size_t unitAt(std::size_t flat) const;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    /// The flat span of bytes of the original text.
    [[nodiscard]] Span flatSpan(Span original) const { return text_.folded().toFolded(original); }
    [[nodiscard]] Span originalSpan(Span flat) const { return text_.folded().toOriginal(flat); }
    [[nodiscard]] std::string_view original(Span flat) const { return text_.slice(originalSpan(flat)); }
    /// Without the bullet that a reader of markup puts before a list's line.
    [[nodiscard]] Evidence evidence(Span flat) const;
    /// The number of a part of a hit.
    [[nodiscard]] std::optional<Decimal> number(const Found& found, Part part) const;

private:
    void maskTags();
    void maskEntities();
    void shortenDashes();
    void maskLinks();
    void closeAbbreviations();
    void makeUnits();
    void markLabels();
    void leaveOutOthers();
    void addWithout(std::vector<Unit>& kept, const Unit& unit, const std::vector<Span>& parts) const;
    void markAnswers();
    std::vector<bool> markColumns(const std::function<TopicSet(std::size_t)>& topicsAlone);
    void markValue(std::size_t line, TopicSet topics);
    [[nodiscard]] bool isRowOfPay(TopicSet heading, const Line& row) const;

    const ReadText& text_;
    const PatternBook& book_;
    LanguageSet languages_ = 0;
    std::string flat_;
    std::vector<Unit> units_;
    std::vector<std::vector<Found>> found_;
};

}  // namespace offerbook::extract::find
