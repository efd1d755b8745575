#include "core/reference/towns.h"

#include "core/base/fold_words.h"
#include "core/base/iso_codes.h"
#include "core/base/pack_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <optional>

namespace offerbook {
namespace {

constexpr double earthRadiusKm = 6371.0;
constexpr int thousand = 1000;

std::vector<std::string_view> split(std::string_view line, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = line.find(at);
        parts.push_back(line.substr(0, end));
        if (end == std::string_view::npos) return parts;
        line.remove_prefix(end + 1);
    }
}

/// "47.367" as 47367; three digits after the point and nothing else.
std::optional<int> thousandths(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = text.find('.');
    int whole = 0;
    int rest = 0;
    if (point == std::string_view::npos || text.size() != point + 4) return std::nullopt;
    const auto one = std::from_chars(text.data(), text.data() + point, whole);
    const auto two = std::from_chars(text.data() + point + 1, text.data() + text.size(), rest);
    const bool good = one.ec == std::errc() && one.ptr == text.data() + point && two.ec == std::errc() &&
                      two.ptr == text.data() + text.size() && whole <= 180;
    if (!good) return std::nullopt;
    return negative ? -(whole * thousand + rest) : whole * thousand + rest;
}

double radians(int thousandthsOfDegree) { return thousandthsOfDegree * std::numbers::pi / (180.0 * thousand); }

}  // namespace

int kilometresBetween(const Town& a, const Town& b) {
    // haversine: good for small distances as well
    const double halfNorth = std::sin(radians(b.north - a.north) / 2);
    const double halfEast = std::sin(radians(b.east - a.east) / 2);
    const double h = halfNorth * halfNorth + std::cos(radians(a.north)) * std::cos(radians(b.north)) * halfEast * halfEast;
    return static_cast<int>(std::lround(2 * earthRadiusKm * std::asin(std::sqrt(std::min(1.0, h)))));
}

Expected<Towns, Message> Towns::load(const std::filesystem::path& file) {
    const auto bytes = readPackFile(file);
    if (!bytes) return Unexpected{bytes.error()};
    Towns towns;
    int number = 0;
    for (const std::string_view line : split(*bytes, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        const auto fields = split(line, '\t');
        const auto north = fields.size() >= 4 ? thousandths(fields[2]) : std::nullopt;
        const auto east = fields.size() >= 4 ? thousandths(fields[3]) : std::nullopt;
        if (!north || !east || !isCountryCode(fields[0]) || fields[1].empty())
            return Unexpected{packEntryMessage(file, std::to_string(number))};
        const std::size_t index = towns.towns_.size();
        towns.towns_.push_back({std::string(fields[1]), std::string(fields[0]), *north, *east});
        towns.byName_.emplace(foldWords(fields[1]), index);
        if (fields.size() > 4)
            for (const std::string_view name : split(fields[4], '|')) towns.byName_.emplace(foldWords(name), index);
    }
    return towns;
}

std::vector<const Town*> Towns::named(std::string_view name, std::string_view country) const {
    std::vector<std::size_t> found;
    const auto [begin, end] = byName_.equal_range(foldWords(name));
    for (auto at = begin; at != end; ++at)
        if (country.empty() || towns_[at->second].country == country) found.push_back(at->second);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<const Town*> towns;
    for (const std::size_t index : found) towns.push_back(&towns_[index]);
    return towns;
}

}  // namespace offerbook
