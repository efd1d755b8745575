#include "ui/bridge/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace offerbook::ui {
namespace {

QString name() { return QStringLiteral("offerbookTranslator"); }

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(name());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

void installLanguage(QCoreApplication& application, const QString& language) {
    for (auto* old : application.findChildren<QTranslator*>(name())) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QString code = QLocale(language).name().section(u'_', 0, 0);
    install(application, QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The newest is asked first: our own words before Qt's.
    install(application, QStringLiteral("offerbook_%1").arg(code), QStringLiteral(":/i18n"));
}

}  // namespace offerbook::ui
