#include "core/compare/comparison_text.h"
#include "core/compare/horizon/horizon_json.h"
#include "core/compare/rate_what_if_json.h"

#include <nlohmann/json.hpp>

namespace offerbook::compare {
namespace {

using Json = nlohmann::ordered_json;

/// Text of a posting may hold anything; bytes that are no UTF-8 become U+FFFD when it is written.
Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json valueOrNull(const Stated<std::string>& field) { return field.hasValue() ? Json(*field) : Json(nullptr); }

Json decimalOrNull(const std::optional<Decimal>& value) { return value ? Json(value->toString()) : Json(nullptr); }

Json dateOrNull(const std::optional<Date>& date) { return date ? Json(toIso(*date)) : Json(nullptr); }

std::string rangeText(const MoneyRange& range) {
    return range.isSingle() ? range.low.toString() : range.low.toString() + "-" + range.high.toString();
}

Json rangeOrNull(const std::optional<MoneyRange>& range) { return range ? Json(rangeText(*range)) : Json(nullptr); }

/// Whole figures are numbers, others are decimal strings, unknown ones null.
Json countOrNull(const std::optional<Decimal>& value) {
    if (!value) return nullptr;
    return value->isWhole() ? Json(value->whole()) : Json(value->toString());
}

class Writing {
public:
    Writing(const Comparison& comparison, const Sentence& sentence) : comparison_(comparison), sentence_(sentence) {}

    Json all() const {
        const auto& settings = comparison_.settings;
        Json json;
        json["currency"] = settings.currency.code();
        json["basis"] = toWord(settings.basis);
        json["period"] = offerbook::toWord(settings.period);
        json["workload"] = settings.workload == Settings::WorkloadView::fullTime ? "full-time" : "as-worked";
        json["asOf"] = toIso(comparison_.asOf);
        json["rates"] = rates();
        json["candidate"] = comparison_.candidate ? Json(comparison_.candidate->name) : Json(nullptr);
        json["headline"] = said(comparison_.headline);
        json["bestPay"] = ids(comparison_.bestPay);
        json["bestRemote"] = ids(comparison_.bestRemote);
        json["prices"] = settings.pricesOf.empty() ? Json(nullptr) : Json(settings.pricesOf);
        json["commuting"] = settings.commuting;
        json["offers"] = Json::array();
        for (const auto& one : comparison_.offers) json["offers"].push_back(offer(one));
        json["horizon"] = comparison_.horizon ? horizonJson(comparison_, *comparison_.horizon, sentence_,
                                                            [this](const Ladder& one) { return ladder(one); })
                                              : Json(nullptr);
        json["criteria"] = Json::array();
        json["unknowns"] = Json::array();
        for (const auto& question : comparison_.questions) json["unknowns"].push_back(unknown(question));
        return json;
    }

private:
    Json said(const Message& message) const { return message.empty() ? Json(nullptr) : Json(sentence_(message)); }

    /// A citation as it is; what the program reckoned itself, as a sentence.
    template <class Datum>
    Json sourceOf(const Datum& datum) const {
        return datum.sourceBy.empty() ? textOrNull(datum.source) : said(datum.sourceBy);
    }

    Json ids(const std::vector<std::size_t>& indices) const {
        Json list = Json::array();
        for (const std::size_t index : indices) list.push_back(comparison_.offers[index].posting.id.value());
        return list;
    }

    /// The date is the oldest of the rates used: no figure rests on an older one.
    Json rates() const {
        if (comparison_.ratesUsed.empty()) return nullptr;
        Json json;
        json["date"] = nullptr;
        json["source"] = comparison_.ratesUsed.front().source;
        json["pairs"] = Json::array();
        Date oldest = comparison_.ratesUsed.front().date;
        for (const auto& rate : comparison_.ratesUsed) {
            oldest = std::min(oldest, rate.date);
            json["pairs"].push_back({{"from", rate.from.code()},
                                     {"to", rate.to.code()},
                                     {"rate", rate.quotient().toString()},
                                     {"date", toIso(rate.date)},
                                     {"source", rate.source}});
            Json& pair = json["pairs"].back();
            if (rate.kind == ExchangeRate::Kind::manual) pair["kind"] = "manual";
            if (rate.kind == ExchangeRate::Kind::average) {
                pair["kind"] = "average";
                pair["firstDay"] = toIso(rate.first.value_or(rate.date));
                pair["days"] = rate.days;
            }
        }
        json["date"] = toIso(oldest);
        return json;
    }

