#pragma once

#include "core/extract/find/page.h"

#include <span>
#include <string>
#include <vector>

namespace offerbook::extract::find {

/// What a page says of something else than its opening: of another post ("for the post of proofreader C2 is required"), of a
/// group that its reader is none of ("apprentices have 30 days"), of somebody ("your predecessor had"), of an earlier or a
/// separate notice. The vocabulary says how such statements begin ("other.group", "other.person", "other.occupation",
/// "other.second", "other.opening", "other.post", "other.place") or what gives them away ("other.aside" in a clause,
/// "other.notice" in a sentence); the part `who` of a hit that names the opening itself makes it none of another.
class OtherSubjects {
public:
    explicit OtherSubjects(const Page& page);

    /// The parts of a unit that are said of others, in order, not overlapping.
    [[nodiscard]] std::vector<Span> in(std::size_t unit) const;

private:
    struct Kind;
    static std::span<const Kind> kinds();
    void readNames();
    void addNames(std::string_view words);
    [[nodiscard]] bool saysWork(std::size_t unit, Span words) const;
    [[nodiscard]] bool isOfOpening(std::string_view who) const;
    [[nodiscard]] bool saysOther(const Kind& kind, const Found& hit) const;
    [[nodiscard]] Span reachOf(const Kind& kind, const Found& hit) const;
    [[nodiscard]] std::size_t clauseBegin(std::size_t from, Span all) const;
    [[nodiscard]] std::size_t endOfStatement(std::size_t from, Span all) const;
    [[nodiscard]] bool isEdge(std::size_t at, Span all) const;
    [[nodiscard]] bool opensClause(Span hit, Span all) const;
    [[nodiscard]] bool includesReader(std::size_t unit) const;
    [[nodiscard]] bool hold(std::string_view group, Span words) const;

    const Page& page_;
    std::vector<bool> isSpokenOf_;  ///< by unit: it has words of others; most have none
    std::string names_;             ///< the words by which the page calls its opening
    bool isNamed_ = false;          ///< they say what its work is
    bool isOfGroup_ = false;        ///< it seeks apprentices, volunteers, seasonal staff
    bool isOfSeveral_ = false;
};

}  // namespace offerbook::extract::find
