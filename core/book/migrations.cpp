#include "core/book/migrations.h"

#include "core/book/database.h"

#include <string>

namespace offerbook::book {

int newestVersion() { return migrations().back().number; }

void migrate(Database& database, const std::vector<Migration>& steps) {
    // Tables are rebuilt by copying; references must not be checked half way, and the switch does nothing inside a transaction.
    database.run("PRAGMA foreign_keys = OFF");
    for (const Migration& step : steps) {
        if (step.number <= database.number("PRAGMA user_version")) continue;
        Transaction transaction(database);
        // Another program may have done this step while we waited for the lock.
        if (step.number > database.number("PRAGMA user_version")) {
            database.run(step.sql);
            database.run("PRAGMA user_version = " + std::to_string(step.number));
        }
        transaction.commit();
    }
    database.run("PRAGMA foreign_keys = ON");
}

}  // namespace offerbook::book
