#include "core/book/check.h"

namespace offerbook::book {
namespace {

using Findings = std::vector<Message>;

void checkFile(Database& database, Findings& findings) {
    Statement lines(database, "PRAGMA integrity_check(20)");
    while (lines.next())
        if (const std::string line = lines.text(0); line != "ok")
            findings.push_back({"check.integrity", {MessageArg::text(line)}});
}

void checkReferences(Database& database, Findings& findings) {
    Statement rows(database, "PRAGMA foreign_key_check");
    while (rows.next())
        findings.push_back({"check.reference",
                            {MessageArg::text(rows.text(0)), MessageArg::number(rows.whole(1)), MessageArg::text(rows.text(2))}});
}

void checkSearch(Database& database, std::string_view index, Findings& findings) {
    // rank 1: the index is compared with the text it stands for, not only with itself.
    const std::string table(index);
    const std::string sql = "INSERT INTO " + table + " (" + table + ", rank) VALUES ('integrity-check', 1)";
    if (sqlite3_exec(database.handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        findings.push_back({"check.search-index", {MessageArg::text(table)}});
}

void checkHistory(Database& database, Findings& findings) {
    // The cursor divides the history in two: nothing that is done may follow something that is undone.
    if (database.number("SELECT EXISTS (SELECT 1 FROM history done JOIN history gone ON gone.id < done.id "
                        "WHERE done.undone = 0 AND gone.undone = 1)") != 0)
        findings.push_back({"check.history", {}});
}

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<Message> check(Database& database, const Tables& tables) {
    Findings findings;
    try {
        checkFile(database, findings);
        checkReferences(database, findings);
        if (!database.isReadOnly()) {
            checkSearch(database, "posting_search", findings);
            checkSearch(database, "document_search", findings);
        }
        checkHistory(database, findings);
        append(findings, tables.documents.unreadable());
        append(findings, tables.postings.unreadable());
        append(findings, tables.candidates.unreadable());
        append(findings, tables.comparisons.unreadable());
        append(findings, tables.rates.unreadable());
    } catch (const BookFailure& failure) {
        findings.push_back(failure.error().message);
    }
    return findings;
}

}  // namespace offerbook::book
