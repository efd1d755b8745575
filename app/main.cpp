#include "app/commands/commands.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char** argv) {
    using namespace offerbook;
    QCoreApplication application(argc, argv);
    CLI::App root{"Compare job offers side by side", "offerbook"};
    root.set_version_flag("--version", std::string("Offerbook 1.0.0"));
    app::CommandContext context;
    root.add_option("--as-of", context.asOf, "The day that counts as today, YYYY-MM-DD")->check([](const std::string& text) {
        return parseIsoDate(text) ? std::string() : "not a date: " + text + " (write it as 2026-11-20)";
    });
    root.add_option("--locale", context.locale, "Formats of figures and dates, such as de_CH");
    root.add_option("--lang", context.lang, "Language of what people read")->check(CLI::IsMember({"de", "en", "fr", "it"}));
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int status = root.exit(error);
        return status == 0 ? 0 : static_cast<int>(app::Exit::usage);
    } catch (const app::CommandEnd& end) {
        return static_cast<int>(end.status);
    }
    return static_cast<int>(context.status());
}
