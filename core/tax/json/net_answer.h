#pragma once

#include "core/tax/json/amount_slot.h"
#include "core/tax/json/net_request.h"
#include "core/tax/tax_library.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace offerbook::tax {

/// Answers the lines of `offerbook net --jsonl`, one for one. Households are prepared once and kept while they repeat, up to
/// a fixed number, so that a million lines need no more memory than a thousand.
class NetAnswers {
public:
    /// Makes a sentence of a message, in the language asked for.
    using Sentence = std::function<std::string(const Message&)>;

    NetAnswers(const TaxLibrary& library, Sentence sentence) : library_(library), sentence_(std::move(sentence)) {}

    /// Appends the answer to `out`, without a line break; false where it is an error.
    bool answer(std::string_view requestJson, std::string& out);

private:
    /// What is the same for all amounts of one household.
    struct Prepared {
        TaxCasePtr taxes;
        std::string tail;  ///< ,"currency":…,"period":…,"year":…,"assumed":[…],"ignored":[…]
    };

    using PreparedPtr = std::shared_ptr<const Prepared>;

    /// A household that stood in the same text before; nullptr where it has to be read.
    const Prepared* repeated(const AmountSlot& slot);
    void writeKey(const NetRequest& request);
    Expected<PreparedPtr, TaxError> prepared(const NetRequest& request);
    bool answerFrom(const Prepared& household, NetRequest::From from, Cents amount, std::string& out);
    [[nodiscard]] std::string tailOf(const NetRequest& request, const TaxCase& taxes) const;
    bool fail(const TaxError& error, std::string& out) const;
    void writeLines(const TaxLines& lines, std::string& out);
    const std::string& ruleTail(const TaxRule& rule);

    const TaxLibrary& library_;
    Sentence sentence_;
    std::string key_;  ///< of the request at hand: its text without the amount, or its household
    std::unordered_map<std::string, PreparedPtr> prepared_;
    std::unordered_map<const TaxRule*, std::string> ruleTails_;
};

}  // namespace offerbook::tax
