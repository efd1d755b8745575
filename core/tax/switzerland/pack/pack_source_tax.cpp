// Packs the compact texts of the tariffs at source (resources/source_tax/README.md) into the one file that is installed:
//   pack_source_tax OUTPUT FOLDER...
// Runs when building. Anything unexpected in a text stops the build with file and line.
#include "core/tax/switzerland/tariff_bytes.h"

#include <zlib.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace offerbook::tax::tariff_bytes;

struct Place {
    std::string file;
    int line = 0;
};

[[noreturn]] void stop(const Place& place, std::string_view why) {
    std::cerr << place.file << ":" << place.line << ": " << why << "\n";
    std::exit(1);
}

std::string_view takeWord(std::string_view& rest, char end) {
    const std::size_t at = std::min(rest.find(end), rest.size());
    const std::string_view word = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return word;
}

std::int64_t number(std::string_view text, const Place& place) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ptr != text.data() + text.size()) stop(place, "not a whole number: " + std::string(text));
    return value;
}

/// "13" and "10.4" francs in rappen.
std::int64_t rappen(std::string_view text, const Place& place) {
    const std::string_view francs = takeWord(text, '.');
    std::string fraction(text);
    if (fraction.size() > 2) stop(place, "more than two digits after the point");
    fraction.resize(2, '0');
    return number(francs, place) * 100 + number(fraction, place);
}

/// "from,rate[,minimum] ...": the steps as bytes.
std::string stepBytes(std::string_view text, const Place& place) {
    std::vector<std::int64_t> borders;
    std::vector<std::int64_t> rates;
    std::vector<std::int64_t> minima;
    while (!text.empty()) {
        std::string_view step = takeWord(text, ' ');
        borders.push_back(number(takeWord(step, ','), place));
        rates.push_back(number(takeWord(step, ','), place));
        minima.push_back(step.empty() ? 0 : rappen(step, place));
        if (borders.size() > 1 && borders.back() <= borders[borders.size() - 2]) stop(place, "a step is not above the last");
    }
    if (borders.empty()) stop(place, "a tariff without steps");
    std::string bytes;
    putNumber(bytes, static_cast<std::int64_t>(borders.size()));
    for (const auto* column : {&borders, &rates, &minima}) {
        std::int64_t before = 0;
        for (const std::int64_t value : *column) {
            putNumber(bytes, value - before);
            before = value;
        }
    }
    return bytes;
}

struct Table {
    std::uint32_t year = 0;
    std::uint32_t canton = 0;
    std::uint32_t date = 0;
    bool isPartial = false;
    std::string bytes;
};

/// "# canton AG year 2026 file date 2026-03-04 median 5875", with " partial" where not all of the canton's tariffs follow.
void readHeading(std::string_view line, Table& table, const Place& place) {
    std::vector<std::string_view> words;
    while (!line.empty()) words.push_back(takeWord(line, ' '));
    table.isPartial = words.size() == 11 && words[10] == "partial";
    if (words.size() != (table.isPartial ? 11U : 10U) || words[1] != "canton" || words[2].size() != 2 || words[7].size() != 10)
        stop(place, "not a heading");
    table.canton = cantonNumber(words[2]);
    table.year = static_cast<std::uint32_t>(number(words[4], place));
    std::string date(words[7]);
    std::erase(date, '-');
    table.date = static_cast<std::uint32_t>(number(date, place));
}

Table readTable(const std::filesystem::path& file) {
    Place place{file.string()};
    Table table;
    std::map<std::string, std::size_t, std::less<>> begins;  // sorted by code, as the reader expects
    std::string steps;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        ++place.line;
        if (place.line == 1) {
            readHeading(line, table, place);
            continue;
        }
        const std::string code = line.substr(0, codeLength);
        const char sign = line.size() > codeLength ? line[codeLength] : ' ';
        const std::string_view rest = std::string_view(line).substr(std::min(line.size(), codeLength + 1));
        if (begins.count(code) != 0) stop(place, "the tariff is there twice");
        if (sign == '=') {
            const auto same = begins.find(rest);
            if (same == begins.end()) stop(place, "equal to a tariff that does not stand before it");
            begins[code] = same->second;
        } else if (sign == ':') {
            begins[code] = steps.size();
            steps += stepBytes(rest, place);
        } else {
            stop(place, "neither CODE:steps nor CODE=CODE");
        }
    }
    if (begins.empty()) stop(place, "no tariffs");
    putNumber(table.bytes, static_cast<std::int64_t>(begins.size()));
    for (const auto& [code, begin] : begins) {
        table.bytes += code;
        putNumber(table.bytes, static_cast<std::int64_t>(begin));
    }
    table.bytes += steps;
    return table;
}

std::string deflated(const std::string& bytes) {
    uLongf length = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(length, '\0');
    const int done = compress2(reinterpret_cast<Bytef*>(packed.data()), &length, reinterpret_cast<const Bytef*>(bytes.data()),
                               static_cast<uLong>(bytes.size()), Z_BEST_COMPRESSION);
    if (done != Z_OK) stop({"zlib"}, "cannot deflate");
    packed.resize(length);
    return packed;
}

std::string packedFile(const std::vector<Table>& tables) {
    std::string head(magic);
    putFixed(head, static_cast<std::uint32_t>(tables.size()));
    std::string body;
    const std::size_t bodyBegin = head.size() + tables.size() * entryLength;
    for (const Table& table : tables) {
        const std::string packed = deflated(table.bytes);
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(table.bytes.data()), static_cast<uInt>(table.bytes.size()));
        for (const std::size_t value :
             {std::size_t{table.year}, std::size_t{table.canton}, std::size_t{table.date}, bodyBegin + body.size(), packed.size(),
              table.bytes.size(), std::size_t{sum}, std::size_t{table.isPartial}})
            putFixed(head, static_cast<std::uint32_t>(value));
        body += packed;
    }
    return head + body;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) stop({"pack_source_tax"}, "OUTPUT FOLDER...");
    std::vector<std::filesystem::path> files;
    for (int i = 2; i < count; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(words[i]))
            if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::sort(files.begin(), files.end());  // the same bytes from the same texts
    if (files.empty()) stop({words[2]}, "no texts");
    std::vector<Table> tables;
    for (const auto& file : files) tables.push_back(readTable(file));
    const std::string bytes = packedFile(tables);
    std::ofstream out(words[1], std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) stop({words[1]}, "cannot be written");
    return 0;
}
