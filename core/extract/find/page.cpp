#include "core/extract/find/page.h"

#include "core/extract/find/label_columns.h"
#include "core/extract/find/other_subjects.h"
#include "core/extract/find/sentence_pieces.h"

#include <algorithm>
#include <optional>

namespace offerbook::extract::find {
namespace {

bool isNotThePosting(Voice voice) {
    return voice == Voice::siteAdvice || voice == Voice::similarPostings || voice == Voice::navigation ||
           voice == Voice::cookieNotice;
}

bool isLabelEdge(char c) {
    constexpr std::string_view inside = "abcdefghijklmnopqrstuvwxyz0123456789).";
    return inside.find(c) == std::string_view::npos;
}

std::string_view labelWords(std::string_view folded) {
    while (!folded.empty() && isLabelEdge(folded.front())) folded.remove_prefix(1);
    while (!folded.empty() && isLabelEdge(folded.back())) folded.remove_suffix(1);
    if (folded.starts_with("o ")) folded.remove_prefix(2);  // a letter for a bullet
    return folded;
}

/// Where the patterns of employers' names are asked for: they are the dearest, as a name may be any words, and what stands
/// in some sections or far from the top speaks of others.
class NamePlaces {
public:
    NamePlaces(const PatternBook& book, const std::vector<Unit>& units)
        : units_(units), cue_(book.group("employer.cue")), is_(book.group("employer.is")), does_(book.group("employer.does")) {}

