#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"
#include "core/extract/kind/kind_words.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// How much each cue (see kindCues) and each word (see kindWords) speaks for a text's being a posting:
/// resources/vocabulary/kinds/weights.json, fitted by tests/bench/fit_kinds.py on texts whose kind is known. In thousandths of
/// the logarithm of the odds, so that a sum is the same everywhere. Immutable.
class KindWeights {
public:
    /// Errors: extract.vocabulary-missing, extract.vocabulary-broken.
    static Expected<std::shared_ptr<const KindWeights>, Message> load(const std::filesystem::path& folder);

    /// 0 for a cue that the file does not have.
    [[nodiscard]] int of(const std::string& cue) const;
    /// Of all cues and words of a text and what holds for every text; a posting where it is above 0.
    [[nodiscard]] int sum(const std::vector<std::string>& cues, std::string_view folded) const;

private:
    TextTable<int> weights_;
    KindWordTable words_;
    int start_ = 0;
};

}  // namespace offerbook::extract
