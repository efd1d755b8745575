#pragma once

#include "core/tax/tax_pack.h"
#include "core/tax/united_states/filing_status.h"
#include "core/tax/united_states/step_table.h"

#include <string>

namespace offerbook::tax::us {

/// The kinds of entries that American packs have beside those of PackReader: figures for each filing status and step tables.
class UsPackReader : public PackReader {
public:
    using PackReader::PackReader;

    /// {"single": "15750", "joint": "31500", "head": "23625"}
    PerStatus<Cents> centsPerStatus(const std::string& pointer);
    /// [["0", "3200"], ["100000", "1600"]]: borders and amounts, ascending.
    StepTable amounts(const std::string& pointer, bool above);
    /// [["0", "35"], ["25000", "25"]]: borders and percent.
    StepTable percents(const std::string& pointer, bool above);
    /// Borders that are percentages themselves, held as parts per million.
    StepTable percentsByPercent(const std::string& pointer, bool above);
    /// The flag where it stands; else false.
    bool flag(const std::string& pointer);
    /// A step's length: cents above zero, because it divides.
    Cents step(const std::string& pointer);

private:
    enum class Unit { cents, ppm };
    StepTable table(const std::string& pointer, bool above, Unit border, Unit value);
};

}  // namespace offerbook::tax::us
