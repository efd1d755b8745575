#pragma once

#include "core/book/sqlite_api.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace offerbook::book {

/// Owner of one SQLite connection. Every failure is thrown as BookFailure with the meaning it has for a person.
class Database {
public:
    enum class Access { readOnly, readWrite, create };
    Database(std::filesystem::path file, Access access);

    [[nodiscard]] sqlite3* handle() const { return handle_.get(); }
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] bool isReadOnly() const { return sqlite3_db_readonly(handle(), "main") == 1; }

    /// Runs a whole script.
    void run(std::string_view sql);
    /// The first column of the first row; 0 where there is none.
    [[nodiscard]] std::int64_t number(std::string_view sql) const;
    [[nodiscard]] std::string text(std::string_view sql) const;
    [[nodiscard]] std::int64_t lastInsertId() const { return sqlite3_last_insert_rowid(handle()); }

    /// Throws BookFailure unless the code is SQLITE_OK, SQLITE_ROW or SQLITE_DONE.
    void require(int code) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    std::filesystem::path file_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement. Texts are bound by copy.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);

    /// Binds the next parameters in order and returns this.
    template <class... Values>
    Statement& with(const Values&... values) {
        reset();
        (bind(++bound_, values), ...);
        return *this;
    }
    /// Steps to the next row; false at the end.
    bool next();
    /// Steps to the end.
    void run();
    void reset();

    [[nodiscard]] std::int64_t whole(int column) const { return sqlite3_column_int64(handle_.get(), column); }
    [[nodiscard]] std::string text(int column) const;  ///< text or blob, as bytes
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL; }
    [[nodiscard]] sqlite3_stmt* handle() const { return handle_.get(); }

    struct Blob {
        std::string_view bytes;
    };
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, const Blob& value);
    void bind(int index, std::nullopt_t);
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
    };
    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> handle_;
    int bound_ = 0;
};

/// Takes the write lock at once, so that it never fails half way for another program's sake; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace offerbook::book
