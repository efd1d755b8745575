#include "core/book/book_failure.h"

#include "core/book/sqlite_api.h"

#include <cstring>
#include <new>

namespace offerbook::book {
namespace {

struct Meaning {
    BookError::Kind kind;
    std::string_view id;
};

Meaning meaningOf(int sqliteCode) {
    using Kind = BookError::Kind;
    switch (sqliteCode & 0xff) {
        case SQLITE_FULL: return {Kind::fileSystem, "book.no-space"};
        case SQLITE_READONLY:
        case SQLITE_PERM: return {Kind::fileSystem, "book.read-only"};
        case SQLITE_CANTOPEN: return {Kind::fileSystem, "book.cannot-open"};
        case SQLITE_IOERR: return {Kind::fileSystem, "book.io-error"};
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return {Kind::busy, "book.busy"};
        case SQLITE_NOTADB: return {Kind::notABook, "book.not-a-book"};
        case SQLITE_CONSTRAINT:
        case SQLITE_TOOBIG: return {Kind::conflict, "book.refused"};
        default: return {Kind::damaged, "book.damaged"};
    }
}

}  // namespace

BookError errorOf(int sqliteCode, const std::filesystem::path& file, std::string_view detail) {
    if (sqliteCode == SQLITE_NOMEM) throw std::bad_alloc();
    const Meaning meaning = meaningOf(sqliteCode);
    return {meaning.kind, {std::string(meaning.id), {MessageArg::text(file.string()), MessageArg::text(detail)}}};
}

BookError fileSystemError(std::string_view id, const std::filesystem::path& file, int errorNumber) {
    return {BookError::Kind::fileSystem,
            {std::string(id), {MessageArg::text(file.string()), MessageArg::text(std::strerror(errorNumber))}}};
}

BookError bookError(BookError::Kind kind, std::string_view id, const std::filesystem::path& file) {
    return {kind, {std::string(id), {MessageArg::text(file.string())}}};
}

}  // namespace offerbook::book
