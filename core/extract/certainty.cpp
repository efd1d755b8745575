#include "core/extract/certainty.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <type_traits>

namespace offerbook::extract {
namespace {

std::string_view wordOf(Confidence level) {
    return level == Confidence::sure ? "sure" : level == Confidence::check ? "check" : "weak";
}

std::string keyOf(std::string_view field, std::string_view kind, std::string_view level) {
    std::string key(field);
    key += '|';
    key += kind;
    key += '|';
    key += level;
    return key;
}

}  // namespace

Expected<std::shared_ptr<const Certainty>, Message> Certainty::load(const std::filesystem::path& folder) {
    auto made = std::make_shared<Certainty>();
    const std::filesystem::path file = folder / "confidence.json";
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::shared_ptr<const Certainty>(made);
    const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const auto json = nlohmann::json::parse(content, nullptr, false);
    const auto broken = [&file](const char* why) {
        return Unexpected{Message{"extract.vocabulary-broken", {MessageArg::text(file.string()), MessageArg::text(why)}}};
    };
    if (!json.is_object() || !json.contains("shares") || !json["shares"].is_array()) return broken("no list \"shares\"");
    made->sureFrom_ = json.value("sureFromPerMille", 0);
    made->checkFrom_ = json.value("checkFromPerMille", 0);
    for (const auto& share : json["shares"]) {
        const int perMille = share.is_object() ? share.value("perMille", -1) : -1;
        if (perMille < 0 || perMille > 1000) return broken("a share is no number from 0 to 1000");
        const int right = share.value("right", 0);
        const int of = share.value("of", 0);
        if (right < 0 || right > of) return broken("more values right than there were");
        const std::string field = share.value("field", "");
        // Values of all fields say nothing of how many of one field were measured.
        made->shares_[keyOf(field, share.value("kind", ""), share.value("level", ""))] =
            field.empty() ? Chance{perMille, 0, 0} : Chance{perMille, right, of};
    }
    return std::shared_ptr<const Certainty>(made);
}

std::optional<Certainty::Chance> Certainty::find(std::string_view field, std::string_view kind, Confidence level) const {
    const std::string_view word = wordOf(level);
    for (const std::string& key : {keyOf(field, kind, word), keyOf(field, "", word), keyOf("", "", word)})
        if (const auto found = shares_.find(key); found != shares_.end()) return found->second;
    return std::nullopt;
}

std::optional<int> Certainty::perMille(std::string_view field, std::string_view kind, Confidence level) const {
    const auto found = find(field, kind, level);
    return found ? std::optional<int>(found->perMille) : std::nullopt;
}

std::optional<Certainty::Chance> Certainty::chance(std::string_view field, std::string_view kind, Confidence shown) const {
    std::optional<Chance> lowest;
    for (const Confidence level : {Confidence::sure, Confidence::check, Confidence::weak}) {
        if (judged(field, kind, level) != shown) continue;
        const auto found = find(field, kind, level);
        if (found && (!lowest || found->perMille < lowest->perMille)) lowest = found;
    }
    return lowest;
}

Confidence Certainty::judged(std::string_view field, std::string_view kind, Confidence level) const {
    const auto share = perMille(field, kind, level);
    if (!share) return level;
    const Confidence measured = *share >= sureFrom_    ? Confidence::sure
                                : *share >= checkFrom_ ? Confidence::check
                                                       : Confidence::weak;
    return std::max(level, measured);
}

void Certainty::apply(Posting& posting) const {
    forEachField(posting, [this](std::string_view key, auto& field) {
        if (!field.hasValue() || field.isByPerson()) return;
        const Confidence level = judged(key, field.remark().id, field.confidence());
        if (level == field.confidence()) return;
        using Field = std::remove_cvref_t<decltype(field)>;
        field = Field::restore(field.state(), field.value(), field.evidence(), field.origin(), level, field.alternatives(),
                               field.remark());
    });
}

}  // namespace offerbook::extract
