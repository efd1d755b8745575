#include "core/extract/find/contract/contract_time.h"

#include "core/extract/find/unit_durations.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// What a length of time says of a contract.
enum class LengthRole { none, first, total, more, soft };

class TimeReader {
public:
    explicit TimeReader(const Page& page) : page_(page) {}

    ContractTime read(bool hasEnd) {
        lengths("length.months", 1);
        lengths("length.years", 12);
        yearly();
        weeks();
        extension();
        settleTotal(hasEnd);
        return std::move(time_);
    }

private:
    /// Where the number of a length begins, if the hit begins with another word: "up to a year".
    static std::size_t wordsBegin(const Found& found) {
        const auto number = found.hit.part(Part::lo);
        return number ? std::max(number->begin, found.at().begin) : found.at().begin;
    }

    /// "Three year contract with three months probationary period": of the lengths around the word the next one is its own.
    bool isLengthOf(std::string_view word, const Found& length) const {
        constexpr std::size_t reach = 40;
        const Found* said = page_.near(word, length.unit, length.at(), reach);
        if (said == nullptr) return false;
        const auto gapTo = [](Span a, Span b) {
            return a.end <= b.begin ? b.begin - a.end : a.begin >= b.end ? a.begin - b.end : 0;
        };
        const std::size_t gap = gapTo(length.at(), said->at());
        for (const std::string_view group : {"length.months", "length.years", "length.weeks", "length.days"}) {
            const Found* other = page_.near(group, length.unit, said->at(), reach);
            if (other != nullptr && gapTo(other->at(), said->at()) < gap && gapTo(other->at(), length.at()) > 0) return false;
        }
        return true;
    }

    /// "Trial period of 3 months, notice of 3 months": each word has its own length, the nearer one is the other's.
    bool isOfNoticeOrTrial(const Found& length) const {
        const std::vector<Span> owned = lengthsOfNoticeAndTrial(page_, length.unit);
        return std::any_of(owned.begin(), owned.end(),
                           [&](Span at) { return at.begin < length.at().end && length.at().begin < at.end; });
    }

    /// "A commitment of six months", "for a project of three months": how long volunteers stay and an assignment takes, but no
    /// end of an employment.
    LengthRole softRoleOf(const Found& found) const {
        constexpr std::size_t reach = 40;
        const Section section = page_.units()[found.unit].section;
        if (section == Section::requirements || section == Section::employer) return LengthRole::none;
        return page_.near("length.soft-word", found.unit, found.at(), reach) != nullptr ? LengthRole::soft : LengthRole::none;
    }

    /// "A full-time position for 2 years in a small team" among what is offered: no experience.
    bool isOffered(const Found& found) const {
        constexpr std::size_t reach = 8;
        if (page_.units()[found.unit].section != Section::offer) return false;
        const Found* word = page_.near("contract.word", found.unit, Span{wordsBegin(found), found.at().end}, reach);
        return word != nullptr && word->at().end <= wordsBegin(found);
    }

