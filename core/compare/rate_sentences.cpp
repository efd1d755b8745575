#include "core/compare/rate_sentences.h"

namespace offerbook::compare {
namespace {

using Kind = ExchangeRate::Kind;

constexpr int shownDigits = 6;

MessageArg day(Date date) { return MessageArg::date(toIso(date)); }

}  // namespace

Message rungSentence(const ExchangeRate& rate) {
    Message message{"ladder.currency",
                    {MessageArg::currency(rate.from.code()),
                     MessageArg::number(rate.quotient().rounded(shownDigits, Rounding::halfEven).toString()),
                     MessageArg::currency(rate.to.code())}};
    if (rate.kind == Kind::average) {
        message.id = "ladder.currency.average";
        message.args.insert(message.args.end(),
                            {MessageArg::number(rate.days), day(rate.first.value_or(rate.date)), day(rate.date)});
    } else if (rate.kind == Kind::manual) {
        message.id = rate.source.empty() ? "ladder.currency.manual" : "ladder.currency.manual-note";
        if (!rate.source.empty()) message.args.push_back(MessageArg::text(rate.source));
    }
    return message;
}

Message rateOrigin(const ExchangeRate& rate) {
    switch (rate.kind) {
        case Kind::published: return {"rates.origin.published", {day(rate.date)}};
        case Kind::average:
            return {"rates.origin.average", {MessageArg::number(rate.days), day(rate.first.value_or(rate.date)), day(rate.date)}};
        case Kind::manual: return {"rates.origin.manual", {day(rate.date)}};
    }
    return {};
}

}  // namespace offerbook::compare
