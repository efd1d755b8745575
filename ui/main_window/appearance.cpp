#include "ui/main_window/appearance.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QWidget>

namespace offerbook::ui {
namespace {

QString key() { return QStringLiteral("appearance"); }

struct Named {
    const char* word;  ///< in the settings
    Appearance::Choice choice;
};
constexpr Named choices[] = {{"system", Appearance::Choice::system},
                             {"light", Appearance::Choice::light},
                             {"dark", Appearance::Choice::dark},
                             {"contrast", Appearance::Choice::contrast}};

Appearance::Choice stored() {
    return Appearance::choiceOf(QSettings().value(key()).toString()).value_or(Appearance::Choice::system);
}

bool takesFromSystem(Appearance::Choice choice) {
    return choice == Appearance::Choice::system || choice == Appearance::Choice::contrast;
}

Theme themeOf(Appearance::Choice choice) {
    switch (choice) {
        case Appearance::Choice::system: break;
        case Appearance::Choice::light: return Theme::light();
        case Appearance::Choice::dark: return Theme::dark_();
        case Appearance::Choice::contrast: return Theme::contrast_();
    }
    return Theme::ofSystem();
}

}  // namespace

std::optional<Appearance::Choice> Appearance::choiceOf(const QString& word) {
    for (const Named& one : choices)
        if (word == QLatin1String(one.word)) return one.choice;
    return std::nullopt;
}

Appearance::Appearance(QObject* parent) : QObject(parent), choice_(stored()) {
    qApp->installEventFilter(this);
    apply();
}

void Appearance::choose(Choice choice) {
    for (const Named& one : choices)
        if (one.choice == choice) QSettings().setValue(key(), QLatin1String(one.word));
    showOnce(choice);
}

void Appearance::showOnce(Choice choice) {
    choice_ = choice;
    apply();
}

void Appearance::apply() {
    const QScopedValueRollback guard(applying_, true);
    themeOf(choice_).applyTo(*qApp);
    for (QWidget* widget : QApplication::topLevelWidgets()) widget->update();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && takesFromSystem(choice_) && !applying_) {
        Theme::forgetSystem();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace offerbook::ui