    Json offer(const ComparableOffer& offer) const {
        Json json;
        json["id"] = offer.posting.id.value();
        json["title"] = valueOrNull(offer.posting.title);
        json["employer"] = valueOrNull(offer.posting.employer);
        json["pay"] = pay(offer);
        json["workYear"] = workYear(offer);
        json["contract"] = contract(offer);
        json["remote"] = remote(offer.remote);
        json["commute"] = offer.posting.commute.hasValue() ? commute(offer.commute) : Json(nullptr);
        json["eligibility"] = offer.verdict ? verdict(*offer.verdict) : Json(nullptr);
        json["daysToDeadline"] = offer.daysToDeadline ? Json(*offer.daysToDeadline) : Json(nullptr);
        json["warnings"] = Json::array();
        for (const auto& warning : offer.warnings) json["warnings"].push_back(said(warning));
        return json;
    }

    Json pay(const ComparableOffer& offer) const {
        const auto& pay = offer.pay;
        const auto& result = pay.ladder.result;
        Json json;
        json["low"] = result && !pay.lowerOpen ? Json(result->low.toString()) : Json(nullptr);
        json["high"] = result && !pay.upperOpen ? Json(result->high.toString()) : Json(nullptr);
        json["basis"] = offerbook::toWord(pay.basis);
        json["whyNot"] = said(pay.ladder.whyNot);
        json["rateIsStale"] = pay.rateIsStale;
        if (comparison_.baseline) json["toBaseline"] = relation(relate(offer, comparison_.offers[*comparison_.baseline]));
        json["ladder"] = rungs(pay.ladder);
        json["otherWorkload"] = offer.isPartTime ? ladder(offer.otherWorkload.ladder) : Json(nullptr);
        json["realHourly"] = ladder(offer.realHourly);
        json["total"] = offer.totals.hasParts ? totals(offer.totals) : Json(nullptr);
        json["observations"] = Json::array();
        for (const auto& figure : offer.figures) json["observations"].push_back(observation(figure));
        const auto gap = payGapOf(offer);
        json["advertisedToCounting"] = gap ? relation(gap->relation) : Json(nullptr);
        return json;
    }

    /// One of the figures that the offer has had: who named it when, what it says, and what that is on the basis of the lens.
    Json observation(const ComparableFigure& figure) const {
        const PayObservation& said = figure.figure.observation;
        Json json;
        json["kind"] = offerbook::toWord(said.kind);
        json["date"] = dateOrNull(said.date);
        json["by"] = textOrNull(said.by);
        json["note"] = textOrNull(said.note);
        json["standing"] = offerbook::toWord(figure.figure.standing);
        json["stated"] = stated(said.pay);
        json["basis"] = offerbook::toWord(figure.pay.basis);
        json.update(ladder(figure.pay.ladder));
        return json;
    }

    static Json stated(const Pay& pay) {
        Json json;
        json["low"] = decimalOrNull(pay.low);
        json["high"] = decimalOrNull(pay.high);
        json["currency"] = pay.currency ? Json(pay.currency->code()) : Json(nullptr);
        json["period"] = pay.period ? Json(offerbook::toWord(*pay.period)) : Json(nullptr);
        json["basis"] = offerbook::toWord(pay.basis);
        json["grade"] = textOrNull(pay.grade);
        return json;
    }

    Json rungs(const Ladder& ladder) const {
        Json list = Json::array();
        for (const auto& rung : ladder.rungs) list.push_back(step(rung));
        return list;
    }

