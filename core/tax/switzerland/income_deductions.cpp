#include "core/tax/switzerland/income_deductions.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

constexpr std::int64_t million = 1'000'000;

std::optional<IncomeDeduction> readOne(PackReader& pack, const std::string& pointer) {
    if (!pack.has(pointer)) return std::nullopt;
    IncomeDeduction read;
    if (pack.has(pointer + "/fixed")) read.fixed = pack.cents(pointer + "/fixed");
    if (pack.has(pointer + "/percent")) read.ppm = pack.ppm(pointer + "/percent");
    if (pack.has(pointer + "/least")) read.least = pack.cents(pointer + "/least");
    if (pack.has(pointer + "/most")) read.most = pack.cents(pointer + "/most");
    return read;
}

}  // namespace

IncomeDeductions IncomeDeductions::read(PackReader& pack, const std::string& pointer) {
    const auto one = [&](const char* name) { return readOne(pack, pointer + "/" + name); };
    return {one("professional"),        one("insuranceSingle"), one("insuranceMarried"), one("insuranceChild"), one("child"),
            one("childOfSingleParent"), one("single"),          one("married"),          one("singleParent")};
}

HouseholdDeductions::HouseholdDeductions(const IncomeDeductions& table, TariffGroup group, std::int64_t children, Cents perChild,
                                         Cents further)
    : fixed_(children * perChild + further) {
    add(table.professional);
    add(group == TariffGroup::married ? table.insuranceMarried : table.insuranceSingle);
    add(table.insuranceChild, children);
    if (group == TariffGroup::married) add(table.married);
    if (group == TariffGroup::single) add(table.single);
    if (group != TariffGroup::singleParent) return;
    add(table.singleParent ? table.singleParent : table.single);
    add(table.childOfSingleParent, children);
}

void HouseholdDeductions::add(const std::optional<IncomeDeduction>& deduction, std::int64_t times) {
    if (!deduction || times == 0) return;
    if (deduction->ppm == 0)
        fixed_ += deduction->fixed * times;
    else
        ofIncome_.push_back(*deduction);
}

Cents HouseholdDeductions::taxable(std::int64_t netMillionths) const {
    std::int64_t rest = netMillionths - fixed_ * million;
    for (const IncomeDeduction& deduction : ofIncome_) {
        const std::int64_t share = netMillionths / million * deduction.ppm + netMillionths % million * deduction.ppm / million;
        std::int64_t amount = deduction.fixed * million + share;
        amount = std::max(amount, deduction.least * million);
        if (deduction.most) amount = std::min(amount, *deduction.most * million);
        rest -= amount;
    }
    return std::max<std::int64_t>(0, rest) / million;
}

}  // namespace offerbook::tax
