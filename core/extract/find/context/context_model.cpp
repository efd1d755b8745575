#include "core/extract/find/context/context_model.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <iterator>

namespace offerbook::extract::find {

Expected<std::shared_ptr<const ContextModel>, Message> ContextModel::load(const std::filesystem::path& folder) {
    const auto file = folder / "weights.json";
    std::ifstream in(file, std::ios::binary);
    if (!in) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(file.string())}}};
    const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto made = std::make_shared<ContextModel>();
    try {
        const auto data = nlohmann::json::parse(content);
        for (const ContextField field : allContextFields) {
            const auto& of = data.at("fields").at(std::string(nameOf(field)));
            Weights& weights = made->fields_[static_cast<std::size_t>(field)];
            weights.always = of.at("always").get<int>();
            weights.least = of.at("leastPerMille").get<int>();
            for (const auto& [cue, weight] : of.at("cues").items()) weights.cues.emplace(cue, weight.get<int>());
        }
    } catch (const nlohmann::json::exception& error) {
        return Unexpected{
            Message{"extract.vocabulary-broken", {MessageArg::text(file.string()), MessageArg::text(error.what())}}};
    }
    return std::shared_ptr<const ContextModel>(std::move(made));
}

int ContextModel::chance(ContextField field, const std::vector<std::string>& cues) const {
    const Weights& weights = of(field);
    int sum = weights.always;
    for (const std::string& cue : cues)
        if (const auto known = weights.cues.find(cue); known != weights.cues.end()) sum += known->second;
    return static_cast<int>(std::lround(1000.0 / (1.0 + std::exp(-sum / 1000.0))));
}

}  // namespace offerbook::extract::find
