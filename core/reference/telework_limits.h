#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/decimal.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A limit of work in the state where one lives for an employer in another, or of days abroad that an employer allows.
struct TeleworkLimit {
    enum class Kind { socialInsurance, tax, employer };
    Kind kind = Kind::tax;
    std::optional<Decimal> percent;  ///< of the working time
    std::optional<Decimal> days;     ///< a year
    std::string name;                ///< of the employer, for its own limit
    std::string year;
    std::string source;
    friend bool operator==(const TeleworkLimit&, const TeleworkLimit&) = default;
};

/// telework-limits.json: pointed out, never applied to a figure.
class TeleworkLimits {
public:
    static Expected<TeleworkLimits, Message> load(const std::filesystem::path& file);

    /// The limits for somebody who lives in `residence` and works for an employer in `work` (`region` of it, where stated).
    /// Empty for one and the same state, or where nothing is known.
    [[nodiscard]] std::vector<TeleworkLimit> between(std::string_view residence, std::string_view work,
                                                     std::string_view region) const;
    /// The employer's own limit of days abroad; the employer as written in a posting.
    [[nodiscard]] std::optional<TeleworkLimit> ofEmployer(std::string_view employer) const;

private:
    struct Agreement {
        TeleworkLimit limit;
        std::vector<std::string> states;
    };
    struct Pair {
        TeleworkLimit limit;
        std::string residence;
        std::string work;
        std::vector<std::string> regions;  ///< of the state of work; empty: all
    };
    struct Employer {
        TeleworkLimit limit;
        std::vector<std::string> words;  ///< folded
    };
    std::vector<Agreement> social_;  ///< the widest first: the first that both states are in holds
    std::vector<Pair> tax_;
    std::vector<Employer> employers_;
};

}  // namespace offerbook
