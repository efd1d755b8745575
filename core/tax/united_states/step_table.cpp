#include "core/tax/united_states/step_table.h"

namespace offerbook::tax::us {

bool StepTable::append(Cents from, std::int64_t value) {
    if (!rows_.empty() && from <= rows_.back().from) return false;
    rows_.push_back({from, value});
    return true;
}

}  // namespace offerbook::tax::us
