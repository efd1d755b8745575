#include "core/extract/kind/kind_weights.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace offerbook::extract {

Expected<std::shared_ptr<const KindWeights>, Message> KindWeights::load(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "weights.json";
    std::ifstream in(file, std::ios::binary);
    if (!in) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(file.string())}}};
    const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const auto json = nlohmann::json::parse(content, nullptr, false);
    const auto broken = [&file](const char* why) {
        return Unexpected{Message{"extract.vocabulary-broken", {MessageArg::text(file.string()), MessageArg::text(why)}}};
    };
    if (!json.is_object() || !json.contains("weights") || !json["weights"].is_object()) return broken("no object \"weights\"");
    if (!json.contains("start") || !json["start"].is_number_integer()) return broken("no whole number \"start\"");
    auto made = std::make_shared<KindWeights>();
    made->start_ = json["start"].get<int>();
    for (const auto& [cue, weight] : json["weights"].items()) {
        if (!weight.is_number_integer()) return broken("a weight is no whole number");
        made->weights_[cue] = weight.get<int>();
    }
    std::vector<std::pair<std::string, int>> words;
    if (!json.contains("words") || !json["words"].is_object()) return broken("no object \"words\"");
    for (const auto& [word, weight] : json["words"].items()) {
        if (!weight.is_number_integer()) return broken("a weight is no whole number");
        words.emplace_back(word, weight.get<int>());
    }
    made->words_ = KindWordTable(words);
    return std::shared_ptr<const KindWeights>(made);
}

int KindWeights::of(const std::string& cue) const {
    const auto found = weights_.find(cue);
    return found == weights_.end() ? 0 : found->second;
}

int KindWeights::sum(const std::vector<std::string>& cues, std::string_view folded) const {
    int sum = start_ + words_.sum(folded);
    for (const std::string& cue : cues) sum += of(cue);
    return sum;
}

}  // namespace offerbook::extract
