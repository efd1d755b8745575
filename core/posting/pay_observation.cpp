#include "core/posting/pay_observation.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

using Kind = PayObservation::Kind;
constexpr auto kindWords = wordTable<Kind>({{Kind::wished, "wished"},
                                            {Kind::advertised, "advertised"},
                                            {Kind::told, "told"},
                                            {Kind::offerLetter, "offer-letter"},
                                            {Kind::contract, "contract"}});

Unexpected<Message> wrong(std::string_view id, std::vector<MessageArg> args = {}) {
    return Unexpected{Message{std::string(id), std::move(args)}};
}

bool isNegative(const std::optional<Decimal>& amount) { return amount && amount->sign() < 0; }

Expected<void, Message> checkPay(const Pay& pay) {
    if (!pay.low && !pay.high) {
        if (pay.grade.empty()) return wrong("observation.no-amount");
        return {};
    }
    if (isNegative(pay.low) || isNegative(pay.high)) return wrong("observation.negative");
    if (pay.low && pay.high && *pay.high < *pay.low)
        return wrong("observation.low-above-high",
                     {MessageArg::number(pay.low->toString()), MessageArg::number(pay.high->toString())});
    if (!pay.currency) return wrong("observation.no-currency");
    if (!pay.range()) return wrong("observation.too-large");
    return {};
}

}  // namespace

std::string_view toWord(PayObservation::Kind kind) { return kindWords.word(kind); }
std::optional<PayObservation::Kind> payObservationKindFromWord(std::string_view word) { return kindWords.value(word); }

Expected<void, Message> checkObservation(const PayObservation& observation, Date today) {
    if (!observation.date) return wrong("observation.no-date");
    if (today < *observation.date)
        return wrong("observation.future", {MessageArg::date(toIso(*observation.date)), MessageArg::date(toIso(today))});
    for (const std::string* words : {&observation.by, &observation.note})
        if (words->size() > PayObservation::longestWords)
            return wrong("observation.too-long", {MessageArg::number(PayObservation::longestWords)});
    return checkPay(observation.pay);
}

}  // namespace offerbook