    /// A figure beside the pay, with its own way.
    Json ladder(const Ladder& ladder) const {
        Json json;
        json["low"] = ladder.result ? Json(ladder.result->low.toString()) : Json(nullptr);
        json["high"] = ladder.result ? Json(ladder.result->high.toString()) : Json(nullptr);
        json["whyNot"] = said(ladder.whyNot);
        json["ladder"] = rungs(ladder);
        return json;
    }

    Json totals(const ComparableTotals& totals) const {
        Json json;
        json["certain"] = ladder(totals.certain);
        json["withUncertain"] = ladder(totals.withUncertain);
        json["firstYear"] = totals.firstYear ? ladder(*totals.firstYear) : Json(nullptr);
        json["firstYearWithUncertain"] = totals.firstYearWithUncertain ? ladder(*totals.firstYearWithUncertain) : Json(nullptr);
        json["leftOut"] = saidAll(totals.leftOut);
        return json;
    }

    Json workYear(const ComparableOffer& offer) const {
        const WorkYear& year = offer.workYear;
        Json json;
        json["year"] = year.year != 0 ? Json(year.year) : Json(nullptr);
        json["country"] = textOrNull(year.country);
        json["region"] = textOrNull(year.region);
        json["daysOff"] = year.year != 0 ? countOrNull(year.daysOff) : Json(nullptr);
        json["leave"] = year.year != 0 ? countOrNull(year.leave) : Json(nullptr);
        json["workingDays"] = countOrNull(year.workingDays);
        json["hours"] = decimalOrNull(offer.hours.perYear);
        json["by"] = said(year.by);
        json["hoursBy"] = said(offer.hours.by);
        json["assumptions"] = saidAll(year.assumptions);
        json["source"] = sourceOf(year);
        json["date"] = textOrNull(year.date);
        return json;
    }

    Json commute(const ComparableCommute& way) const {
        Json json;
        json["officeDaysLow"] = countOrNull(way.daysLow);
        json["officeDaysHigh"] = countOrNull(way.daysHigh);
        json["hoursPerYearLow"] = decimalOrNull(way.hoursLow);
        json["hoursPerYearHigh"] = decimalOrNull(way.hoursHigh);
        json["by"] = said(way.by);
        return json;
    }

    Json saidAll(const std::vector<Message>& messages) const {
        Json list = Json::array();
        for (const auto& message : messages) list.push_back(said(message));
        return list;
    }

    Json relation(const PayRelation& relation) const {
        static constexpr std::string_view words[] = {"comparable", "caution", "not-comparable"};
        Json json;
        json["comparability"] = words[static_cast<std::size_t>(relation.comparability)];
        json["why"] = said(relation.why);
        json["percent"] = decimalOrNull(relation.percent);
        json["low"] = relation.differenceLow ? Json(relation.differenceLow->toString()) : Json(nullptr);
        json["high"] = relation.differenceHigh ? Json(relation.differenceHigh->toString()) : Json(nullptr);
        return json;
    }

    Json step(const Rung& rung) const {
        Json json;
        json["step"] = rung.step;
        json["in"] = rangeOrNull(rung.in);
        json["out"] = rangeOrNull(rung.out);
        json["currency"] = rung.out ? Json(rung.out->currency().code()) : Json(nullptr);
        json["by"] = said(rung.by);
        json["times"] = rung.factor.times.toString();
        json["dividedBy"] = rung.factor.dividedBy.toString();
        if (rung.highFactor) {
            json["highTimes"] = rung.highFactor->times.toString();
            json["highDividedBy"] = rung.highFactor->dividedBy.toString();
        }
        if (!rung.lines.empty()) {
            json["lines"] = Json::array();
            for (const auto& line : rung.lines) json["lines"].push_back(rungLine(line));
        }
        if (!rung.jurisdiction.empty()) json["jurisdiction"] = rung.jurisdiction;
        if (!rung.assumed.empty()) json["assumed"] = rung.assumed;
        for (const auto& note : rung.notes) json["notes"].push_back(said(note));
        if (rung.plus) json["plus"] = rangeText(*rung.plus);
        json["date"] = textOrNull(rung.date);
        json["source"] = sourceOf(rung);
        json["assumption"] = said(rung.assumption);
        return json;
    }

