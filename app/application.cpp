#include "app/application.h"

#include "ui/bridge/languages.h"
#include "ui/bridge/strings.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace offerbook::app {
namespace {

/// Subcommands that measure and draw text.
constexpr std::array<std::string_view, 1> drawingCommands = {"report"};

bool draws(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        return std::find(drawingCommands.begin(), drawingCommands.end(), std::string_view(word)) != drawingCommands.end();
    });
}

}  // namespace

void nameApplication() {
    QCoreApplication::setOrganizationName(QStringLiteral("Offerbook"));
    QCoreApplication::setApplicationName(QStringLiteral("Offerbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0.0"));
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    nameApplication();
    if (!draws(argc, argv)) return std::make_unique<QCoreApplication>(argc, argv);
    // Also where there is a display: a report never waits for one, and comes out the same with and without.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A PDF's font subsets are written in the order of hash tables: the same book gives the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    return std::make_unique<QGuiApplication>(argc, argv);
}

void useLanguage(QCoreApplication& application, CommandContext& context) {
    const std::string system = ui::toUtf8(QLocale::system().name());
    ui::installLanguage(application, ui::toQt(context.lang.empty() ? system : context.lang));
    if (context.locale.empty()) context.locale = context.lang.empty() ? system : context.lang;
}

}  // namespace offerbook::app
