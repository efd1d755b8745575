#include "core/book/backup.h"

#include "core/book/new_file.h"

namespace offerbook::book {

void backup(const Database& database, const std::filesystem::path& file) {
    NewFile copy(file);
    {
        Database target(copy.path(), Database::Access::readWrite);
        sqlite3_backup* running = sqlite3_backup_init(target.handle(), "main", database.handle(), "main");
        if (running == nullptr) target.require(sqlite3_errcode(target.handle()));
        const int stepped = sqlite3_backup_step(running, -1);
        const int finished = sqlite3_backup_finish(running);
        target.require(stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED ? stepped : finished);
        // The copy came with the sign of a book that is open.
        target.run("PRAGMA journal_mode = DELETE");
    }
    copy.putInPlace();
}

}  // namespace offerbook::book
