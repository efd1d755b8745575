#include "core/extract/find/unit_durations.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// Words for one of the two times, or the label at the beginning of its value.
struct Mark {
    Span at;
    Topic topic = Topic::notice;
    /// "No probation period": has no length.
    bool isNone = false;
    /// "During the trial period", "after probation": says when something holds, not how long the period is.
    bool isCircumstance = false;
    bool isAfter = false;
};

/// A length of time as written.
struct Length {
    Span at;
    Duration value;
    bool isRange = false;
};

/// Which length belongs to which mark.
struct Pairing {
    std::vector<std::optional<std::size_t>> of;  ///< of each mark its length
    std::size_t count = 0;                       ///< marks that have one
    std::size_t gaps = 0;                        ///< bytes between all of them
};

std::size_t gapOf(Span a, Span b) { return a.end <= b.begin ? b.begin - a.end : b.end <= a.begin ? a.begin - b.end : 0; }

Span between(Span a, Span b) {
    return a.begin <= b.begin ? Span{std::min(a.end, b.begin), b.begin} : Span{std::min(b.end, a.begin), a.begin};
}

/// Reads one unit: several lengths and words for both times may stand in it ("Two months' probation, three months' notice").
class UnitDurations {
public:
    UnitDurations(const Page& page, std::size_t unit) : page_(page), unit_(unit) {
        readMarks("notice.word", Topic::notice);
        readMarks("trial.word", Topic::trial);
        readLengths("length.days", Duration::Unit::days);
        readLengths("length.weeks", Duration::Unit::weeks);
        readLengths("length.months", Duration::Unit::months);
        readLengths("length.years", Duration::Unit::years);
        dropWithin();
        pairUp();
    }

    /// The length of the period that is spoken of, with its evidence: none where it is a range, or holds in the trial period
    /// alone.
    [[nodiscard]] std::optional<Finding<Duration>> find(Topic topic) const {
        if (topic == Topic::notice && page_.asked().hold("notice.of-candidate", page_.words(unit()), page_.languages()))
            return std::nullopt;
        const Length* found = nullptr;
        std::size_t least = Page::npos;
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            if (marks_[i].topic != topic || !taken_[i]) continue;
            const Length* length = &lengths_[*taken_[i]];
            const std::size_t gap = gapOf(marks_[i].at, length->at);
            if (topic == Topic::notice) length = afterTrial(*length);
            if (length == nullptr || gap >= least) continue;
            least = gap;
            found = length;
        }
        if (found == nullptr || found->isRange || !isLikely(topic, found->value)) return std::nullopt;
        return Finding<Duration>{found->value, {page_.evidence(found->at)}, weight::sentence, Voice::employer,
                                 false,        {"extract.by-sentence", {}}};
    }

    /// Where the lengths stand that are said of the notice or of the trial period.
    [[nodiscard]] std::vector<Span> owned() const {
        std::vector<Span> spans;
        for (const auto& length : taken_)
            if (length) spans.push_back(lengths_[*length].at);
        return spans;
    }

