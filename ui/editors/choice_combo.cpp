#include "ui/editors/choice_combo.h"

#include "core/money/currency.h"
#include "ui/editors/fitting_hint.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace offerbook::ui {
namespace {

using Named = std::pair<QString, QString>;  // name, code

std::vector<QString> countryCodes() {
    std::vector<QString> codes;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        const bool alpha2 = code.size() == 2 && code.at(0).isLetter() && code.at(1).isLetter();
        if (alpha2) codes.push_back(code);
    }
    return codes;
}

std::vector<QString> languageCodes() {
    std::vector<QString> codes;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i)
        if (const QString code = QLocale::languageToCode(static_cast<QLocale::Language>(i)); code.size() == 2)
            codes.push_back(code);
    return codes;
}

std::vector<Named> namedCurrencies() {
    std::vector<Named> entries;
    for (const std::string_view code : currencyCodes()) entries.emplace_back(toQt(code), toQt(code));
    return entries;
}

std::vector<Named> namedPlaces(bool countries) {
    std::vector<Named> entries;
    for (const QString& code : countries ? countryCodes() : languageCodes())
        entries.emplace_back(countries ? countryName(toUtf8(code)) : languageName(toUtf8(code)), code);
    const QCollator order;
    std::sort(entries.begin(), entries.end(),
              [&order](const Named& a, const Named& b) { return order.compare(a.first, b.first) < 0; });
    entries.erase(
        std::unique(entries.begin(), entries.end(), [](const Named& a, const Named& b) { return a.second == b.second; }),
        entries.end());
    return entries;
}

/// Made once a language: a list of places needs hundreds of names, and there may be many such boxes.
const std::vector<Named>& named(CodeCombo::Codes codes) {
    static std::map<std::pair<CodeCombo::Codes, QString>, std::vector<Named>> made;
    const auto key = std::pair(codes, countryName("DE"));
    if (const auto found = made.find(key); found != made.end()) return found->second;
    auto entries = codes == CodeCombo::Codes::currencies ? namedCurrencies() : namedPlaces(codes == CodeCombo::Codes::countries);
    return made.emplace(key, std::move(entries)).first->second;
}

}  // namespace

ChoiceComboBase::ChoiceComboBase(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceComboBase::wheelEvent(QWheelEvent* event) { event->ignore(); }

YesNoCombo::YesNoCombo(const QString& notStated, const QString& yes, const QString& no, QWidget* parent)
    : ChoiceComboBase(parent) {
    addItem(notStated, -1);
    addItem(yes, 1);
    addItem(no, 0);
}

void YesNoCombo::setChoice(std::optional<bool> value) { setCurrentIndex(findData(value ? static_cast<int>(*value) : -1)); }

std::optional<bool> YesNoCombo::choice() const {
    const int chosen = currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(chosen == 1);
}

CodeCombo::CodeCombo(Codes codes, QWidget* parent) : QComboBox(parent), codes_(codes) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(codes == Codes::currencies ? 5 : 12);
    addItem(QString(), QString());
    for (const auto& [name, code] : named(codes)) addItem(name, code);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fitHint(lineEdit(), {tr("not stated"), tr("none", "short for: not stated; of a country, language or currency")});
}

void CodeCombo::setCode(std::string_view code) {
    const int index = findData(toQt(code));
    if (index >= 0)
        setCurrentIndex(index);
    else
        setEditText(toQt(code));
}

Expected<std::string, QString> CodeCombo::code() const {
    const QString typed = currentText().trimmed();
    if (typed.isEmpty()) return std::string();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0) index = findData(codes_ == Codes::languages ? typed.toLower() : typed.toUpper());
    if (index >= 0) return toUtf8(itemData(index).toString());
    return Unexpected{codes_ == Codes::countries   ? tr("“%1” is no country. Choose one from the list.").arg(typed)
                      : codes_ == Codes::languages ? tr("“%1” is no language. Choose one from the list.").arg(typed)
                                                   : tr("“%1” is no currency. Write its code, such as CHF.").arg(typed)};
}

void CodeCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace offerbook::ui
