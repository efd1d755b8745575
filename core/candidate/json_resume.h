#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/candidate/candidate.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A profile read from a résumé, with what could not be placed (it stands in the profile's notes as well).
struct ResumeReading {
    CandidateProfile profile;
    std::vector<Message> remarks;
};

/// The largest file that is read as a résumé, in bytes.
constexpr std::size_t maxResumeBytes = 4U * 1024U * 1024U;

/// Reads JSON Resume (jsonresume.org, schema 1.0.0): one résumé, or an array of them. What the schema lacks (nationalities,
/// permits, complete lists, studies, clearances, preferences, household) stands under "x-offerbook", in the root and in single
/// entries; what the profile lacks is kept in `otherResume` and written back. All or nothing: one
/// that is wrong stops the reading. Errors: candidate.import.too-large (bytes), .not-json (byte), .not-a-resume,
/// .field (path, value), .too-deep (levels), candidate.degree-reversed, and those of problemsOf().
Expected<std::vector<ResumeReading>, Message> readResumes(std::string_view json, Date today);

/// A résumé that readResumes() reads back as the same profile, its id apart. Ends with a line feed.
std::string writeResume(const CandidateProfile& profile);

}  // namespace offerbook