    [[nodiscard]] bool isAsked(std::size_t group, std::size_t unit) const {
        if (group != cue_ && group != is_ && group != does_) return true;
        constexpr std::size_t nearTop = 12;
        const Section section = units_[unit].section;
        if (unit < nearTop) return true;
        if (section == Section::requirements || section == Section::legal) return false;
        if (section == Section::wished) return group == is_;
        return group != does_ || section == Section::employer;
    }

private:
    const std::vector<Unit>& units_;
    std::size_t cue_;
    std::size_t is_;
    std::size_t does_;
};

}  // namespace

Page::Page(const ReadText& text, const PatternBook& book)
    : text_(text), book_(book), languages_(book.languagesOf(text.languages())), flat_(text.folded().text()) {
    std::replace_if(
        flat_.begin(), flat_.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    maskTags();
    maskEntities();
    shortenDashes();
    maskLinks();
    closeAbbreviations();
    makeUnits();
    markLabels();
    std::vector<Span> spans;
    spans.reserve(units_.size());
    for (const Unit& unit : units_) spans.push_back(unit.at);
    found_.resize(book.groupCount());
    const NamePlaces names(book, units_);
    book.scan(
        flat_, spans, languages_, [&](std::size_t group, std::size_t unit) { return names.isAsked(group, unit); },
        [this](std::size_t unit, PatternHit&& hit) {
            // No sentence says a thing so often; a line of megabytes does, and finders hold what one says against the rest of it.
            constexpr std::size_t mostInUnit = 100;
            std::vector<Found>& group = found_[hit.group];
            if (group.size() >= mostInUnit && group[group.size() - mostInUnit].unit == unit) return;
            group.push_back({unit, std::move(hit)});
        });
    const auto before = [](const Found& a, const Found& b) { return a.at().begin < b.at().begin; };
    for (auto& group : found_)
        if (!std::is_sorted(group.begin(), group.end(), before)) std::stable_sort(group.begin(), group.end(), before);
    leaveOutOthers();
}

/// What is said of another post, of other people or of an earlier notice is no unit, as a similar posting is none; what is left
/// of its sentence stays, with the hits that lie in it.
void Page::leaveOutOthers() {
    const OtherSubjects others(*this);
    std::vector<Unit> kept;
    std::vector<std::size_t> firstOf;  // of the units kept, for each unit there was
    kept.reserve(units_.size());
    firstOf.reserve(units_.size() + 1);
    for (std::size_t i = 0; i < units_.size(); ++i) {
        firstOf.push_back(kept.size());
        addWithout(kept, units_[i], others.in(i));
    }
    firstOf.push_back(kept.size());
    for (auto& group : found_) {
        const auto isLeftOut = [&](Found& found) {
            for (std::size_t unit = firstOf[found.unit]; unit < firstOf[found.unit + 1]; ++unit)
                if (kept[unit].at.begin <= found.at().begin && found.at().end <= kept[unit].at.end) {
                    found.unit = unit;
                    return false;
                }
            return true;
        };
        std::erase_if(group, isLeftOut);
    }
    units_ = std::move(kept);
}

/// Adds what is left of a unit without some parts of it.
void Page::addWithout(std::vector<Unit>& kept, const Unit& unit, const std::vector<Span>& parts) const {
    const auto add = [&](std::size_t begin, std::size_t end) {
        constexpr std::string_view edges = " ,;:()-";
        const auto isEdge = [&](std::size_t at) { return edges.find(flat_[at]) != std::string_view::npos; };
        while (begin < end && begin != unit.at.begin && isEdge(begin)) ++begin;
        while (end > begin && end != unit.at.end && isEdge(end - 1)) --end;
        if (end - begin <= 1) return;
        kept.push_back(unit);
        kept.back().at = {begin, end};
    };
    std::size_t begin = unit.at.begin;
    for (const Span& part : parts) {
        add(begin, part.begin);
        begin = part.end;
    }
    if (parts.empty())
        kept.push_back(unit);
    else
        add(begin, unit.at.end);
}

/// "<b>Clerk</b>", "<!-- more -->" in Markdown and plain text: form, not words. What is no tag ("< 5 years") stays.
/// "https:&#x2F;&#x2F;example.org": a sign by its number in a text that is no page; its semicolon ends no clause.
void Page::maskEntities() {
    constexpr std::size_t longest = 8;
    for (std::size_t at = flat_.find("&#"); at != std::string::npos; at = flat_.find("&#", at + 1)) {
        const std::size_t end = flat_.find_first_not_of("x0123456789abcdef", at + 2);
        if (end == std::string::npos || end - at > longest || flat_[end] != ';') continue;
        std::fill(flat_.begin() + static_cast<std::ptrdiff_t>(at), flat_.begin() + static_cast<std::ptrdiff_t>(end + 1), ' ');
    }
}

/// "14--18 hours": as a dash is typed where the keyboard has none.
void Page::shortenDashes() {
    const auto isDigitAt = [this](std::size_t at) { return at < flat_.size() && flat_[at] >= '0' && flat_[at] <= '9'; };
    for (std::size_t at = flat_.find("--"); at != std::string::npos; at = flat_.find("--", at + 1))
        if (at > 0 && isDigitAt(at - 1) && isDigitAt(at + 2)) flat_[at] = ' ';
}

void Page::maskTags() {
    constexpr std::size_t longestTag = 300;
    constexpr std::size_t longestComment = 4000;  // an opening of last year that was taken off the page
    for (std::size_t at = flat_.find('<'); at != std::string::npos; at = flat_.find('<', at + 1)) {
        const bool isComment = flat_.compare(at, 4, "<!--") == 0;
        const std::size_t name = at + (flat_.compare(at, 2, "</") == 0 ? 2 : 1);
        const bool isTag = name < flat_.size() && flat_[name] >= 'a' && flat_[name] <= 'z';
        if (!isComment && !isTag) continue;
        const std::string_view reach = std::string_view(flat_).substr(at + 1, isComment ? longestComment : longestTag);
        const std::size_t found = isComment ? reach.find("-->") : reach.find_first_of("<>");
        if (found == std::string_view::npos || (isTag && reach[found] != '>')) continue;
        std::size_t end = at + 1 + found;
        if (isComment) end += 2;
        // The rules of a style sheet and the lines of a script are no words of the page.
        for (const std::string_view open : {"<style", "<script"})
            if (flat_.compare(at, open.size(), open) == 0)
                if (const auto close = flat_.find("</" + std::string(open.substr(1)) + '>', end); close != std::string::npos)
                    end = close - 1;
        std::fill(flat_.begin() + static_cast<std::ptrdiff_t>(at), flat_.begin() + static_cast<std::ptrdiff_t>(end + 1), ' ');
    }
}

/// The words of a link say nothing about the posting ("/stage-remote-2019"); of Markdown's "[Example](https://...)" the
/// words shown stay alone.
void Page::maskLinks() {
    constexpr std::size_t longestLink = 400;
    for (std::size_t at = flat_.find("]("); at != std::string::npos; at = flat_.find("](", at + 1)) {
        const std::size_t open = flat_.rfind('[', at);
        const std::size_t close = flat_.find_first_of(") ", at + 2);
        if (open == std::string::npos || close == std::string::npos || at - open > 120 || close - at > longestLink ||
            flat_[close] != ')')
            continue;
        flat_[open] = ' ';
        std::fill(flat_.begin() + static_cast<std::ptrdiff_t>(at), flat_.begin() + static_cast<std::ptrdiff_t>(close + 1), ' ');
    }
    constexpr std::string_view ends = " )>\"']}";
    const auto mask = [&](std::size_t at) {
        const std::size_t end = std::min(flat_.find_first_of(ends, at), flat_.size());
        std::fill(flat_.begin() + static_cast<std::ptrdiff_t>(at), flat_.begin() + static_cast<std::ptrdiff_t>(end), '~');
    };
    // A colon is rarer than the letters that links begin with.
    for (std::size_t colon = flat_.find(':'); colon != std::string::npos; colon = flat_.find(':', colon + 1))
        for (const std::string_view start :
             {std::string_view("http://"), std::string_view("https://"), std::string_view("mailto:")}) {
            const std::size_t before = start.find(':');
            if (colon >= before && flat_.compare(colon - before, start.size(), start) == 0) mask(colon - before);
        }
    for (std::size_t at = flat_.find("www."); at != std::string::npos; at = flat_.find("www.", at + 1)) mask(at);
}

/// "A Sr. Platform Engineer": the full stop is within the title, which patterns end at one.
void Page::closeAbbreviations() {
    constexpr std::size_t length = 3;  // " sr", " jr"
    for (std::size_t stop = flat_.find('.'); stop != std::string::npos; stop = flat_.find('.', stop + 1)) {
        if (stop < length || flat_[stop - 1] != 'r') continue;  // most full stops
        const std::string_view before = std::string_view(flat_).substr(stop - length, length);
        if ((before == " sr" || before == " jr") && flat_.compare(stop + 1, 1, " ") == 0) flat_[stop] = ' ';
    }
}

void Page::makeUnits() {
    std::size_t lineIndex = 0;
    for (const Span& piece : sentencePieces(text_, asked())) {
        lineIndex = text_.lineIndexAt(piece.begin, lineIndex);
        const Line& line = text_.lines()[lineIndex];
        if (isNotThePosting(line.voice) || line.kind == LineKind::blank) continue;  // a comment in front matter
        Unit unit;
        unit.at = flatSpan(piece);
        unit.line = lineIndex;
        unit.section = line.section;
        unit.voice = line.voice;
        unit.kind = line.kind;
        unit.isStructured = line.isStructured;
        // A link that was masked leaves blanks.
        while (unit.at.end > unit.at.begin && flat_[unit.at.end - 1] == ' ') --unit.at.end;
        while (unit.at.begin < unit.at.end && flat_[unit.at.begin] == ' ') ++unit.at.begin;
        if (unit.at.size() > 0) units_.push_back(unit);
    }
}

/// "Combien de congés ? Six semaines.": a short question with the words of a label, and its answer on the same line.
void Page::markAnswers() {
    constexpr std::size_t longest = 45;
    for (std::size_t i = 0; i + 1 < units_.size(); ++i) {
        const Unit& question = units_[i];
        if (question.at.size() > longest || flat_[question.at.end - 1] != '?' || units_[i + 1].line != question.line) continue;
        units_[i + 1].label |= book_.topicsOf(labelWords(words(question)));
    }
}

void Page::markLabels() {
    constexpr std::size_t longestHeading = 90;
    constexpr int reach = 3;  // lines below a heading that it speaks of
    const auto& lines = text_.lines();
    std::vector<TopicSet> above(lines.size(), 0);
    std::vector<std::optional<TopicSet>> alone(lines.size());
    /// What a line without a label of its own would be the label of; each line is asked once.
    const auto topicsAlone = [&](std::size_t number) {
        if (!alone[number]) {
            const Line& line = lines[number];
            const Span content = line.content.size() > 0 ? line.content : Span{line.begin, line.end};
            alone[number] = content.size() > longestHeading ? 0 : book_.topicsOf(labelWords(words(flatSpan(content))));
        }
        return *alone[number];
    };
    const std::vector<bool> isOfColumns = markColumns(topicsAlone);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (line.kind == LineKind::blank || isNotThePosting(line.voice) || isOfColumns[i]) continue;
        if (line.hasLabel()) {
            const TopicSet topics = book_.topicsOf(labelWords(words(flatSpan(line.label))));
            const Span value = flatSpan(line.value);
            if (topics == 0) continue;
            auto unit = std::lower_bound(units_.begin(), units_.end(), value.begin,
                                         [](const Unit& u, std::size_t at) { return u.at.end <= at; });
            // The label speaks of the first sentence of its value; what follows it may be of something else.
            for (bool first = true; unit != units_.end() && unit->at.begin < value.end; ++unit, first = false)
                (first ? unit->label : unit->below) |= topics;
            // "Salary ranges:" above several rows, of which the first counts as its value.
            if (line.kind == LineKind::heading)
                for (std::size_t below = i + 1; below < lines.size() && isRowOfPay(topics, lines[below]); ++below)
                    above[below] |= topics;
            continue;
        }
        const TopicSet topics = topicsAlone(i);
        if (topics == 0) continue;
        int left = reach;
        for (std::size_t below = i + 1; below < lines.size() && left > 0; ++below) {
            if (lines[below].kind == LineKind::blank) continue;
            // "Closing date" above "31 August": a value that stands alone looks like a heading of what follows it.
            const Span value = flatSpan({lines[below].begin, lines[below].end});
            const bool isValue = left == reach && value.size() > 0 && flat_[value.begin] >= '0' && flat_[value.begin] <= '9';
            // "Place" above "Remote or Leeds": a short line that may be the value.
            if (left == reach && lines[below].kind == LineKind::heading && !isValue) markValue(below, topics);
            if ((lines[below].kind == LineKind::heading && !isValue) ||
                (lines[below].hasLabel() && !isRowOfPay(topics, lines[below])))
                break;
            // "Closing date", "31 August", "Posted", "2 July": below the value the next label begins.
            if (left < reach && !lines[below].hasLabel() && topicsAlone(below) != 0 && (topicsAlone(below) & topics) == 0) break;
            above[below] |= topics;
            if (left == reach) markValue(below, topics);
            --left;
        }
    }
    markAnswers();
    for (Unit& unit : units_) unit.heading = above[unit.line] | unit.below;
}

/// Labels below each other and their values behind them: each value is that of its label. Which lines are of such tables.
std::vector<bool> Page::markColumns(const std::function<TopicSet(std::size_t)>& topicsAlone) {
    const auto& lines = text_.lines();
    std::vector<bool> isOfColumns(lines.size(), false);
    std::vector<bool> isLabel(lines.size(), false);
    for (const LabelColumn& column :
         labelColumns(text_.text(), lines, [&](std::size_t line) { return topicsAlone(line) != 0; })) {
        isOfColumns[column.label] = isOfColumns[column.value] = isLabel[column.label] = true;
        const auto [first, last] = unitsOfLine(column.value);
        if (first < last) units_[first].label |= topicsAlone(column.label);
    }
    // "Befristung" above "Ort", with "keine" five lines below it: the label alone says nothing.
    std::erase_if(units_, [&](const Unit& unit) { return isLabel[unit.line]; });
    return isOfColumns;
}

/// "Salary" and below it "$42,000", with nothing more of its kind: the value of that label, without a colon between.
void Page::markValue(std::size_t line, TopicSet topics) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t longestFigures = 120;  // "24.75 to 28.10 hourly (to be negotiated) / 35 to 40 hours per week"
    const auto& lines = text_.lines();
    const Span value = flatSpan({lines[line].begin, lines[line].end});
    if (value.size() == 0 || lines[line].hasLabel()) return;
    const bool isOfFigures = flat_[value.begin] >= '0' && flat_[value.begin] <= '9';
    if (value.size() > (isOfFigures ? longestFigures : longest)) return;
    const bool isBullet = lines[line].kind == LineKind::bullet;
    const bool goesOn = line + 1 < lines.size() && lines[line + 1].kind == lines[line].kind && isBullet;
    if (goesOn) return;
    const auto unit =
        std::lower_bound(units_.begin(), units_.end(), value.begin, [](const Unit& u, std::size_t at) { return u.at.end <= at; });
    if (unit != units_.end() && unit->line == line) unit->value |= topics;
}

