#include "core/book/settings_json.h"

#include "core/base/words.h"
#include "core/posting/json/value_codecs.h"

namespace offerbook {
namespace compare {
namespace {

using Basis = Settings::Basis;
constexpr auto basisWords = wordTable<Basis>({{Basis::asStated, "as-stated"}, {Basis::net, "net"}, {Basis::gross, "gross"}});
using Workload = Settings::WorkloadView;
constexpr auto workloadWords = wordTable<Workload>({{Workload::asWorked, "as-worked"}, {Workload::fullTime, "full-time"}});

std::string_view toWord(Basis basis) { return basisWords.word(basis); }
std::string_view toWord(Workload workload) { return workloadWords.word(workload); }

}  // namespace
}  // namespace compare

namespace json {

template <>
struct Codec<compare::Basis> {
    static Json write(compare::Basis basis) { return std::string(compare::toWord(basis)); }
    static compare::Basis read(const Json& value, const Path& path) {
        const std::string word = readText(value, path);
        const auto known = compare::basisWords.value(word);
        if (!known) fail("json.unknown-word", path, word);
        return *known;
    }
};
template <>
struct Codec<compare::Workload> {
    static Json write(compare::Workload workload) { return std::string(compare::toWord(workload)); }
    static compare::Workload read(const Json& value, const Path& path) {
        const std::string word = readText(value, path);
        const auto known = compare::workloadWords.value(word);
        if (!known) fail("json.unknown-word", path, word);
        return *known;
    }
};
template <>
struct Describe<compare::Settings> {
    static void members(auto& settings, auto& visit) {
        visit("currency", settings.currency);
        visit("period", settings.period);
        visit("basis", settings.basis);
        visit("workload", settings.workload);
        visit("rateDay", settings.rateDay);
        visit("staleAfterDays", settings.staleAfterDays);
    }
};

}  // namespace json

namespace book {

nlohmann::json toJson(const compare::Settings& settings) { return json::write(settings); }

Expected<compare::Settings, Message> settingsFromJson(const nlohmann::json& value) {
    return json::read<compare::Settings>(value);
}

}  // namespace book
}  // namespace offerbook
