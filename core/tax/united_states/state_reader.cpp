#include "core/tax/united_states/state_reader.h"

namespace offerbook::tax::us {
namespace {

/// One operation of a pack, read for one filing status.
class Operation {
public:
    Operation(UsPackReader& pack, std::string at, FilingStatus status)
        : pack_(pack), at_(std::move(at)), status_(filingStatusWords[static_cast<std::size_t>(status)]) {}

    [[nodiscard]] std::string name() { return pack_.text(at_ + "/op"); }
    Cents cents(const char* key) { return pack_.cents(mine(key)); }
    std::int32_t ppm(const char* key) { return pack_.ppm(mine(key)); }
    Cents step(const char* key) { return pack_.step(mine(key)); }
    std::int64_t count() { return pack_.whole(mine("count")); }
    Brackets brackets(const char* key) { return pack_.brackets(mine(key)); }
    StepTable amounts(const char* key, bool above) { return pack_.amounts(mine(key), above); }
    StepTable percents(const char* key, bool above) { return pack_.percents(mine(key), above); }
    StepTable percentsByPercent(const char* key) { return pack_.percentsByPercent(mine(key), true); }
    bool flag(const char* key) { return pack_.flag(at_ + "/" + key); }
    [[nodiscard]] bool has(const char* key) const { return pack_.has(at_ + "/" + key); }
    void fail() { pack_.fail(at_ + "/op"); }

private:
    /// A figure may be one for all, or one for each filing status.
    [[nodiscard]] std::string mine(const char* key) const {
        const std::string all = at_ + "/" + key;
        const std::string own = all + "/" + status_;
        return pack_.has(own) ? own : all;
    }