    LengthRole roleOf(const Found& found) const {
        const Unit& unit = page_.units()[found.unit];
        const bool labelled = unit.isAbout(Topic::duration) || unit.isAbout(Topic::contract);
        if (unit.section == Section::legal || unit.isAbout(Topic::notice) || unit.isAbout(Topic::trial)) return LengthRole::none;
        if (isLengthOf("notice.word", found) || isLengthOf("trial.word", found) || isOfNoticeOrTrial(found))
            return LengthRole::none;
        const bool isSaid = page_.text().language() == "en" && page_.near("contract.fixed", found.unit, found.at(), 0) != nullptr;
        if (page_.near("experience.word", found.unit, found.at(), 40) != nullptr && !labelled && !isSaid && !isOffered(found))
            return LengthRole::none;
        if (page_.near("length.stored", found.unit, found.at(), 90) != nullptr) return LengthRole::none;
        if (!labelled && page_.near("contract.of-others", found.unit, found.at(), 0) != nullptr) return LengthRole::none;
        // "What you will do in the first 6 months": the beginning of the work, not its end. "After one year the post may become
        // permanent" says how long it is for a time.
        if (page_.isAfter("length.first", found.unit, found.at().begin) &&
            page_.near("contract.fixed", found.unit, found.at(), 0) == nullptr)
            return LengthRole::none;
        // "Children aged 6 to 11 years": how old somebody is.
        if (!labelled && page_.near("length.of-age", found.unit, found.at(), 16) != nullptr) return LengthRole::none;
        // "You have completed an internship of three months": somebody's past.
        if (!labelled && page_.near("contract.intern-not", found.unit, found.at(), 10) != nullptr) return LengthRole::none;
        constexpr std::size_t reach = 70;
        const Found* word = page_.near("contract.word", found.unit, found.at(), reach);
        const Found* kind = page_.near("contract.fixed", found.unit, found.at(), reach);
        if (!labelled && word == nullptr && kind == nullptr) return softRoleOf(found);
        // "For the technician position: at least 2 years of coursework": of what one must have done.
        const bool isRequired = unit.section == Section::requirements || unit.section == Section::wished;
        if (isRequired && !labelled && kind == nullptr && isOnlyLeast(found)) return LengthRole::none;
        const bool other = page_.near("length.foreign", found.unit, found.at(), 14) != nullptr;
        // "12-month internship programme": the word beside says of what it is the length.
        constexpr std::size_t beside = 2;
        const bool isBesideWord = page_.near("contract.word", found.unit, found.at(), beside) != nullptr;
        if (other && !labelled && kind == nullptr && !isBesideWord) return softRoleOf(found);
        // "May be continued for another year".
        if (page_.asked().hold("length.another", page_.words(found.at()))) return LengthRole::more;
        if (page_.isAfter("contract.more", found.unit, wordsBegin(found))) return LengthRole::more;
        const std::string_view behind = page_.words(Span{found.at().end, std::min(found.at().end + 12, unit.at.end)});
        if (page_.asked().hold("contract.extension-behind", behind)) return LengthRole::more;
        const bool after = page_.asked().hold("contract.total-behind",
                                              page_.words(Span{found.at().end, std::min(found.at().end + 16, unit.at.end)}));
        if (after || page_.isAfter("contract.total", found.unit, wordsBegin(found))) return LengthRole::total;
        return LengthRole::first;
    }

    /// "2 years 6 months", "two years and six months" is one length: where of the two hits the other ends or begins.
    const Found* joinedTo(std::string_view group, const Found& found, bool isBefore) const {
        const auto all = page_.found(group, found.unit);
        const auto behind =
            std::partition_point(all.begin(), all.end(), [&](const Found& other) { return other.at().begin < found.at().begin; });
        if (isBefore ? behind == all.begin() : behind == all.end()) return nullptr;
        const Found& other = isBefore ? *(behind - 1) : *behind;
        const Span first = isBefore ? other.at() : found.at();
        const Span second = isBefore ? found.at() : other.at();
        const bool isJoined =
            first.end <= second.begin && page_.asked().hold("length.joint", page_.words(Span{first.end, second.begin}));
        return isJoined ? &other : nullptr;
    }

