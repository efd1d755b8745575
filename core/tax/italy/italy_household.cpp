#include "core/tax/italy/italy_household.h"

#include <algorithm>

namespace offerbook::tax::italy {
namespace {

using Kind = HouseholdField::Kind;

const Surtax* find(const std::vector<Surtax>& all, std::string_view code) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Surtax& one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

std::string textOf(const HouseholdFields& known, std::string_view key) {
    const auto found = known.find(key);
    return found == known.end() ? std::string() : found->second;
}

/// The region that was named, or that of the town that was named, or the first of the pack.
std::string regionOf(const ItalyYear& year, const HouseholdFields& known) {
    if (std::string named = textOf(known, "region"); !named.empty()) return named;
    const Surtax* town = find(year.municipalities, textOf(known, "municipality"));
    return town != nullptr ? town->region : year.regions.front().code;
}

std::vector<std::string> codes(const std::vector<Surtax>& all, std::string_view region = {}) {
    std::vector<std::string> found;
    for (const Surtax& one : all)
        if (region.empty() || one.region == region) found.push_back(one.code);
    return found;
}

Surtax flat(std::int32_t ppm, Cents exemptUpTo, const TaxRule& rule) {
    Surtax own{{}, {}, {}, {}, exemptUpTo, rule};
    own.rows.append(Brackets::open, ppm);
    return own;
}

std::int32_t ppmOf(HouseholdReader& reader, std::string_view key) {
    const Decimal percent = reader.decimal(key);
    const Decimal ppm = percent * Decimal(10'000);
    if (!ppm.isWhole())
        reader.fail({"bad-household",
                     {"tax.bad-household", {questionArg(key), MessageArg::text(percent.toString()), MessageArg::text("0.0001")}},
                     {}});
    return static_cast<std::int32_t>(ppm.whole());
}

Surtax readRegion(const ItalyYear& year, const HouseholdFields& given, HouseholdReader& reader) {
    if (reader.given("regionalRate")) return flat(ppmOf(reader, "regionalRate"), 0, year.ownRegionRule);
    const std::string code = regionOf(year, given);
    if (!reader.given("region")) reader.assume("region", code);
    if (const Surtax* region = find(year.regions, code)) return *region;
    reader.fail(unsupportedPlace("region", code, codes(year.regions)));
    return year.regions.front();
}

Surtax readTown(const ItalyYear& year, const HouseholdFields& given, HouseholdReader& reader) {
    if (reader.given("municipalRate")) {
        const Decimal exempt = reader.decimal("municipalExemption").rounded(2, Rounding::halfUp) * Decimal(100);
        return flat(ppmOf(reader, "municipalRate"), exempt.whole(), year.ownTownRule);
    }
    const std::string region = regionOf(year, given);
    const auto covered = codes(year.municipalities, region);
    std::string code = textOf(given, "municipality");
    if (code.empty() && !covered.empty()) {
        code = covered.front();
        reader.assume("municipality", code);
    }
    const Surtax* town = find(year.municipalities, code);
    if (town != nullptr && town->region == region) return *town;
    reader.fail(unsupportedPlace("municipality", code, covered));
    return {};
}

}  // namespace

std::vector<HouseholdField> questions(const ItalyYear& year, const HouseholdFields& known) {
    const std::string region = regionOf(year, known);
    auto towns = codes(year.municipalities, region);
    const std::string firstTown = towns.empty() ? std::string() : towns.front();
    std::vector<HouseholdField> asked{
        {"region", Kind::choice, region, codes(year.regions), "", "", false},
        {"municipality", Kind::choice, firstTown, std::move(towns), "", "", firstTown.empty()},
        {"regionalRate", Kind::decimal, "", {}, "0", "4", true},
        {"municipalRate", Kind::decimal, "", {}, "0", "2", true},
    };
    if (!textOf(known, "municipalRate").empty())
        asked.push_back({"municipalExemption", Kind::decimal, "0", {}, "0", "1000000", false});
    asked.push_back({"inpsRate", Kind::decimal, year.usualInpsRate, {}, "0", "12", false});
    asked.push_back({"firstInsuredAfter1995", Kind::flag, "true", {}, "", "", false});
    asked.push_back({"spouseDependent", Kind::flag, "false", {}, "", "", false});
    asked.push_back({"dependentChildrenOver20", Kind::whole, "0", {}, "0", "12", false});
    asked.push_back({"creditRatio", Kind::choice, "exact", {"exact", "four-decimals"}, "", "", false});
    return asked;
}

ItalyHousehold readHousehold(const ItalyYear& year, const HouseholdFields& given, HouseholdReader& reader) {
    ItalyHousehold household;
    household.region = readRegion(year, given, reader);
    household.municipality = readTown(year, given, reader);
    household.inpsPpm = ppmOf(reader, "inpsRate");
    household.inpsCeiling = reader.flag("firstInsuredAfter1995");
    household.spouse = reader.flag("spouseDependent");
    household.grownChildren = static_cast<int>(reader.whole("dependentChildrenOver20"));
    household.fourDecimals = reader.choice("creditRatio") == "four-decimals";
    // Conditions and effect on the credits are not in the data (DLgs 209/2023, article 5).
    if (reader.given("impatriate") == "true") reader.fail(unsupportedStatus("impatriate", "true", {"false"}));
    return household;
}

}  // namespace offerbook::tax::italy
