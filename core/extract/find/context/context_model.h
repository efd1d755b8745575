#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"
#include "core/extract/find/context/mentions.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace offerbook::extract::find {

/// How likely the cues around a mention make it that it is the field's value: resources/vocabulary/contexts/weights.json, fitted
/// by tests/bench/fit_contexts.py on postings whose truth is known, in thousandths of the logarithm of the odds. Immutable.
class ContextModel {
public:
    /// Errors: extract.vocabulary-missing, extract.vocabulary-broken.
    static Expected<std::shared_ptr<const ContextModel>, Message> load(const std::filesystem::path& folder);

    /// In per mille.
    [[nodiscard]] int chance(ContextField field, const std::vector<std::string>& cues) const;
    /// What a mention must reach to be taken.
    [[nodiscard]] int least(ContextField field) const { return of(field).least; }

private:
    struct Weights {
        int always = 0;  ///< of every mention
        int least = 1001;
        TextTable<int> cues;
    };
    [[nodiscard]] const Weights& of(ContextField field) const { return fields_[static_cast<std::size_t>(field)]; }
    std::array<Weights, allContextFields.size()> fields_;
};

}  // namespace offerbook::extract::find
