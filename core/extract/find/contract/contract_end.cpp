#include "core/extract/find/contract/contract_end.h"

#include "core/extract/find/clause_of_applying.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class EndReader {
public:
    explicit EndReader(const Clues& clues) : clues_(clues), page_(clues.page) {}

    /// The days that close the time of the contract, as they are written.
    std::vector<ContractEnd> read() const {
        std::vector<ContractEnd> ends;
        constexpr std::size_t enough = 8;
        for (const WrittenDate& date : clues_.dates) {
            if (!date.date || date.isRelative) continue;
            const Span at = page_.flatSpan(date.at);
            const std::size_t unit = page_.unitAt(at.begin);
            if (unit == Page::npos) continue;
            const Unit& where = page_.units()[unit];
            // "du 27/04 au 21/08", "fixed-term until 31 July": without a year only where a term opens with another day, or where
            // the words say it of the contract.
            if (!date.date->year() && (!date.date->day() || !isFixed(unit, at) ||
                                       (!isRangeEnd(at, unit) && !page_.isAfter("contract.until-kind", unit, at.begin))))
                continue;
            const bool labelled = where.isAbout(Topic::contract) || where.isAbout(Topic::duration);
            // "The role starts in January and runs until the end of March 2028": the words say it of the work.
            // "From now until 31 December" says both ends.
            const bool isFromNow = page_.isAfter("contract.now-until", unit, at.begin);
            const bool isLabelledEnd = isEndOfWorkByLabel(page_, unit);
            const bool endsPair = isEndOfPair(at, unit);
            const bool runs =
                isFromNow || endsPair || page_.near("contract.runs", unit, at, 100) != nullptr || isSoughtFor(at, unit);
            const bool contract = labelled || isLabelledEnd || runs || page_.near("contract.freelance", unit, at, 60) ||
                                  page_.near("contract.fixed", unit, at, 90) || page_.near("contract.word", unit, at, 60) ||
                                  page_.near("hours.week", unit, at, 60) || page_.near("contract.employment", unit, at, 60);
            // "Limited: 31.12.2027"; not "Duration: 6 months, from April 2027".
            const bool isWholeTerm =
                where.hasLabel(Topic::duration) && where.at.end < at.end + 4 && !page_.isAfter("start.cue", unit, at.begin);
            const bool closes = isWholeTerm || isLabelledEnd || endsPair || isFromNow ||
                                page_.isAfter("contract.until", unit, at.begin) ||
                                (isRangeEnd(at, unit) && isJoined(at) && (runs || isFixed(unit, at)));
            if (!contract || !closes || (where.isAbout(Topic::deadline) && !isLabelledEnd)) continue;
            // "The reserve list is valid until 31 December 2028": how long a list is kept.
            constexpr std::size_t besideList = 60;
            if (page_.near("length.stored", unit, at, besideList) != nullptr) continue;
            // "The lease of the laboratories ends on 31 March": another contract than that of the work.
            if (page_.near("contract.of-others", unit, at, 0) != nullptr || page_.near("date.of-other", unit, at, 0) != nullptr)
                continue;
            // "Début au 1er juillet ou au 1er septembre": a second day to begin.
            if (page_.isAfter("contract.or-date", unit, at.begin)) continue;
            // "Befristet, zu besetzen bis Ende Mai": the latest day to begin.
            if (page_.isAfter("start.latest", unit, at.begin)) continue;
            // "Die Ausschreibung ist vom 15. Februar bis 1. April geöffnet": how long one can apply.
            if (page_.isAfter("deadline.window", unit, at.begin)) continue;
            // "befristet (12 Monate) · Bewerbung bis 9. April": the nearer words say of what.
            if (isOfApplying(unit, at)) continue;
            // "From May to October we need a waiter; send your application": of a span the other clause says nothing.
            const bool isByApplying = isRangeEnd(at, unit) && isJoined(at) ? isInClauseOfApplying(page_, unit, at)
                                                                           : page_.has("application.word", unit);
            const bool ofApplying = isByApplying && page_.near("contract.fixed", unit, at, 60) == nullptr;
            if (ofApplying && !labelled) continue;
            // "the first phase (until the beginning of 2026)": a time that something takes, no day that a contract ends.
            if (!date.date->month() && page_.isAfter("contract.vague-end", unit, at.begin)) continue;
            if (page_.isAfter("deadline.cue", unit, at.begin) && page_.near("contract.fixed", unit, at, 60) == nullptr &&
                !isRangeEnd(at, unit) && !page_.isAfter("contract.until-sure", unit, at.begin))
                continue;
            // "The contract is expected to begin on 1 June": where it begins, unless another date stands before.
            if (page_.text().language() == "fr" && page_.isAfter("start.cue", unit, at.begin) && !isWholeTerm &&
                !isRangeEnd(at, unit) && !page_.isAfter("contract.until-sure", unit, at.begin))
                continue;
            // "spätestens aber bis zum 1. März 2027 zu besetzen": the latest day to begin.
            constexpr std::size_t near = 24;
            if (!isFromNow && !(isRangeEnd(at, unit) && isJoined(at)) && !page_.isAfter("contract.until-sure", unit, at.begin) &&
                page_.asked().hold("contract.begins-behind", page_.flat().substr(at.end, near)))
                continue;
            ends.push_back({*date.date, at, beginOf(at, unit)});
            if (ends.size() >= enough) break;
        }
        if (ends.empty())
            if (auto year = endingYear()) ends.push_back(std::move(*year));
        return ends;
    }

private:
    /// "Funded until 2029 and limited accordingly": a year alone, in a sentence that says that the contract has an end.
    std::optional<ContractEnd> endingYear() const {
        for (const Found& found : page_.found("contract.until-year")) {
            const auto year = page_.number(found, Part::lo);
            const Unit& unit = page_.units()[found.unit];
            if (!year || unit.section == Section::legal || unit.section == Section::employer) continue;
            if (!page_.has("contract.fixed", found.unit) ||
                page_.near("contract.of-others", found.unit, found.at(), 0) != nullptr)
                continue;
            const auto whole = PartialDate::of(static_cast<int>(year->whole()), std::nullopt, std::nullopt);
            if (whole) return ContractEnd{*whole, found.at(), std::nullopt};
        }
        return std::nullopt;
    }

    bool isFixed(std::size_t unit, Span at) const { return page_.near("contract.fixed", unit, at, 60) != nullptr; }

    std::vector<WrittenDate>::const_iterator firstFrom(std::size_t written) const {
        return std::partition_point(clues_.dates.begin(), clues_.dates.end(),
                                    [&](const WrittenDate& date) { return date.at.begin < written; });
    }

    /// The date closely before this one: "from 15 November 2025 to 15 February 2026".
    const WrittenDate* dateBefore(Span at, std::size_t unit) const {
        constexpr std::size_t reach = 44;
        const Span before = page_.originalSpan({at.begin > reach ? at.begin - reach : 0, at.begin});
        for (auto other = firstFrom(before.begin); other != clues_.dates.end() && other->at.begin < before.end; ++other) {
            const Span there = page_.flatSpan(other->at);
            if (there.end < at.begin && at.begin - there.end < 18 && page_.unitAt(there.begin) == unit) return &*other;
        }
        return nullptr;
    }

    /// "Start: 1 September 2027. End: 31 August 2030": the second of two days of which the first begins the work.
    bool isEndOfPair(Span at, std::size_t unit) const {
        constexpr std::size_t reach = 60;
        if (!page_.isAfter("contract.ends-pair", unit, at.begin)) return false;
        const Span before = page_.originalSpan({at.begin > reach ? at.begin - reach : 0, at.begin});
        for (auto other = firstFrom(before.begin); other != clues_.dates.end() && other->at.begin < before.end; ++other) {
            const Span there = page_.flatSpan(other->at);
            const std::size_t first = page_.unitAt(there.begin);
            if (first == Page::npos || page_.units()[first].line != page_.units()[unit].line) continue;
            if (page_.isAfter("start.cue", first, there.begin) || page_.units()[first].isAbout(Topic::startDate)) return true;
        }
        return false;
    }

    bool isRangeEnd(Span at, std::size_t unit) const { return dateBefore(at, unit) != nullptr; }

    /// "We are looking for a waiter from 1 May to 30 September", "Start: 30 May to 16 June": both days are of the work.
    bool isSoughtFor(Span at, std::size_t unit) const {
        const bool isOfWork = page_.has("title.cue", unit) || page_.has("title.sought", unit) ||
                              page_.has("contract.needed-for", unit) || page_.units()[unit].isAbout(Topic::startDate);
        return isOfWork && isRangeEnd(at, unit) && isJoined(at);
    }

    /// The day that opens the span which this day closes.
    std::optional<PartialDate> beginOf(Span at, std::size_t unit) const {
        const WrittenDate* before = dateBefore(at, unit);
        return before != nullptr && isJoined(at) ? before->date : std::nullopt;
    }

    /// Words of applying close before the date, which stand nearer than those of the contract.
    bool isOfApplying(std::size_t unit, Span at) const {
        constexpr std::size_t reach = 25;
        const Found* applying = page_.near("application.word", unit, at, reach);
        if (applying == nullptr || applying->at().end > at.begin || !page_.isAfter("deadline.cue", unit, at.begin)) return false;
        const Found* fixed = page_.near("contract.fixed", unit, at, reach);
        return fixed == nullptr || fixed->at().end < applying->at().begin;
    }

    /// "1 June to 15 August", not "1 April (1 May at the latest)": a word of a span or a dash stands before the date.
    bool isJoined(Span at) const {
        constexpr std::size_t reach = 44;
        const Span before = page_.originalSpan({at.begin > reach ? at.begin - reach : 0, at.begin});
        std::size_t end = Page::npos;
        for (auto date = firstFrom(before.begin); date != clues_.dates.end() && date->at.begin < before.end; ++date)
            if (date->at.end <= before.end) end = page_.flatSpan(date->at).end;
        if (end == Page::npos || end >= at.begin) return false;
        return page_.asked().hold("date.range-joint", page_.words(Span{end, at.begin}));
    }

    const Clues& clues_;
    const Page& page_;
};

}  // namespace

bool isEndOfWorkByLabel(const Page& page, std::size_t unit) {
    const Unit& where = page.units()[unit];
    if (!where.isAbout(Topic::endDate) || where.isStructured) return false;
    if (where.isAbout(Topic::duration)) return true;
    constexpr std::size_t linesAbove = 3;
    for (std::size_t above = unit; above > 0 && unit - above < linesAbove; --above)
        if (page.units()[above - 1].isAbout(Topic::startDate)) return true;
    return false;
}

std::vector<ContractEnd> contractEnds(const Clues& clues) { return EndReader(clues).read(); }

}  // namespace offerbook::extract::find
