#include "core/reference/public_holidays.h"

#include "core/base/pack_file.h"
#include "core/reference/csv_line.h"

#include <algorithm>

namespace offerbook {
namespace {

enum Column { country, region, date, name, localName, kind, dayOff, source, note, columnCount };

std::optional<Holiday> holidayFrom(const std::vector<std::string>& cells) {
    if (cells.size() != columnCount) return std::nullopt;
    const auto day = parseIsoDate(cells[date]);
    const auto why = holidayKindFromWord(cells[kind]);
    const auto off = Decimal::parse(cells[dayOff]);
    if (!day || !why || !off || off->sign() < 0 || *off > Decimal(1) || cells[name].empty()) return std::nullopt;
    const bool isPublic = *why == HolidayKind::legal || *why == HolidayKind::substitute || *why == HolidayKind::rule ||
                          *why == HolidayKind::pattern;
    return Holiday{*day, cells[name], cells[localName], *why, *off, cells[source], cells[note], isPublic};
}

template <class Map>
std::vector<std::string> keysOf(const Map& map) {
    std::vector<std::string> keys;
    for (const auto& entry : map) keys.push_back(entry.first);
    return keys;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

}  // namespace

/// Fills a PublicHolidays from its two files.
class HolidayPackReader {
public:
    explicit HolidayPackReader(const std::filesystem::path& folder)
        : manifest_(folder / "public-holidays.json"), dates_(folder / "public-holidays.csv") {}

    Expected<PublicHolidays, Message> read() {
        const auto json = readJsonPack(manifest_);
        if (!json) return Unexpected{json.error()};
        std::string at = "meta";
        try {
            pack_.source_ = json->at("meta").at("source").get<std::string>();
            pack_.status_ = json->at("meta").at("status").get<std::string>();
            at = "countries";
            for (const auto& [code, entry] : json->at("countries").items()) readCountry(code, entry);
            at = "replacementDays";
            for (const auto& [place, years] : json->at("replacementDays").at("days").items()) readReplacements(place, years);
        } catch (const nlohmann::json::exception&) {
            return Unexpected{packEntryMessage(manifest_, at)};
        }
        const auto bytes = readPackFile(dates_);
        if (!bytes) return Unexpected{bytes.error()};
        if (const int line = readDates(*bytes); line > 0)
            return Unexpected{Message{"reference.damaged", {MessageArg::text(dates_.string()), MessageArg::number(line)}}};
        return std::move(pack_);
    }

private:
    void readCountry(const std::string& code, const nlohmann::json& entry) {
        auto& country = pack_.countries_[code];
        country.whole = entry.value("whole", std::string());
        for (const auto& [key, described] : entry.at("regions").items()) {
            auto& region = country.regions[key];
            region.name = described.at("name").get<std::string>();
            region.partOf = described.value("partOf", std::string());
        }
        if (entry.contains("aliases"))
            for (const auto& [other, key] : entry.at("aliases").items()) country.aliases[other] = key.get<std::string>();
    }

    void readReplacements(const std::string& place, const nlohmann::json& years) {
        const auto space = place.find(' ');
        auto& region = pack_.countries_[place.substr(0, space)].regions[place.substr(space + 1)];
        for (const auto& [year, days] : years.items())
            if (const auto number = Decimal::parse(year))
                region.replacementDays[static_cast<int>(number->whole())] = days.get<int>();
    }

    /// The number of the first line that is no holiday; 0 where all are.
    int readDates(std::string_view bytes) {
        int line = 0;
        while (!bytes.empty()) {
            const auto end = bytes.find('\n');
            const auto text = bytes.substr(0, end);
            bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
            if (++line == 1 || text.empty()) continue;
            if (!readDate(csvCells(text))) return line;
        }
        return 0;
    }

    bool readDate(const std::vector<std::string>& cells) {
        const auto holiday = holidayFrom(cells);
        if (!holiday) return false;
        const auto country = pack_.countries_.find(cells[Column::country]);
        if (country == pack_.countries_.end()) return false;
        const auto region = country->second.regions.find(cells[Column::region]);
        if (region == country->second.regions.end()) return false;
        region->second.holidays.push_back(*holiday);
        return true;
    }

