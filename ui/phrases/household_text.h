#pragma once

#include "core/text/format.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::ui {

/// The words of the tax household of a jurisdiction. A key or an answer that is a name of its own (a commune, "A0N") is shown
/// as it is.
QString householdQuestion(std::string_view jurisdiction, std::string_view key);  ///< "Tax class"
QString householdAnswer(std::string_view jurisdiction, std::string_view key, std::string_view value,
                        const text::Formatter& format);  ///< "single", "no", "2.9"
/// "Children: 0; church tax: no", of "children=0" and "churchTax=false".
QString assumedText(std::string_view jurisdiction, const std::vector<std::string>& assumed, const text::Formatter& format);
/// "Switzerland"; for pay that no state taxes "International organisation".
QString jurisdictionName(std::string_view jurisdiction);
/// "wage tax", by the word of a line of gross and net.
QString taxLineName(std::string_view lineId);

}  // namespace offerbook::ui
