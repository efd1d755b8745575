#include "core/reference/bank_rates_csv.h"

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace offerbook {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\r')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto comma = std::min(line.find(',', begin), line.size());
        fields.push_back(trimmed(line.substr(begin, comma - begin)));
        begin = comma + 1;
    }
    return fields;
}

/// "09 October 2026", as the bank's one-day file writes it.
std::optional<Date> parseEnglishDate(std::string_view text) {
    static constexpr std::array<std::string_view, 12> months = {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    if (text.size() < 10 || text[2] != ' ' || text[text.size() - 5] != ' ') return std::nullopt;
    const auto name = text.substr(3, text.size() - 8);
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i] != name) continue;
        const std::string month = (i < 9 ? "0" : "") + std::to_string(i + 1);
        return parseIsoDate(std::string(text.substr(text.size() - 4)) + "-" + month + "-" + std::string(text.substr(0, 2)));
    }
    return std::nullopt;
}

class CsvReading {
public:
    CsvReading(std::string_view fileName, const std::string& source) : fileName_(fileName), rates_(source) {}

    Expected<ExchangeRates, Message> read(std::string_view text) {
        for (std::size_t begin = 0; begin < text.size() && failure_.empty();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            ++line_;
            const auto line = text.substr(begin, end - begin);
            if (!trimmed(line).empty()) takeLine(line);
            begin = end + 1;
        }
        if (failure_.empty() && columns_.empty()) fail("rates.file.header", "");
        if (failure_.empty() && rates_.isEmpty()) fail("rates.file.no-days", "");
        if (!failure_.empty()) return Unexpected{failure_};
        return std::move(rates_);
    }

private:
    void fail(std::string_view id, std::string_view what) {
        failure_ = {std::string(id),
                    {MessageArg::text(fileName_), MessageArg::number(line_), MessageArg::text(what.substr(0, 60))}};
    }

    void takeLine(std::string_view line) {
        const auto fields = fieldsOf(line);
        if (columns_.empty())
            takeHeader(fields);
        else
            takeDay(fields);
    }

    void takeHeader(const std::vector<std::string_view>& fields) {
        if (fields.size() < 3 || fields.front() != "Date" || !fields.back().empty())
            return fail("rates.file.header", fields.empty() ? "" : fields.front());
        std::set<Currency> seen;
        for (std::size_t i = 1; i + 1 < fields.size(); ++i) {
            const auto currency = Currency::fromCode(fields[i]);
            if (!currency || currency->code() == "EUR" || !seen.insert(*currency).second)
                return fail("rates.file.currency", fields[i]);
            columns_.push_back(*currency);
        }
    }

    void takeDay(const std::vector<std::string_view>& fields) {
        if (fields.size() != columns_.size() + 2 || !fields.back().empty()) return fail("rates.file.cut", fields.front());
        const auto day = parseIsoDate(fields.front()) ? parseIsoDate(fields.front()) : parseEnglishDate(fields.front());
        if (!day) return fail("rates.file.date", fields.front());
        if (rates_.days().contains(*day)) return fail("rates.file.day-twice", fields.front());
        std::vector<RateFigure> figures;
        figures.reserve(columns_.size());
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto field = fields[i + 1];
            if (field == "N/A" || field.empty()) continue;
            const auto perEuro = Decimal::parse(field);
            if (!perEuro || !ExchangeRates::isUsable(*perEuro)) return fail("rates.file.rate", field);
            figures.push_back({columns_[i], *perEuro});
        }
        rates_.setDay(*day, std::move(figures));
    }

    std::string fileName_;
    ExchangeRates rates_;
    std::vector<Currency> columns_;
    std::int64_t line_ = 0;
    Message failure_;
};

}  // namespace

Expected<ExchangeRates, Message> readBankCsv(std::string_view text, std::string_view fileName, const std::string& source) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    return CsvReading(fileName, source).read(text);
}

}  // namespace offerbook
