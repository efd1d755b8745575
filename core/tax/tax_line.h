#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace offerbook::tax {

/// An amount in the smallest unit of the case's currency.
using Cents = std::int64_t;

/// What stands between gross and net. The words (toWord) are those of the command line and never change.
enum class LineId : std::uint8_t {
    wageTax,
    solidaritySurcharge,
    churchTax,
    health,
    care,
    pension,
    unemployment,
    ahvIvEo,
    alv,
    accident,
    pensionFund,
    maternity,
    familyFund,  ///< Valais: the employee's share of the family allowance fund
    sourceTax,
    federalTax,
    cantonalTax,
    communalTax,
    federalIncomeTax,
    socialSecurity,
    medicare,
    stateIncomeTax,
    localIncomeTax,
    statePayrollTax,
    pensionCapped,
    pensionUncapped,
    agircArrco,
    ceg,
    cet,
    apec,
    csgDeductible,
    csgNondeductible,
    crds,
    incomeTax,
    socialInsurance,
    irpef,
    regionalTax,
    municipalTax,
    taxCredit,
    nationalInsurance,
    studentLoan,
    internalTax,
};

std::string_view toWord(LineId id);  ///< "wage-tax", "ahv-iv-eo", ...
std::optional<LineId> lineIdFromWord(std::string_view word);

/// Where a rule stands: shown beside the line it made. Lives in the pack of its jurisdiction and year.
struct TaxRule {
    std::string text;    ///< the rate or table by its own name: "9.3 % up to 8,450 a month", "tariff of § 32a, class I"
    std::string source;  ///< the statute or official table, with its year
};

/// One step from gross to net. `rule` and `row` point into the pack, which the TaxCase keeps alive.
struct TaxLine {
    LineId id;
    Cents amount;          ///< negative: taken from gross; positive: paid on top
    Cents base;            ///< what the rate or table was applied to
    std::int32_t ratePpm;  ///< of the base, in parts per million (9.3 % = 93000); 0: a tariff without one rate
    const TaxRule* rule;   ///< never null
    std::string_view row;  ///< of a published table ("A0N"), with its borders below; empty: none
    Cents rowFrom;
    Cents rowBefore;  ///< the first amount of the next row; -1: the row is open
};

/// The lines from gross to net, in the order of a payslip, without allocation: millions a second are asked for.
class TaxLines {
public:
    static constexpr std::size_t most = 14;
    static constexpr std::size_t mostNotes = 8;

    TaxLines() {}  // NOLINT(modernize-use-equals-default): the array stays as it is on purpose

    TaxLine& add(LineId id, Cents amount, Cents base, std::int32_t ratePpm, const TaxRule& rule) {
        assert(count_ < most);
        TaxLine& line = lines_[count_++];
        line = {id, amount, base, ratePpm, &rule, {}, 0, -1};
        sum_ += amount;
        return line;
    }
    /// A remark on the whole, as the id of a sentence such as "tax.note.mini-job". At most `mostNotes`; static text only.
    void addNote(std::string_view messageId) {
        assert(noteCount_ < notes_.size());
        notes_[noteCount_++] = messageId;
    }

    [[nodiscard]] std::span<const TaxLine> all() const { return {lines_.data(), count_}; }
    [[nodiscard]] const TaxLine* begin() const { return lines_.data(); }
    [[nodiscard]] const TaxLine* end() const { return lines_.data() + count_; }
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] std::span<const std::string_view> notes() const { return {notes_.data(), noteCount_}; }
    /// Of all amounts: net = gross + sum().
    [[nodiscard]] Cents sum() const { return sum_; }
    /// The sum of the lines with this id; zero where there is none.
    [[nodiscard]] Cents amountOf(LineId id) const;

private:
    std::array<TaxLine, most> lines_;
    std::size_t count_ = 0;
    std::array<std::string_view, mostNotes> notes_;
    std::size_t noteCount_ = 0;
    Cents sum_ = 0;
};

}  // namespace offerbook::tax
