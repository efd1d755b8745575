#include "core/tax/france/france_year.h"

namespace offerbook::tax::france {
namespace {

void readContributions(PackReader& pack, ContributionRules& rules) {
    const auto rate = [&](std::string_view key) {
        return ContributionRules::Rate{pack.ppm("/rates/" + std::string(key)), pack.rule("/rules/" + std::string(key))};
    };
    rules.ceilingMonth = pack.cents("/ceilingMonth");
    rules.ceilingYear = pack.cents("/ceilingYear");
    rules.pensionCapped = rate("pensionCapped");
    rules.pensionUncapped = rate("pensionUncapped");
    rules.agircArrco1 = rate("agircArrco1");
    rules.agircArrco2 = rate("agircArrco2");
    rules.ceg1 = rate("ceg1");
    rules.ceg2 = rate("ceg2");
    rules.cet = rate("cet");
    rules.apec = rate("apec");
    rules.csgDeductible = rate("csgDeductible");
    rules.csgNondeductible = rate("csgNondeductible");
    rules.crds = rate("crds");
    rules.csgBasePpm = pack.ppm("/rates/csgBase");
    rules.band2Ceilings = pack.whole("/ceilings/band2");
    rules.apecCeilings = pack.whole("/ceilings/apec");
    rules.csgBaseCeilings = pack.whole("/ceilings/csgBase");
}

void readHighIncome(PackReader& pack, IncomeTaxRules& rules) {
    rules.highIncomeSingle = pack.brackets("/incomeTax/highIncomeSingle");
    rules.highIncomeCouple = pack.brackets("/incomeTax/highIncomeCouple");
    rules.leastPpm = pack.ppm("/incomeTax/least/rate");
    rules.leastAboveSingle = pack.cents("/incomeTax/least/aboveSingle");
    rules.leastAboveCouple = pack.cents("/incomeTax/least/aboveCouple");
    rules.leastSlopePpm = pack.ppm("/incomeTax/least/slope");
    rules.leastPerDependant = pack.cents("/incomeTax/least/perDependant");
    rules.leastCouple = pack.cents("/incomeTax/least/couple");
    rules.highIncomeRule = pack.rule("/incomeTax/highIncomeRule");
    rules.leastRule = pack.rule("/incomeTax/leastRule");
}

void readIncomeTax(PackReader& pack, IncomeTaxRules& rules) {
    rules.professionalPpm = pack.ppm("/incomeTax/professionalRate");
    rules.professionalLeast = pack.cents("/incomeTax/professionalLeast");
    rules.professionalMost = pack.cents("/incomeTax/professionalMost");
    rules.scale = pack.brackets("/incomeTax/scale");
    rules.capPerHalfPart = pack.cents("/incomeTax/capPerHalfPart");
    rules.capFirstChild = pack.cents("/incomeTax/capFirstChild");
    rules.reductionSingle = pack.cents("/incomeTax/reductionSingle");
    rules.reductionCouple = pack.cents("/incomeTax/reductionCouple");
    rules.reductionPpm = pack.ppm("/incomeTax/reductionRate");
    rules.notCollectedBelow = pack.cents("/incomeTax/notCollectedBelow");
    rules.rule = pack.rule("/incomeTax/rule");
    rules.shareRule = pack.rule("/incomeTax/shareRule");
    rules.scaleOfEarlierYear = pack.whole("/incomeTax/scaleOf") != pack.whole("/year");
    readHighIncome(pack, rules);
}

}  // namespace

Expected<FranceYear, Message> FranceYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    FranceYear year;
    readContributions(pack, year.contributions);
    readIncomeTax(pack, year.incomeTax);
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax::france
