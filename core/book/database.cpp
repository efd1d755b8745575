#include "core/book/database.h"

#include "core/book/book_failure.h"

namespace offerbook::book {
namespace {

int flagsOf(Database::Access access) {
    switch (access) {
        case Database::Access::readOnly: return SQLITE_OPEN_READONLY;
        case Database::Access::readWrite: return SQLITE_OPEN_READWRITE;
        case Database::Access::create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

}  // namespace

Database::Database(std::filesystem::path file, Access access) : file_(std::move(file)) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file_.c_str(), &opened, flagsOf(access), nullptr);
    handle_.reset(opened);
    if (opened == nullptr) throw std::bad_alloc();
    sqlite3_extended_result_codes(opened, 1);
    require(code);
    sqlite3_busy_timeout(opened, 5000);
    // No statement may write to the schema or to the tables behind a search index directly.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void Database::require(int code) const {
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
    throw BookFailure(errorOf(code, file_, sqlite3_errmsg(handle())));
}

void Database::run(std::string_view sql) { require(sqlite3_exec(handle(), std::string(sql).c_str(), nullptr, nullptr, nullptr)); }

std::int64_t Database::number(std::string_view sql) const {
    Statement statement(*this, sql);
    return statement.next() ? statement.whole(0) : 0;
}

std::string Database::text(std::string_view sql) const {
    Statement statement(*this, sql);
    return statement.next() ? statement.text(0) : std::string();
}

Statement::Statement(const Database& database, std::string_view sql) : database_(&database) {
    sqlite3_stmt* prepared = nullptr;
    database.require(sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr));
    handle_.reset(prepared);
}

bool Statement::next() {
    const int code = sqlite3_step(handle_.get());
    database_->require(code);
    return code == SQLITE_ROW;
}

void Statement::run() {
    while (next()) {}
}

void Statement::reset() {
    sqlite3_reset(handle_.get());
    sqlite3_clear_bindings(handle_.get());
    bound_ = 0;
}

std::string Statement::text(int column) const {
    const void* bytes = sqlite3_column_blob(handle_.get(), column);
    const int size = sqlite3_column_bytes(handle_.get(), column);
    return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

void Statement::bind(int index, std::int64_t value) { database_->require(sqlite3_bind_int64(handle_.get(), index, value)); }

void Statement::bind(int index, std::string_view value) {
    const char* data = value.data() == nullptr ? "" : value.data();
    database_->require(sqlite3_bind_text64(handle_.get(), index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int index, const Blob& value) {
    const char* data = value.bytes.data() == nullptr ? "" : value.bytes.data();
    database_->require(sqlite3_bind_blob64(handle_.get(), index, data, value.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind(int index, std::nullopt_t) { database_->require(sqlite3_bind_null(handle_.get(), index)); }

Transaction::Transaction(Database& database) : database_(database) { database.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
    // After some failures SQLite has rolled back by itself; then there is nothing left to do.
    if (open_ && sqlite3_get_autocommit(database_.handle()) == 0)
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace offerbook::book
