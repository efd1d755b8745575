#pragma once

#include "core/base/expected.h"
#include "core/tax/tax_error.h"
#include "core/tax/tax_line.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// One step of a tariff at source. It runs from `from` to the next step's; equal neighbours of the official table are one.
struct SourceTaxStep {
    Cents from;            ///< rate-determining income of a month
    std::int32_t ratePpm;  ///< of the gross
    std::int32_t minimum;  ///< tax of a month at least, in cents
};

/// One tariff of one canton and year, such as A0N. The first step also holds below its own border.
struct SourceTariff {
    std::string code;
    std::vector<SourceTaxStep> steps;  ///< ascending, never empty
};

/// The tariffs at source of one canton and year. Many threads may ask.
class CantonTariffs {
public:
    CantonTariffs(std::string canton, int year, std::uint32_t fileDate, bool isComplete, std::string bytes);

    /// All codes, in alphabetic order.
    [[nodiscard]] const std::vector<std::string>& codes() const { return codes_; }
    [[nodiscard]] bool has(std::string_view code) const;
    /// false where the texts have but some of the canton's tariffs, so that one which is missing here may exist.
    [[nodiscard]] bool isComplete() const { return isComplete_; }
    /// nullptr where the canton has no such tariff.
    [[nodiscard]] std::shared_ptr<const SourceTariff> tariff(std::string_view code) const;
    /// The official table: "Tax at source, canton ZH", by which income, and the file of the Federal Tax Administration with its
    /// date. Lives as long as the table.
    [[nodiscard]] const TaxRule& rule(bool annualModel) const { return annualModel ? annualRule_ : monthlyRule_; }

private:
    [[nodiscard]] std::shared_ptr<const SourceTariff> read(std::size_t index) const;

    std::string bytes_;
    bool isComplete_;
    std::vector<std::string> codes_;
    std::vector<std::size_t> begins_;
    TaxRule monthlyRule_;
    TaxRule annualRule_;
    mutable std::mutex mutex_;
    mutable std::vector<std::shared_ptr<const SourceTariff>> known_;
};

/// The packed wage tariffs at source of all cantons and years, made when building from the official files of the Federal Tax
/// Administration (QStV of 11 April 2018, Art. 1 and 12; resources/source_tax). Nothing is read before the first look-up; then
/// the list of tables, and each canton when it is first asked for. Many threads may ask.
class SourceTariffs {
public:
    /// The file, or where there is none, the second one: an installed program has the first beside its packs, a program that
    /// was just built has the second in its build folder.
    SourceTariffs(std::filesystem::path file, std::filesystem::path built) : file_(std::move(file)), built_(std::move(built)) {}

    /// The cantons with tariffs for the year, in alphabetic order; none where the file cannot be read.
    [[nodiscard]] std::vector<std::string> cantons(int year) const;
    /// Errors: "unsupported-place" names the cantons that the year has; "missing-data" with "reference.missing" or
    /// "reference.damaged" where the packed file is not as it was written.
    [[nodiscard]] Expected<std::shared_ptr<const CantonTariffs>, TaxError> canton(int year, std::string_view canton) const;

private:
    struct Table {
        int year;
        std::string canton;
        std::uint32_t fileDate;
        std::size_t offset;
        std::size_t packedLength;
        std::size_t length;
        std::uint32_t checksum;
        bool isPartial;
        std::shared_ptr<const CantonTariffs> tariffs;
    };

    Expected<void, Message> readTables() const;
    Expected<std::string, Message> readBytes(const Table& table) const;
    [[nodiscard]] std::vector<std::string> namesOf(int year) const;

    std::filesystem::path file_;
    std::filesystem::path built_;
    mutable std::mutex mutex_;
    mutable std::filesystem::path found_;
    mutable std::vector<Table> tables_;
};

}  // namespace offerbook::tax
