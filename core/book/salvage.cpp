#include "core/book/salvage.h"

#include "core/book/book.h"

#include <algorithm>
#include <optional>
#include <string>

namespace offerbook::book {
namespace {

/// The largest row number that may exist, by the readable end of the table and by the file's own count.
std::int64_t lastRow(const Database& damaged, const std::string& table) {
    std::int64_t last = 0;
    const auto look = [&](const std::string& sql) {
        try {
            last = std::max(last, damaged.number(sql));
        } catch (const BookFailure&) {
            // This place is damaged; the others may know.
        }
    };
    look("SELECT max(rowid) FROM " + table);
    look("SELECT seq FROM sqlite_sequence WHERE name = '" + table + "'");
    look("SELECT rowid FROM " + table + " ORDER BY rowid DESC LIMIT 1");
    // With the end of the table gone: more small rows than fit into the file there cannot be, and a bound for time.
    if (last == 0) look("SELECT min(page_count * 128, 500000) FROM pragma_page_count()");
    return last;
}

/// Reads on from a row number until the end (true) or a damaged place (false, `from` is then behind the last row read).
bool readOn(const Database& damaged, const std::string& sql, std::int64_t& from, const std::function<void(Statement&)>& row,
            Salvaged& result) {
    try {
        Statement rows(damaged, sql + " WHERE rowid >= ? ORDER BY rowid");
        rows.with(from);
        while (rows.next()) {
            from = rows.whole(0) + 1;
            row(rows);
            ++result.rows;
        }
        return true;
    } catch (const BookFailure&) {
        return false;
    }
}

/// The next row number at or after `from` where reading goes on.
std::optional<std::int64_t> nextReadable(const Database& damaged, const std::string& sql, std::int64_t from, std::int64_t last) {
    Statement one(damaged, sql + " WHERE rowid = ?");
    for (std::int64_t id = from; id <= last; ++id) {
        try {
            if (one.with(id).next()) return id;
        } catch (const BookFailure&) {
            // On to the next one.
        }
    }
    return std::nullopt;
}

}  // namespace

Salvaged salvage(const Database& damaged, std::string_view table, std::string_view select,
                 const std::function<void(Statement&)>& row) {
    Salvaged result;
    const std::string sql(select);
    try {
        const Statement known(damaged, sql);
    } catch (const BookFailure&) {
        result.wholeTableLost = true;
        return result;
    }
    const std::int64_t last = lastRow(damaged, std::string(table));
    std::int64_t from = 0;
    while (!readOn(damaged, sql, from, row, result)) {
        ++result.gaps;
        const auto next = nextReadable(damaged, sql, from, last);
        if (!next) break;
        // Read this one by itself: asking for it and all behind it may stumble again over what lies before it.
        Statement one(damaged, sql + " WHERE rowid = ?");
        if (one.with(*next).next()) {
            row(one);
            ++result.rows;
        }
        from = *next + 1;
    }
    return result;
}

}  // namespace offerbook::book
