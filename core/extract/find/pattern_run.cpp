#include "core/extract/find/pattern_run.h"

#include "core/extract/find/gap_reach.h"
#include "core/extract/find/single_part.h"

#include <algorithm>
#include <array>
#include <mutex>
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

}  // namespace

/// The pattern as it is written, for where a bound of a gap is broken: compiled when it is first asked for.
class BoundedPattern {
public:
    explicit BoundedPattern(std::string source) : source_(std::move(source)) {}
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const RE2& compiled() const {
        compile();
        return *compiled_;
    }
    [[nodiscard]] const Parts& parts() const {
        compile();
        return parts_;
    }

private:
    void compile() const {
        std::call_once(once_, [this] {
            compiled_ = std::make_unique<RE2>(source_, patternOptions());
            parts_ = partsOf(*compiled_);
        });
    }

    std::string source_;
    mutable std::once_flag once_;
    mutable std::unique_ptr<RE2> compiled_;
    mutable Parts parts_;
};

namespace {

using Found = std::array<re2::StringPiece, mostCaptures + 1>;

/// Runs a pattern on one sentence, from the left to the right.
class Run {
public:
    Run(const Pattern& pattern, std::string_view sentence) : pattern_(pattern), sentence_(sentence) {}

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
        hit_ = {pattern_.group, {}, {}};
        return boundedMatch(from, RE2::UNANCHORED);
    }

    /// Of the last match. Offsets are of the sentence.
    [[nodiscard]] const PatternHit& hit() const { return hit_; }
    [[nodiscard]] PatternHit takeHit() { return std::move(hit_); }

private:
    bool match(std::size_t from, RE2::Anchor anchor) {
        hit_ = {pattern_.group, {}, {}};
        re2::StringPiece whole;
        if (!pattern_.compiled->Match(sentence_, from, sentence_.size(), anchor, &whole, 1)) return false;
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
        if (!captures(*pattern_.compiled, pattern_.captures, found)) return true;
        if (!keepsBounds(found)) return boundedMatch(from, anchor);
        takeParts(found, pattern_.parts);
        return true;
    }
    bool boundedMatch(std::size_t from, RE2::Anchor anchor) {
        const RE2& bounded = pattern_.bounded->compiled();
        re2::StringPiece whole;
        if (!bounded.Match(sentence_, from, sentence_.size(), anchor, &whole, 1)) return false;
        hit_.at = spanOf(whole);
        const Parts& parts = pattern_.bounded->parts();
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

    const Pattern& pattern_;
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
bool mayFit(const Pattern& pattern, std::string_view sentence) {
    if (!pattern.endings.mayEnd(sentence)) return false;
    std::size_t at = 0;
    while (pattern.isBehindSigns && at < sentence.size() && !isWordByte(sentence[at])) ++at;
    return pattern.beginnings.mayBegin(sentence.substr(at));
}

void readEdges(Pattern& pattern) {
    const std::string source = pattern.compiled->pattern();
    if (source.find('$') != std::string::npos) pattern.endings = EdgeWords::endingsOf({source});
    if (!pattern.onlyAtStart) return;
    constexpr std::string_view signs = "^\\W*";
    pattern.isBehindSigns = source.starts_with(signs);
    // Of "\\W*" no sign is left where letters and digits alone can follow.
    const std::string rest = pattern.isBehindSigns ? source.substr(signs.size()) : source;
    const Leading leading = leadingOf(rest);
    const bool isWords = std::all_of(leading.words.begin(), leading.words.end(),
                                     [](const LeadingWord& word) { return isWordByte(word.text.front()); });
    if (isWords || !pattern.isBehindSigns) pattern.beginnings = EdgeWords::beginningsOf(leading);
}

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

void makeReady(Pattern& pattern, std::vector<Gap> gaps, const std::string& source) {
    pattern.parts = partsOf(*pattern.compiled);
    readEdges(pattern);
    pattern.gaps = std::move(gaps);
    for (const auto& [part, index] : pattern.parts) pattern.captures = std::max(pattern.captures, index);
    for (const Gap& gap : pattern.gaps) {
        pattern.captures = std::max(pattern.captures, gap.capture);
        pattern.leastBound = pattern.leastBound == 0 ? gap.most : std::min(pattern.leastBound, gap.most);
    }
    // Most parts and bounds are found without captures, of patterns over bytes.
    const bool isOverBytes = pattern.compiled->options().encoding() == RE2::Options::EncodingLatin1;
    const bool isSingle = pattern.parts.size() == 1 || (pattern.parts.empty() && pattern.gaps.size() == 1);
    if (isSingle && isOverBytes) pattern.single = std::make_shared<const SinglePart>(pattern.compiled->pattern(), pattern.gaps);
    if (pattern.captures > 0) pattern.reach = std::make_shared<const GapReach>(pattern.compiled->pattern(), pattern.gaps);
    if (!pattern.gaps.empty()) pattern.bounded = std::make_shared<const BoundedPattern>(source);
}

std::string sourceOf(const Pattern& pattern) { return pattern.bounded ? pattern.bounded->source() : pattern.compiled->pattern(); }

void findIn(const Pattern& pattern, std::string_view sentence, const std::vector<std::uint32_t>* beginnings,
            const std::function<void(PatternHit&&)>& visit) {
    if (!pattern.wholes.empty() && beginnings != nullptr) return findWholes(pattern, sentence, *beginnings, visit);
    if (!mayFit(pattern, sentence)) return;
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
