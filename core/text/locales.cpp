#include "core/text/locales.h"

#include <algorithm>
#include <boost/locale.hpp>
#include <map>
#include <mutex>

namespace offerbook::text {
namespace {

boost::locale::localization_backend_manager icuOnly() {
    auto manager = boost::locale::localization_backend_manager::global();
    manager.select("icu");
    return manager;
}

}  // namespace

std::string localeName(std::string_view name) {
    std::string plain(name.substr(0, name.find_first_of(".@")));
    std::replace(plain.begin(), plain.end(), '-', '_');
    const bool wellFormed =
        std::all_of(plain.begin(), plain.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
    return plain.size() < 2 || plain == "POSIX" || !wellFormed ? "en_US" : plain;
}

const std::locale& icuLocale(std::string_view name) {
    // A cache of immutable values: making a locale costs milliseconds, and sorting asks for one per text.
    static std::mutex guard;
    static std::map<std::string, std::locale, std::less<>> made;
    const std::string key = localeName(name);
    const std::lock_guard lock(guard);
    if (const auto found = made.find(key); found != made.end()) return found->second;
    const auto backend = icuOnly();
    const boost::locale::generator generator(backend);
    return made.emplace(key, generator(key + ".UTF-8")).first->second;
}

bool hasIcuBackend() {
    const auto names = boost::locale::localization_backend_manager::global().get_all_backends();
    return std::find(names.begin(), names.end(), "icu") != names.end();
}

}  // namespace offerbook::text