/// "Clerk II: $42,000 - $51,000" below "Salary ranges": a row whose label is none of a posting's, with an amount behind it.
bool Page::isRowOfPay(TopicSet heading, const Line& row) const {
    const Span value = flatSpan(row.value);
    if ((heading & bit(Topic::salary)) == 0 || value.size() == 0) return false;
    const char first = flat_[value.begin];
    const bool isAmount = first == '$' || (first >= '0' && first <= '9') || static_cast<unsigned char>(first) >= 0x80;
    return isAmount && book_.topicsOf(labelWords(words(flatSpan(row.label)))) == 0;
}

std::span<const Found> Page::found(std::string_view group) const {
    const std::size_t number = book_.group(group);
    if (number >= found_.size()) return {};
    return found_[number];
}

std::span<const Found> Page::found(std::string_view group, std::size_t unit) const {
    const auto all = found(group);
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Found& f) { return f.unit < unit; });
    const auto last = std::partition_point(first, all.end(), [&](const Found& f) { return f.unit == unit; });
    return {first, last};
}

const Found* Page::near(std::string_view group, std::size_t unit, Span at, std::size_t reach) const {
    const Found* best = nullptr;
    std::size_t bestGap = reach + 1;
    for (const Found& candidate : found(group, unit)) {
        const Span there = candidate.at();
        const std::size_t gap = there.end <= at.begin ? at.begin - there.end : there.begin >= at.end ? there.begin - at.end : 0;
        if (gap < bestGap) {
            bestGap = gap;
            best = &candidate;
        }
    }
    return best;
}

