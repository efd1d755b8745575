#include "core/reference/rate_file.h"

#include "core/base/pack_file.h"
#include "core/reference/bank_rates_csv.h"
#include "core/reference/bank_rates_xml.h"

#include <zip.h>

#include <memory>

namespace offerbook {
namespace {

/// Fifteen times the whole history of 2026: larger files are no rates, and a packed one is a bomb.
constexpr std::uint64_t mostBytes = 32 * 1024 * 1024;

Message about(std::string_view id, const std::string& fileName) { return {std::string(id), {MessageArg::text(fileName)}}; }

/// The one member of a zip archive.
Expected<std::string, Message> unzipped(std::string_view bytes, const std::string& fileName) {
    const auto damaged = [&] { return Unexpected{about("rates.file.zip", fileName)}; };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* buffer = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (buffer == nullptr) return damaged();
    zip_t* opened = zip_open_from_source(buffer, ZIP_RDONLY, &error);
    if (opened == nullptr) {
        zip_source_free(buffer);
        return damaged();
    }
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(opened, zip_discard);
    zip_stat_t member;
    if (zip_get_num_entries(archive.get(), 0) != 1 || zip_stat_index(archive.get(), 0, 0, &member) != 0) return damaged();
    if ((member.valid & ZIP_STAT_SIZE) == 0) return damaged();
    if (member.size > mostBytes) return Unexpected{about("rates.file.too-large", fileName)};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive.get(), 0, 0), zip_fclose);
    if (!file) return damaged();
    std::string text(member.size, '\0');
    if (zip_fread(file.get(), text.data(), text.size()) != static_cast<zip_int64_t>(text.size())) return damaged();
    // The checksum is held against the data where the member's end is read.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0) return damaged();
    return text;
}

std::string_view withoutLeadingSpace(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r' || text.front() == '\t'))
        text.remove_prefix(1);
    return text;
}

Expected<ExchangeRates, Message> readText(std::string_view text, const std::string& fileName, const std::string& source) {
    const auto beginning = withoutLeadingSpace(text);
    if (beginning.starts_with('<')) return readBankXml(beginning, fileName, source);
    if (beginning.starts_with("Date")) return readBankCsv(text, fileName, source);
    return Unexpected{about("rates.file.not-rates", fileName)};
}

}  // namespace

Expected<ExchangeRates, Message> readRateBytes(std::string_view bytes, const std::string& fileName, const std::string& source,
                                               Date today) {
    if (bytes.size() > mostBytes) return Unexpected{about("rates.file.too-large", fileName)};
    std::string member;
    if (bytes.starts_with("PK")) {
        auto text = unzipped(bytes, fileName);
        if (!text) return Unexpected{text.error()};
        member = std::move(*text);
        bytes = member;
    }
    auto rates = readText(bytes, fileName, source);
    if (rates && *rates->newest() > today)
        return Unexpected{Message{"rates.file.future", {MessageArg::text(fileName), MessageArg::date(toIso(*rates->newest()))}}};
    return rates;
}

Expected<ExchangeRates, Message> readRateFile(const std::filesystem::path& file, const std::string& source, Date today) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed || !std::filesystem::is_regular_file(file, failed))
        return Unexpected{about("rates.file.unreadable", file.string())};
    if (size > mostBytes) return Unexpected{about("rates.file.too-large", file.string())};
    const auto bytes = readPackFile(file);
    if (!bytes) return Unexpected{about("rates.file.unreadable", file.string())};
    return readRateBytes(*bytes, file.string(), source, today);
}

}  // namespace offerbook
