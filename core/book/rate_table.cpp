#include "core/book/rate_table.h"

#include "core/book/book_failure.h"
#include "core/book/stored_json.h"

namespace offerbook::book {
namespace {

std::string printedFigures(const RateDay& day) {
    std::string text;
    for (const auto& figure : day.figures()) {
        if (!text.empty()) text += ' ';
        text.append(figure.currency.code()).append(" ").append(figure.perEuro.toString());
    }
    return text;
}

std::string_view nextWord(std::string_view& text) {
    const auto space = std::min(text.find(' '), text.size());
    const auto word = text.substr(0, space);
    text.remove_prefix(std::min(space + 1, text.size()));
    return word;
}

/// Empty where the text was not written by printedFigures().
std::optional<std::vector<RateFigure>> readFigures(std::string_view text) {
    std::vector<RateFigure> figures;
    while (!text.empty()) {
        const auto currency = Currency::fromCode(nextWord(text));
        const auto perEuro = Decimal::parse(nextWord(text));
        if (!currency || currency->code() == "EUR" || !perEuro || !ExchangeRates::isUsable(*perEuro)) return std::nullopt;
        if (!figures.empty() && !(figures.back().currency < *currency)) return std::nullopt;
        figures.push_back({*currency, *perEuro});
    }
    return figures;
}

}  // namespace

void RateTable::put(const ExchangeRates& rates) {
    ExchangeRates merged = all();
    const ExchangeRates before = merged;
    merged.merge(rates);
    Statement write(database_,
                    "INSERT INTO rate_day (day, source, figures) VALUES (?, ?, ?) "
                    "ON CONFLICT (day) DO UPDATE SET source = excluded.source, figures = excluded.figures");
    for (const auto& [day, published] : rates.days()) {
        const RateDay& now = merged.days().at(day);
        const auto old = before.days().find(day);
        if (old != before.days().end() && old->second.figures() == now.figures()) continue;
        write.with(toIso(day), published.source(), printedFigures(now)).run();
    }
}

ExchangeRates RateTable::all() const {
    ExchangeRates rates;
    Statement rows(database_, "SELECT day, source, figures FROM rate_day ORDER BY day DESC");
    while (rows.next()) {
        const auto day = parseIsoDate(rows.text(0));
        auto figures = readFigures(rows.text(2));
        if (!day || !figures) throw BookFailure(bookError(BookError::Kind::damaged, "book.damaged", database_.file()));
        rates.setDay(*day, std::move(*figures), rows.text(1));
    }
    return rates;
}

std::vector<Message> RateTable::unreadable() const {
    std::vector<Message> wrong;
    Statement rows(database_, "SELECT day, figures FROM rate_day ORDER BY day");
    while (rows.next())
        if (!parseIsoDate(rows.text(0)) || !readFigures(rows.text(1)))
            wrong.push_back({"check.rates", {MessageArg::text(rows.text(0))}});
    return wrong;
}

}  // namespace offerbook::book