    UsPackReader& pack_;
    std::string at_;
    std::string status_;
};

Deduction readPhaseOut(Operation& op, const std::string& name) {
    if (name == "step-phase-out")
        return StepPhaseOut{op.cents("amount"),   op.cents("over"),  op.step("step"),
                            op.cents("lessEach"), op.cents("least"), op.flag("startedStepsCount")};
    if (name == "step-percent-phase-out")
        return StepPercentPhaseOut{op.cents("amount"), op.cents("over"), op.step("step"), op.ppm("lessEach")};
    if (name == "linear-phase-out")
        return LinearPhaseOut{op.cents("amount"), op.cents("over"), op.step("width"),
                              op.has("lessInMultiplesOf") ? op.step("lessInMultiplesOf") : 0};
    if (name == "marginal-phase-out") return MarginalPhaseOut{op.cents("amount"), op.brackets("less")};
    if (name == "two-tier-reduction") {
        const Cents amount = op.cents("amount");
        return TwoTierReduction{amount,
                                op.cents("low"),
                                op.cents("high"),
                                op.ppm("lowRate"),
                                op.ppm("highRate"),
                                share(amount, op.ppm("mostLess"), Rounding::halfUp)};
    }
    op.fail();
    return FlatDeduction{0, false};
}

Deduction readDeduction(Operation op) {
    const std::string name = op.name();
    if (name == "flat") return FlatDeduction{op.cents("amount"), op.flag("eachEarner")};
    if (name == "cliff") return CliffDeduction{op.cents("amount"), op.cents("upTo")};
    if (name == "agi-table") return WageTable{op.count(), op.amounts("table", op.flag("above"))};
    if (name == "sloped-exemption")
        return SlopedExemption{op.count(), op.cents("most"), op.cents("upTo"), op.cents("over"), op.ppm("rate")};
    if (name == "federal-tax")
        return FederalTaxShare{op.percents("share", op.flag("above")), op.has("most") ? op.cents("most") : Brackets::open};
    if (name == "federal-tax-capped") return FederalTaxCapped{op.amounts("most", false)};
    if (name == "federal-standard-deduction") return FederalStandardDeduction{};
    if (name == "fica-capped") return FicaCapped{op.cents("most")};
    return readPhaseOut(op, name);
}

NewYorkRecapture readRecapture(Operation& op) {
    return {op.cents("overWages"),       op.step("phaseIn"),        op.amounts("recaptureBase", true),
            op.amounts("benefit", true), op.cents("flatOverWages"), op.ppm("flatPercent")};
}

void readAddition(Operation op, StateIncomeTax& tax) {
    const std::string name = op.name();
    if (name == "brackets")
        tax.additions.emplace_back(SecondTariff{op.brackets("brackets")});
    else if (name == "step-add-back")
        tax.additions.emplace_back(StepAddBack{op.cents("over"), op.step("step"), op.cents("each"), op.cents("most")});
    else if (name == "new-york-recapture")
        tax.recapture = readRecapture(op);
    else
        op.fail();
}

Credit readCredit(Operation op) {
    const std::string name = op.name();
    if (name == "flat") return FlatCredit{op.cents("amount")};
    if (name == "cliff") return CliffCredit{op.cents("amount"), op.cents("upTo")};
    if (name == "step-phase-out")
        return StepPhaseOutCredit{op.count(), op.cents("amount"), op.cents("over"), op.step("step"), op.cents("lessEach")};
    if (name == "share-by-wages") {
        StepTable share = op.percents("share", true);
        const Cents from = share.rows().front().from;
        return ShareByWages{std::move(share), from};
    }
    if (name == "federal-deduction-credit")
        return FederalDeductionCredit{op.ppm("percent"), op.ppm("lessPercent"), op.cents("over")};
    if (name == "amount-by-wages") return AmountByWages{op.amounts("table", true)};
    if (name == "amount-by-wages-less-exemptions") return AmountByWagesLessExemptions{op.count(), op.amounts("table", true)};
    if (name == "forgiveness") return Forgiveness{op.cents("each"), op.step("step"), op.ppm("lessEach")};
    if (name == "share-by-poverty-ratio") return ShareByPovertyRatio{op.step("povertyLine"), op.percentsByPercent("share")};
    op.fail();
    return FlatCredit{0};
}

/// Calls `read` with each operation of a list.
template <class Read>
void eachOperation(UsPackReader& pack, const std::string& list, FilingStatus status, Read read) {
    const std::size_t count = pack.at(list).size();
    for (std::size_t i = 0; i < count; ++i) read(Operation(pack, list + "/" + std::to_string(i), status));
}

/// The borders at which there is no tax at all, and the parts that only single states have.
void readSpecialRules(UsPackReader& pack, const std::string& at, FilingStatus status, StateIncomeTax& read) {
    Operation tax(pack, at, status);
    if (tax.has("federalDeductionAddBack")) {
        Operation back(pack, at + "/federalDeductionAddBack", status);
        read.addBack = {back.cents("fromWages"), back.cents("exempt")};
    }
    if (tax.has("noTaxUpToWages")) read.noTaxUpToWages = tax.cents("noTaxUpToWages");
    if (tax.has("noTaxBelowWages")) read.noTaxBelowWages = tax.cents("noTaxBelowWages");
    if (tax.has("noTaxUpToTaxable")) read.noTaxUpToTaxable = tax.cents("noTaxUpToTaxable");
    if (tax.has("leastTax")) {
        Operation least(pack, at + "/leastTax", status);
        read.leastTax = {least.cents("overWages"), least.ppm("percentOfWages")};
    }
    if (!tax.has("itemizable")) return;
    const std::string itemizable = pack.text(at + "/itemizable");
    if (itemizable != "fica" && itemizable != "state-tax") pack.fail(at + "/itemizable");
    read.itemizable = itemizable == "fica" ? StateIncomeTax::Itemizable::fica : StateIncomeTax::Itemizable::stateTax;
}

}  // namespace

StateIncomeTax readStateIncomeTax(UsPackReader& pack, const std::string& at, FilingStatus status) {
    StateIncomeTax read;
    Operation tax(pack, at, status);
    const std::string base = pack.text(at + "/base");
    if (base != "gross-wages" && base != "federal-taxable-income") pack.fail(at + "/base");
    read.base = base == "gross-wages" ? StateIncomeTax::Base::wages : StateIncomeTax::Base::federalTaxable;
    if (tax.has("wholeIncomeRates")) {
        Operation whole(pack, at + "/wholeIncomeRates", status);
        read.wholeIncome = {whole.percents("rates", false), whole.amounts("subtraction", false)};
    } else {
        read.brackets = tax.brackets("brackets");
    }
    readSpecialRules(pack, at, status, read);
    eachOperation(pack, at + "/deductions", status,
                  [&](Operation op) { read.deductions.push_back(readDeduction(std::move(op))); });
    eachOperation(pack, at + "/additions", status, [&](Operation op) { readAddition(std::move(op), read); });
    eachOperation(pack, at + "/credits", status, [&](Operation op) { read.credits.push_back(readCredit(std::move(op))); });
    if (read.itemizable != StateIncomeTax::Itemizable::nothing && read.deductions.empty()) pack.fail(at + "/itemizable");
    return read;
}

}  // namespace offerbook::tax::us
