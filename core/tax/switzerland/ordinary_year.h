#pragma once

#include "core/tax/switzerland/income_deductions.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// What a commune's residents pay of the canton's simple tax, in parts per million of it.
struct CommuneTaxes {
    std::string name;
    std::int64_t cantonPpm;
    std::int64_t communePpm;
    std::array<std::int64_t, 3> churchPpm;  ///< roman-catholic, protestant, christian-catholic
};

/// What is shown beside the lines of one commune.
struct CommuneRules {
    TaxRule canton;
    TaxRule commune;
    std::array<TaxRule, 3> church;
};

struct CantonTaxes {
    std::string canton;
    std::vector<IncomeTariff> tariffs;
    IncomeDeductions deductions;
    std::vector<CommuneTaxes> communes;
    /// Geneva reduces the canton's multiplier by 12 % and adds one centime for home care; elsewhere 1,000,000 and 0.
    std::int64_t cantonSharePpm = 1'000'000;
    std::int64_t homeCarePpm = 0;

    /// Of the canton's names also "Carouge" for "Carouge (GE)"; nullptr where there is no such commune.
    [[nodiscard]] const CommuneTaxes* commune(std::string_view name) const;
    /// Of the simple tax, for the canton, before any rebate.
    [[nodiscard]] std::int64_t cantonPpm(const CommuneTaxes& commune) const {
        return commune.cantonPpm * cantonSharePpm / 1'000'000 + homeCarePpm;
    }
    /// A canton without a tariff for single parents taxes them as singles.
    [[nodiscard]] const IncomeTariff& tariff(TariffGroup group) const;
    [[nodiscard]] std::vector<std::string> communeNames() const;
};

/// The ordinary income tax of federation, cantons and communes in one year, from the export of the Federal Tax Administration.
/// Not in it, and not computed: poll taxes, special rules of Valais, the communal share by place of work in Geneva. Pack:
/// resources/reference/tax/switzerland-ordinary-YEAR.json.
struct OrdinaryYear {
    std::string source;
    IncomeTariff federalSingle;
    IncomeTariff federalMarried;  ///< also parents who live with their children (DBG Art. 36 para. 2bis)
    IncomeDeductions federalDeductions;
    Cents notLeviedBelow = 0;
    std::string childReduction;  ///< off the federal tax, a child; the newest that was found
    std::string pillar3aMost;
    TaxRule federalRule;
    std::vector<CantonTaxes> cantons;  ///< by their letters

    [[nodiscard]] const CantonTaxes* canton(std::string_view letters) const;
    [[nodiscard]] std::vector<std::string> cantonNames() const;
    /// Written when first asked for, and kept as long as the pack. Many threads may ask.
    [[nodiscard]] const CommuneRules& rules(const CantonTaxes& canton, const CommuneTaxes& commune) const;

    static Expected<OrdinaryYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);

private:
    struct Written {
        std::mutex mutex;
        std::map<const CommuneTaxes*, CommuneRules> rules;
    };
    std::shared_ptr<Written> written_ = std::make_shared<Written>();
};

}  // namespace offerbook::tax