    std::filesystem::path manifest_;
    std::filesystem::path dates_;
    PublicHolidays pack_;
};

Expected<PublicHolidays, Message> PublicHolidays::load(const std::filesystem::path& folder) {
    return HolidayPackReader(folder).read();
}

std::string PublicHolidays::knownRegion(std::string_view code, std::string_view region, const Country& country) {
    if (region.size() > code.size() && region.starts_with(code) && region[code.size()] == '-')
        region.remove_prefix(code.size() + 1);
    if (country.regions.contains(region)) return std::string(region);
    const auto alias = country.aliases.find(region);
    return alias == country.aliases.end() ? std::string() : alias->second;
}

WorkingCalendar PublicHolidays::commonTo(const std::string& code, const Country& country) {
    const auto isIn = [](const Region& region, const Holiday& day) {
        return std::any_of(region.holidays.begin(), region.holidays.end(),
                           [&](const Holiday& other) { return other.date == day.date && other.isPublic; });
    };
    std::vector<Holiday> common;
    for (const Holiday& day : country.regions.begin()->second.holidays) {
        const bool everywhere = std::all_of(country.regions.begin(), country.regions.end(), [&](const auto& region) {
            return !region.second.partOf.empty() || isIn(region.second, day);
        });
        if (day.isPublic && everywhere) common.push_back(day);
    }
    return {code, {}, code, std::move(common), {}};
}

Expected<WorkingCalendar, CalendarFailure> PublicHolidays::calendar(std::string_view code, std::string_view region) const {
    using Kind = CalendarFailure::Kind;
    const auto found = countries_.find(code);
    if (found == countries_.end()) {
        const auto all = countries();
        return Unexpected{CalendarFailure{
            Kind::unknownCountry, {"calendar.no-country", {MessageArg::text(code), MessageArg::text(joined(all))}}, all}};
    }
    const Country& country = found->second;
    const bool wholeCountry = region.empty() || region == "ALL";
    if (wholeCountry && country.whole.empty() && code != "XX") return commonTo(found->first, country);
    const std::string known = wholeCountry ? country.whole : knownRegion(code, region, country);
    if (known.empty()) {
        const auto all = regions(code);
        return Unexpected{CalendarFailure{
            Kind::unknownRegion,
            {"calendar.no-region", {MessageArg::text(region), MessageArg::text(code), MessageArg::text(joined(all))}},
            all}};
    }
    const Region& place = country.regions.find(known)->second;
    std::vector<Holiday> days = place.holidays;
    if (!place.partOf.empty()) {
        // What a part has beside its region is a holiday for all of that part.
        for (Holiday& own : days) own.isPublic = own.isPublic || own.kind == HolidayKind::local;
        const auto& rest = country.regions.find(place.partOf)->second.holidays;
        days.insert(days.end(), rest.begin(), rest.end());
    }
    return WorkingCalendar(found->first, wholeCountry ? std::string() : known, place.name, std::move(days),
                           place.replacementDays);
}

Expected<WorkingCalendar, CalendarFailure> PublicHolidays::calendar(std::string_view code, std::string_view region,
                                                                    const DateSpan& span) const {
    using Kind = CalendarFailure::Kind;
    auto found = calendar(code, region);
    if (!found) return found;
    if (span.last < span.first)
        return Unexpected{
            CalendarFailure{Kind::turnedAround,
                            {"calendar.turned-around", {MessageArg::date(toIso(span.first)), MessageArg::date(toIso(span.last))}},
                            {}}};
    if (found->covers(span)) return found;
    std::vector<std::string> years;
    for (const int year : found->years()) years.push_back(std::to_string(year));
    return Unexpected{CalendarFailure{Kind::uncoveredYear,
                                      {"calendar.no-dates",
                                       {MessageArg::text(found->name()), MessageArg::date(toIso(span.first)),
                                        MessageArg::date(toIso(span.last)), MessageArg::text(joined(years))}},
                                      years}};
}

bool PublicHolidays::hasRegion(std::string_view code, std::string_view region) const {
    const auto found = countries_.find(code);
    return found != countries_.end() && !knownRegion(code, region, found->second).empty();
}

std::string PublicHolidays::regionName(std::string_view code, std::string_view region) const {
    const auto found = countries_.find(code);
    if (found == countries_.end()) return {};
    const auto known = found->second.regions.find(knownRegion(code, region, found->second));
    return known == found->second.regions.end() ? std::string() : known->second.name;
}

std::vector<std::string> PublicHolidays::countries() const { return keysOf(countries_); }

std::vector<std::string> PublicHolidays::regions(std::string_view code) const {
    const auto found = countries_.find(code);
    return found == countries_.end() ? std::vector<std::string>() : keysOf(found->second.regions);
}

}  // namespace offerbook
