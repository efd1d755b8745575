// Lines of `offerbook net --jsonl`: anything may stand on them. Each is answered by one JSON object on one line, and where
// that has figures they add up.
#include "core/tax/json/net_answer.h"
#include "core/tax/tax_pack.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace offerbook::tax;

void require(bool holds) {
    if (!holds) std::abort();
}

Cents centsIn(const nlohmann::json& object, const char* key) {
    const auto cents = centsFromText(object.at(key).get_ref<const std::string&>());
    require(cents.has_value());
    return *cents;
}

void checkFigures(const nlohmann::json& answer) {
    Cents sum = 0;
    for (const auto& line : answer.at("lines")) sum += centsIn(line, "amount");
    if (answer.contains("net")) require(centsIn(answer, "gross") + sum == centsIn(answer, "net"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const TaxLibrary library(OFFERBOOK_TAX_DIR);
    static NetAnswers answers(library, [](const offerbook::Message& message) { return message.id; });
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    if (const auto request = readNetRequest(line)) {
        require(!request->jurisdiction.empty());
        require(request->amount >= 0 && request->amount <= TaxCase::mostGross);
    }
    std::string out;
    const bool answered = answers.answer(line, out);
    require(out.find('\n') == std::string::npos);
    const auto answer = nlohmann::json::parse(out, nullptr, false);
    require(answer.is_object() && answer.contains("error") != answered);
    if (answered) checkFigures(answer);
    return 0;
}
