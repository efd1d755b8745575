#include "core/eligibility/condition_judge.h"

namespace offerbook::eligibility {

Message message(std::string_view id, std::vector<MessageArg> args) { return {"eligibility." + std::string(id), std::move(args)}; }

void setCondition(Reason& reason, std::string_view key, std::string_view what, std::vector<MessageArg> args) {
    reason.conditionKey = std::string(key);
    reason.condition = message("condition." + std::string(what), std::move(args));
}

void askCandidate(Reason& reason, std::string_view what, std::vector<MessageArg> args) {
    if (reason.truth != Truth::unknown) return;
    reason.settles = message("ask." + std::string(what), std::move(args));
    reason.askEmployer = false;
}

void askEmployer(Reason& reason, std::string_view what, std::vector<MessageArg> args) {
    if (reason.truth != Truth::unknown) return;
    reason.settles = message("ask." + std::string(what), std::move(args));
    reason.askEmployer = true;
}

Message yearsMessage(std::string_view id, const Decimal& years, std::vector<MessageArg> more) {
    if (years == Decimal(1)) return message(std::string(id) + "-one", std::move(more));
    more.push_back(MessageArg::number(years.toString()));
    return message(id, std::move(more));
}

std::string joinedText(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

}  // namespace offerbook::eligibility
