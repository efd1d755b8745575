#include "core/extract/find/finders.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// A level of the vocabulary where it stands in the original text.
struct PlacedLevel {
    Span at;
    SeniorityRange range;
};

/// As the vocabulary writes a level: "senior", "intermediate..senior"; empty for words that hold one without meaning it
/// ("senior living").
std::optional<SeniorityRange> rangeOf(std::string_view written) {
    const std::size_t dots = written.find("..");
    const auto least = seniorityFromWord(written.substr(0, dots));
    if (!least) return std::nullopt;
    return SeniorityRange{*least, dots == std::string_view::npos ? least : seniorityFromWord(written.substr(dots + 2))};
}

/// The words for levels in a part of a page.
class Levels {
public:
    Levels(const Page& page, Span at, std::initializer_list<std::string_view> groups) : text_(page.text()) {
        for (const std::string_view group : groups)
            for (const Hit& hit : text_.hits(group, at)) add(hit, at);
        std::sort(levels_.begin(), levels_.end(),
                  [](const PlacedLevel& a, const PlacedLevel& b) { return a.at.begin < b.at.begin; });
    }

    /// What they say together; nothing where there is none. "Junior/Senior" is a range, of "Senior Team Lead" the higher one
    /// counts, and who trains the trainees is none: "Internship, Office of the Director".
    [[nodiscard]] std::optional<PlacedLevel> together() const {
        if (levels_.empty()) return std::nullopt;
        const auto training = std::find_if(levels_.begin(), levels_.end(),
                                           [](const PlacedLevel& level) { return level.range.least == Seniority::training; });
        if (training != levels_.end()) return *training;
        PlacedLevel taken = levels_.front();
        for (std::size_t i = 1; i < levels_.size(); ++i) taken = joined(taken, levels_[i]);
        return taken;
    }

private:
    void add(const Hit& hit, Span within) {
        const auto range = rangeOf(hit.value());
        if (hit.at.end > within.end || !range || !isOfText(*hit.phrase) || isInBrackets(hit.at)) return;
        const bool isKnown = std::any_of(levels_.begin(), levels_.end(), [&](const PlacedLevel& known) {
            return known.at.begin < hit.at.end && hit.at.begin < known.at.end;
        });
        if (!isKnown) levels_.push_back({hit.at, *range});
    }
    /// English words stand in adverts of every language; those of others mean something else in English ones, where a stage is
    /// for actors. A word that several languages share is known as one's alone.
    [[nodiscard]] bool isOfText(const Phrase& phrase) const {
        const auto& languages = text_.languages();
        return phrase.language == "en" || text_.language() != "en" ||
               std::find(languages.begin(), languages.end(), phrase.language) != languages.end();
    }
    /// "(Senior) Consultant": with or without.
    [[nodiscard]] bool isInBrackets(Span at) const {
        const std::string& text = text_.text();
        return at.begin > 0 && at.end < text.size() && text[at.begin - 1] == '(' && text[at.end] == ')';
    }
    [[nodiscard]] PlacedLevel joined(const PlacedLevel& one, const PlacedLevel& next) const {
        if (!isJoint({one.at.end, next.at.begin})) return one.range.least < next.range.least ? next : one;
        return {{one.at.begin, next.at.end},
                {std::min(one.range.least, next.range.least), std::max(one.range.most, next.range.most)}};
    }
    [[nodiscard]] bool isJoint(Span between) const {
        std::string_view words = text_.foldedSlice(between);
        const auto isEdge = [](char c) { return c == ' ' || c == '-'; };  // "Junior- oder Senior-Beraterin"
        while (words.size() > 1 && isEdge(words.front())) words.remove_prefix(1);
        while (words.size() > 1 && isEdge(words.back())) words.remove_suffix(1);
        return text_.vocabulary().exactly("asked.between-levels", words) != nullptr;
    }

    const ReadText& text_;
    std::vector<PlacedLevel> levels_;
};

Finding<SeniorityRange> findingOf(const Page& page, const PlacedLevel& level, int weight, Voice voice, std::string_view reason) {
    return {level.range, {page.text().evidence(level.at)}, weight, voice, false, {std::string(reason), {}}};
}

}  // namespace

Stated<SeniorityRange> findSeniority(const Clues& clues, const Stated<std::string>& title) {
    constexpr std::size_t longestValue = 60;
    const Page& page = clues.page;
    std::vector<Finding<SeniorityRange>> findings;
    // The title is the employer's own word; a label is often what a job site made of it.
    if (title.hasValue() && !title.evidence().empty()) {
        const Evidence& written = title.evidence().front();
        if (const auto level = Levels(page, {written.begin, written.end}, {"seniority"}).together())
            findings.push_back(findingOf(page, *level, weight::label + 1, Voice::employer, "extract.by-title"));
    }
    for (const Unit& unit : page.units()) {
        if (!unit.isAbout(Topic::seniority) || unit.at.size() > longestValue) continue;
        if (const auto level = Levels(page, page.originalSpan(unit.at), {"seniority", "seniority-label"}).together())
            findings.push_back(findingOf(page, *level, weight::label + heardFrom(unit.voice), unit.voice, "extract.by-label"));
    }
    const auto addSaid = [&](std::string_view group, int base, bool isOpen) {
        for (const Found& found : page.found(group)) {
            auto level = Levels(page, page.originalSpan(found.at()), {"seniority"}).together();
            if (!level) continue;
            if (isOpen) level->range.most.reset();
            const Voice voice = page.units()[found.unit].voice;
            findings.push_back(findingOf(page, *level, base + heardFrom(voice), voice, "extract.by-sentence"));
            findings.back().evidence = {page.evidence(found.at())};
        }
    };
    addSaid("seniority.said", weight::sentence, false);
    addSaid("seniority.open", weight::hint, true);
    return reconcile<SeniorityRange>(std::move(findings),
                                     [](const Finding<SeniorityRange>& taken, const Finding<SeniorityRange>& other) {
                                         return other.weight >= weight::sentence && !overlap(taken.value, other.value);
                                     });
}

}  // namespace offerbook::extract::find
