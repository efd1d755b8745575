#include "ui/phrases/household_text.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>
#include <QStringList>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HouseholdText)
};

/// The jurisdiction's own words go before those that all share.
std::optional<QString> own(std::string_view jurisdiction, const std::string& rest) {
    if (auto words = phraseIfAny("household." + std::string(jurisdiction) + "." + rest)) return words;
    return phraseIfAny("household." + rest);
}

}  // namespace

QString householdQuestion(std::string_view jurisdiction, std::string_view key) {
    return own(jurisdiction, std::string(key)).value_or(toQt(std::string(key)));
}

QString householdAnswer(std::string_view jurisdiction, std::string_view key, std::string_view value,
                        const text::Formatter& format) {
    if (const auto words = own(jurisdiction, std::string(key) + "." + std::string(value))) return *words;
    if (key == "year") return toQt(std::string(value));  // not grouped
    if (value == "true") return Words::tr("yes");
    if (value == "false") return Words::tr("no");
    if (const auto number = Decimal::parse(value)) return toQt(format.number(*number));
    return toQt(std::string(value));
}

QString assumedText(std::string_view jurisdiction, const std::vector<std::string>& assumed, const text::Formatter& format) {
    QStringList parts;
    for (const std::string& one : assumed) {
        const auto split = one.find('=');
        if (split == std::string::npos) continue;
        const std::string_view key = std::string_view(one).substr(0, split);
        const std::string_view value = std::string_view(one).substr(split + 1);
        parts << Words::tr("%1: %2").arg(householdQuestion(jurisdiction, key), householdAnswer(jurisdiction, key, value, format));
    }
    return parts.join(QStringLiteral("; "));
}

QString jurisdictionName(std::string_view jurisdiction) {
    return jurisdiction == "EXEMPT" ? Words::tr("International organisation") : countryName(jurisdiction);
}

QString taxLineName(std::string_view lineId) {
    return phraseIfAny("tax.line." + std::string(lineId)).value_or(toQt(std::string(lineId)));
}

}  // namespace offerbook::ui
