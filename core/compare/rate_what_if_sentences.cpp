#include "core/compare/offer_names.h"
#include "core/compare/rate_what_if.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

constexpr int shownDigits = 6;

MessageArg figure(const Decimal& value) { return MessageArg::number(value.toString()); }

std::string namesOf(const std::vector<std::size_t>& offers, const Comparison& comparison) {
    std::string names;
    for (const std::size_t offer : offers) {
        if (!names.empty()) names += "; ";
        const Posting& posting = comparison.offers[offer].posting;
        const std::string name = nameOf(posting);
        names += name.empty() ? std::to_string(posting.id.value()) : name;
    }
    return names;
}

/// Those who are first at the flip and are not now.
std::vector<std::size_t> newcomers(const RateFlip& flip, const RateWhatIf& whatIf) {
    std::vector<std::size_t> found;
    for (const std::size_t offer : flip.first)
        if (std::find(whatIf.first.begin(), whatIf.first.end(), offer) == whatIf.first.end()) found.push_back(offer);
    return found.empty() ? flip.first : found;
}

Message flipSentence(const RateFlip& flip, const RateWhatIf& whatIf, const Comparison& comparison, std::string_view direction) {
    const Decimal percent = flip.percent.sign() < 0 ? -flip.percent : flip.percent;
    return {(flip.isTie ? "rate-what-if.tie-" : "rate-what-if.flip-") + std::string(direction),
            {MessageArg::currency(whatIf.currency.code()), figure(flip.rate), MessageArg::currency(whatIf.to.code()),
             figure(percent), MessageArg::text(namesOf(newcomers(flip, whatIf), comparison))}};
}

Message staysSentence(const RateWhatIf& whatIf, const Decimal& rate, std::string_view direction) {
    return {"rate-what-if.stays-" + std::string(direction),
            {MessageArg::currency(whatIf.currency.code()), figure(rate.rounded(shownDigits, Rounding::halfEven)),
             MessageArg::currency(whatIf.to.code())}};
}

}  // namespace

std::vector<Message> sentencesOf(const RateWhatIf& whatIf, const Comparison& comparison) {
    if (!whatIf.whyNot.empty()) return {whatIf.whyNot};
    std::vector<Message> sentences;
    sentences.push_back({whatIf.first.size() > 1 ? "rate-what-if.first-shared" : "rate-what-if.first",
                         {MessageArg::text(namesOf(whatIf.first, comparison))}});
    sentences.push_back(whatIf.below ? flipSentence(*whatIf.below, whatIf, comparison, "down")
                                     : staysSentence(whatIf, whatIf.lowest, "down"));
    sentences.push_back(whatIf.above ? flipSentence(*whatIf.above, whatIf, comparison, "up")
                                     : staysSentence(whatIf, whatIf.highest, "up"));
    sentences.insert(sentences.end(), whatIf.notes.begin(), whatIf.notes.end());
    return sentences;
}

}  // namespace offerbook::compare
