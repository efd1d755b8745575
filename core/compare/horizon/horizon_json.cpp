#include "core/compare/horizon/horizon_json.h"

namespace offerbook::compare {
namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
Json dateOrNull(const std::optional<Date>& date) { return date ? Json(toIso(*date)) : Json(nullptr); }
/// "2026-11"
std::string monthText(Date day) { return toIso(day).substr(0, 7); }

class Writing {
public:
    Writing(const Comparison& comparison, const Horizon& horizon, const Sentence& sentence,
            const std::function<Json(const Ladder&)>& ladder)
        : comparison_(comparison), horizon_(horizon), sentence_(sentence), ladder_(ladder) {}

    Json all() const {
        Json json;
        json["months"] = horizon_.months;
        json["from"] = monthText(horizon_.from);
        json["currency"] = comparison_.settings.currency.code();
        json["assumptions"] = notes(horizon_.assumptions);
        json["offers"] = Json::array();
        for (const HorizonOffer& one : horizon_.offers) json["offers"].push_back(offer(one));
        json["overtakings"] = Json::array();
        for (const Overtaking& one : horizon_.overtakings) json["overtakings"].push_back(overtaking(one));
        return json;
    }

private:
    Json said(const Message& message) const { return message.empty() ? Json(nullptr) : Json(sentence_(message)); }

    Json notes(const std::vector<HorizonNote>& notes) const {
        Json list = Json::array();
        for (const HorizonNote& note : notes)
            list.push_back({{"text", said(note.text)},
                            {"typed", note.byPerson},
                            {"date", textOrNull(note.date)},
                            {"source", textOrNull(note.source)}});
        return list;
    }

    /// Ends that the posting leaves open are null, as everywhere else.
    static void writeRange(Json& json, const HorizonOffer& offer, const MoneyRange& range, const std::string& low,
                           const std::string& high) {
        json[low] = offer.lowerOpen ? Json(nullptr) : Json(range.low.toString());
        json[high] = offer.upperOpen ? Json(nullptr) : Json(range.high.toString());
    }

    Json offer(const HorizonOffer& offer) const {
        Json json;
        json["offer"] = offer.offer.value();
        json["whyNot"] = said(offer.whyNot);
        json["basis"] = offer.months.empty() ? Json(nullptr) : Json(offerbook::toWord(offer.basis));
        for (const char* key : {"low", "high", "certainLow", "certainHigh"}) json[key] = nullptr;
        if (!offer.months.empty()) {
            writeRange(json, offer, offer.months.back().sum, "low", "high");
            writeRange(json, offer, offer.months.back().certain, "certainLow", "certainHigh");
        }
        json["starts"] = dateOrNull(offer.starts);
        json["ends"] = dateOrNull(offer.ends);
        json["endsLatest"] = dateOrNull(offer.endsLatest);
        json["notice"] = notice(offer.notice);
        json["assumptions"] = notes(offer.assumptions);
        json["questions"] = Json::array();
        for (const Message& question : offer.questions) json["questions"].push_back(said(question));
        json["marks"] = Json::array();
        for (const HorizonMark& mark : offer.marks)
            json["marks"].push_back({{"kind", toWord(mark.kind)}, {"date", toIso(mark.day)}, {"atMonth", mark.at.toString()}});
        json["months"] = months(offer);
        json["sum"] = offer.months.empty() ? Json(nullptr) : ladder_(offer.sum);
        json["certain"] = offer.months.empty() ? Json(nullptr) : ladder_(offer.certain);
        return json;
    }

    /// What the month itself pays, and what has been paid by its end.
    Json months(const HorizonOffer& offer) const {
        Json list = Json::array();
        const HorizonMonth* before = nullptr;
        for (std::size_t i = 0; i < offer.months.size(); ++i) {
            const HorizonMonth& now = offer.months[i];
            const auto own = [&](const MoneyRange HorizonMonth::*part) {
                if (before == nullptr) return now.*part;
                return MoneyRange{(now.*part).low - (before->*part).low, (now.*part).high - (before->*part).high};
            };
            Json json;
            json["month"] = monthText(horizon_.monthAt(static_cast<int>(i)));
            writeRange(json, offer, own(&HorizonMonth::sum), "low", "high");
            writeRange(json, offer, now.sum, "sumLow", "sumHigh");
            writeRange(json, offer, now.certain, "certainSumLow", "certainSumHigh");
            list.push_back(std::move(json));
            before = &now;
        }
        return list;
    }

    Json notice(const NoticePay& notice) const {
        const auto range = [](const std::optional<MoneyRange>& pay) {
            if (!pay) return Json(nullptr);
            return Json{{"low", pay->low.toString()}, {"high", pay->high.toString()}};
        };
        Json json;
        json["pay"] = range(notice.afterTrial);
        json["by"] = said(notice.afterTrialBy);
        json["trialEnds"] = dateOrNull(notice.trialEnds);
        json["inTrialPay"] = range(notice.inTrial);
        json["inTrialBy"] = said(notice.inTrialBy);
        json["inTrialSource"] = textOrNull(notice.inTrialSource);
        return json;
    }

    Json overtaking(const Overtaking& one) const {
        return {{"offer", horizon_.offers[one.offer].offer.value()},
                {"overtakes", horizon_.offers[one.overtaken].offer.value()},
                {"month", monthText(horizon_.monthAt(one.month - 1))},
                {"inMonth", one.month},
                {"surely", one.surely}};
    }

    const Comparison& comparison_;
    const Horizon& horizon_;
    const Sentence& sentence_;
    const std::function<Json(const Ladder&)>& ladder_;
};

}  // namespace

nlohmann::ordered_json horizonJson(const Comparison& comparison, const Horizon& horizon, const Sentence& sentence,
                                   const std::function<nlohmann::ordered_json(const Ladder&)>& ladder) {
    return Writing(comparison, horizon, sentence, ladder).all();
}

}  // namespace offerbook::compare
