#include "core/book/changeset.h"

#include "core/book/book_failure.h"

#include <array>

namespace offerbook::book {
namespace {

/// Content, history and search indexes are not among them: see the first migration.
constexpr std::array modelTables{"document",   "posting",          "posting_field", "candidate",
                                 "comparison", "comparison_offer", "rate_day"};

/// Takes a buffer that SQLite allocated.
std::string taken(int size, void* buffer) {
    std::string bytes(static_cast<const char*>(buffer), static_cast<std::size_t>(size));
    sqlite3_free(buffer);
    return bytes;
}

int stopAtConflict(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

}  // namespace

ChangeRecorder::ChangeRecorder(Database& database) : database_(database) {
    sqlite3_session* session = nullptr;
    database.require(sqlite3session_create(database.handle(), "main", &session));
    session_.reset(session);
    for (const char* table : modelTables) database.require(sqlite3session_attach(session, table));
}

std::string ChangeRecorder::changes() const {
    int size = 0;
    void* buffer = nullptr;
    database_.require(sqlite3session_changeset(session_.get(), &size, &buffer));
    return buffer == nullptr ? std::string() : taken(size, buffer);
}

std::string inverted(const Database& database, std::string_view changes) {
    int size = 0;
    void* buffer = nullptr;
    database.require(sqlite3changeset_invert(static_cast<int>(changes.size()), changes.data(), &size, &buffer));
    return taken(size, buffer);
}

void applyChanges(Database& database, std::string_view changes) {
    std::string copy(changes);
    const int code =
        sqlite3changeset_apply(database.handle(), static_cast<int>(copy.size()), copy.data(), nullptr, stopAtConflict, nullptr);
    if ((code & 0xff) == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw BookFailure(bookError(BookError::Kind::conflict, "book.undo-conflict", database.file()));
    database.require(code);
}

}  // namespace offerbook::book
