#include "core/posting/posting.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

using Status = ApplicationStatus;
constexpr auto statusWords = wordTable<Status>({{Status::interested, "interested"},
                                                {Status::applied, "applied"},
                                                {Status::interview, "interview"},
                                                {Status::offered, "offered"},
                                                {Status::accepted, "accepted"},
                                                {Status::declined, "declined"},
                                                {Status::rejected, "rejected"},
                                                {Status::withdrawn, "withdrawn"}});

}  // namespace

std::string_view toWord(ApplicationStatus status) { return statusWords.word(status); }
std::optional<ApplicationStatus> applicationStatusFromWord(std::string_view word) { return statusWords.value(word); }

}  // namespace offerbook
