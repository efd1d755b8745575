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

Appearance::Choice stored() {
    const QString word = QSettings().value(key()).toString();
    if (word == QLatin1String("light")) return Appearance::Choice::light;
    return word == QLatin1String("dark") ? Appearance::Choice::dark : Appearance::Choice::system;
}

QString wordOf(Appearance::Choice choice) {
    if (choice == Appearance::Choice::light) return QStringLiteral("light");
    return choice == Appearance::Choice::dark ? QStringLiteral("dark") : QStringLiteral("system");
}

}  // namespace

Appearance::Appearance(QObject* parent) : QObject(parent), choice_(stored()) {
    qApp->installEventFilter(this);
    apply();
}

void Appearance::choose(Choice choice) {
    QSettings().setValue(key(), wordOf(choice));
    showOnce(choice);
}

void Appearance::showOnce(Choice choice) {
    choice_ = choice;
    apply();
}

void Appearance::apply() {
    const QScopedValueRollback guard(applying_, true);
    const Theme theme = choice_ == Choice::system ? Theme::ofSystem() : choice_ == Choice::dark ? Theme::dark_() : Theme::light();
    theme.applyTo(*qApp);
    for (QWidget* widget : QApplication::topLevelWidgets()) widget->update();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && choice_ == Choice::system && !applying_) {
        Theme::forgetSystem();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace offerbook::ui
