#pragma once

#include "core/tax/tax_pack.h"
#include "core/tax/united_states/united_states.h"

#include <QString>
#include <QStringList>

namespace offerbook::tax {

inline const TaxSystem& unitedStates() {
    static const auto system = makeUnitedStates(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax");
    return *system;
}

/// "state=CA filingStatus=joint"; a value may hold '_' for a space.
inline HouseholdFields householdOf(const QString& written) {
    HouseholdFields fields;
    for (const QString& pair : written.split(u' ', Qt::SkipEmptyParts))
        fields[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).replace(u'_', u' ').toStdString();
    return fields;
}

inline Expected<TaxCasePtr, TaxError> askUs(HouseholdFields household, int year = 2026, Period period = Period::year) {
    return unitedStates().prepare({year, period, std::nullopt, std::move(household)});
}

}  // namespace offerbook::tax
