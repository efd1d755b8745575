#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

namespace offerbook::book {

class RateTable {
public:
    explicit RateTable(Database& database) : database_(database) {}

    /// Takes the figures over those of the same day and currency; days that stay as they are are not written.
    void put(const ExchangeRates& rates);
    [[nodiscard]] ExchangeRates all() const;
    [[nodiscard]] std::vector<Message> unreadable() const;

private:
    Database& database_;
};

}  // namespace offerbook::book
