#include "core/book/recover.h"

#include "core/book/book_failure.h"
#include "core/book/book_file.h"
#include "core/book/migrations.h"
#include "core/book/new_file.h"
#include "core/book/posting_summary.h"
#include "core/book/salvage.h"
#include "core/book/sqlite_writer.h"
#include "core/posting/json/posting_json.h"

#include <zlib.h>

#include <array>

namespace offerbook::book {
namespace {

struct TableCopy {
    const char* name;
    const char* columns;  ///< without the row number, which comes along
    int count;
    bool numbered;  ///< the row number is its id
    int since = 1;  ///< the form of book that brought it
};
constexpr std::array tables{
    TableCopy{"document_content", "action, size, crc32, bytes, text", 5, true},
    TableCopy{"document",
              "name, origin, media_type, language, imported_at, kind, kind_evidence, kind_reason, benchmarks, placeholders, "
              "reading_notes",
              11, true},
    TableCopy{"posting", "document, status, notes, imported_at, title, employer, place, deadline, confirmed, contradicted", 10,
              true},
    TableCopy{"posting_field", "posting, key, field", 3, false},
    TableCopy{"candidate", "name, profile", 2, true},
    TableCopy{"comparison", "name, baseline, candidate, settings", 4, true},
    TableCopy{"comparison_offer", "comparison, position, posting", 3, false},
    TableCopy{"rate_day", "day, source, figures", 3, false, 2},
};

/// A private copy of the damaged file and of what SQLite left beside it: reading it may change it.
class PrivateCopy {
public:
    PrivateCopy(const std::filesystem::path& file, const std::filesystem::path& beside) : copy_(beside) {
        std::error_code why;
        for (const char* ending : {"", "-wal", "-journal"}) {
            const std::filesystem::path from = file.string() + ending;
            if (*ending != '\0' && !std::filesystem::exists(from, why)) continue;
            std::filesystem::copy_file(from, copy_.path().string() + ending, std::filesystem::copy_options::overwrite_existing,
                                       why);
            if (why) throw BookFailure(fileSystemError("book.io-error", from, why.value()));
        }
    }
    [[nodiscard]] const std::filesystem::path& path() const { return copy_.path(); }

private:
    NewFile copy_;
};

void copyTable(const Database& damaged, Database& target, const TableCopy& table, Recovery& recovery) {
    const std::string columns = table.columns;
    std::string marks = table.numbered ? "?" : "";
    for (int i = 0; i < table.count; ++i) marks += marks.empty() ? "?" : ", ?";
    Statement insert(target, std::string("INSERT OR IGNORE INTO ") + table.name + " (" + (table.numbered ? "id, " : "") +
                                 columns + ") VALUES (" + marks + ")");
    const int first = table.numbered ? 0 : 1;
    const auto salvaged = salvage(damaged, table.name, "SELECT rowid, " + columns + " FROM " + table.name, [&](Statement& row) {
        insert.reset();
        for (int i = first; i <= table.count; ++i)
            target.require(sqlite3_bind_value(insert.handle(), i - first + 1, sqlite3_column_value(row.handle(), i)));
        try {
            insert.run();
        } catch (const BookFailure&) {
            recovery.lost.push_back({"recover.lost-rows", {MessageArg::text(table.name), MessageArg::number(1)}});
        }
    });
    if (salvaged.wholeTableLost || (salvaged.gaps > 0 && salvaged.rows == 0))
        recovery.lost.push_back({"recover.lost-table", {MessageArg::text(table.name)}});
    else if (salvaged.gaps > 0)
        recovery.lost.push_back({"recover.lost-rows", {MessageArg::text(table.name), MessageArg::number(salvaged.gaps)}});
}

/// A posting whose fields are there but whose row is not gets its row back; the fields say what it was.
void restorePostings(Database& target, std::int64_t now) {
    Statement(target,
              "INSERT INTO posting (id, document, status, notes, imported_at, title, employer, place, deadline, confirmed, "
              "contradicted) "
              "SELECT DISTINCT posting, NULL, 'interested', '', ?, '', '', '', NULL, 0, 0 FROM posting_field "
              "WHERE posting NOT IN (SELECT id FROM posting)")
        .with(now)
        .run();
}

void dropUnreadableFields(Database& target, Recovery& recovery) {
    std::vector<std::pair<std::int64_t, std::string>> broken;
    Statement fields(target, "SELECT posting, key, field FROM posting_field");
    while (fields.next()) {
        Posting scratch;
        if (!json::parseField(scratch, fields.text(1), fields.text(2))) broken.emplace_back(fields.whole(0), fields.text(1));
    }
    for (const auto& [posting, key] : broken) {
        Statement(target, "DELETE FROM posting_field WHERE posting = ? AND key = ?").with(posting, key).run();
        recovery.lost.push_back({"recover.lost-field", {MessageArg::number(posting), MessageArg::text(key)}});
    }
    target.run(
        "UPDATE posting SET status = 'interested' WHERE status NOT IN "
        "('interested', 'applied', 'interview', 'offered', 'accepted', 'declined', 'rejected', 'withdrawn')");
}

/// References to what was lost are cut.
void cutReferences(Database& target, Recovery& recovery) {
    Statement orphans(target, "SELECT id FROM posting WHERE document IS NOT NULL AND document NOT IN (SELECT id FROM document)");
    while (orphans.next()) recovery.lost.push_back({"recover.lost-text", {MessageArg::number(orphans.whole(0))}});
    target.run(
        "DELETE FROM document WHERE id NOT IN (SELECT id FROM document_content);"
        "DELETE FROM document_content WHERE id NOT IN (SELECT id FROM document);"
        "UPDATE posting SET document = NULL WHERE document NOT IN (SELECT id FROM document);"
        "DELETE FROM comparison_offer WHERE comparison NOT IN (SELECT id FROM comparison) OR posting NOT IN (SELECT id FROM "
        "posting);"
        "UPDATE comparison SET baseline = NULL WHERE baseline NOT IN (SELECT id FROM posting);"
        "UPDATE comparison SET candidate = NULL WHERE candidate NOT IN (SELECT id FROM candidate)");
}

/// Rows that can be read but say nothing that makes sense.
void dropNonsense(Database& target, const Tables& stored, Recovery& recovery) {
    const auto drop = [&](std::vector<Message> findings, std::string_view table, const std::vector<std::string>& statements) {
        for (const Message& finding : findings) {
            if (finding.id == "check.document-content") {
                recovery.lost.push_back({"recover.changed-bytes", {finding.args.front()}});
                continue;
            }
            for (const std::string& sql : statements) Statement(target, sql).with(finding.args.front().value).run();
            recovery.lost.push_back({"recover.lost-rows", {MessageArg::text(table), MessageArg::number(1)}});
        }
    };
    drop(stored.documents.unreadable(), "document",
         {"UPDATE posting SET document = NULL WHERE document = CAST(? AS INTEGER)",
          "DELETE FROM document WHERE id = CAST(? AS INTEGER)"});
    drop(stored.candidates.unreadable(), "candidate",
         {"UPDATE comparison SET candidate = NULL WHERE candidate = CAST(? AS INTEGER)",
          "DELETE FROM candidate WHERE id = CAST(? AS INTEGER)"});
    drop(stored.comparisons.unreadable(), "comparison",
         {"DELETE FROM comparison_offer WHERE comparison = CAST(? AS INTEGER)",
          "DELETE FROM comparison WHERE id = CAST(? AS INTEGER)"});
    drop(stored.rates.unreadable(), "rate_day", {"DELETE FROM rate_day WHERE day = ?"});
}

void refreshSums(Database& target) {
    std::vector<std::pair<std::int64_t, std::int64_t>> sums;
    Statement rows(target, "SELECT id, bytes FROM document_content");
    while (rows.next()) {
        const std::string bytes = rows.text(1);
        sums.emplace_back(rows.whole(0),
                          static_cast<std::int64_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size())));
    }
    Statement update(target, "UPDATE document_content SET crc32 = ?, size = length(bytes) WHERE id = ?");
    for (const auto& [id, sum] : sums) update.with(sum, id).run();
}

