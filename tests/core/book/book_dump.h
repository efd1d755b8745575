#pragma once

#include "core/book/database.h"

#include <filesystem>
#include <string>

namespace offerbook::test {

/// Everything a book says, row by row, read straight from the file: two books with the same dump are the same to a person.
/// The history and content that only the history needs are left out.
inline std::string dump(const std::filesystem::path& file) {
    const book::Database database(file, book::Database::Access::readWrite);
    std::string text;
    for (const char* sql :
         {"SELECT 'document', * FROM document JOIN document_content USING (id) ORDER BY id",
          "SELECT 'posting', * FROM posting ORDER BY id", "SELECT 'field', * FROM posting_field ORDER BY posting, key",
          "SELECT 'candidate', * FROM candidate ORDER BY id", "SELECT 'comparison', * FROM comparison ORDER BY id",
          "SELECT 'offer', * FROM comparison_offer ORDER BY comparison, position",
          "SELECT 'index', * FROM (SELECT rowid, title, employer, notes FROM posting_search ORDER BY rowid)"}) {
        book::Statement rows(database, sql);
        while (rows.next()) {
            for (int i = 0; i < sqlite3_column_count(rows.handle()); ++i) text += (rows.isNull(i) ? "NULL" : rows.text(i)) + "|";
            text += '\n';
        }
    }
    return text;
}

}  // namespace offerbook::test
