#pragma once

#include "core/base/message.h"

#include <re2/re2.h>
#include <re2/set.h>
#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerbook::extract::find {

/// How a family of pay scales is written.
struct GradeForm {
    std::unique_ptr<const RE2> pattern;  ///< over folded text
    int scale = 0;                       ///< the number of its group "scale"; 0: it has none
    int grade = 0;                       ///< of its group "grade", which each has
    std::string name;                    ///< what stands before the grade where the scale is not written
    bool onlyNearPay = false;            ///< so short that it means a grade only where pay is spoken of
};

/// The written forms of pay grades as data: the section "grades" of resources/vocabulary/patterns/common.json, whose names are
/// the same in every language. Immutable after loading.
class GradeForms {
public:
    static constexpr int mostParts = 2;  ///< the scale and the grade
    /// Errors: extract.vocabulary-broken (a pattern that is none, or has no group "grade").
    std::optional<Message> add(const std::string& file, const nlohmann::json& data);

    /// Those that stand in some words, in the order of the file, which is the order of preference.
    [[nodiscard]] std::vector<const GradeForm*> in(std::string_view words) const;
    /// A grade as it is written everywhere: "TV-L E13", "P-3", "A2".
    [[nodiscard]] std::string normalised(const GradeForm& form, std::string_view scale, std::string_view grade) const;
    /// A collective agreement that is named without a grade: its name and where it stands in the words.
    [[nodiscard]] std::optional<std::pair<std::string, std::string_view>> agreementIn(std::string_view words) const;

private:
    [[nodiscard]] std::optional<Message> addForm(const std::string& file, const nlohmann::json& data);
    [[nodiscard]] std::string agreement(std::string_view folded) const;

    std::vector<GradeForm> forms_;
    std::unique_ptr<RE2::Set> together_;
    std::vector<std::pair<std::string, std::string>> agreements_;  // the letters their names begin with, and their names
    std::unique_ptr<const RE2> agreementAlone_;
    std::vector<std::string> dashed_;  // scales that a dash stands behind
};

}  // namespace offerbook::extract::find
