#include "core/tax/switzerland/source_tariffs.h"

#include "core/tax/switzerland/tariff_bytes.h"

#include <zlib.h>

#include <algorithm>
#include <fstream>
#include <utility>

namespace offerbook::tax {
namespace {

using namespace tariff_bytes;

Message damaged(const std::filesystem::path& file) {
    return {"reference.damaged", {MessageArg::text(file.string()), MessageArg::number(1)}};
}

std::string isoDate(std::uint32_t digits) {
    std::string text = std::to_string(digits);
    text.insert(6, "-").insert(4, "-");
    return text;
}

std::string lower(std::string text) {
    for (char& letter : text) letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::string officialFile(const std::string& canton, int year) {
    return "tar" + std::to_string(year).substr(2) + lower(canton) + ".txt";
}

std::string bytesAt(std::ifstream& in, std::size_t offset, std::size_t length) {
    std::string bytes(length, '\0');
    in.seekg(static_cast<std::streamoff>(offset));
    in.read(bytes.data(), static_cast<std::streamsize>(length));
    if (!in) bytes.clear();
    return bytes;
}

}  // namespace

CantonTariffs::CantonTariffs(std::string canton, int year, std::uint32_t fileDate, bool isComplete, std::string bytes)
    : bytes_(std::move(bytes)),
      isComplete_(isComplete),
      monthlyRule_{"Tax at source, canton " + canton + ", tariff " + std::to_string(year),
                   "Eidgenössische Steuerverwaltung, Quellensteuertarif " + officialFile(canton, year) + ", " +
                       isoDate(fileDate) + "; DBG Art. 83-85, QStV Art. 1"},
      annualRule_(monthlyRule_) {
    monthlyRule_.text += ", by the month's income";
    annualRule_.text += ", by the year's income";
    std::size_t at = 0;
    const auto count = static_cast<std::size_t>(takeNumber(bytes_, at));
    for (std::size_t i = 0; i < count; ++i) {
        codes_.push_back(bytes_.substr(at, codeLength));
        at += codeLength;
        begins_.push_back(static_cast<std::size_t>(takeNumber(bytes_, at)));
    }
    for (std::size_t& begin : begins_) begin += at;
    known_.resize(count);
}

bool CantonTariffs::has(std::string_view code) const { return std::binary_search(codes_.begin(), codes_.end(), code); }

std::shared_ptr<const SourceTariff> CantonTariffs::tariff(std::string_view code) const {
    const auto found = std::lower_bound(codes_.begin(), codes_.end(), code);
    if (found == codes_.end() || *found != code) return nullptr;
    const auto index = static_cast<std::size_t>(found - codes_.begin());
    const std::lock_guard lock(mutex_);
    if (!known_[index]) known_[index] = read(index);
    return known_[index];
}

std::shared_ptr<const SourceTariff> CantonTariffs::read(std::size_t index) const {
    auto tariff = std::make_shared<SourceTariff>();
    tariff->code = codes_[index];
    std::size_t at = begins_[index];
    tariff->steps.resize(static_cast<std::size_t>(takeNumber(bytes_, at)));
    std::int64_t value = 0;
    for (SourceTaxStep& step : tariff->steps) step.from = (value += takeNumber(bytes_, at)) * 100;
    value = 0;
    for (SourceTaxStep& step : tariff->steps) step.ratePpm = static_cast<std::int32_t>((value += takeNumber(bytes_, at)) * 100);
    value = 0;
    for (SourceTaxStep& step : tariff->steps) step.minimum = static_cast<std::int32_t>(value += takeNumber(bytes_, at));
    return tariff;
}

Expected<void, Message> SourceTariffs::readTables() const {
    if (!tables_.empty()) return {};
    std::error_code failed;
    found_ = std::filesystem::exists(file_, failed) ? file_ : built_;
    std::ifstream in(found_, std::ios::binary);
    if (!in) return Unexpected{Message{"reference.missing", {MessageArg::text(file_.string())}}};
    const std::string head = bytesAt(in, 0, magic.size() + 4);
    if (head.empty() || std::string_view(head).substr(0, magic.size()) != magic) return Unexpected{damaged(found_)};
    const std::size_t count = fixedAt(head, magic.size());
    const std::string list = count > 1000 ? std::string() : bytesAt(in, head.size(), count * entryLength);
    if (list.empty()) return Unexpected{damaged(found_)};
    for (std::size_t at = 0; at < list.size(); at += entryLength)
        tables_.push_back({static_cast<int>(fixedAt(list, at)), cantonLetters(fixedAt(list, at + 4)), fixedAt(list, at + 8),
                           fixedAt(list, at + 12), fixedAt(list, at + 16), fixedAt(list, at + 20), fixedAt(list, at + 24),
                           fixedAt(list, at + 28) != 0, nullptr});
    return {};
}

Expected<std::string, Message> SourceTariffs::readBytes(const Table& table) const {
    constexpr std::size_t most = 1U << 26U;
    std::ifstream in(found_, std::ios::binary);
    if (table.packedLength > most || table.length > most) return Unexpected{damaged(found_)};
    const std::string packed = bytesAt(in, table.offset, table.packedLength);
    std::string bytes(table.length, '\0');
    uLongf length = static_cast<uLongf>(bytes.size());
    const int done = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &length, reinterpret_cast<const Bytef*>(packed.data()),
                                static_cast<uLong>(packed.size()));
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
    if (done != Z_OK || length != table.length || sum != table.checksum) return Unexpected{damaged(found_)};
    return bytes;
}

std::vector<std::string> SourceTariffs::namesOf(int year) const {
    std::vector<std::string> names;
    for (const Table& table : tables_)
        if (table.year == year) names.push_back(table.canton);
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> SourceTariffs::cantons(int year) const {
    const std::lock_guard lock(mutex_);
    if (!readTables()) return {};
    return namesOf(year);
}

Expected<std::shared_ptr<const CantonTariffs>, TaxError> SourceTariffs::canton(int year, std::string_view canton) const {
    const std::lock_guard lock(mutex_);
    if (auto read = readTables(); !read) return Unexpected{missingData(read.error())};
    const auto table =
        std::find_if(tables_.begin(), tables_.end(), [&](const Table& t) { return t.year == year && t.canton == canton; });
    if (table == tables_.end()) return Unexpected{unsupportedPlace("canton", canton, namesOf(year))};
    if (!table->tariffs) {
        auto bytes = readBytes(*table);
        if (!bytes) return Unexpected{missingData(bytes.error())};
        table->tariffs =
            std::make_shared<CantonTariffs>(table->canton, year, table->fileDate, !table->isPartial, std::move(*bytes));
    }
    return table->tariffs;
}

}  // namespace offerbook::tax
