#include "core/tax/switzerland/ordinary_year.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

CommuneTaxes readCommune(PackReader& pack, const nlohmann::json& row, const std::string& pointer) {
    CommuneTaxes commune{};
    if (!row.is_array() || row.size() != 6 || !row[0].is_string()) {
        pack.fail(pointer);
        return commune;
    }
    commune.name = row[0].get<std::string>();
    std::array<std::int64_t, 5> shares{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto ppm = row[i + 1].is_string() ? ppmFromPercentText(row[i + 1].get_ref<const std::string&>()) : std::nullopt;
        if (!ppm) pack.fail(pointer);
        shares[i] = ppm.value_or(0);
    }
    commune.cantonPpm = shares[0];
    commune.communePpm = shares[1];
    commune.churchPpm = {shares[2], shares[3], shares[4]};
    return commune;
}

CantonTaxes readCanton(PackReader& pack, const std::string& letters) {
    const std::string pointer = "/cantons/" + letters;
    CantonTaxes canton;
    canton.canton = letters;
    canton.deductions = IncomeDeductions::read(pack, pointer + "/deductions");
    for (std::size_t i = 0; i < pack.at(pointer + "/tariffs").size(); ++i)
        canton.tariffs.push_back(IncomeTariff::read(pack, pointer + "/tariffs/" + std::to_string(i)));
    for (const auto& row : pack.at(pointer + "/communes"))
        canton.communes.push_back(readCommune(pack, row, pointer + "/communes/" + std::to_string(canton.communes.size())));
    if (pack.has(pointer + "/cantonShare")) canton.cantonSharePpm = pack.ppm(pointer + "/cantonShare");
    if (pack.has(pointer + "/homeCareCentime")) canton.homeCarePpm = pack.ppm(pointer + "/homeCareCentime");
    const auto forSingle = [](const IncomeTariff& tariff) { return tariff.has(TariffGroup::single); };
    if (canton.communes.empty() || std::none_of(canton.tariffs.begin(), canton.tariffs.end(), forSingle)) pack.fail(pointer);
    return canton;
}

}  // namespace

const CommuneTaxes* CantonTaxes::commune(std::string_view name) const {
    const std::string full = std::string(name) + " (" + canton + ")";
    for (const CommuneTaxes& one : communes)
        if (one.name == name || one.name == full) return &one;
    return nullptr;
}

const IncomeTariff& CantonTaxes::tariff(TariffGroup group) const {
    for (const IncomeTariff& one : tariffs)
        if (one.has(group)) return one;
    return tariff(TariffGroup::single);
}

std::vector<std::string> CantonTaxes::communeNames() const {
    std::vector<std::string> names;
    for (const CommuneTaxes& one : communes) names.push_back(one.name);
    return names;
}

const CantonTaxes* OrdinaryYear::canton(std::string_view letters) const {
    for (const CantonTaxes& one : cantons)
        if (one.canton == letters) return &one;
    return nullptr;
}

std::vector<std::string> OrdinaryYear::cantonNames() const {
    std::vector<std::string> names;
    for (const CantonTaxes& one : cantons) names.push_back(one.canton);
    return names;
}

const CommuneRules& OrdinaryYear::rules(const CantonTaxes& canton, const CommuneTaxes& commune) const {
    const std::lock_guard lock(written_->mutex);
    const auto [place, isNew] = written_->rules.try_emplace(&commune);
    if (!isNew) return place->second;
    const auto rule = [&](std::int64_t ppm, const std::string& whose) {
        return TaxRule{"simple tax x " + Decimal::ofScaled(ppm, 4).toString() + " %, " + whose, source};
    };
    place->second.canton = rule(canton.cantonPpm(commune), "canton " + canton.canton);
    place->second.commune = rule(commune.communePpm, commune.name);
    for (std::size_t i = 0; i < commune.churchPpm.size(); ++i)
        place->second.church[i] = rule(commune.churchPpm[i], "church, " + commune.name);
    return place->second;
}

Expected<OrdinaryYear, Message> OrdinaryYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    OrdinaryYear year;
    year.source = pack.text("/source");
    year.federalSingle = IncomeTariff::read(pack, "/federal/single");
    year.federalMarried = IncomeTariff::read(pack, "/federal/married");
    year.federalDeductions = IncomeDeductions::read(pack, "/federal/deductions");
    year.notLeviedBelow = pack.cents("/federal/notLeviedBelow");
    year.childReduction = pack.text("/federal/childReduction");
    year.pillar3aMost = pack.text("/federal/pillar3aMost");
    year.federalRule = pack.rule("/federal/rule");
    for (const auto& [letters, canton] : pack.at("/cantons").items()) year.cantons.push_back(readCanton(pack, letters));
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax
