#include "core/book/posting_table.h"

#include "core/book/book_failure.h"
#include "core/book/posting_summary.h"
#include "core/book/stored_json.h"
#include "core/posting/json/posting_json.h"

#include <map>

namespace offerbook::book {
namespace {

[[noreturn]] void failMissing(const Database& database) {
    throw BookFailure(bookError(BookError::Kind::notFound, "book.no-such-posting", database.file()));
}

std::optional<std::int64_t> reference(DocumentId document) {
    return document.isStored() ? std::optional(document.value()) : std::nullopt;
}

}  // namespace

PostingId PostingTable::add(const Posting& posting, std::chrono::sys_seconds now) {
    const PostingColumns columns = columnsOf(posting);
    Statement(database_,
              "INSERT INTO posting (document, status, notes, imported_at, title, employer, place, deadline, confirmed, "
              "contradicted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(reference(posting.document), toWord(posting.status), posting.notes, std::int64_t{now.time_since_epoch().count()},
              columns.title, columns.employer, columns.place, columns.deadline, columns.confirmed, columns.contradicted)
        .run();
    Posting stored = posting;
    stored.id = PostingId(database_.lastInsertId());
    writeFields(stored);
    return stored.id;
}

void PostingTable::update(const Posting& posting) {
    const PostingColumns columns = columnsOf(posting);
    Statement update(database_,
                     "UPDATE posting SET document = ?, status = ?, notes = ?, title = ?, employer = ?, place = ?, "
                     "deadline = ?, confirmed = ?, contradicted = ? WHERE id = ?");
    update
        .with(reference(posting.document), toWord(posting.status), posting.notes, columns.title, columns.employer, columns.place,
              columns.deadline, columns.confirmed, columns.contradicted, posting.id.value())
        .run();
    if (sqlite3_changes64(database_.handle()) == 0) failMissing(database_);
    writeFields(posting);
}

void PostingTable::writeFields(const Posting& posting) {
    const auto fields = json::printFields(posting);
    if (!fields) refuseNew(fields.error(), database_.file());
    std::map<std::string, std::string> before;
    Statement read(database_, "SELECT key, field FROM posting_field WHERE posting = ?");
    read.with(posting.id.value());
    while (read.next()) before.emplace(read.text(0), read.text(1));
    Statement insert(database_,
                     "INSERT INTO posting_field (posting, key, field) VALUES (?, ?, ?) "
                     "ON CONFLICT (posting, key) DO UPDATE SET field = excluded.field");
    for (const auto& [key, text] : *fields) {
        const auto old = before.extract(std::string(key));
        if (old.empty() || old.mapped() != text) insert.with(posting.id.value(), key, text).run();
    }
    Statement remove(database_, "DELETE FROM posting_field WHERE posting = ? AND key = ?");
    for (const auto& [key, text] : before) remove.with(posting.id.value(), key).run();
}

std::optional<DocumentId> PostingTable::remove(PostingId id) {
    Statement find(database_, "SELECT document FROM posting WHERE id = ?");
    if (!find.with(id.value()).next()) failMissing(database_);
    const auto document = find.isNull(0) ? std::nullopt : std::optional(DocumentId(find.whole(0)));
    Statement(database_, "DELETE FROM posting_field WHERE posting = ?").with(id.value()).run();
    Statement(database_, "DELETE FROM posting WHERE id = ?").with(id.value()).run();
    return document;
}

std::vector<PostingId> PostingTable::ofDocument(DocumentId document) const {
    std::vector<PostingId> ids;
    Statement read(database_, "SELECT id FROM posting WHERE document = ? ORDER BY id");
    read.with(document.value());
    while (read.next()) ids.emplace_back(read.whole(0));
    return ids;
}

std::vector<PostingSummary> PostingTable::summaries() const {
    std::vector<PostingSummary> all;
    Statement read(database_,
                   "SELECT id, title, employer, place, status, confirmed, contradicted, deadline, imported_at "
                   "FROM posting ORDER BY id");
    while (read.next()) {
        PostingSummary summary;
        summary.id = PostingId(read.whole(0));
        summary.title = read.text(1);
        summary.employer = read.text(2);
        summary.place = read.text(3);
        const auto status = applicationStatusFromWord(read.text(4));
        if (!status)
            refuseStored({"json.unknown-word", {MessageArg::text("status"), MessageArg::text(read.text(4))}}, database_.file());
        summary.status = *status;
        summary.confirmed = read.whole(5) != 0;
        summary.contradicted = read.whole(6) != 0;
        if (!read.isNull(7)) summary.deadline = read.text(7);
        summary.importedAt = toIso(std::chrono::sys_seconds(std::chrono::seconds(read.whole(8))));
        all.push_back(std::move(summary));
    }
    return all;
}

std::optional<Posting> PostingTable::find(PostingId id) const {
    Statement row(database_, "SELECT document, status, notes FROM posting WHERE id = ?");
    if (!row.with(id.value()).next()) return std::nullopt;
    Posting posting;
    posting.id = id;
    if (!row.isNull(0)) posting.document = DocumentId(row.whole(0));
    const auto status = applicationStatusFromWord(row.text(1));
    if (!status)
        refuseStored({"json.unknown-word", {MessageArg::text("status"), MessageArg::text(row.text(1))}}, database_.file());
    posting.status = *status;
    posting.notes = row.text(2);
    Statement fields(database_, "SELECT key, field FROM posting_field WHERE posting = ?");
    fields.with(id.value());
    while (fields.next())
        if (const auto read = json::parseField(posting, fields.text(0), fields.text(1)); !read)
            refuseStored(read.error(), database_.file());
    return posting;
}

std::vector<Message> PostingTable::unreadable() const {
    std::vector<Message> wrong;
    Statement rows(database_, "SELECT id FROM posting ORDER BY id");
    while (rows.next()) {
        try {
            const auto posting = find(PostingId(rows.whole(0)));
        } catch (const BookFailure& failure) {
            wrong.push_back(checkMessage("check.posting", rows.whole(0), failure));
        }
    }
    return wrong;
}

}  // namespace offerbook::book
