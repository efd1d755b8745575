#include "core/reference/price_levels.h"

#include "core/base/pack_file.h"

namespace offerbook {

Expected<PriceLevels, Message> PriceLevels::load(const std::filesystem::path& file) {
    const auto json = readJsonPack(file);
    if (!json) return Unexpected{json.error()};
    PriceLevels levels;
    std::string at = "meta";
    try {
        const auto& meta = json->at("meta");
        levels.index_ = meta.at("index").get<std::string>();
        levels.year_ = meta.at("year").get<int>();
        levels.source_ = meta.at("source").get<std::string>();
        if (levels.index_.empty() || levels.year_ < 1990) return Unexpected{packEntryMessage(file, at)};
        for (const auto& [country, entry] : json->at("countries").items()) {
            at = country;
            const auto ppp = Decimal::parse(entry.at("ppp").get<std::string>());
            const auto perEuro = Decimal::parse(entry.at("perEuro").get<std::string>());
            // Five digits after the point at most, so that a quotient of four of them stays exact.
            const auto usable = [](const auto& figure) { return figure && figure->sign() > 0 && figure->scale() <= 5; };
            if (!usable(ppp) || !usable(perEuro)) return Unexpected{packEntryMessage(file, at)};
            levels.levels_.emplace(country, Level{*ppp, *perEuro});
        }
    } catch (const nlohmann::json::exception&) {
        return Unexpected{packEntryMessage(file, at)};
    }
    return levels;
}

std::optional<PriceLevels::Quotient> PriceLevels::between(std::string_view from, std::string_view to) const {
    const auto here = levels_.find(from);
    const auto there = levels_.find(to);
    if (here == levels_.end() || there == levels_.end()) return std::nullopt;
    return Quotient{there->second.ppp * here->second.perEuro, there->second.perEuro * here->second.ppp};
}

std::vector<std::string> PriceLevels::countries() const {
    std::vector<std::string> all;
    for (const auto& entry : levels_) all.push_back(entry.first);
    return all;
}

}  // namespace offerbook