    void lengths(std::string_view group, int months) {
        for (const Found& found : page_.found(group)) {
            auto low = page_.number(found, Part::lo);
            auto high = page_.number(found, Part::hi);
            if (!low || low->sign() <= 0 || *low * Decimal(months) > Decimal(120)) continue;
            // "3 years 0 months" are said by the years.
            if (const Found* rest = months > 1 ? joinedTo("length.months", found, false) : nullptr)
                if (const auto more = page_.number(*rest, Part::lo); more && more->sign() > 0) continue;
            if (const Found* years = months == 1 && !high ? joinedTo("length.years", found, true) : nullptr)
                if (const auto more = page_.number(*years, Part::lo)) low = *low + *more * Decimal(12);
            const LengthRole role = roleOf(found);
            const Decimal most = high.value_or(*low) * Decimal(months);
            if (role == LengthRole::more) {
                extends(found.at());
                more_ = page_.isAfter("contract.more-twice", found.unit, wordsBegin(found)) ? most * Decimal(2) : most;
                moreAt_ = found.at();
            }
            if (role == LengthRole::total && (!time_.total || most > *time_.total)) {
                time_.total = most;
                time_.totalAt = found.at();
            }
            if (role == LengthRole::soft && !time_.softHigh) softLength(found, *low * Decimal(months), most);
            if (role != LengthRole::first) continue;
            const Unit& unit = page_.units()[found.unit];
            const bool labelled = unit.isAbout(Topic::duration) || unit.isAbout(Topic::contract);
            const bool byKind = page_.near("contract.fixed", found.unit, found.at(), 70) != nullptr;
            // "Longer than two months" by a label says less than "four to six months" in the text.
            constexpr int lessExact = 20;
            const int strength = weight::hint + (labelled ? 30 : 0) + (byKind ? 15 : 0) + heardFrom(unit.voice) -
                                 (isOnlyLeast(found) ? lessExact : 0);
            constexpr std::size_t enough = 20;
            const bool isOfTerm = labelled || byKind || saysOfContract(found);
            if (isOfTerm && most == *low * Decimal(months) && time_.said.size() < enough && !isOnlyMost(found) &&
                !isOnlyLeast(found) && !lengthBeforePlus(found))
                time_.said.push_back({most, found.at()});
            if (strength <= time_.lengthWeight) continue;
            time_.lengthWeight = strength;
            const bool upTo = isOnlyMost(found);
            time_.low = upTo ? std::nullopt : std::optional(*low * Decimal(months));
            time_.high = most;
            if (const auto first = lengthBeforePlus(found)) {
                time_.low = time_.high = *first * Decimal(months);
                more_ = most;
                moreAt_ = found.at();
                extends(found.at());
            }
            time_.isOpen = !high && !upTo && isOnlyLeast(found);
            time_.lengthAt = found.at();
        }
    }

    /// "The contract lasts 12 months".
    bool saysOfContract(const Found& found) const {
        constexpr std::size_t beside = 12;
        return page_.near("contract.runs", found.unit, found.at(), beside) != nullptr &&
               page_.near("contract.word", found.unit, found.at(), 2 * beside) != nullptr;
    }

    void softLength(const Found& found, const Decimal& low, const Decimal& most) {
        time_.softLow = isOnlyMost(found) ? std::nullopt : std::optional(low);
        time_.softHigh = most;
        time_.isSoftOpen = low == most && isOnlyLeast(found);
        time_.softAt = found.at();
    }

    /// "12+12 months": the first number is the contract, the second what may be added.
    std::optional<Decimal> lengthBeforePlus(const Found& found) const {
        const std::string_view before = page_.flat().substr(0, found.at().begin);
        if (!before.ends_with('+')) return std::nullopt;
        std::size_t begin = before.size() - 1;
        int number = 0;
        for (int factor = 1; begin > 0 && factor <= 10 && before[begin - 1] >= '0' && before[begin - 1] <= '9'; factor *= 10)
            number += factor * (before[--begin] - '0');
        if (number == 0) return std::nullopt;
        return Decimal(number);
    }

    /// "At least three months", "three months minimum", "3+ months".
    bool isOnlyLeast(const Found& found) const {
        if (found.hit.part(Part::hi)) return false;  // "at least 3 and at most 6 months"
        if (page_.words(found.at()).find('+') != std::string_view::npos) return true;
        if (page_.isAfter("value.least", found.unit, wordsBegin(found))) return true;
        return page_.asked().hold("length.least-behind", wordsBehind(found));
    }

    /// "Up to a year", "12 months maximum".
    bool isOnlyMost(const Found& found) const {
        return page_.isAfter("contract.upto", found.unit, wordsBegin(found)) ||
               page_.asked().hold("length.most-behind", wordsBehind(found));
    }

