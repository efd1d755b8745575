#include "core/compare/rate_what_if_json.h"

#include "core/compare/rate_sentences.h"

namespace offerbook::compare {
namespace {

using Json = nlohmann::ordered_json;

Json idsOf(const std::vector<std::size_t>& indices, const Comparison& comparison) {
    Json list = Json::array();
    for (const std::size_t index : indices) list.push_back(comparison.offers[index].posting.id.value());
    return list;
}

Json scenarioOf(const RateScenario& scenario, const Comparison& comparison) {
    Json json = {{"percent", scenario.percent}, {"rate", scenario.rate.toString()}, {"changesOrder", scenario.changesOrder}};
    json["offers"] = Json::array();
    for (std::size_t i = 0; i < scenario.offers.size(); ++i) {
        const RatePlace& place = scenario.offers[i];
        Json one = {{"id", comparison.offers[i].posting.id.value()}};
        one["place"] = place.place > 0 ? Json(place.place) : Json(nullptr);
        one["low"] = place.pay ? Json(place.pay->low.toString()) : Json(nullptr);
        one["high"] = place.pay ? Json(place.pay->high.toString()) : Json(nullptr);
        json["offers"].push_back(std::move(one));
    }
    return json;
}

Json flipOf(const std::optional<RateFlip>& flip, const Comparison& comparison) {
    if (!flip) return nullptr;
    return {{"rate", flip->rate.toString()},
            {"percent", flip->percent.toString()},
            {"first", idsOf(flip->first, comparison)},
            {"tie", flip->isTie}};
}

}  // namespace

Json toJson(const RateWhatIf& whatIf, const Comparison& comparison, const Sentence& sentence) {
    Json json = {{"currency", whatIf.currency.code()}, {"to", whatIf.to.code()}};
    json["whyNot"] = whatIf.whyNot.empty() ? Json(nullptr) : Json(sentence(whatIf.whyNot));
    if (!whatIf.whyNot.empty()) return json;
    json["rate"] = whatIf.rate.quotient().toString();
    json["date"] = toIso(whatIf.rate.date);
    json["source"] = whatIf.rate.source;
    json["first"] = idsOf(whatIf.first, comparison);
    json["scenarios"] = Json::array();
    for (const RateScenario& scenario : whatIf.scenarios) json["scenarios"].push_back(scenarioOf(scenario, comparison));
    json["lowest"] = whatIf.lowest.toString();
    json["highest"] = whatIf.highest.toString();
    json["flipBelow"] = flipOf(whatIf.below, comparison);
    json["flipAbove"] = flipOf(whatIf.above, comparison);
    json["notes"] = Json::array();
    for (const Message& note : whatIf.notes) json["notes"].push_back(sentence(note));
    return json;
}

}  // namespace offerbook::compare
