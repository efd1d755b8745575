#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/money/exchange_rates.h"
#include "core/reference/eligibility_words.h"
#include "core/reference/pay_grades.h"
#include "core/reference/place_regions.h"
#include "core/reference/price_levels.h"
#include "core/reference/public_holidays.h"
#include "core/reference/tax_places.h"
#include "core/reference/telework_limits.h"
#include "core/reference/towns.h"
#include "core/reference/unemployment_rules.h"
#include "core/reference/working_time.h"
#include "core/tax/tax_library.h"
#include "core/time/date.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// A span in which a state was a member and that has ended: both days belong to it.
struct FormerMembership {
    std::string state;
    std::optional<Date> since;  ///< empty: from before `completeSince`
    Date until;
};

/// A named group of states: who is a member, as of when, by which source.
struct StateGroup {
    std::string key;   ///< "cern-member"
    std::string name;  ///< "CERN Member States"
    Date asOf;
    std::string source;
    std::vector<std::string> members;                ///< ISO 3166-1 alpha-2, sorted
    std::map<std::string, Date, std::less<>> since;  ///< of members whose first day is known
    std::vector<FormerMembership> former;
    std::optional<Date> completeSince;  ///< from this day on `since` and `former` tell the whole history
    bool verified = false;              ///< false: doubtful; `note` says why, and every verdict on it shows that
    std::string note;
};

/// What the program knows of the world beside the book: data packs of resources/reference, each with source and date.
class ReferenceData {
public:
    /// Loads the packs; a missing or damaged pack is an error that names the file and line.
    static Expected<std::shared_ptr<const ReferenceData>, Message> load(const std::filesystem::path& folder);

    [[nodiscard]] const ExchangeRates& rates() const { return rates_; }
    [[nodiscard]] const StateGroup* group(std::string_view key) const;
    [[nodiscard]] const std::map<std::string, StateGroup, std::less<>>& groups() const { return groups_; }
    [[nodiscard]] const Towns& towns() const { return *towns_; }
    [[nodiscard]] const WorkingTime& workingTime() const { return workingTime_; }
    [[nodiscard]] const PublicHolidays& holidays() const { return working_->holidays; }
    [[nodiscard]] const PlaceRegions& places() const { return working_->places; }
    [[nodiscard]] const PayGrades& payGrades() const { return working_->payGrades; }
    [[nodiscard]] const PriceLevels& priceLevels() const { return working_->priceLevels; }
    [[nodiscard]] const TeleworkLimits& teleworkLimits() const { return working_->teleworkLimits; }
    [[nodiscard]] const UnemploymentRules& unemployment() const { return working_->unemployment; }
    [[nodiscard]] const EligibilityWords& eligibilityWords() const { return eligibilityWords_; }
    /// Gross and net of all places there is data for; their packs are read when first asked for.
    [[nodiscard]] const tax::TaxLibrary& taxes() const { return *taxes_; }
    [[nodiscard]] const TaxPlaces& taxPlaces() const { return taxPlaces_; }
    /// The same with the figures of a book (imported, or kept from an old comparison) over the shipped ones.
    [[nodiscard]] std::shared_ptr<const ReferenceData> withRates(const ExchangeRates& later) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
    /// What is known of work and pay at a place.
    struct WorkingPacks {
        PublicHolidays holidays;
        PlaceRegions places;
        PayGrades payGrades;
        PriceLevels priceLevels;
        TeleworkLimits teleworkLimits;
        UnemploymentRules unemployment;
    };
    static Expected<WorkingPacks, Message> loadWorkingPacks(const std::filesystem::path& folder);

    std::filesystem::path folder_;
    ExchangeRates rates_;
    std::map<std::string, StateGroup, std::less<>> groups_;
    std::shared_ptr<const Towns> towns_;  ///< shared: large, and never changed
    WorkingTime workingTime_;
    std::shared_ptr<const WorkingPacks> working_;  ///< shared by all that differ in rates alone
    EligibilityWords eligibilityWords_;
    std::shared_ptr<const tax::TaxLibrary> taxes_;
    TaxPlaces taxPlaces_;
};

}  // namespace offerbook
