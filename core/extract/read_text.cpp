#include "core/extract/read_text.h"

#include "core/extract/line_structure.h"
#include "core/extract/text_sections.h"

#include <algorithm>
#include <iterator>

namespace offerbook::extract {
namespace {

std::vector<Span> commentsOf(std::string_view text) {
    constexpr std::string_view opening = "<!--";
    constexpr std::string_view closing = "-->";
    std::vector<Span> comments;
    for (std::size_t begin = text.find(opening); begin != std::string_view::npos;) {
        const std::size_t end = text.find(closing, begin);
        if (end == std::string_view::npos) break;
        comments.push_back({begin, end + closing.size()});
        begin = text.find(opening, comments.back().end);
    }
    return comments;
}

}  // namespace

ReadText::ReadText(std::string text, std::shared_ptr<const Vocabulary> vocabulary, std::vector<Mark> marks)
    : text_(std::make_shared<const std::string>(std::move(text))), vocabulary_(std::move(vocabulary)), folded_(*text_) {
    hits_ = vocabulary_->findAll(folded_);
    languages_ = guessLanguages(*this);
    language_ = languages_.empty() ? std::string() : languages_.front();
    lines_ = readLines(*text_, marks);
    std::vector<Line> lines = lines_;
    assignSections(*this, lines, marks);
    lines_ = std::move(lines);
    sentences_ = readSentences(*text_, lines_, language_);
    comments_ = commentsOf(*text_);
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(links_),
                 [](const Mark& mark) { return mark.kind == Mark::Kind::link; });
}

bool ReadText::isInComment(std::size_t offset) const {
    const auto behind = std::upper_bound(comments_.begin(), comments_.end(), offset,
                                         [](std::size_t at, const Span& comment) { return at < comment.begin; });
    return behind != comments_.begin() && offset < std::prev(behind)->end;
}

std::size_t ReadText::lineIndexAt(std::size_t offset) const {
    const auto behind =
        std::upper_bound(lines_.begin(), lines_.end(), offset, [](std::size_t at, const Line& line) { return at < line.begin; });
    return behind == lines_.begin() ? 0 : static_cast<std::size_t>(behind - lines_.begin()) - 1;
}

std::size_t ReadText::lineIndexAt(std::size_t offset, std::size_t lineBefore) const {
    constexpr std::size_t near = 3;
    for (std::size_t line = lineBefore; line < std::min(lineBefore + near, lines_.size()); ++line)
        if (lines_[line].begin <= offset && (line + 1 == lines_.size() || offset < lines_[line + 1].begin)) return line;
    return lineIndexAt(offset);
}

const Sentence* ReadText::sentenceAt(std::size_t offset) const {
    const auto behind = std::upper_bound(sentences_.begin(), sentences_.end(), offset,
                                         [](std::size_t at, const Sentence& sentence) { return at < sentence.begin; });
    return behind == sentences_.begin() ? nullptr : &*(behind - 1);
}

std::string ReadText::headingAbove(std::size_t offset) const {
    const std::size_t heading = lineAt(offset).heading;
    return heading == Line::npos ? std::string() : std::string(foldedSlice(lines_[heading].content));
}

std::span<const Hit> ReadText::hits(std::string_view group) const {
    const std::uint16_t id = vocabulary_->groupId(group);
    if (id == Vocabulary::noGroup) return {};
    return hits_.of(id);
}

std::span<const Hit> ReadText::hits(std::string_view group, Span within) const {
    const auto all = hits(group);
    const auto before = [](const Hit& hit, std::size_t offset) { return hit.at.begin < offset; };
    const auto first = std::lower_bound(all.begin(), all.end(), within.begin, before);
    const auto last = std::lower_bound(first, all.end(), within.end, before);
    return {first, last};
}

std::string_view ReadText::foldedSlice(Span at) const {
    const Span folded = folded_.toFolded(at);
    return folded_.text().substr(folded.begin, folded.size());
}

Evidence ReadText::evidence(Span at) const {
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; };
    while (at.begin < at.end && isSpace((*text_)[at.begin])) ++at.begin;
    while (at.end > at.begin && isSpace((*text_)[at.end - 1])) --at.end;
    return {at.begin, at.end, std::string(slice(at))};
}

}  // namespace offerbook::extract
