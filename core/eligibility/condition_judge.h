#pragma once

#include "core/candidate/facts.h"
#include "core/eligibility/verdict.h"

namespace offerbook::eligibility {

/// A person with what follows from the profile; the profile must outlive it.
struct Person {
    const CandidateProfile& profile;
    CandidateFacts facts;
};

/// Against what everything is judged: what is known of states, on one day.
struct World {
    const ReferenceData& reference;
    Date asOf;
};

// Each kind of condition has two functions: whether a person meets it, and why. explain() fills the condition, the fact,
// what would settle it and a note; `reason.truth` is already that of truthOf().

Truth truthOf(const condition::Nationality& asked, const Person& person, const World& world);
Truth truthOf(const condition::DegreeAtLeast& asked, const Person& person, const World& world);
Truth truthOf(const condition::DegreeAtMost& asked, const Person& person, const World& world);
Truth truthOf(const condition::DegreeExcluded& asked, const Person& person, const World& world);
Truth truthOf(const condition::Enrolled& asked, const Person& person, const World& world);
Truth truthOf(const condition::ExperienceAtLeast& asked, const Person& person, const World& world);
Truth truthOf(const condition::ExperienceAtMost& asked, const Person& person, const World& world);
Truth truthOf(const condition::Language& asked, const Person& person, const World& world);
Truth truthOf(const condition::RightToWork& asked, const Person& person, const World& world);
Truth truthOf(const condition::Residence& asked, const Person& person, const World& world);
Truth truthOf(const condition::AgeBetween& asked, const Person& person, const World& world);
Truth truthOf(const condition::Clearance& asked, const Person& person, const World& world);
Truth truthOf(const condition::Deadline& asked, const Person& person, const World& world);
Truth truthOf(const condition::Other& asked, const Person& person, const World& world);

void explain(const condition::Nationality& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::DegreeAtLeast& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::DegreeAtMost& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::DegreeExcluded& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::Enrolled& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::ExperienceAtLeast& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::ExperienceAtMost& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::Language& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::RightToWork& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::Residence& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::AgeBetween& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::Clearance& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::Deadline& asked, const Person& person, const World& world, Reason& reason);
void explain(const condition::Other& asked, const Person& person, const World& world, Reason& reason);

/// The truth of either of two: a comparison of bounds. Met for sure, failed for sure, or open.
constexpr Truth truthBetween(bool surelyYes, bool surelyNo) {
    return surelyYes ? Truth::yes : surelyNo ? Truth::no : Truth::unknown;
}

/// What a condition asks for, as message "eligibility.condition.<what>" with the reason's key; a negation or a wish changes the
/// prefix later.
void setCondition(Reason& reason, std::string_view key, std::string_view what, std::vector<MessageArg> args);
/// The reason's question, for a condition that cannot be told.
void askCandidate(Reason& reason, std::string_view what, std::vector<MessageArg> args = {});
void askEmployer(Reason& reason, std::string_view what, std::vector<MessageArg> args = {});
/// "eligibility.<id>" with its arguments.
Message message(std::string_view id, std::vector<MessageArg> args = {});
/// A number of years as the last argument, in the form for one year where it is exactly one.
Message yearsMessage(std::string_view id, const Decimal& years, std::vector<MessageArg> more = {});
/// Joined by ", "; of codes, MessageArg::country() and language() name each in the reader's language.
std::string joinedText(const std::vector<std::string>& parts);

}  // namespace offerbook::eligibility
