#include "core/posting/pay.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

constexpr auto basisWords = wordTable<PayBasis>(
    {{PayBasis::unknown, "unknown"}, {PayBasis::gross, "gross"}, {PayBasis::net, "net"}, {PayBasis::taxFree, "tax-free"}});

constexpr auto workloadWords = wordTable<WorkloadBasis>(
    {{WorkloadBasis::unknown, "unknown"}, {WorkloadBasis::fullTime, "full-time"}, {WorkloadBasis::asWorked, "as-worked"}});

using Component = PayComponent::Kind;
constexpr auto componentWords = wordTable<Component>({{Component::allowance, "allowance"},
                                                      {Component::bonus, "bonus"},
                                                      {Component::relocation, "relocation"},
                                                      {Component::equity, "equity"},
                                                      {Component::pension, "pension"},
                                                      {Component::health, "health"},
                                                      {Component::family, "family"},
                                                      {Component::other, "other"},
                                                      {Component::expatriation, "expatriation"},
                                                      {Component::meal, "meal"},
                                                      {Component::transport, "transport"}});

}  // namespace

std::string_view toWord(PayBasis basis) { return basisWords.word(basis); }
std::optional<PayBasis> payBasisFromWord(std::string_view word) { return basisWords.value(word); }
std::string_view toWord(WorkloadBasis basis) { return workloadWords.word(basis); }
std::optional<WorkloadBasis> workloadBasisFromWord(std::string_view word) { return workloadWords.value(word); }
std::string_view toWord(PayComponent::Kind kind) { return componentWords.word(kind); }
std::optional<PayComponent::Kind> payComponentKindFromWord(std::string_view word) { return componentWords.value(word); }

std::optional<MoneyRange> Pay::range() const {
    if (!currency || (!low && !high)) return std::nullopt;
    const auto from = Money::fromDecimal(low ? *low : *high, *currency, Rounding::halfEven);
    const auto to = Money::fromDecimal(high ? *high : *low, *currency, Rounding::halfEven);
    if (!from || !to || Money::compare(*from, *to) > 0) return std::nullopt;
    return MoneyRange{*from, *to};
}

}  // namespace offerbook
