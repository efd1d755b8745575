#pragma once

#include "core/base/typed_id.h"
#include "core/posting/commute.h"
#include "core/posting/contract_term.h"
#include "core/posting/eligibility_rule.h"
#include "core/posting/pay.h"
#include "core/posting/pay_observation.h"
#include "core/posting/qualifications.h"
#include "core/posting/remote_work.h"
#include "core/posting/seniority.h"
#include "core/posting/stated.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A place of work.
struct Location {
    std::string city;             ///< empty: only the country is known
    std::string country;          ///< ISO 3166-1 alpha-2; empty: not known
    bool countryExplicit = true;  ///< false: inferred from city, institution or region
    std::string region = {};      ///< state or canton whose rules hold there ("GE", "BY"); empty: not stated
    friend bool operator==(const Location&, const Location&) = default;
};

struct Hours {
    std::optional<Decimal> low;  ///< a week
    std::optional<Decimal> high;
    friend bool operator==(const Hours&, const Hours&) = default;
};

/// Share of full time in percent.
struct Workload {
    std::optional<Decimal> low;  ///< both empty: part time without a figure
    std::optional<Decimal> high;
    bool partTime = false;
    bool isExplicit = true;  ///< false: derived from "full time", "4 days per week"
    friend bool operator==(const Workload&, const Workload&) = default;
};

/// Working days of paid leave a year.
struct PaidLeave {
    std::optional<Decimal> days;  ///< empty where unlimited
    bool unlimited = false;
    friend bool operator==(const PaidLeave&, const PaidLeave&) = default;
};

/// Where a person stands with an offer.
enum class ApplicationStatus { interested, applied, interview, offered, accepted, declined, rejected, withdrawn };
std::string_view toWord(ApplicationStatus status);
std::optional<ApplicationStatus> applicationStatusFromWord(std::string_view word);

/// One opening, as stated in its document, corrected and confirmed by people. Field order is the order of the editor.
struct Posting {
    PostingId id;
    DocumentId document;  ///< the source text; not stored where entered by hand

    Stated<std::string> employer;
    Stated<std::string> title;
    Stated<SeniorityRange> seniority;
    Stated<std::vector<Location>> locations;
    Stated<Pay> salary;                                ///< as advertised; which figure counts says payThatCounts (pay_life.h)
    Stated<std::vector<PayObservation>> observations;  ///< what else was named since, typed by the person
    Stated<std::vector<PayComponent>> components;
    Stated<ContractTerm> contract;
    Stated<DayStated> startDate;
    Stated<DayStated> deadline;
    Stated<Duration> notice;
    Stated<Duration> trialPeriod;
    Stated<Hours> weeklyHours;
    Stated<Workload> workload;
    Stated<RemoteWork> remote;
    Stated<PaidLeave> paidLeave;
    Stated<Commute> commute;                       ///< nobody advertises it: typed by the person
    Stated<std::vector<std::string>> nationality;  ///< groups as written, one of which is required
    Stated<DegreeRequirement> degreeMin;
    Stated<std::vector<Degree>> degreeExcluded;
    Stated<Decimal> experienceMin;  ///< years
    Stated<ExperienceLimit> experienceMax;
    Stated<std::vector<LanguageRequirement>> languages;
    Stated<WorkPermit> workPermit;
    Stated<std::string> reference;
    Stated<DayStated> published;
    Stated<std::string> applicationLink;

    /// The rules a person edited; where not by a person, they follow from the fields above (core/eligibility).
    Stated<EligibilityRule> eligibility;

    ApplicationStatus status = ApplicationStatus::interested;
    std::string notes;

    friend bool operator==(const Posting&, const Posting&) = default;
};

/// Calls visit(key, field) for every Stated field of a posting (const or not) in editor order. Keys are stable: the book
/// stores them and messages name them ("term" arguments).
template <class AnyPosting, class Visitor>
void forEachField(AnyPosting& posting, Visitor&& visit) {
    visit(std::string_view("employer"), posting.employer);
    visit(std::string_view("title"), posting.title);
    visit(std::string_view("seniority"), posting.seniority);
    visit(std::string_view("locations"), posting.locations);
    visit(std::string_view("salary"), posting.salary);
    visit(std::string_view("pay_observations"), posting.observations);
    visit(std::string_view("components"), posting.components);
    visit(std::string_view("contract"), posting.contract);
    visit(std::string_view("start_date"), posting.startDate);
    visit(std::string_view("deadline"), posting.deadline);
    visit(std::string_view("notice"), posting.notice);
    visit(std::string_view("trial_period"), posting.trialPeriod);
    visit(std::string_view("weekly_hours"), posting.weeklyHours);
    visit(std::string_view("workload_percent"), posting.workload);
    visit(std::string_view("remote"), posting.remote);
    visit(std::string_view("paid_leave_days"), posting.paidLeave);
    visit(std::string_view("commute"), posting.commute);
    visit(std::string_view("nationality"), posting.nationality);
    visit(std::string_view("degree_min"), posting.degreeMin);
    visit(std::string_view("degree_excluded"), posting.degreeExcluded);
    visit(std::string_view("experience_min_years"), posting.experienceMin);
    visit(std::string_view("experience_max_years"), posting.experienceMax);
    visit(std::string_view("languages"), posting.languages);
    visit(std::string_view("work_permit"), posting.workPermit);
    visit(std::string_view("job_reference"), posting.reference);
    visit(std::string_view("published"), posting.published);
    visit(std::string_view("application_link"), posting.applicationLink);
    visit(std::string_view("eligibility"), posting.eligibility);
}

}  // namespace offerbook