    std::string_view wordsBehind(const Found& found) const {
        constexpr std::size_t reach = 14;
        return page_.words(Span{found.at().end, std::min(found.at().end + reach, page_.units()[found.unit].at.end)});
    }

    /// "has to be renewed yearly": a year at a time.
    void yearly() {
        const auto found = page_.found("length.yearly");
        if (found.empty() || time_.high) return;
        time_.low = time_.high = Decimal(12);
        time_.lengthAt = found.front().at();
        time_.lengthWeight = weight::hint;
        extends(found.front().at());
    }

    /// "Duration of the contract: two weeks": for a time, though of no whole months.
    void weeks() {
        for (const Found& found : page_.found("length.weeks")) {
            const Unit& unit = page_.units()[found.unit];
            if (!unit.hasLabel(Topic::duration) || unit.section == Section::legal) continue;
            time_.weeksAt = found.at();
            return;
        }
    }

    void extends(Span at) {
        if (time_.extension) return;
        time_.extension = true;
        time_.extensionAt = at;
    }

    /// "The post runs for one year (with possible continuation)" below "Description".
    bool isOfLength(const Found& renewable) const {
        constexpr std::size_t reach = 60;
        const auto isNear = [&](std::string_view group) {
            return page_.near(group, renewable.unit, renewable.at(), reach) != nullptr;
        };
        return (isNear("length.months") || isNear("length.years")) && isNear("contract.word") && !isNear("contract.of-others");
    }

    /// "Fonti rinnovabili", "the programme will run on a web browser".
    bool isOfOtherThing(const Found& renewable) const {
        const Span unit = page_.units()[renewable.unit].at;
        return page_.asked().hold("contract.renewed-not-before", page_.words(Span{unit.begin, renewable.at().begin})) ||
               page_.asked().hold("contract.renewed-not-behind", page_.words(Span{renewable.at().end, unit.end}));
    }

    void extension() {
        for (const Found& found : page_.found("contract.not-renewable")) {
            time_.extension = false;
            time_.extensionAt = found.at();
            return;
        }
        for (const Found& found : page_.found("contract.renewable")) {
            const Unit& unit = page_.units()[found.unit];
            // "Initial 12-month contract with possible extension" among the facts of the role: no task of it.
            const bool isOfContract = page_.has("contract.fixed", found.unit) || page_.has("contract.fixed-word", found.unit) ||
                                      (unit.kind == LineKind::heading && page_.has("length.months", found.unit)) ||
                                      isOfLength(found);
            // "The reserve list may be extended".
            constexpr std::size_t besideList = 2;
            const bool isOfList = page_.near("length.stored", found.unit, found.at(), besideList) != nullptr;
            if (unit.section == Section::employer || unit.section == Section::legal || isOfList || isOfOtherThing(found) ||
                (unit.section == Section::tasks && !isOfContract))
                continue;
            return extends(found.at());
        }
    }

    /// "A maximum of three years" alone is the length itself; "two years, then one more" makes a total.
    void settleTotal(bool hasEnd) {
        if (!time_.high && time_.total && !hasEnd) {
            time_.high = time_.total;
            time_.lengthAt = time_.totalAt;
            time_.lengthWeight = weight::hint;
            time_.total.reset();
        }
        // "One year, up to three years in all": more than the first contract comes by an extension.
        if (time_.high && time_.total && *time_.total > *time_.high) extends(time_.totalAt);
        if (time_.high && more_ && !time_.total && time_.extension.value_or(false)) {
            time_.total = *time_.high + *more_;
            time_.totalAt = moreAt_;
        }
    }

    const Page& page_;
    ContractTime time_;
    std::optional<Decimal> more_;  // what an extension adds
    Span moreAt_;
};

}  // namespace

ContractTime contractTime(const Page& page, bool hasEnd) { return TimeReader(page).read(hasEnd); }

}  // namespace offerbook::extract::find
