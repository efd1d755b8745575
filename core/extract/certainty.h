#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/posting/posting.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace offerbook::extract {

/// How often what was read so, was right: per field, kind of evidence (the reason why a value was taken) and the finder's own
/// level, measured on texts whose truth is known (resources/vocabulary/confidence/confidence.json, with date and counts; written
/// by tests/bench/fit_confidence.py). Few cases are drawn towards what holds for the field and the level, and a level towards an
/// assumption that the file states. Immutable.
class Certainty {
public:
    /// A folder without the file gives a table that changes nothing. Errors: extract.vocabulary-broken.
    static Expected<std::shared_ptr<const Certainty>, Message> load(const std::filesystem::path& folder);

    /// The share of right values, in per mille; what was not measured follows from the field, then from the level. Empty where
    /// there is no table.
    [[nodiscard]] std::optional<int> perMille(std::string_view field, std::string_view kind, Confidence level) const;
    /// A share with what it rests on: of `of` such values that were measured `right` were right; none where the share is only
    /// what holds for other fields, and what was assumed.
    struct Chance {
        int perMille = 0;
        int right = 0;
        int of = 0;
    };
    /// The chance that a value shown at this level is right. A level shown may have been lowered from a higher one of the
    /// finder's (see judged): of those that come to it, the lowest chance. Empty where there is no table.
    [[nodiscard]] std::optional<Chance> chance(std::string_view field, std::string_view kind, Confidence shown) const;
    /// The level that the measured share allows: never higher than the finder's own. The texts at hand are those the rules were
    /// written with, so that a share measured on them may warn and not reassure.
    [[nodiscard]] Confidence judged(std::string_view field, std::string_view kind, Confidence level) const;
    /// Judges every extracted field of a posting.
    void apply(Posting& posting) const;

private:
    [[nodiscard]] std::optional<Chance> find(std::string_view field, std::string_view kind, Confidence level) const;

    std::map<std::string, Chance, std::less<>> shares_;  ///< "field|kind|level", "field||level", "||level"
    int sureFrom_ = 0;
    int checkFrom_ = 0;
};

}  // namespace offerbook::extract
