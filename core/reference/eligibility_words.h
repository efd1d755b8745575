#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// What a phrase such as "CERN Member or Associate Member State" or "Swiss or EU/EFTA nationals" stands for.
struct NationalityPhrase {
    std::vector<std::string> states;     ///< ISO 3166-1 alpha-2, in the order written
    std::vector<std::string> groups;     ///< keys of the state groups
    bool permanentResidents = false;     ///< residents with a permanent permit are named as well ("green card")
    std::vector<std::string> leftOver;   ///< words that are not understood, folded
    bool leftOverIsAlternative = false;  ///< the phrase offers a choice, so that what is not understood may be one more way in
};

/// The words of postings for states, groups of states and for "since graduation", in English, German, French and Italian:
/// resources/reference/eligibility-words.json.
class EligibilityWords {
public:
    /// Errors: those of readJsonPack(); reference.entry (file, entry) where an entry is missing or of another form.
    static Expected<EligibilityWords, Message> load(const std::filesystem::path& file);

    /// The longest known phrases win: "United States" is a state, although "states" alone is a mere connective.
    [[nodiscard]] NationalityPhrase read(std::string_view asWritten) const;
    /// Whether a text limits experience to that "since graduation".
    [[nodiscard]] bool saysSinceGraduation(std::string_view text) const;

private:
    struct Meaning {
        enum class Kind { state, groups, permanentResident };
        Kind kind = Kind::state;
        std::vector<std::string> codes;
    };
    std::map<std::string, Meaning, std::less<>> phrases_;
    std::set<std::string, std::less<>> connectives_;
    std::set<std::string, std::less<>> alternatives_;
    std::vector<std::string> sinceGraduation_;
    std::size_t longest_ = 1;  ///< words of the longest phrase
};

}  // namespace offerbook
