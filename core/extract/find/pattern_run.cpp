#include "core/extract/find/pattern_run.h"

#include "core/extract/find/gap_reach.h"
#include "core/extract/find/single_part.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

namespace offerbook::extract::find {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Part::count)> partNames{
    "lo", "hi", "per", "perb", "perweekly", "max", "who", "ref", "title", "name", "region", "fte", "days"};

Parts partsOf(const RE2& pattern) {
    Parts parts;
    for (const auto& [name, index] : pattern.NamedCapturingGroups()) {
        const auto at = std::find(partNames.begin(), partNames.end(), name);
        if (at != partNames.end()) parts.emplace_back(static_cast<Part>(at - partNames.begin()), index);
    }
    return parts;
}

using Found = std::array<re2::StringPiece, mostCaptures + 1>;

/// Runs a pattern on one sentence, from the left to the right.
class Run {
public:
    Run(const Pattern& pattern, std::string_view sentence)
        : group_(pattern.group), pattern_(pattern.compiled->get()), sentence_(sentence) {}

    /// The next match at or behind an offset, wherever it begins.
    bool anywhere(std::size_t from) { return match(from, RE2::UNANCHORED); }
    /// The match that begins at an offset.
    bool at(std::size_t begin) {
        if (pattern_.reach != nullptr && !pattern_.reach->mayMatchAt(sentence_, begin)) return false;
        return match(begin, RE2::ANCHOR_START);
    }

    /// The next match of the pattern as it is written.
    bool asWritten(std::size_t from) {
        if (!pattern_.bounded) return anywhere(from);
        hit_ = {group_, {}, {}};
        return boundedMatch(from, RE2::UNANCHORED);
    }

    /// Of the last match. Offsets are of the sentence.
    [[nodiscard]] const PatternHit& hit() const { return hit_; }
    [[nodiscard]] PatternHit takeHit() { return std::move(hit_); }

private:
    bool match(std::size_t from, RE2::Anchor anchor) {
        hit_ = {group_, {}, {}};
        re2::StringPiece whole;
        if (!pattern_.pattern->Match(sentence_, from, sentence_.size(), anchor, &whole, 1)) return false;
        hit_.at = spanOf(whole);
        if (pattern_.captures == 0 || (pattern_.parts.empty() && hit_.at.size() <= pattern_.leastBound)) return true;
        if (pattern_.single != nullptr) {
            const SinglePart::Told told = pattern_.single->in(sentence_, hit_.at);
            if (told.kind == SinglePart::Told::Kind::broken) return boundedMatch(from, anchor);
            if (told.kind == SinglePart::Told::Kind::part) {
                takeSingle(told.at);
                return true;
            }
        }
        // Within a match its parts are found at less cost than while looking for it.
        Found found;
        if (!captures(*pattern_.pattern, pattern_.captures, found)) return true;
        if (!keepsBounds(found)) return boundedMatch(from, anchor);
        takeParts(found, pattern_.parts);
        return true;
    }
    bool boundedMatch(std::size_t from, RE2::Anchor anchor) {
        const RE2& bounded = pattern_.bounded->get().compiled;
        re2::StringPiece whole;
        if (!bounded.Match(sentence_, from, sentence_.size(), anchor, &whole, 1)) return false;
        hit_.at = spanOf(whole);
        const Parts& parts = pattern_.bounded->get().parts;
        Found found;
        if (!parts.empty() && captures(bounded, bounded.NumberOfCapturingGroups(), found)) takeParts(found, parts);
        return true;
    }
    bool captures(const RE2& compiled, int count, Found& found) const {
        return compiled.Match(sentence_, hit_.at.begin, hit_.at.end, RE2::ANCHOR_BOTH, found.data(), count + 1);
    }
    [[nodiscard]] bool keepsBounds(const Found& found) const {
        return std::all_of(pattern_.gaps.begin(), pattern_.gaps.end(), [&](const Gap& gap) {
            const auto& piece = found[static_cast<std::size_t>(gap.capture)];
            return keepsBound({piece.data(), piece.size()}, gap.most);
        });
    }
    void takeSingle(Span part) {
        if (!pattern_.parts.empty()) hit_.parts.emplace_back(pattern_.parts.front().first, part);
        if (pattern_.single->endsMatch()) hit_.at.end = part.end;
    }
    void takeParts(const Found& found, const Parts& parts) {
        for (const auto& [part, index] : parts) {
            const auto& piece = found[static_cast<std::size_t>(index)];
            if (piece.data() != nullptr) hit_.parts.emplace_back(part, spanOf(piece));
        }
    }
    [[nodiscard]] Span spanOf(const re2::StringPiece& piece) const {
        const auto begin = static_cast<std::size_t>(piece.data() - sentence_.data());
        return {begin, begin + piece.size()};
    }

    std::size_t group_;
    const CompiledPattern& pattern_;
    std::string_view sentence_;
    PatternHit hit_;
};

/// A list of words needs no automaton.
void findWholes(const Pattern& pattern, std::string_view sentence, const std::vector<std::uint32_t>& beginnings,
                const std::function<void(PatternHit&&)>& visit) {
    std::size_t from = 0;
    for (const std::uint32_t begin : beginnings) {
        if (begin < from) continue;
        const std::size_t end = pattern.wholes.endOf(sentence, begin);
        if (end == begin) continue;
        from = end;
        visit({pattern.group, {begin, end}, {}});
    }
}

bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// False only where the sentence begins or ends otherwise than every match that begins or ends with it.
bool mayFit(const SentenceEdges& edges, std::string_view sentence) {
    if (!edges.endings.mayEnd(sentence)) return false;
    std::size_t at = 0;
    while (edges.isBehindSigns && at < sentence.size() && !isWordByte(sentence[at])) ++at;
    return edges.beginnings.mayBegin(sentence.substr(at));
}

std::unique_ptr<const SentenceEdges> edgesOf(const std::string& source, bool onlyAtStart) {
    auto edges = std::make_unique<SentenceEdges>();
    if (source.find('$') != std::string::npos) edges->endings = EdgeWords::endingsOf({source});
    if (!onlyAtStart) return edges;
    constexpr std::string_view signs = "^\\W*";
    edges->isBehindSigns = source.starts_with(signs);
    // Of "\\W*" no sign is left where letters and digits alone can follow.
    const std::string rest = edges->isBehindSigns ? source.substr(signs.size()) : source;
    const Leading leading = leadingOf(rest);
    const bool isWords = std::all_of(leading.words.begin(), leading.words.end(),
                                     [](const LeadingWord& word) { return isWordByte(word.text.front()); });
    if (isWords || !edges->isBehindSigns) edges->beginnings = EdgeWords::beginningsOf(leading);
    return edges;
}

std::unique_ptr<const CompiledPattern> compiledFrom(const std::string& source) {
    UnboundedPattern unbounded = withoutBounds(source);
    auto made = std::make_unique<CompiledPattern>();
    made->pattern = std::make_unique<RE2>(unbounded.source, unboundedOptions(unbounded.source));
    assert(made->pattern->ok());
    made->parts = partsOf(*made->pattern);
    made->gaps = std::move(unbounded.gaps);
    for (const auto& [part, index] : made->parts) made->captures = std::max(made->captures, index);
    for (const Gap& gap : made->gaps) {
        made->captures = std::max(made->captures, gap.capture);
        made->leastBound = made->leastBound == 0 ? gap.most : std::min(made->leastBound, gap.most);
    }
    // Most parts and bounds are found without captures, of patterns over bytes.
    const bool isOverBytes = made->pattern->options().encoding() == RE2::Options::EncodingLatin1;
    const bool isSingle = made->parts.size() == 1 || (made->parts.empty() && made->gaps.size() == 1);
    if (isSingle && isOverBytes) made->single = std::make_unique<const SinglePart>(unbounded.source, made->gaps);
    if (made->captures > 0) made->reach = std::make_unique<const GapReach>(unbounded.source, made->gaps);
    if (!made->gaps.empty())
        made->bounded =
            std::make_unique<const Late<BoundedPattern>>([source] { return std::make_unique<const BoundedPattern>(source); });
    return made;
}

bool hasParts(std::string_view source) { return source.find("(?P<") != std::string_view::npos; }

/// In a longer sentence every try could go through all that is left of it, which is time without end.
constexpr std::size_t longSentence = 1000;

/// An anchored try costs about as much as so many bytes of a search.
constexpr std::size_t tryCost = 20;

}  // namespace

RE2::Options patternOptions() {
    RE2::Options set;
    set.set_log_errors(false);
    set.set_max_mem(64 << 20);
    return set;
}

RE2::Options unboundedOptions(std::string_view source) {
    RE2::Options set = patternOptions();
    if (isSameInBytes(source)) set.set_encoding(RE2::Options::EncodingLatin1);
    return set;
}

BoundedPattern::BoundedPattern(const std::string& source) : compiled(source, patternOptions()), parts(partsOf(compiled)) {}

CompiledPattern::~CompiledPattern() = default;

Pattern::Pattern(std::string written, std::size_t itsGroup, LanguageSet itsLanguage, PatternGuard&& guard)
    : source(std::move(written)), group(itsGroup), language(itsLanguage), onlyAtStart(guard.onlyAtStart) {
    if (!hasParts(source)) wholes = WordList(std::move(guard.wholes));
    if (onlyAtStart || source.find('$') != std::string::npos)
        edges = std::make_unique<const Late<SentenceEdges>>(
            [of = source, atStart = onlyAtStart] { return edgesOf(withoutBounds(of).source, atStart); });
    compiled = std::make_unique<const Late<CompiledPattern>>([of = source] { return compiledFrom(of); });
}

void findIn(const Pattern& pattern, std::string_view sentence, const std::vector<std::uint32_t>* beginnings,
            const std::function<void(PatternHit&&)>& visit) {
    if (!pattern.wholes.empty() && beginnings != nullptr) return findWholes(pattern, sentence, *beginnings, visit);
    if (pattern.edges != nullptr && !mayFit(pattern.edges->get(), sentence)) return;
    Run run(pattern, sentence);
    if (pattern.onlyAtStart) {
        if (run.at(0) && run.hit().at.size() > 0) visit(run.takeHit());
        return;
    }
    const bool isLong = sentence.size() > longSentence;
    if (!isLong && beginnings != nullptr && beginnings->size() * tryCost <= sentence.size() + 2 * tryCost) {
        std::size_t from = 0;
        for (const std::uint32_t begin : *beginnings) {
            if (begin < from || !run.at(begin)) continue;
            from = run.hit().at.end;
            visit(run.takeHit());
        }
        return;
    }
    std::size_t from = beginnings != nullptr && !beginnings->empty() ? beginnings->front() : 0;
    while (from <= sentence.size() && (isLong ? run.asWritten(from) : run.anywhere(from))) {
        from = std::max(run.hit().at.end, from + 1);
        if (run.hit().at.size() > 0) visit(run.takeHit());
    }
}

}  // namespace offerbook::extract::find