private:
    const Unit& unit() const { return page_.units()[unit_]; }

    void readMarks(std::string_view group, Topic topic) {
        if (unit().hasLabel(topic)) marks_.push_back({{unit().at.begin, unit().at.begin}, topic, false, false, false});
        for (const Found& found : page_.found(group, unit_)) {
            Mark mark{found.at(), topic, page_.isAfter("duration.none", unit_, found.at().begin), false, false};
            mark.isAfter = page_.isAfter("trial.after", unit_, mark.at.begin);
            mark.isCircumstance = topic == Topic::trial && (mark.isAfter || page_.isAfter("trial.during", unit_, mark.at.begin));
            if (topic == Topic::notice && page_.isAfter("notice.other", unit_, mark.at.begin)) continue;
            marks_.push_back(mark);
        }
    }

    void readLengths(std::string_view group, Duration::Unit of) {
        for (const Found& found : page_.found(group, unit_)) {
            const auto amount = page_.number(found, Part::lo);
            if (!amount) continue;
            const auto upper = page_.number(found, Part::hi);
            lengths_.push_back({found.at(), {*amount, of}, upper && *upper != *amount});
        }
    }

    /// "3 months" within "1 to 3 months" is no length of its own, nor are words within other words for the same.
    void dropWithin() {
        const auto isWithin = [&](const Length& one) {
            return std::any_of(lengths_.begin(), lengths_.end(), [&](const Length& other) {
                return other.at.size() > one.at.size() && other.at.begin <= one.at.begin && one.at.end <= other.at.end;
            });
        };
        std::vector<Length> kept;
        for (const Length& length : lengths_)
            if (!isWithin(length)) kept.push_back(length);
        lengths_ = std::move(kept);
        std::vector<Mark> apart;
        for (const Mark& mark : marks_) {
            const auto same = std::find_if(apart.begin(), apart.end(), [&](const Mark& other) {
                return other.topic == mark.topic && mark.at.begin < other.at.end && other.at.begin < mark.at.end;
            });
            if (same == apart.end())
                apart.push_back(mark);
            else
                same->at = {std::min(same->at.begin, mark.at.begin), std::max(same->at.end, mark.at.end)};
        }
        marks_ = std::move(apart);
        std::sort(lengths_.begin(), lengths_.end(), [](const Length& a, const Length& b) { return a.at.begin < b.at.begin; });
        std::sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) { return a.at.begin < b.at.begin; });
    }

    /// How far a length stands from its mark; none where another stands between, or a joint ("," ";" "and") sets them apart.
    std::optional<std::size_t> gapOfPair(const Mark& mark, const Length& length) const {
        constexpr std::size_t reach = 45;
        const std::size_t gap = gapOf(mark.at, length.at);
        if (gap > reach || mark.isNone) return std::nullopt;
        const Span space = between(mark.at, length.at);
        const auto stands = [&](Span other) { return other.begin >= space.begin && other.end <= space.end && other.size() > 0; };
        if (std::any_of(marks_.begin(), marks_.end(), [&](const Mark& m) { return stands(m.at); })) return std::nullopt;
        if (std::any_of(lengths_.begin(), lengths_.end(), [&](const Length& l) { return stands(l.at); })) return std::nullopt;
        const std::string_view words = page_.words(space);
        if (gap > 0 && page_.asked().hold("duration.joint", words, page_.languages())) return std::nullopt;
        // "In the three-month trial period" and "a trial period of three months" say its length, "one month during the trial
        // period" does not.
        const bool isRightBefore = length.at.begin < mark.at.begin && gap <= 2;
        if (mark.isCircumstance && !isRightBefore && !page_.asked().hold("duration.of", words, page_.languages()))
            return std::nullopt;
        return gap;
    }

    /// Each mark with one length of its own: as many marks as can be, and of two ways the one with less between them ("after
    /// a trial period of three months a notice period of two months").
    void pairUp() {
        constexpr std::size_t mostMarks = 6;  // a sentence says them once or twice
        constexpr std::size_t mostLengths = 12;
        if (marks_.size() > mostMarks) marks_.resize(mostMarks);
        if (lengths_.size() > mostLengths) lengths_.resize(mostLengths);
        Pairing best;
        Pairing now;
        now.of.resize(marks_.size());
        std::vector<bool> isUsed(lengths_.size(), false);
        tryMark(0, now, isUsed, best);
        taken_ = best.of.empty() ? now.of : best.of;
        shareJoined();
    }

    void tryMark(std::size_t mark, Pairing& now, std::vector<bool>& isUsed, Pairing& best) const {
        if (mark == marks_.size()) {
            if (now.count > best.count || (now.count == best.count && now.gaps < best.gaps)) best = now;
            return;
        }
        tryMark(mark + 1, now, isUsed, best);
        for (std::size_t l = 0; l < lengths_.size(); ++l) {
            const auto gap = isUsed[l] ? std::nullopt : gapOfPair(marks_[mark], lengths_[l]);
            if (!gap) continue;
            isUsed[l] = true;
            now.of[mark] = l;
            now.count += 1;
            now.gaps += *gap;
            tryMark(mark + 1, now, isUsed, best);
            now.gaps -= *gap;
            now.count -= 1;
            now.of[mark].reset();
            isUsed[l] = false;
        }
    }

    /// "Notice and trial period: three months each": words that stand joined have one length, where it follows both.
    void shareJoined() {
        for (std::size_t i = 0; i + 1 < marks_.size(); ++i) {
            const Span one = marks_[i].at;
            const Span next = marks_[i + 1].at;
            if (taken_[i] || !taken_[i + 1] || marks_[i].isCircumstance || marks_[i].isNone || next.begin < one.end) continue;
            const bool follows = lengths_[*taken_[i + 1]].at.begin >= next.end;
            const std::string_view joint = page_.words(Span{one.end, next.begin});
            if (follows && page_.asked().hold("duration.both", joint, page_.languages())) taken_[i] = taken_[i + 1];
        }
    }

    /// Whether a length holds "during the trial period": said before it ("in the trial period the notice is seven days", until
    /// "then"), or right behind it in its part of the sentence.
    bool isInTrial(const Length& length) const {
        constexpr std::size_t reach = 30;
        constexpr std::size_t behind = 14;
        return std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
            if (!mark.isCircumstance || mark.isAfter) return false;
            const std::string_view space = page_.words(between(mark.at, length.at));
            if (mark.at.begin < length.at.begin) {
                const std::size_t last = std::min(unit().at.end, length.at.end + behind);
                const std::size_t joint = page_.flat().find_first_of(",;.", length.at.end);
                const std::size_t end = std::max(length.at.end, std::min(last, joint));
                const std::string_view until = page_.words(Span{std::min(mark.at.end, end), end});
                return !page_.asked().hold("duration.then", until, page_.languages());
            }
            return space.size() <= reach && !page_.asked().hold("duration.joint", space, page_.languages());
        });
    }

    /// The notice that holds after the trial period: of "one month during probation, then three months" the second.
    const Length* afterTrial(const Length& length) const {
        if (!isInTrial(length)) return &length;
        for (std::size_t l = 0; l < lengths_.size(); ++l) {
            const bool isOfTrial = [&] {
                for (std::size_t m = 0; m < marks_.size(); ++m)
                    if (marks_[m].topic == Topic::trial && taken_[m] == l) return true;
                return false;
            }();
            if (&lengths_[l] != &length && !isOfTrial && !isInTrial(lengths_[l])) return &lengths_[l];
        }
        return nullptr;
    }

    /// Longer ones are of something else: no law or agreement of the countries covered knows more.
    static bool isLikely(Topic topic, const Duration& value) {
        const Decimal most(topic == Topic::notice ? 12 : 24);
        switch (value.unit) {
            case Duration::Unit::days: return value.amount <= most * Decimal(31);
            case Duration::Unit::weeks: return value.amount <= most * Decimal(5);
            case Duration::Unit::months: return value.amount <= most;
            case Duration::Unit::years: return value.amount * Decimal(12) <= most;
        }
        return false;
    }

    const Page& page_;
    std::size_t unit_;
    std::vector<Mark> marks_;
    std::vector<Length> lengths_;
    std::vector<std::optional<std::size_t>> taken_;  ///< of each mark its length
};

}  // namespace

std::optional<Finding<Duration>> durationIn(const Page& page, std::size_t unit, Topic topic) {
    return UnitDurations(page, unit).find(topic);
}

std::vector<Span> lengthsOfNoticeAndTrial(const Page& page, std::size_t unit) {
    if (!page.has("notice.word", unit) && !page.has("trial.word", unit)) return {};
    return UnitDurations(page, unit).owned();
}

}  // namespace offerbook::extract::find
