#include "core/base/clock.h"

#include <ctime>

namespace offerbook {

std::chrono::year_month_day SystemClock::today() const {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return std::chrono::year(local.tm_year + 1900) / std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1U) /
           std::chrono::day(static_cast<unsigned>(local.tm_mday));
}

std::chrono::sys_seconds SystemClock::now() const {
    return std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace offerbook