void mend(Database& target, const Clock& clock, Recovery& recovery) {
    Tables stored(target);
    dropUnreadableFields(target, recovery);
    restorePostings(target, clock.now().time_since_epoch().count());
    cutReferences(target, recovery);
    dropNonsense(target, stored, recovery);
    refreshSums(target);
    for (const auto& summary : stored.postings.summaries())
        if (const auto posting = stored.postings.find(summary.id)) stored.postings.update(*posting);
    // The indexes were made by the copying and may know what has been dropped since.
    target.run(
        "INSERT INTO posting_search (posting_search) VALUES ('rebuild');"
        "INSERT INTO document_search (document_search) VALUES ('rebuild')");
    recovery.postings = static_cast<int>(target.number("SELECT count(*) FROM posting"));
    recovery.documents = static_cast<int>(target.number("SELECT count(*) FROM document"));
    recovery.candidates = static_cast<int>(target.number("SELECT count(*) FROM candidate"));
    recovery.comparisons = static_cast<int>(target.number("SELECT count(*) FROM comparison"));
}

Recovery recoverInto(const std::filesystem::path& damagedFile, const std::filesystem::path& targetFile, const Clock& clock) {
    requireBookFile(damagedFile);
    NewFile fresh(targetFile);
    const PrivateCopy copy(damagedFile, targetFile);
    Recovery recovery;
    {
        Database damaged(copy.path(), Database::Access::readWrite);
        sqlite3_db_config(damaged.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        // Lets SQLite open a file that is shorter than its header says.
        damaged.run("PRAGMA writable_schema = ON");
        Database target(fresh.path(), Database::Access::readWrite);
        target.run("PRAGMA application_id = " + std::to_string(applicationId));
        migrate(target);
        target.run("PRAGMA foreign_keys = OFF");
        Transaction transaction(target);
        const auto version = damaged.number("PRAGMA user_version");
        for (const TableCopy& table : tables)
            if (table.since <= version) copyTable(damaged, target, table, recovery);
        mend(target, clock, recovery);
        if (recovery.postings + recovery.documents + recovery.candidates + recovery.comparisons == 0 && !recovery.lost.empty())
            throw BookFailure(bookError(BookError::Kind::damaged, "recover.nothing", damagedFile));
        transaction.commit();
    }
    fresh.putInPlace();
    return recovery;
}

}  // namespace

Expected<Recovery, BookError> recover(const std::filesystem::path& damaged, const std::filesystem::path& target,
                                      const Clock& clock) {
    try {
        return recoverInto(damaged, target, clock);
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
}

}  // namespace offerbook::book
