#include "core/book/book_failure.h"
#include "core/book/book_file.h"
#include "core/book/migrations.h"
#include "core/book/new_file.h"
#include "core/book/sqlite_book.h"

namespace offerbook::book {
namespace {

void prepare(Database& database) {
    database.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = OFF");
}

/// Write-ahead logging, so that readers and the writer do not wait for each other. A file or folder that cannot be written
/// has no place for a log: then the book is only read.
bool startLogging(Database& database) {
    return sqlite3_exec(database.handle(), "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::unique_ptr<Database> openReadOnly(const std::filesystem::path& file) {
    auto database = std::make_unique<Database>(file, Database::Access::readOnly);
    if (database->number("PRAGMA user_version") < newestVersion())
        throw BookFailure(bookError(BookError::Kind::fileSystem, "book.old-and-read-only", file));
    return database;
}

std::unique_ptr<Database> openChecked(const std::filesystem::path& file) {
    requireBookFile(file);
    auto database = std::make_unique<Database>(file, Database::Access::readWrite);
    const std::int64_t version = database->number("PRAGMA user_version");
    if (version > newestVersion()) throw BookFailure(bookError(BookError::Kind::newer, "book.newer", file));
    if (version < 1) throw BookFailure(bookError(BookError::Kind::damaged, "book.unfinished", file));
    if (database->isReadOnly() || !startLogging(*database)) {
        const int code = sqlite3_extended_errcode(database->handle()) & 0xff;
        if (code == SQLITE_BUSY || code == SQLITE_CORRUPT || code == SQLITE_NOTADB) database->require(code);
        database.reset();
        database = openReadOnly(file);
    } else if (version < newestVersion()) {
        migrate(*database);
    }
    prepare(*database);
    return database;
}

}  // namespace

Expected<std::unique_ptr<Book>, BookError> Book::create(const std::filesystem::path& file, const Clock& clock) {
    try {
        NewFile fresh(file);
        {
            Database database(fresh.path(), Database::Access::readWrite);
            database.run("PRAGMA application_id = " + std::to_string(applicationId));
            migrate(database);
        }
        fresh.putInPlace();
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
    return open(file, clock);
}

Expected<std::unique_ptr<Book>, BookError> Book::open(const std::filesystem::path& file, const Clock& clock) {
    try {
        return std::unique_ptr<Book>(std::make_unique<SqliteBook>(openChecked(file), file, clock));
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
}

}  // namespace offerbook::book
