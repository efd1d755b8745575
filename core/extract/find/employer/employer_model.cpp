#include "core/extract/find/employer/employer_model.h"

#include "core/extract/find/employer/employer_cue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace offerbook::extract::find {
namespace {

Expected<nlohmann::json, Message> readObject(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(file.string())}}};
    const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto json = nlohmann::json::parse(content, nullptr, false);
    if (json.is_object()) return json;
    return Unexpected{Message{"extract.vocabulary-broken", {MessageArg::text(file.string()), MessageArg::text("no object")}}};
}

Message broken(const std::filesystem::path& file, const std::string& why) {
    return {"extract.vocabulary-broken", {MessageArg::text(file.string()), MessageArg::text(why)}};
}

}  // namespace

Expected<std::shared_ptr<const EmployerModel>, Message> EmployerModel::load(const std::filesystem::path& folder) {
    const auto fixed = employerCueNames();
    auto made = std::make_shared<EmployerModel>();
    made->names_.assign(fixed.begin(), fixed.end());
    const auto words = readObject(folder / "words.json");
    if (!words) return Unexpected{words.error()};
    for (const auto& [side, table] : {std::pair("before", &made->before_), std::pair("behind", &made->behind_)}) {
        if (!words->contains(side) || !(*words)[side].is_object()) return Unexpected{broken(folder / "words.json", side)};
        for (const auto& [name, list] : (*words)[side].items()) {
            for (const auto& word : list)
                if (word.is_string()) (*table)[word.get<std::string>()] = static_cast<std::uint16_t>(made->names_.size());
            made->names_.push_back(std::string(side) + '.' + name);
        }
    }
    made->often_ = {made->before("the"), made->before("a"),       made->before("of"),
                    made->before("at"),  made->before("project"), made->behind("seeks"),
                    made->behind("is"),  made->behind("project"), made->behind("software")};
    if (made->names_.size() > CueSet::most) return Unexpected{broken(folder / "words.json", "too many classes of words")};
    for (const char* const list : {"placeEndings", "common", "legalForms"})
        if (!words->contains(list) || !(*words)[list].is_array()) return Unexpected{broken(folder / "words.json", list)};
    for (const auto& ending : (*words)["placeEndings"])
        if (ending.is_string()) made->placeEndings_.push_back(ending.get<std::string>());
    const auto noteLength = [](WordTable& edges, const std::string& phrase, std::string_view edge) {
        std::uint16_t& most = edges[edge];
        most = std::max(most, static_cast<std::uint16_t>(std::count(phrase.begin(), phrase.end(), ' ') + 1));
    };
    for (const auto& [phrase, cue] : made->before_.all())
        noteLength(made->ends_, phrase, std::string_view(phrase).substr(phrase.rfind(' ') + 1));
    for (const auto& [phrase, cue] : made->behind_.all())
        noteLength(made->beginnings_, phrase, std::string_view(phrase).substr(0, phrase.find(' ')));
    for (const auto& [list, table] : {std::pair("common", &made->common_), std::pair("legalForms", &made->legalForms_)})
        for (const auto& word : (*words)[list])
            if (word.is_string()) (*table)[word.get<std::string>()] = 1;
    const auto weights = readObject(folder / "weights.json");
    if (!weights) return Unexpected{weights.error()};
    if (!weights->contains("weights") || !(*weights)["weights"].is_object())
        return Unexpected{broken(folder / "weights.json", "no object \"weights\"")};
    made->least_ = weights->value("leastPerMille", 500);
    for (const auto& [name, weight] : (*weights)["weights"].items()) {
        const auto cue = std::find(made->names_.begin(), made->names_.end(), name);
        if (!weight.is_number_integer()) return Unexpected{broken(folder / "weights.json", "a weight is no whole number")};
        if (cue == made->names_.end()) return Unexpected{broken(folder / "weights.json", "no cue \"" + name + '"')};
        made->weights_[static_cast<std::size_t>(cue - made->names_.begin())] = weight.get<int>();
    }
    return std::shared_ptr<const EmployerModel>(made);
}

bool EmployerModel::endsAsPlace(std::string_view name) const {
    return std::any_of(placeEndings_.begin(), placeEndings_.end(),
                       [&](const std::string& ending) { return name.ends_with(ending); });
}

int EmployerModel::sum(const CueSet& cues) const {
    int sum = 0;
    cues.forEach([&](std::size_t cue) { sum += weights_[cue]; });
    return sum;
}

}  // namespace offerbook::extract::find
