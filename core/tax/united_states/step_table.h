#pragma once

#include "core/tax/tax_line.h"

#include <cstdint>
#include <vector>

namespace offerbook::tax::us {

/// A published table of one value for each band of an income: "over 100,000 but not over 125,000: 1,600".
class StepTable {
public:
    struct Row {
        Cents from;
        std::int64_t value;  ///< cents or parts per million, as its owner says
    };

    /// `above`: a row holds for incomes above its border, which itself still belongs to the row below; else from it on.
    StepTable() = default;
    explicit StepTable(bool above) : above_(above) {}
    /// false where the border does not lie above the last one.
    bool append(Cents from, std::int64_t value);

    /// The value of the band; that of the first row also for what lies below it.
    [[nodiscard]] std::int64_t at(Cents income) const {
        std::int64_t value = rows_.front().value;
        for (const Row& row : rows_) {
            if (above_ ? income <= row.from : income < row.from) break;
            value = row.value;
        }
        return value;
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

private:
    std::vector<Row> rows_;
    bool above_ = false;
};

}  // namespace offerbook::tax::us
