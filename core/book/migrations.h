#pragma once

#include <string_view>
#include <vector>

namespace offerbook::book {

class Database;

/// One step of the book's form: a script that is run whole, in one transaction with its number.
struct Migration {
    int number;  ///< user_version after it; numbers follow each other from 1
    std::string_view name;
    std::string_view sql;
};

/// core/book/migrations/NNNN_name.sql, in order.
const std::vector<Migration>& migrations();

/// The form of book this program writes.
int newestVersion();

/// Brings a book to the newest form, each step in its own transaction. A step that fails leaves the version before it.
void migrate(Database& database, const std::vector<Migration>& steps = migrations());

}  // namespace offerbook::book