bool Page::isAfter(std::string_view beforeGroup, std::size_t unit, std::size_t at) const {
    constexpr std::size_t reach = 180;
    const std::size_t begin = std::max(units_[unit].at.begin, at > reach ? at - reach : 0);
    if (at <= begin) return false;
    std::string_view before = words(Span{begin, at});
    while (!before.empty() && (before.back() == ' ' || before.back() == '*' || before.back() == '"')) before.remove_suffix(1);
    return book_.endsIn(beforeGroup, before, languages_);
}

std::pair<std::size_t, std::size_t> Page::unitsOfLine(std::size_t line) const {
    const auto first = std::partition_point(units_.begin(), units_.end(), [&](const Unit& u) { return u.line < line; });
    const auto last = std::partition_point(first, units_.end(), [&](const Unit& u) { return u.line == line; });
    return {static_cast<std::size_t>(first - units_.begin()), static_cast<std::size_t>(last - units_.begin())};
}

std::size_t Page::unitAt(std::size_t flat) const {
    const auto unit = std::partition_point(units_.begin(), units_.end(), [&](const Unit& u) { return u.at.end <= flat; });
    return unit != units_.end() && unit->at.begin <= flat ? static_cast<std::size_t>(unit - units_.begin()) : npos;
}

Evidence Page::evidence(Span flat) const {
    constexpr std::string_view bullet = "\u2022 ";
    Span at = originalSpan(flat);
    if (text_.slice(at).starts_with(bullet)) at.begin += bullet.size();
    return text_.evidence(at);
}

std::optional<Decimal> Page::number(const Found& found, Part part) const {
    const auto at = found.hit.part(part);
    return at ? book_.number(words(*at)) : std::nullopt;
}

}  // namespace offerbook::extract::find
