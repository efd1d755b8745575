#pragma once

#include <optional>
#include <string_view>

namespace offerbook {

/// How far along in a career a post is meant for, in rising order, as postings and job sites name it: an internship,
/// apprenticeship or student's job; a first post ("junior", "entry level", "Berufseinsteiger"); one with some experience
/// ("mid-level", "confirmé"); "senior"; one that leads a team or a field ("lead", "principal"); one that leads the house or a
/// large part of it ("director", "head of").
enum class Seniority { training, entry, intermediate, senior, lead, executive };
std::string_view toWord(Seniority level);  ///< "training", "entry", "intermediate", "senior", "lead", "executive"
std::optional<Seniority> seniorityFromWord(std::string_view word);

/// The levels that a post is open to. One level: both bounds are it. `most` empty: "from ... on" ("beginners welcome").
struct SeniorityRange {
    Seniority least = Seniority::entry;
    std::optional<Seniority> most;
    friend bool operator==(const SeniorityRange&, const SeniorityRange&) = default;
};
/// Whether both can be true of one post.
bool overlap(const SeniorityRange& one, const SeniorityRange& other);

}  // namespace offerbook
