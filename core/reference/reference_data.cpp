#include "core/reference/reference_data.h"

#include "core/base/pack_file.h"
#include "core/reference/bank_rates_csv.h"
#include "core/reference/state_groups.h"

namespace offerbook {
namespace {

/// exchange-rates.json says whose figures exchange-rates.csv holds and when they were fetched.
Expected<ExchangeRates, Message> loadRates(const std::filesystem::path& folder) {
    const auto manifestFile = folder / "exchange-rates.json";
    const auto manifest = readJsonPack(manifestFile);
    if (!manifest) return Unexpected{manifest.error()};
    if (!manifest->contains("source") || !manifest->at("source").is_string())
        return Unexpected{packEntryMessage(manifestFile, "source")};
    const auto file = folder / "exchange-rates.csv";
    const auto bytes = readPackFile(file);
    if (!bytes) return Unexpected{bytes.error()};
    return readBankCsv(*bytes, file.string(), manifest->at("source").get<std::string>());
}

}  // namespace

Expected<std::shared_ptr<const ReferenceData>, Message> ReferenceData::load(const std::filesystem::path& folder) {
    auto data = std::make_shared<ReferenceData>();
    data->folder_ = folder;
    auto rates = loadRates(folder);
    if (!rates) return Unexpected{rates.error()};
    data->rates_ = std::move(*rates);
    auto groups = readStateGroups(folder / "state-groups.json");
    if (!groups) return Unexpected{groups.error()};
    data->groups_ = std::move(*groups);
    auto towns = Towns::load(folder / "towns.tsv");
    if (!towns) return Unexpected{towns.error()};
    data->towns_ = std::make_shared<const Towns>(std::move(*towns));
    auto workingTime = WorkingTime::load(folder / "working-hours.json");
    if (!workingTime) return Unexpected{workingTime.error()};
    data->workingTime_ = std::move(*workingTime);
    auto working = loadWorkingPacks(folder);
    if (!working) return Unexpected{working.error()};
    data->working_ = std::make_shared<const WorkingPacks>(std::move(*working));
    auto words = EligibilityWords::load(folder / "eligibility-words.json");
    if (!words) return Unexpected{words.error()};
    data->eligibilityWords_ = std::move(*words);
    auto taxPlaces = TaxPlaces::load(folder / "tax-places.json");
    if (!taxPlaces) return Unexpected{taxPlaces.error()};
    data->taxPlaces_ = std::move(*taxPlaces);
    data->taxes_ = std::make_shared<const tax::TaxLibrary>(folder / "tax");
    return std::shared_ptr<const ReferenceData>(std::move(data));
}

Expected<ReferenceData::WorkingPacks, Message> ReferenceData::loadWorkingPacks(const std::filesystem::path& folder) {
    auto holidays = PublicHolidays::load(folder);
    if (!holidays) return Unexpected{holidays.error()};
    auto places = PlaceRegions::load(folder / "places.json");
    if (!places) return Unexpected{places.error()};
    auto payGrades = PayGrades::load(folder / "pay-grades.json");
    if (!payGrades) return Unexpected{payGrades.error()};
    auto priceLevels = PriceLevels::load(folder / "price-levels.json");
    if (!priceLevels) return Unexpected{priceLevels.error()};
    auto limits = TeleworkLimits::load(folder / "telework-limits.json");
    if (!limits) return Unexpected{limits.error()};
    auto unemployment = UnemploymentRules::load(folder / "unemployment-benefit.json");
    if (!unemployment) return Unexpected{unemployment.error()};
    return WorkingPacks{std::move(*holidays),    std::move(*places), std::move(*payGrades),
                        std::move(*priceLevels), std::move(*limits), std::move(*unemployment)};
}

std::shared_ptr<const ReferenceData> ReferenceData::withRates(const ExchangeRates& later) const {
    auto data = std::make_shared<ReferenceData>(*this);
    data->rates_.merge(later);
    return data;
}

const StateGroup* ReferenceData::group(std::string_view key) const {
    const auto found = groups_.find(key);
    return found == groups_.end() ? nullptr : &found->second;
}

}  // namespace offerbook
