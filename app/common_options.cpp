#include "app/common_options.h"

namespace offerbook::app {

void addCommonOptions(CLI::App& root, CommandContext& context) {
    root.set_version_flag("--version", std::string("Offerbook 1.0.0"));
    root.add_option("--as-of", context.asOf, "The day that counts as today, YYYY-MM-DD")->check([](const std::string& text) {
        return parseIsoDate(text) ? std::string() : "not a date: " + text + " (write it as 2026-11-20)";
    });
    root.add_option("--locale", context.locale, "Formats of figures and dates, such as de_CH");
    root.add_option("--lang", context.lang, "Language of what people read")->check(CLI::IsMember({"de", "en", "fr", "it"}));
}

}  // namespace offerbook::app
