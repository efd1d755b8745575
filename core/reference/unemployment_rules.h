#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/posting/pay.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A stretch of the benefit with one rate.
struct BenefitStep {
    Decimal percent;
    std::optional<Decimal> percentWithChildren;
    std::optional<Decimal> units;  ///< how long; empty: to the end
    std::optional<Decimal> cap;    ///< of the benefit for one `per`
};

/// How long it is paid where the conditions are met.
struct BenefitDuration {
    Decimal units;
    int insuredMonths = 0;
    std::optional<int> ageFrom;
    std::optional<int> ageBelow;
    bool childless = false;
};

/// What holds from so many insured months on.
struct BenefitVariant {
    int insuredMonths = 0;
    std::vector<BenefitStep> steps;
    std::vector<BenefitDuration> durations;         ///< the last one whose conditions are met holds
    std::optional<Decimal> durationPerInsuredYear;  ///< units; the duration is at least the first of `durations`
    std::optional<Decimal> durationMost;
};

/// Unemployment insurance of a country as a rule; amounts are for one `per` in `currency`.
struct UnemploymentRule {
    enum class Of { gross, standardisedNet, flat };
    std::string country;  ///< ISO 3166-1 alpha-2
    std::string region;   ///< empty: the whole country
    Currency currency;
    Of of = Of::gross;
    PayBasis basis = PayBasis::gross;  ///< of the benefit: before or after taxes
    int timesAYear = 12;               ///< how often `per` comes in a year
    std::optional<Decimal> payCap;     ///< pay above it does not count
    std::optional<Decimal> benefitCap;
    std::optional<Decimal> benefitLeast;
    std::optional<Decimal> perChild;       ///< added to the benefit
    std::optional<Decimal> amount;         ///< Of::flat
    std::optional<Decimal> amountBelow25;  ///< Of::flat
    std::optional<Decimal> leastEarned;    ///< in a year before
    Decimal flatDeductionPercent{};        ///< Of::standardisedNet: for social insurance
    Decimal unitsPerYear{12};
    std::vector<BenefitVariant> variants;  ///< by insured months, ascending
    std::string year;
    std::string source;
    std::string quality;  ///< "official", "secondary", "general"
    std::string note;

    /// nullptr where too few months are insured.
    [[nodiscard]] const BenefitVariant* variant(int insuredMonths) const;
    /// Whether the answer can change what is paid.
    [[nodiscard]] bool asksAge() const;
    [[nodiscard]] bool asksChildren() const;
};

/// Notice within the trial period by a country's law.
struct TrialNotice {
    std::string country;
    int days = 0;
    std::string year;
    std::string source;
    std::string quality;
};

/// unemployment-benefit.json: for countries whose rule is known with all its figures.
class UnemploymentRules {
public:
    static Expected<UnemploymentRules, Message> load(const std::filesystem::path& file);
    /// The region's rule, else the country's; nullptr where there is none.
    [[nodiscard]] const UnemploymentRule* rule(std::string_view country, std::string_view region) const;
    [[nodiscard]] const TrialNotice* trialNotice(std::string_view country) const;
    [[nodiscard]] const std::vector<UnemploymentRule>& rules() const { return rules_; }
    /// The day of the pack, ISO.
    [[nodiscard]] const std::string& status() const { return status_; }

private:
    std::vector<UnemploymentRule> rules_;
    std::vector<TrialNotice> trialNotices_;
    std::string status_;
};

}  // namespace offerbook