    static Json rungLine(const RungLine& line) {
        Json json;
        json["id"] = line.id;
        json["low"] = line.low.toString();
        json["high"] = line.high.toString();
        json["rule"] = textOrNull(line.rule);
        if (!line.row.empty()) json["row"] = line.row;
        json["source"] = textOrNull(line.source);
        return json;
    }

    Json contract(const ComparableOffer& offer) const {
        if (!offer.posting.contract.hasValue()) return nullptr;
        const ContractTerm& term = *offer.posting.contract;
        Json json;
        json["kind"] = offerbook::toWord(term.kind);
        json["months"] = countOrNull(term.monthsHigh ? term.monthsHigh : term.monthsLow);
        json["maxMonths"] = countOrNull(term.totalMonthsMax);
        json["ends"] = dateOrNull(offer.contractEnds);
        json["endsBy"] = said(offer.contractEndsBy);
        return json;
    }

    Json remote(const ComparableRemote& remote) const {
        Json json;
        const bool isOne = remote.daysPerYearLow && remote.daysPerYearLow == remote.daysPerYearHigh;
        json["daysPerYear"] = isOne ? countOrNull(remote.daysPerYearLow) : Json(nullptr);
        json["daysPerYearLow"] = countOrNull(remote.daysPerYearLow);
        json["daysPerYearHigh"] = countOrNull(remote.daysPerYearHigh);
        json["share"] = decimalOrNull(remote.sharePercent);
        json["officeDaysLow"] = countOrNull(remote.officeDaysLow);
        json["officeDaysHigh"] = countOrNull(remote.officeDaysHigh);
        json["workingDays"] = countOrNull(remote.workingDays);
        json["source"] = sourceOf(remote);
        json["abroadDaysPerYear"] = remote.abroadDaysPerYear ? Json(*remote.abroadDaysPerYear) : Json(nullptr);
        json["by"] = said(remote.by);
        return json;
    }

    Json verdict(const eligibility::Verdict& verdict) const {
        Json json;
        json["verdict"] = eligibility::toWord(verdict.truth);
        json["reasons"] = Json::array();
        for (const auto& reason : verdict.reasons) {
            Json one;
            one["verdict"] = eligibility::toWord(reason.truth);
            one["hard"] = reason.hard;
            one["condition"] = said(reason.condition);
            one["fact"] = said(reason.fact);
            one["question"] = said(reason.settles);
            one["note"] = said(reason.note);
            one["evidence"] = Json::array();
            for (const auto& evidence : reason.evidence) one["evidence"].push_back(evidence.text);
            json["reasons"].push_back(std::move(one));
        }
        json["nearly"] = Json::array();
        for (const auto& miss : verdict.nearly) json["nearly"].push_back(said(miss.change));
        json["daysLeft"] = verdict.daysLeft ? Json(*verdict.daysLeft) : Json(nullptr);
        json["preferences"] = share(verdict.preferences);
        json["wishes"] = share(verdict.wishes);
        return json;
    }

    static Json share(const eligibility::WishShare& share) {
        return {{"met", share.met}, {"notMet", share.notMet}, {"open", share.open}};
    }

    Json unknown(const OpenQuestion& question) const {
        return {{"offer", question.offer.value()},
                {"field", question.field},
                {"question", said(question.question)},
                {"toEmployer", question.toEmployer},
                {"couldChangeDecision", question.couldChangeDecision}};
    }

    const Comparison& comparison_;
    const Sentence& sentence_;
};

}  // namespace

std::string_view toWord(Settings::Basis basis) {
    switch (basis) {
        case Settings::Basis::asStated: return "as-stated";
        case Settings::Basis::net: return "net";
        case Settings::Basis::gross: return "gross";
    }
    return {};
}

std::string toJson(const Comparison& comparison, const Sentence& sentence, const std::vector<RateWhatIf>& whatIf) {
    Json json = Writing(comparison, sentence).all();
    for (const RateWhatIf& one : whatIf) json["whatIf"].push_back(toJson(one, comparison, sentence));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace offerbook::compare
